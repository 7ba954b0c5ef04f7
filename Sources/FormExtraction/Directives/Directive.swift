import FormModel

/// What a writer states in a comment `formwright: …`, in front matter or in the configuration.
struct Directive: ExtractionRule, Hashable {
    /// What the directive is about.
    enum Subject: Hashable, Sendable {
        /// A field: the one with the label, or the one of the row or item where the directive stands.
        case field(label: String?)
        /// A field that the prose does not name.
        case add(label: String)
        /// The form of the fields that follow.
        case form
        /// What follows holds no fields: a block, a list, a step, a heading with all below it; or the row or item where it stands.
        case ignore
    }

    /// One `key=value`.
    struct Setting: Hashable, Sendable {
        var key: String
        var value: String
        var range: SourceRange
    }

    var subject: Subject
    var settings: [Setting]
    var range: SourceRange
    /// The form that the directive is about, where a statement of the configuration names one.
    var form: String?
    /// Whether the statement is about one page, and not about all that match a pattern.
    var isOfOnePage = false

    /// The keys of a directive for a field.
    static let fieldKeys = [
        "presence", "default", "type", "secret", "format", "options", "key", "label", "minimum", "maximum",
        "min-length",
        "max-length", "pattern", "example", "when", "ignore",
    ]
    /// The keys of a directive for a form.
    static let formKeys = ["id", "title", "submit", "ignore"]

    /// A directive that changes nothing: a heading, table or label that it was for went away.
    static func withoutEffect(_ reason: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(.warning, rule: rule, "this directive has no effect: \(reason)", at: range)
    }

    /// The name of the rule in evidence and diagnostics.
    static let rule = "directive"
    static let documentation = RuleDocumentation(
        name: rule, kind: .fact,
        summary: """
            A comment `formwright: …` before a table, list or row, the key `formwright` of the front \
            matter, or the configuration states what the prose does not.
            """,
        reason: """
            The writer's word goes before every inference. An unknown key or value is an error, since \
            nobody would notice that it was not heeded.
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            | Field | Description |
            | --- | --- |
            | Owner <!-- formwright: field presence=optional --> | The team that the server belongs to. |
            """,
        counterexample: RuleDocumentation.table(
            "| Owner <!-- a comment --> | The team that the server belongs to. |"))
}
