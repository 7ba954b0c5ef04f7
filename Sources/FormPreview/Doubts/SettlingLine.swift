import FormExtraction
import FormModel
import FormNaming

/// The line with which a writer settles a doubt: a comment on the page or, for a snapshot, an entry in the
/// configuration.
package enum SettlingLine {
    /// The line that states the values of a fact about a form's field; nil if no line can do so.
    static func stating(_ fact: Fact, _ values: [String], of field: Field) -> String? {
        // A directive must use the label on the page, not a label that another directive set.
        let isNamed = !field.evidence.contains { $0.fact == .label && $0.rule == Statement.rule }
        let line = stating(fact, values, label: field.label, isNamed: isNamed, in: field.source.file)
        // A comment without the label must be in the field's row, where a pipe would end the cell.
        let mustBeInRow = field.via == .table && !(isNamed && names(field.label))
        return mustBeInRow && line?.contains("|") ?? false ? nil : line
    }

    /// The line that states the values of a fact; nil if no line can do so.
    ///
    /// - Parameters:
    ///   - label: the label on the page.
    ///   - isNamed: whether a comment contains the label; otherwise, the comment must be in the
    ///     field's row or item.
    ///   - file: the page.
    package static func stating(
        _ fact: Fact, _ values: [String], label: String, isNamed: Bool, in file: String
    ) -> String? {
        guard let settings = settings(fact, values) else { return nil }
        if PagePath.isSnapshot(file) {
            guard !settings.isEmpty else { return nil }
            let entries = settings.map { "\($0.key): \(YAMLText.quoted($0.value))" }
            return
                "- {page: \(YAMLText.quoted(file)), field: \(YAMLText.quoted(label))"
                + entries.map { ", \($0)" }.joined() + "}"
        }
        var words = ["field"]
        if isNamed, names(label) { words.append(DirectiveText.quoted(label)) }
        for setting in settings {
            let isWord = !setting.value.isEmpty && setting.value.allSatisfy { $0.isLetter || $0.isNumber }
            words.append("\(setting.key)=" + (isWord ? setting.value : DirectiveText.quoted(setting.value)))
        }
        let directive = words.joined(separator: " ")
        return DirectiveText.fitsComment(directive)
            ? DirectiveText.comment(directive, in: file) : nil
    }

    /// Whether a comment can contain the label, so that the comment need not be in the field's row or item.
    package static func names(_ label: String) -> Bool {
        DirectiveText.fitsComment(DirectiveText.quoted(label))
    }

    private static func settings(_ fact: Fact, _ values: [String]) -> [(key: String, value: String)]? {
        guard let first = values.first else { return nil }
        return switch fact {
        case .field: first == "true" ? [] : [("ignore", "true")]
        case .type, .presence, .secret, .format, .default, .label, .key: [(fact.rawValue, first)]
        case .demand: [("presence", first)]
        // In a directive, `|` separates values, and a colon separates a value from its label.
        case .options:
            values.contains { $0.contains("|") || $0.contains(":") }
                ? nil : [("options", values.joined(separator: "|"))]
        case .examples: [("example", first)]
        case .when, .limits: nil
        }
    }
}
