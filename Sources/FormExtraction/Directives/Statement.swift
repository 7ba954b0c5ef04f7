import DocumentParsing
import FormModel

/// A statement by a writer: in a `formwright: …` comment, in front matter, in the configuration, or as an
/// answer in `formwright review`.
package struct Statement: ExtractionRule, Hashable, Sendable {
    /// The subject of a statement.
    package enum Subject: Hashable, Sendable {
        /// A field: the one with the given label or, without a label, the one in the row or item that
        /// contains the directive.
        case field(label: String?)
        /// A field that the page's text does not name.
        case add(label: String)
        /// The form that contains the fields that follow, or the form that the statement names.
        case form
        /// A part without fields: the next block, list, step or section, or the enclosing row or item.
        case ignore
    }

    /// A `key=value` pair.
    package struct Setting: Hashable, Sendable {
        /// The key.
        package var key: String
        /// The value. Several values are separated by `|`.
        package var value: String
        /// The place of the setting in the source.
        package var range: SourceRange

        /// Creates a setting.
        package init(key: String, value: String, range: SourceRange) {
            self.key = key
            self.value = value
            self.range = range
        }
    }

    /// The subject.
    package var subject: Subject
    /// The settings.
    package var settings: [Setting]
    /// The place of the statement in the source.
    package var range: SourceRange
    /// The form, identified by its id (with or without the provider) or its title; nil if the statement
    /// applies to every form.
    package var form: String?
    /// The number of the statement in the configuration, used to find statements without effect; nil for
    /// statements on pages.
    package var number: Int?
    /// Whether the statement names a single page by its path instead of a pattern. Only such a statement can
    /// add a form.
    package var isOfOnePage: Bool
    /// The place of the field that an answer is about; nil for other statements.
    package var place: Place?

    /// The place of a field on a page, identified by words on the page.
    package struct Place: Hashable, Codable, Sendable {
        /// The heading above the field; empty if there is none.
        package var heading: String
        /// The label.
        package var label: String
        /// The number of the field among the fields with this label under this heading, starting from 1.
        package var occurrence: Int

        /// Creates a place.
        package init(heading: String, label: String, occurrence: Int = 1) {
            self.heading = heading
            self.label = label
            self.occurrence = occurrence
        }
    }

    /// Creates a statement.
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

    /// The keys that a directive for a field can have.
    static let fieldKeys = [
        "presence", "default", "type", "secret", "format", "options", "key", "label", "minimum", "maximum",
        "min-length",
        "max-length", "pattern", "example", "when", "ignore",
    ]
    /// The keys that a directive for a form can have.
    static let formKeys = ["id", "title", "submit", "ignore"]

    /// The keys that an answer can have: the facts that can be read wrongly.
    package static let answerKeys = [
        "ignore", "type", "presence", "secret", "options", "default", "format", "minimum", "maximum",
        "min-length", "max-length", "pattern",
    ]

    /// Parses typed settings of a field in the syntax of directives: `type=choice options="A|B"`.
    ///
    /// - Returns: the settings, or nil and the reason if they are invalid.
    package static func settings(typed text: String) -> (settings: [Setting]?, problem: String?) {
        let source = SourceText(file: "", text: "field " + text)
        let range = SourceRange(file: "", offsets: 0..<source.bytes.count)
        var diagnostics: [Diagnostic] = []
        let comment = DirectiveComment(text: "field " + text, range: range)
        guard let statement = DirectiveReader.read(comment, answered: answerKeys, into: &diagnostics) else {
            return (nil, diagnostics.first.map(\.onOneLine))
        }
        let other = statement.settings.first { !answerKeys.contains($0.key) }
        if let other {
            return (nil, "an answer cannot state '\(other.key)'; state it in a comment on the page")
        }
        if let problem = statement.problems.first { return (nil, problem.onOneLine) }
        return (statement.settings, nil)
    }

    /// The problems with the values in a statement about a field.
    package var problems: [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var field = Field(key: "field", label: "Field", via: .table, type: .text, source: range)
        _ = DirectiveApplier.apply(self, to: &field, diagnostics: &diagnostics)
        return diagnostics
    }

    /// The keys that statements about the given subject can have.
    package static func keys(of subject: Subject) -> [String] {
        switch subject {
        case .field: fieldKeys
        case .add: fieldKeys.filter { $0 != "ignore" && $0 != "label" }
        case .form: formKeys
        case .ignore: []
        }
    }

    /// Whether the string can be the label of a field.
    package static func isLabel(_ text: String) -> Bool { !PlainText.words(text).isEmpty }

    /// A warning about a directive that has no effect, for example because its heading, table or label was
    /// removed.
    static func withoutEffect(_ reason: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(.warning, rule: rule, "this directive has no effect: \(reason)", at: range)
    }

    /// The rule's name in evidence and diagnostics.
    package static let rule = "directive"
    static let documentation = RuleDocumentation(
        name: rule, kind: .fact,
        summary: """
            Facts that the prose leaves out can be stated in a `formwright: …` comment (before a table or list, or in a row or item), \
            under the `formwright` key in the front matter, in an answer to `formwright review`, or in the configuration.
            """,
        reason: """
            A statement takes precedence over all inferences. An unknown key or value is an error, because \
            otherwise it would be ignored silently.
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

extension Diagnostic {
    /// The problem and the suggestion, on one line.
    package var onOneLine: String { ([message] + notes.map(\.message)).joined(separator: "; ") }
}
