import CodeGeneration
import FormModel
import FormValidation

/// Compares two models and finds the changes for senders and readers of data.
///
/// This is a pure function. Inputs contain only keys of the old form, because clients never sent other names.
/// The impact of a change is not looked up in a table: a change is breaking if there is an input on which the
/// forms disagree, and that input is the witness of the change.
package enum ModelComparison {
    /// The changes from one model to another, sorted by form id and then by the order of fields in the new
    /// form.
    package static func changes(from old: RecordedModel, to new: RecordedModel) -> [Change] {
        let before = Dictionary(old.forms.map { ($0.form.id, $0) }, uniquingKeysWith: { first, _ in first })
        let after = Dictionary(new.forms.map { ($0.form.id, $0) }, uniquingKeysWith: { first, _ in first })
        let renamed = renamedForms(
            old.forms.filter { after[$0.form.id] == nil }, new.forms.filter { before[$0.form.id] == nil })
        let newIDs = Set(renamed.values)
        var changes: [Change] = []
        for id in Set(before.keys).union(after.keys).sorted(by: precedes) where !newIDs.contains(id) {
            let other = renamed[id].flatMap { after[$0] } ?? after[id]
            changes += FormComparison(old: before[id], new: other).changes
        }
        if let cause = cause(old.tool, new.tool) {
            for index in changes.indices { changes[index].cause = cause }
        }
        return changes
    }

    /// The possible cause of differences between models that two runs created.
    private static func cause(_ old: ToolIdentity?, _ new: ToolIdentity?) -> ChangeCause? {
        guard let new, old != new else { return nil }
        // A model without a recorded tool is from an earlier version.
        return ChangeCause(old?.version == new.version ? .weights : .version, isCertain: false)
    }

    /// The pairs of removed and added forms with the same page and heading, if these are unique on
    /// both sides.
    private static func renamedForms(_ gone: [RecordedForm], _ come: [RecordedForm]) -> [String: String] {
        struct Spot: Hashable {
            var page: String
            var heading: ExactText
        }
        func spots(_ forms: [RecordedForm]) -> [Spot: [String]] {
            Dictionary(grouping: forms) {
                Spot(page: $0.form.source.file, heading: ExactText($0.form.heading ?? $0.form.title))
            }.mapValues { $0.map(\.form.id) }
        }
        let after = spots(come)
        var renamed: [String: String] = [:]
        for (spot, ids) in spots(gone) {
            guard ids.count == 1, let others = after[spot], others.count == 1 else { continue }
            renamed[ids[0]] = others[0]
        }
        return renamed
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}

extension [Change] {
    /// The part of the version that must be incremented for all changes together.
    package var bump: VersionBump { map(\.bump).max() ?? .none }

    /// The changes, with a cause for those that another comparison also found.
    ///
    /// - Parameters:
    ///   - others: the changes that the pages did not cause.
    ///   - cause: what caused these changes.
    package func labelled(_ cause: ChangeCause, where others: [Change]) -> [Change] {
        let known = Set(others.map(Identity.init))
        return map { change in
            var change = change
            change.cause = known.contains(Identity(change)) ? cause : nil
            return change
        }
    }

    /// The identity of a change.
    private struct Identity: Hashable {
        var rule: ChangeRule
        var form: String
        var field: String?
        var message: String

        init(_ change: Change) {
            rule = change.rule
            form = change.form
            field = change.field
            message = change.message
        }
    }
}
