import DocumentParsing
import FormModel

/// A table that is introduced as one of fields has no column that is known to name them.
enum UnknownHeaderRule: ExtractionRule {
    static let name = "unknown-table-header"
    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            The text before a table asks for input, or the table follows a heading that is an order to add \
            something, and no column is headed by a word for field or stands beside one for description. \
            The table is left out, with a warning.
            """,
        reason: """
            The reader of the page may know better than the vocabulary, which `vocabulary:` in the \
            configuration extends.
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            | Ask for | Tell them |
            | --- | --- |
            | Host name | What the server is called. |
            """,
        counterexample: """
            ## Add a server

            Fill out the following fields.

            | Field | Tell them |
            | --- | --- |
            | Host name | What the server is called. |
            """)

    static func diagnostic(_ table: Table, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, rule: UnknownHeaderRule.name,
            "no column of this table is known to name fields; expected a header such as 'Field', 'Property' or 'Parameter'",
            at: table.header.first?.range ?? range)
    }
}
