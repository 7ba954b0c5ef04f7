import DocumentParsing
import FormModel

/// What a writer states in a comment `formwright: …`, in front matter, in the configuration, or as an answer of `formwright review`.
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
    /// Where the field is that an answer is about; nil for all other statements.
    package var place: Place?

    /// Where a page names a field, in its own words.
    package struct Place: Hashable, Codable, Sendable {
        /// The heading above it; empty if there is none.
        package var heading: String
        /// The label.
        package var label: String
        /// Which of those that have this label under this heading, from 1.
        package var occurrence: Int

        /// Makes a place.
        package init(heading: String, label: String, occurrence: Int = 1) {
            self.heading = heading
            self.label = label
            self.occurrence = occurrence
        }
    }

    /// Makes a statement.
    package init(
        subject: Subject, settings: [Setting], range: SourceRange, form: String? = nil, number: Int? = nil,
        isOfOnePage: Bool = false, place: Place? = nil
    ) {
        self.subject = subject
        self.settings = settings
        self.range = range
        self.form = form
        self.number = number
        self.isOfOnePage = isOfOnePage
        self.place = place
    }

    /// The keys of a directive for a field.
    static let fieldKeys = [
        "presence", "default", "type", "secret", "format", "options", "key", "label", "minimum", "maximum",
        "min-length",
        "max-length", "pattern", "example", "when", "ignore",
    ]
    /// The keys of a directive for a form.
    static let formKeys = ["id", "title", "submit", "ignore"]

    /// The keys of an answer: what the reader decides, and can be wrong about.
    package static let answerKeys = [
        "ignore", "type", "presence", "secret", "options", "default", "format", "minimum", "maximum",
        "min-length", "max-length", "pattern",
    ]

    /// Reads what somebody typed about a field, as a directive has it: `type=choice options="A|B"`.
    ///
    /// - Returns: what is stated; nil with the reason where it is not understood.
    package static func settings(typed text: String) -> (settings: [Setting]?, problem: String?) {
        let source = SourceText(file: "", text: "field " + text)
        let range = SourceRange(file: "", offsets: 0..<source.bytes.count)
        var diagnostics: [Diagnostic] = []
        let comment = DirectiveComment(text: "field " + text, range: range)
        guard let statement = DirectiveReader.read(comment, into: &diagnostics) else {
            return (nil, diagnostics.first?.message)
        }
        let other = statement.settings.first { !answerKeys.contains($0.key) }
        if let other { return (nil, "'\(other.key)' cannot be answered; a comment on the page states it") }
        if let problem = statement.problems.first { return (nil, problem.message) }
        return (statement.settings, nil)
    }

    /// What is wrong with the values of a statement about a field.
    package var problems: [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var field = Field(key: "field", label: "Field", via: .table, type: .text, source: range)
        _ = DirectiveApplier.apply(self, to: &field, diagnostics: &diagnostics)
        return diagnostics
    }

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
    package static let rule = "directive"
    static let documentation = RuleDocumentation(
        name: rule, kind: .fact,
        summary: """
            A comment `formwright: …` before a table, list or row, the key `formwright` of the front \
            matter, an answer of `formwright review`, or the configuration states what the prose does not.
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
