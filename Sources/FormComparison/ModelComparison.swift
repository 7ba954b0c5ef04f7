import CodeGeneration
import FormModel
import FormValidation

/// Compares two models: what changed for those who send and read data by their forms.
///
/// A pure function of the two. Inputs are drawn from the keys that the old form knew: a name that no field had is not one that someone
/// sent. What a change means is not looked up in a table but searched for: it is breaking where an input exists on which both forms do not
/// agree, and that input is its witness.
package enum ModelComparison {
    /// The changes from one model to another, in the order of the forms' ids, then of the new form's fields.
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

    /// What may have made the changes between the models of two runs of the tool.
    private static func cause(_ old: ToolIdentity?, _ new: ToolIdentity?) -> ChangeCause? {
        guard let new, old != new else { return nil }
        // A model that does not say what made it is one of an earlier version.
        return ChangeCause(old?.version == new.version ? .weights : .version, isCertain: false)
    }

    /// Of forms that went and came, those of one heading on one page, if it is the only one on both sides.
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
    /// The part of the version that grows by all of them.
    package var bump: VersionBump { map(\.bump).max() ?? .none }

    /// The changes, those labelled that another way of comparing has as well.
    ///
    /// - Parameters:
    ///   - others: the changes that something else than the pages made.
    ///   - cause: what made them.
    package func labelled(_ cause: ChangeCause, where others: [Change]) -> [Change] {
        let known = Set(others.map(Identity.init))
        return map { change in
            var change = change
            change.cause = known.contains(Identity(change)) ? cause : nil
            return change
        }
    }

    /// What makes two changes the same.
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
