import FormExtraction
import FormModel
import FormNaming

/// The line by which a writer settles a doubt: a comment on the page, or for a snapshot an entry of the configuration.
enum SettlingLine {
    /// The line that states a value of a fact; nil where none can.
    static func stating(_ fact: Fact, _ values: [String], of field: Field) -> String? {
        guard let settings = settings(fact, values) else { return nil }
        // A directive names the label as the page has it, not one that another directive gave.
        let isNamed = !field.evidence.contains { $0.fact == .label && $0.rule == Statement.rule }
        if PagePath.isSnapshot(field.source.file) {
            guard !settings.isEmpty else { return nil }
            let entries = settings.map { "\($0.key): \(YAMLText.quoted($0.value))" }
            return
                "- {page: \(YAMLText.quoted(field.source.file)), field: \(YAMLText.quoted(field.label))"
                + entries.map { ", \($0)" }.joined() + "}"
        }
        var words = ["field"]
        let label = DirectiveText.quoted(field.label)
        if isNamed, DirectiveText.fitsComment(label) { words.append(label) }
        for setting in settings {
            let isWord = !setting.value.isEmpty && setting.value.allSatisfy { $0.isLetter || $0.isNumber }
            words.append("\(setting.key)=" + (isWord ? setting.value : DirectiveText.quoted(setting.value)))
        }
        let directive = words.joined(separator: " ")
        return DirectiveText.fitsComment(directive)
            ? DirectiveText.comment(directive, in: field.source.file) : nil
    }

    private static func settings(_ fact: Fact, _ values: [String]) -> [(key: String, value: String)]? {
        guard let first = values.first else { return nil }
        return switch fact {
        case .field: first == "true" ? [] : [("ignore", "true")]
        case .type, .presence, .secret, .format, .default, .label, .key: [(fact.rawValue, first)]
        case .demand: [("presence", first)]
        // A line has bars between values, and a colon between a value and its label.
        case .options:
            values.contains { $0.contains("|") || $0.contains(":") }
                ? nil : [("options", values.joined(separator: "|"))]
        case .examples: [("example", first)]
        case .when, .limits: nil
        }
    }
}
