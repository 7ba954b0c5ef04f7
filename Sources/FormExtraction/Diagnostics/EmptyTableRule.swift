import FormModel

/// A table of fields has no rows.
enum EmptyTableRule: AdviceRule {
    static let name = "empty-table"
    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: "A table has no rows, although its header is typical of a table of fields.",
        reason: "Either the rows are missing, or the table should have been deleted.",
        example: """
            ## Add a server

            Fill out the following fields.

            | Field | Description |
            | --- | --- |
            """,
        counterexample: RuleDocumentation.table(
            "| Host name | What the server is called. |"))

    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        let tables = page.text.tables
        return tables.indices.filter { tables[$0].rows.isEmpty }.compactMap { number in
            let table = tables[number]
            guard let columns = TableColumns(table, page.text),
                columns.roles.contains(.description),
                let passage = table.header[columns.label].passages.first,
                page.text.passages[passage].tokens.contains(where: { $0.isIn(.labelHeader) })
            else { return nil }
            return Diagnostic(
                .warning, rule: EmptyTableRule.name,
                "this table has a header but no rows; add a row for each field, or remove the table",
                at: table.range)
        }
    }
}
