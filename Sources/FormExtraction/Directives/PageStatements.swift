import DocumentParsing
import FormModel

/// The statements about a page in its front matter (under the `formwright` key) and in the
/// configuration.
///
/// ```yaml
/// formwright:
///   provider: azure
///   ignore: true
///   fields:
///     Domain: { presence: optional, default: ROOT }
/// ```
struct PageStatements {
    /// Whether a statement declares that the page has no forms.
    private(set) var ignoresPage = false
    /// The statements. Those in the configuration come first.
    private(set) var statements: [Statement] = []

    /// The configuration's statement about the form itself; nil if there is none.
    func form(_ names: FormAliases) -> Statement? {
        statements.last { $0.subject == .form && names.have($0.form) }
    }

    /// The fields that the configuration adds to a form. If no form is named, they are added to the
    /// page's first form.
    func addedFields(to names: FormAliases, isFirst: Bool) -> [AddedField] {
        statements.compactMap { statement in
            guard case .add(let label) = statement.subject, names.have(statement.form),
                isFirst || statement.form != nil
            else { return nil }
            return AddedField(statement: statement, label: label)
        }
    }

    private static let keys = ["provider", "ignore", "fields"]

    init(
        _ page: borrowing Page, configuration: borrowing ExtractionConfiguration,
        diagnostics: inout [Diagnostic]
    ) {
        statements = configuration.statements
        guard let node = page.metadata.statements else { return }
        guard let entries = node.mapping else {
            diagnostics.append(
                Self.error(
                    "expected a mapping under 'formwright', such as 'provider: azure'",
                    at: node.range))
            return
        }
        for entry in entries {
            switch entry.key {
            case "provider":
                let id = entry.value.string ?? ""
                if let flaw = Slug.flaw(of: id) {
                    diagnostics.append(
                        Self.error(
                            "a provider's id \(flaw); expected an id such as 'azure', found '\(id)'",
                            at: entry.value.range))
                }
            case "ignore":
                guard let value = entry.value.bool else {
                    diagnostics.append(
                        Self.error("'\(entry.key)' must be true or false", at: entry.value.range))
                    continue
                }
                ignoresPage = value
            case "fields": readFields(entry.value, &diagnostics)
            default:
                diagnostics.append(
                    Self.error(
                        "unknown key '\(entry.key)' under 'formwright'; expected one of \(PageStatements.keys.joined(separator: ", "))",
                        at: entry.keyRange,
                        meant: Suggestion.nearest(to: entry.key, among: PageStatements.keys)))
            }
        }
    }

    private static func error(
        _ message: String, at range: SourceRange, meant suggestion: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            .error, rule: Statement.rule, message, at: range,
            notes: suggestion.map { [Diagnostic.Note("did you mean '\($0)'?")] } ?? [])
    }

    private mutating func readFields(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) {
        guard let fields = node.mapping else {
            diagnostics.append(
                Self.error(
                    "expected a mapping from labels to facts, such as 'Domain: { presence: optional }'",
                    at: node.range))
            return
        }
        for field in fields {
            guard let entries = field.value.mapping else {
                diagnostics.append(
                    Self.error(
                        "expected a mapping, such as '{ presence: optional }'",
                        at: field.value.range))
                continue
            }
            var settings: [Statement.Setting] = []
            for entry in entries {
                guard Statement.fieldKeys.contains(entry.key) else {
                    diagnostics.append(
                        Self.error(
                            "unknown key '\(entry.key)' for a field; expected one of \(Statement.fieldKeys.joined(separator: ", "))",
                            at: entry.keyRange,
                            meant: Suggestion.nearest(to: entry.key, among: Statement.fieldKeys)))
                    continue
                }
                for node in entry.value.sequence ?? [] where node.isNull {
                    diagnostics.append(
                        Diagnostic(
                            .warning, rule: Statement.rule,
                            "YAML reads this as null, so it is ignored; if you mean a string, put it in quotation marks, as in \"null\"",
                            at: node.range))
                }
                let value =
                    entry.value.sequence.map { $0.compactMap(\.string).joined(separator: "|") }
                    ?? entry.value.string
                settings.append(
                    Statement.Setting(key: entry.key, value: value ?? "", range: entry.value.range))
            }
            statements.append(
                Statement(subject: .field(label: field.key), settings: settings, range: field.keyRange))
        }
    }
}
