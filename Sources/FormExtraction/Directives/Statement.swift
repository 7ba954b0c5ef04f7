import FormModel

/// What a writer states in a comment `formwright: …`, in front matter or in the configuration.
package struct Statement: ExtractionRule, Hashable, Sendable {
    /// What a statement is about.
    package enum Subject: Hashable, Sendable {
        /// A field: the one with the label, or the one of the row or item where the directive stands.
        case field(label: String?)
        /// A field that the prose does not name.
        case add(label: String)
        /// The form of the fields that follow, or that the statement names.
        case form
        /// The next block, list, step or section has no fields; or the row or item that contains it.
        case ignore
    }

    /// One `key=value`.
    package struct Setting: Hashable, Sendable {
        /// What is stated.
        package var key: String
        /// The value; of several, with bars between them.
        package var value: String
        /// Its place in the source.
        package var range: SourceRange

        /// Makes a setting.
        package init(key: String, value: String, range: SourceRange) {
            self.key = key
            self.value = value
            self.range = range
        }
    }

    /// What it is about.
    package var subject: Subject
    /// What it states.
    package var settings: [Setting]
    /// Its place in the source.
    package var range: SourceRange
    /// The form that it is about, by its id, with or without its provider, or its title; nil: every form.
    package var form: String?
    /// Its number among the configuration's: by this it is known which of them changed something; nil for those of pages.
    package var number: Int?
    /// Whether it is about one page by its path, and not about all that match a pattern: only then can it state a form of its own.
    package var isOfOnePage: Bool

    /// Makes a statement.
    package init(
        subject: Subject, settings: [Setting], range: SourceRange, form: String? = nil, number: Int? = nil,
        isOfOnePage: Bool = false
    ) {
        self.subject = subject
        self.settings = settings
        self.range = range
        self.form = form
        self.number = number
        self.isOfOnePage = isOfOnePage
    }

    /// The keys of a directive for a field.
    static let fieldKeys = [
        "presence", "default", "type", "secret", "format", "options", "key", "label", "minimum", "maximum",
        "min-length",
        "max-length", "pattern", "example", "when", "ignore",
    ]
    /// The keys of a directive for a form.
    static let formKeys = ["id", "title", "submit", "ignore"]

    /// The keys of statements about a subject.
    package static func keys(of subject: Subject) -> [String] {
        switch subject {
        case .field: fieldKeys
        case .add: fieldKeys.filter { $0 != "ignore" && $0 != "label" }
        case .form: formKeys
        case .ignore: []
        }
    }

    /// Whether a text has a word that a field can be called by.
    package static func isLabel(_ text: String) -> Bool { !PlainText.words(text).isEmpty }

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
