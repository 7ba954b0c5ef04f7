/// Two rows of one table, or items of one list, have one key.
enum DuplicateFieldRule: ExtractionRule {
    static let name = "duplicate-field"
    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            Two rows of one group of a table, or two items of a list, have labels that make the same \
            key: an error with both places. The first stays.
            """,
        reason: """
            A form has one control of a name; which of the two rows describes it, only the writer knows.
            """,
        example: RuleDocumentation.table(
            """
            | Host name | What the server is called. |
            | Host name | Where the server is reached. |
            """),
        counterexample: RuleDocumentation.table(
            """
            | Host name | What the server is called. |
            | Host address | Where the server is reached. |
            """))

}
