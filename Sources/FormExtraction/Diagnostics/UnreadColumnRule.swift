import FormModel

/// A table of fields has a column whose header is not known: what stands in it is not read.
enum UnreadColumnRule: ExtractionRule {
    static let name = "unread-column"
    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A table of fields has a column whose header is no known word, so that nothing in it is read: a \
            note, or a warning where no other column describes the fields. Columns that number the rows are \
            passed over.
            """,
        reason: """
            Facts that stand in such a column are lost. A header such as "Description", "Default" or "Allowed values" is \
            read; words of a house style are told to the configuration under `vocabulary`.
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            | Field | Blurb |
            | --- | --- |
            | Host name | Enter where the server is. |
            """,
        counterexample: RuleDocumentation.table("| Host name | What the server is called. |"))

    /// The diagnostics for a table.
    static func diagnostics(for table: FieldTable) -> [Diagnostic] {
        // Where nothing else describes the fields, more is lost than a remark.
        let severity: Diagnostic.Severity = table.descriptionColumn == nil ? .warning : .note
        return table.unreadColumns.map { column in
            Diagnostic(
                severity, rule: UnreadColumnRule.name,
                "nothing in the column '\(column.title)' is read; expected a header such as 'Description', 'Default' or "
                    + "'Allowed values', or the word under 'vocabulary' in the configuration",
                at: column.range)
        }
    }
}
