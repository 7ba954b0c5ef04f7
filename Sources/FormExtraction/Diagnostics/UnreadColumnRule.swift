import FormModel

/// A table of fields has a column whose header is not known: what is in it is not read.
enum UnreadColumnRule: AdviceRule {
    static let name = "unread-column"
    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A table of fields has a column whose header is no known word, so that nothing in it is read: a \
            note. Columns that number the rows are \
            passed over.
            """,
        reason: """
            Facts that stand in such a column are lost. A header such as "Description", "Default" or "Allowed values" is \
            read; words of a house style are listed in the configuration under `vocabulary`.
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
        return page.read.candidates.groups.flatMap { group -> [Diagnostic] in
            guard group.kind == .table, group.members.contains(where: fields.contains) else { return [] }
            let table = page.text.tables[group.number]
            // Without a headed column for descriptions, those without a role are treated as them.
            guard group.columns.contains(.description) else { return [] }
            return table.header.indices.compactMap { column -> Diagnostic? in
                guard column < group.columns.count, group.columns[column] == .other,
                    let passage = table.header[column].passages.first, !numbersRows(table, column, page.text)
                else { return nil }
                return Diagnostic(
                    .note, rule: UnreadColumnRule.name,
                    "the column '\(page.text.passages[passage].string)' is not read; expected a header such as "
                        + "'Description', 'Default' or 'Allowed values', or the word under 'vocabulary' in the configuration",
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
