import DocumentParsing

/// Titles of groups inside a table: a header that is no word for "field", a bold row without a description.
enum GroupTitleRule: ExtractionRule {
    static let name = "group-title"
    static let documentation = RuleDocumentation(
        name: name, kind: .form,
        summary: """
            The label column is headed by something else than a word for field ("Basic Information"), or \
            a row has nothing but a bold label where other labels are not bold: it titles the group of \
            the fields below it.
            """,
        reason: """
            Interfaces show fields in sections, and writers who copy an interface copy their titles.
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            | Basic information | Description |
            | --- | --- |
            | Name | What the server is called. |
            """,
        counterexample: RuleDocumentation.table(
            "| **Name** | What the server is called. |"))

    /// Whether a row only titles the rows below it.
    static func isTitle(_ row: TableRow, of table: Table, labelColumn: Int, _ vocabulary: Vocabulary) -> Bool
    {
        guard vocabulary.uses(name), table.header.count > 1, row.cells[labelColumn].isStrong else {
            return false
        }
        let others = row.cells.indices.filter { $0 != labelColumn }
        guard others.allSatisfy({ row.cells[$0].plainText.allSatisfy(\.isWhitespace) }) else { return false }
        return table.rows.contains { !$0.cells[labelColumn].isStrong }
    }
}
