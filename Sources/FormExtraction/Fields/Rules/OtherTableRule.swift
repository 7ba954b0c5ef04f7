import DocumentParsing

/// A table whose first header says what its rows are, and that is no field: permissions, ports, events.
enum OtherTableRule: ExtractionRule {
    static let name = "other-table"
    static let documentation = RuleDocumentation(
        name: name, kind: .field,
        summary: """
            The first column is headed Permission, Role, Port, Version, Event, Metric, Flag, Variable \
            and the like: no row of the table is a field.
            """,
        reason: """
            The header says what the rows are. The text before such a table may well ask for something.
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            | Port | Description |
            | --- | --- |
            | 443 | The server answers here. |
            """,
        counterexample: """
            ## Add a server

            Fill out the following fields.

            | Connection | Description |
            | --- | --- |
            | Port | The server answers here. |
            """)

    /// Whether a header, or its last word, names other things than fields.
    static func names(_ last: String, _ header: String, _ vocabulary: Vocabulary) -> Bool {
        guard vocabulary.uses(name) else { return false }
        return vocabulary.nonFieldHeaders.contains(last) || vocabulary.nonFieldHeaders.contains(header)
    }

    /// Whether the first header says what the rows are, and that is no field.
    static func isOfOtherThings(_ table: Table, _ vocabulary: Vocabulary) -> Bool {
        guard let first = table.header.first else { return true }
        let header = FieldTable.headerName(first)
        return names(Text.words(header).last ?? "", header, vocabulary)
    }
}
