import FormModel

/// A table of fields has a column with an unknown header, so the column is not read.
enum UnreadColumnRule: AdviceRule {
    static let name = "unread-column"
    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A table of fields has a column with an unknown header. The column is not read. Columns that number \
            the rows are not reported.
            """,
        reason: """
            Facts in such a column are lost. Use a header such as "Description", "Default" or "Allowed values", or add the \
            words of your house style to `vocabulary` in the configuration.
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            | Field | Description | Blurb |
            | --- | --- | --- |
            | Host name | Where the server is. | Ask Ann. |
            """,
        counterexample: RuleDocumentation.table("| Host name | What the server is called. |"))

    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        let fields = page.fields
        guard !fields.isEmpty else { return [] }
        let groups = page.read.candidates.groups
        return groups.indices.filter { groups[$0].kind == .table }.flatMap { number -> [Diagnostic] in
            let group = groups[number]
            guard group.members.contains(where: fields.contains) else { return [] }
            let table = page.text.tables[group.number]
            // If no column has a header for descriptions, columns without a role are treated as descriptions.
            guard group.columns.contains(.description) else { return [] }
            return table.header.indices.compactMap { column -> Diagnostic? in
                guard column < group.columns.count, group.columns[column] == .other,
                    let passage = table.header[column].passages.first, !numbersRows(table, column, page.text)
                else { return nil }
                return Diagnostic(
                    .note, rule: UnreadColumnRule.name,
                    "the column '\(page.text.passages[passage].string)' is not read; use a header such as "
                        + "'Description', 'Default' or 'Allowed values', or add this header to 'vocabulary' in the configuration",
                    at: table.header[column].range)
            }
        }
    }

    private static func numbersRows(_ table: TextTable, _ column: Int, _ text: PageText) -> Bool {
        table.rows.allSatisfy { row in
            guard column < row.cells.count, let passage = row.cells[column].passages.first else {
                return true
            }
            return text.passages[passage].tokens.allSatisfy { $0.kind != .word }
        }
    }
}
