import DocumentParsing
import FormModel

/// A table whose rows are fields: which of its columns names them, which describes them, and what the others state.
struct FieldTable: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "field-table", kind: .field,
        summary: """
            A table has a column that names fields (headed Field, Property, Parameter, Setting… or by the \
            title of a group), and either the header is a word that only forms use, or the text before the \
            table asks for input, or half of the rows do. Each row is a field, save where a column headed \
            Edit or Editable says no. A table of which the text before it says that it lists or shows \
            things is none of fields.
            """,
        reason: """
            A header such as Name or Option alone stands over anything; somebody has to ask the reader \
            to fill it in.
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            | Property | Notes |
            | --- | --- |
            | Host name | What the server is called. |
            """,
        counterexample: """
            ## Servers

            The cluster has three servers.

            | Name | Notes |
            | --- | --- |
            | alpha | Runs the database. |
            """)

    let table: Table
    let vocabulary: Vocabulary
    /// The column that names the fields.
    let labelColumn: Int
    /// The column that describes them, where there is one.
    let descriptionColumn: Int?
    /// The columns that state one fact.
    let factColumns: [Int: ColumnFact]
    /// The header's text where it is no word for "field" but the title of a group.
    let title: String?
    /// Whether the header is a word that only forms use.
    let hasFormHeader: Bool
    /// Whether the header is a word for "field" at all.
    let hasLabelHeader: Bool

    /// Reads the header; nil where no column can name fields.
    init?(_ table: Table, vocabulary: Vocabulary) {
        self.table = table
        self.vocabulary = vocabulary
        let names = table.header.map { FieldTable.headerName($0) }
        guard !names.isEmpty else { return nil }

        let labels = names.indices.filter { FieldTable.isLabelHeader(names[$0], vocabulary) }
        let label: Int
        // Before the column that names the fields stand at most columns of facts and numbers.
        if let first = labels.first(where: { label in
            names[..<label].allSatisfy {
                vocabulary.factHeaders[$0] != nil || vocabulary.tables.numberHeaders.contains($0)
            }
                && (label == 0 || vocabulary.factHeaders[names[label]] == nil)
        }) {
            label = first
            hasLabelHeader = true
        } else {
            guard let last = Text.words(names[0]).last ?? (names[0].isEmpty ? "" : nil),
                !OtherTableRule.names(last, names[0], vocabulary),
                vocabulary.factHeaders[names[0]] == nil, !vocabulary.descriptionHeaders.contains(names[0])
            else { return nil }
            label = 0
            hasLabelHeader = false
        }
        labelColumn = label
        hasFormHeader = names[label].split(separator: "/").contains {
            vocabulary.formHeaders.contains(String($0))
        }
        let isTitle = !hasLabelHeader && !names[label].isEmpty && vocabulary.uses(GroupTitleRule.name)
        title = isTitle ? FieldLabel(table.header[label].plainText).text : nil

        // "Value" beside "Description" is a column of facts; alone it describes.
        let describing = names.indices.filter {
            $0 != label && vocabulary.descriptionHeaders.contains(names[$0])
        }
        let description =
            describing.first {
                vocabulary.factHeaders[names[$0]] == nil && names[$0] != "value" && names[$0] != "values"
            }
            ?? describing.first
        descriptionColumn = description ?? (names.count == 2 && names[1 - label].isEmpty ? 1 - label : nil)
        var facts: [Int: ColumnFact] = [:]
        for index in names.indices where index != label && index != descriptionColumn {
            facts[index] = vocabulary.factHeaders[names[index]]
        }
        factColumns = facts
        guard hasLabelHeader || descriptionColumn != nil else { return nil }
    }

    /// A header cell in lower case, without its mark-up.
    static func headerName(_ cell: TableCell) -> String {
        FieldLabel(cell.plainText).text.lowercased()
    }

    /// "Field", "Field/Option", "Configuration Field".
    private static func isLabelHeader(_ name: String, _ vocabulary: Vocabulary) -> Bool {
        if vocabulary.labelHeaders.contains(name) { return true }
        let parts = name.split(separator: "/").map { Text.collapsed(String($0)) }
        return parts.count > 1 && parts.allSatisfy { vocabulary.labelHeaders.contains($0) }
    }

    /// Whether the rows are fields of a form, by the header, what introduces the table, and how the rows speak.
    func describesForm(_ introduction: Introduction) -> Bool {
        let rows = readableRows
        guard vocabulary.uses(FieldTable.documentation.name), !rows.isEmpty,
            !KeysRule.applies(to: rows.map { $0.cells[labelColumn] }, vocabulary)
        else { return false }
        let leads = rows.map { Lead(of: description(of: $0).first, vocabulary: vocabulary) }
        let asking = leads.count { vocabulary.asksForValue($0.verbWord) }
        let displaying = rows.count { DisplayRule.applies(to: description(of: $0), vocabulary) }
        guard displaying * 2 < rows.count else { return false }
        let values = rows.map { row in
            ValuesRule.Row(label: row.cells[labelColumn].plainText, description: description(of: row))
        }
        if ValuesRule.applies(to: values, introduction, vocabulary) { return false }
        if introduction.asksForInput(vocabulary) || asking * 2 >= rows.count { return true }
        // What the page only looks at has the same columns: "The tab summarizes the following information".
        if introduction.isAboutLooking || introduction.reports(vocabulary) { return false }
        return hasFormHeader || hasLabelHeader && !vocabulary.weakHeaders.contains(labelHeader)
    }

    /// The label column's header in lower case.
    private var labelHeader: String { FieldTable.headerName(table.header[labelColumn]) }

    /// The columns that are neither label nor description, and state no known fact, though something stands in them.
    var unreadColumns: [(title: String, range: SourceRange)] {
        table.header.indices.compactMap { column in
            guard column != labelColumn, column != descriptionColumn, factColumns[column] == nil,
                !vocabulary.tables.numberHeaders.contains(FieldTable.headerName(table.header[column]))
            else { return nil }
            let title = Text.collapsed(table.header[column].plainText)
            let hasText = table.rows.contains { !$0.cells[column].plainText.allSatisfy(\.isWhitespace) }
            return title.isEmpty || !hasText ? nil : (title, table.header[column].range)
        }
    }

    /// The rows that have a label.
    private var readableRows: [TableRow] {
        table.rows.filter { !$0.cells[labelColumn].plainText.allSatisfy(\.isWhitespace) }
    }

    /// The description of a row.
    func description(of row: TableRow) -> [Sentence] {
        guard let column = descriptionColumn else { return [] }
        return row.cells[column].sentences
    }

    /// The rows as fields.
    ///
    /// - Parameter innerHeading: the sub-heading that the table stands under, which names the group.
    func fields(introduction: Introduction, innerHeading: String?) -> [FoundField] {
        var fields: [FoundField] = []
        var group = title ?? innerHeading
        var part = 0
        let blankMeans = blankRequired
        for row in table.rows {
            let cell = row.cells[labelColumn]
            let (label, rest) = LabelCellRule.split(cell, vocabulary)
            guard label.isNameable(vocabulary) else { continue }
            if GroupTitleRule.isTitle(row, of: table, labelColumn: labelColumn, vocabulary) {
                group = label.text
                part = cell.range.offsets.lowerBound
                continue
            }
            let description = SentenceReader.sentences(of: rest) + self.description(of: row)
            let text = rest.plainText + " " + (descriptionColumn.map { row.cells[$0].plainText } ?? "")
            guard !DisplayRule.applies(to: description, vocabulary), isEditable(row) else { continue }
            var reading = FieldReading(
                label: label, via: .table, description: description, text: text, range: cell.range,
                vocabulary: vocabulary)
            reading.introduction = introduction.nearest
            reading.columns = factColumns.sorted { $0.key < $1.key }.map { column, fact in
                StatedColumn(
                    fact: fact, sentences: row.cells[column].sentences, range: row.cells[column].range,
                    blankMeans: fact == .required ? blankMeans : nil)
            }
            if let column = descriptionColumn {
                reading.listedValues = row.cells[column].listedValues(vocabulary)
            }
            let directives = row.cells.flatMap(\.directives)
            fields.append(FoundField(reading: reading, group: group, part: part, directives: directives))
        }
        return fields
    }

    /// Whether a column that says what can be changed does not deny it.
    private func isEditable(_ row: TableRow) -> Bool {
        guard let column = factColumns.first(where: { $0.value == .editable })?.key else { return true }
        let text = Text.collapsed(row.cells[column].plainText)
        return PresenceRule.answer(text, isOptionalColumn: false, vocabulary) != false
    }

    /// What an empty cell of a "Required" column says: no, where the column only ever says yes.
    private var blankRequired: Bool? {
        guard let column = factColumns.first(where: { $0.value == .required })?.key else { return nil }
        let texts = table.rows.map { Text.collapsed($0.cells[column].plainText) }.filter { !$0.isEmpty }
        return !texts.isEmpty
            && texts.allSatisfy { PresenceRule.answer($0, isOptionalColumn: false, vocabulary) == true }
            ? false : nil
    }
}
