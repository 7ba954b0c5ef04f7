import FormModel

/// A table of fields has no rows.
enum EmptyTableRule: ExtractionRule {
    static let name = "empty-table"
    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: "A table with a header for fields has no rows: a warning.",
        reason: "Either the rows are missing, or the table is left over.",
        example: """
            ## Add a server

            Fill out the following fields.

            | Field | Description |
            | --- | --- |
            """,
        counterexample: RuleDocumentation.table(
            "| Host name | What the server is called. |"))

    static func diagnostic(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, rule: EmptyTableRule.name,
            "this table has a header and no rows; expected a row for each field", at: range)
    }
}
