import DocumentParsing
import FormModel

/// What a page's front matter, under the key `formwright`, and the configuration state about the page as a whole.
///
/// ```yaml
/// formwright:
///   provider: azure
///   ignore: true
///   fields:
///     Domain: { presence: optional, default: ROOT }
/// ```
struct PageStatements {
    /// Whether the page has no forms, whatever it looks like.
    private(set) var ignoresPage = false
    /// Directives for fields by label.
    private(set) var directives: [Directive] = []

    /// The directives for a form that the configuration names, but for its fields.
    func form(_ names: FormNames) -> Directive? {
        directives.last { $0.subject == .form && names.have($0.form) }
    }

    /// The fields that the configuration adds to a form; those for no named form are for the page's first.
    func addedFields(to names: FormNames, isFirst: Bool) -> [AddedField] {
        directives.compactMap { directive in
            guard case .add(let label) = directive.subject, names.have(directive.form),
                isFirst || directive.form != nil
            else { return nil }
            return AddedField(directive: directive, label: label)
        }
    }

    private static let keys = ["provider", "ignore", "fields"]

    init(_ page: Page, configuration: ExtractionConfiguration, diagnostics: inout [Diagnostic]) {
        for statement in configuration.statements where statement.page == nil || statement.page == page.file {
            let comment = DirectiveComment(text: statement.directive, range: statement.range)
            if var directive = DirectiveReader.read(comment, into: &diagnostics) {
                directive.form = statement.form
                directive.isOfOnePage = statement.isOfOnePage
                directives.append(directive)
            }
        }
        guard let node = page.frontMatter?["formwright"] else { return }
        guard let entries = node.mapping else {
            diagnostics.append(
                Diagnostic(
                    .error, rule: Directive.rule,
                    "expected a mapping under 'formwright', such as 'provider: azure'",
                    at: node.range))
            return
        }
        for entry in entries {
            switch entry.key {
            case "provider":
                guard let id = entry.value.string, Slug.isSlug(id) else {
                    diagnostics.append(
                        Diagnostic(
                            .error, rule: Directive.rule,
                            "a provider's id has lower-case letters, digits and single hyphens, such as 'azure'; found '\(entry.value.string ?? "")'",
                            at: entry.value.range))
                    continue
                }
            case "ignore":
                guard let value = entry.value.bool else {
                    diagnostics.append(
                        Diagnostic(
                            .error, rule: Directive.rule, "expected true or false", at: entry.value.range))
                    continue
                }
                ignoresPage = value
            case "fields": readFields(entry.value, &diagnostics)
            default:
                diagnostics.append(
                    Diagnostic(
                        .error, rule: Directive.rule,
                        "unknown key '\(entry.key)' under 'formwright'; expected one of \(PageStatements.keys.joined(separator: ", "))",
                        at: entry.keyRange,
                        notes: Suggestion.nearest(to: entry.key, among: PageStatements.keys)
                            .map { [Diagnostic.Note("did you mean '\($0)'?")] } ?? []))
            }
        }
    }

    private mutating func readFields(_ node: YAMLNode, _ diagnostics: inout [Diagnostic]) {
        guard let fields = node.mapping else {
            diagnostics.append(
                Diagnostic(
                    .error, rule: Directive.rule,
                    "expected a mapping of labels, such as 'Domain: { presence: optional }'",
                    at: node.range))
            return
        }
        for field in fields {
            guard let entries = field.value.mapping else {
                diagnostics.append(
                    Diagnostic(
                        .error, rule: Directive.rule, "expected a mapping, such as '{ presence: optional }'",
                        at: field.value.range))
                continue
            }
            var settings: [Directive.Setting] = []
            for entry in entries {
                guard Directive.fieldKeys.contains(entry.key) else {
                    diagnostics.append(
                        Diagnostic(
                            .error, rule: Directive.rule,
                            "unknown key '\(entry.key)' of a field; expected one of \(Directive.fieldKeys.joined(separator: ", "))",
                            at: entry.keyRange,
                            notes: Suggestion.nearest(to: entry.key, among: Directive.fieldKeys)
                                .map { [Diagnostic.Note("did you mean '\($0)'?")] } ?? []))
                    continue
                }
                for node in entry.value.sequence ?? [] where node.isNull {
                    diagnostics.append(
                        Diagnostic(
                            .warning, rule: Directive.rule,
                            "this is YAML for nothing, and left out; expected quotes around a text, such as \"null\"",
                            at: node.range))
                }
                let value =
                    entry.value.sequence.map { $0.compactMap(\.string).joined(separator: "|") }
                    ?? entry.value.string
                settings.append(
                    Directive.Setting(key: entry.key, value: value ?? "", range: entry.value.range))
            }
            directives.append(
                Directive(subject: .field(label: field.key), settings: settings, range: field.keyRange))
        }
    }
}
