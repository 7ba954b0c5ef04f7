import DocumentParsing
import FormModel

/// A table whose rows are fields: which of its columns names them, which describes them, and what the others state.
struct FieldTable {
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
            names[..<label].allSatisfy { vocabulary.factHeaders[$0] != nil || ["", "#", "no", "no."].contains($0) }
                && (label == 0 || vocabulary.factHeaders[names[label]] == nil)
        }) {
            label = first
            hasLabelHeader = true
        } else {
            guard let last = Text.words(names[0]).last ?? (names[0].isEmpty ? "" : nil),
                !vocabulary.nonFieldHeaders.contains(last), !vocabulary.nonFieldHeaders.contains(names[0]),
                vocabulary.factHeaders[names[0]] == nil, !vocabulary.descriptionHeaders.contains(names[0])
            else { return nil }
            label = 0
            hasLabelHeader = false
        }
        labelColumn = label
        hasFormHeader = names[label].split(separator: "/").contains {
            vocabulary.formHeaders.contains(String($0))
        }
        title = hasLabelHeader || names[label].isEmpty ? nil : FieldLabel(table.header[label].plainText).text

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

    /// Whether the first header says what the rows are, and that is no field: permissions, ports.
    static func isOfOtherThings(_ table: Table, _ vocabulary: Vocabulary) -> Bool {
        guard let first = table.header.first else { return true }
        let name = headerName(first)
        return vocabulary.nonFieldHeaders.contains(name)
            || vocabulary.nonFieldHeaders.contains(Text.words(name).last ?? "")
    }

    /// A header cell in lower case, without its mark-up.
    private static func headerName(_ cell: TableCell) -> String {
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
        guard !rows.isEmpty, !labelsAreKeys(rows) else { return false }
        let leads = rows.map { Lead(of: description(of: $0).first, vocabulary: vocabulary) }
        let asking = leads.count { vocabulary.asksForValue($0.verbWord) }
        let displaying = rows.count { isDisplayOnly(description(of: $0)) }
        guard displaying * 2 < rows.count else { return false }
        if listsValues(rows, introduction) { return false }
        if introduction.asksForInput(vocabulary) || asking * 2 >= rows.count { return true }
        // What the page only looks at has the same columns: "The tab summarizes the following information".
        if introduction.isAboutLooking || introduction.reports(vocabulary) { return false }
        return hasFormHeader || hasLabelHeader && !vocabulary.weakHeaders.contains(labelHeader)
    }

    /// The label column's header in lower case.
    private var labelHeader: String { FieldTable.headerName(table.header[labelColumn]) }

    /// The rows that have a label.
    private var readableRows: [TableRow] {
        table.rows.filter { !$0.cells[labelColumn].plainText.allSatisfy(\.isWhitespace) }
    }

    /// The description of a row.
    func description(of row: TableRow) -> [Sentence] {
        guard let column = descriptionColumn else { return [] }
        return row.cells[column].sentences
    }

    /// Keys of files, flags and environment variables: one word with dots, underscores or capitals inside, as code.
    private func labelsAreKeys(_ rows: [TableRow]) -> Bool {
        rows.count(where: { FieldTable.isKey($0.cells[labelColumn]) }) * 2 > rows.count
    }

    private static func isKey(_ cell: TableCell) -> Bool {
        let text = Text.collapsed(cell.plainText)
        guard !text.contains(" ") else { return text.hasPrefix("-") }
        if text.hasPrefix("-") { return true }
        let isCode = cell.inlines.contains { if case .code = $0.kind { true } else { false } }
        let joined = text.contains("_") || text.dropFirst().dropLast().contains(".")
        let camel = text.dropFirst().contains { $0.isUppercase } && text.first?.isLowercase == true
        return isCode || joined && text.lowercased() == text
            || text.contains("_") && text.uppercased() == text || camel
    }

    /// Whether the rows are the values of one choice: the introduction, or a row itself, speaks of selecting one of them.
    private func listsValues(_ rows: [TableRow], _ introduction: Introduction) -> Bool {
        let labels = Set(rows.map { Text.collapsed($0.cells[labelColumn].plainText).lowercased() })
        let named = introduction.nearest.contains { sentence in
            sentence.tokens.contains { $0.mark != nil && labels.contains($0.lower) }
        }
        if named || introduction.offersValues { return true }
        return rows.contains { row in
            let label = Text.collapsed(row.cells[labelColumn].plainText).lowercased()
            return description(of: row).contains { sentence in
                guard
                    let place = sentence.firstRange(ofAny: [
                        "if you select", "if you choose", "when you select",
                    ]),
                    place.upperBound < sentence.tokens.count
                else { return false }
                return sentence.tokens[place.upperBound].lower == label
            }
        }
    }

    /// "This field displays…", "Shows…", "Filled in automatically".
    func isDisplayOnly(_ description: [Sentence]) -> Bool {
        guard let sentence = description.first, let first = sentence.tokens.first else { return false }
        // "This section lists the environments. Use the **Add** button to select yours.": set after all.
        if description.dropFirst().contains(where: { asksForChoice($0) }) { return false }
        if vocabulary.displayVerbs.contains(first.lower) { return true }
        if first.lower == "this", sentence.tokens.count > 2,
            vocabulary.displayVerbs.contains(sentence.tokens[2].lower),
            sentence.tokens[2].lower != "indicates"
        {
            return true
        }
        return description.contains {
            $0.firstRange(ofAny: [
                "read-only", "filled automatically", "filled in automatically", "automatically filled",
                "populated automatically", "automatically populated", "auto-populated", "auto-filled",
                "will be filled when",
                "will be filled in", "cannot be edited", "cannot be changed here",
            ]) != nil
        }
    }

    /// Whether a sentence tells to select or enter something.
    private func asksForChoice(_ sentence: Sentence) -> Bool {
        let verb = Lead(of: sentence, vocabulary: vocabulary).verbWord
        return vocabulary.selectVerbs.contains(verb) || vocabulary.fillingVerbs.contains(verb)
    }

    /// The rows as fields.
    ///
    /// - Parameter innerHeading: the sub-heading that the table stands under, which names the group.
    func fields(introduction: Introduction, innerHeading: String?) -> [FoundField] {
        var fields: [FoundField] = []
        var group = title ?? innerHeading
        let blankMeans = blankRequired
        for row in table.rows {
            let cell = row.cells[labelColumn]
            let (label, rest) = FieldLabel.split(cell)
            guard label.isNameable else { continue }
            if isTitle(row) {
                group = label.text
                continue
            }
            let description = SentenceReader.sentences(of: rest) + self.description(of: row)
            let text = rest.plainText + " " + (descriptionColumn.map { row.cells[$0].plainText } ?? "")
            guard !isDisplayOnly(description) else { continue }
            var reading = FieldReading(
                label: label, via: .table, description: description, text: text, range: cell.range,
                vocabulary: vocabulary)
            reading.introduction = introduction.nearest
            reading.columns = factColumns.sorted { $0.key < $1.key }.map { column, fact in
                StatedColumn(
                    fact: fact, sentences: row.cells[column].sentences, range: row.cells[column].range,
                    blankMeans: fact == .required ? blankMeans : nil)
            }
            if let column = descriptionColumn { reading.listedValues = row.cells[column].listedValues }
            let directives = row.cells.flatMap(\.directives)
            fields.append(FoundField(reading: reading, group: group, directives: directives))
        }
        return fields
    }

    /// What an empty cell of a "Required" column says: no, where the column only ever says yes.
    private var blankRequired: Bool? {
        guard let column = factColumns.first(where: { $0.value == .required })?.key else { return nil }
        let texts = table.rows.map { Text.collapsed($0.cells[column].plainText) }.filter { !$0.isEmpty }
        return !texts.isEmpty && texts.allSatisfy { PresenceRule.answer($0, isOptionalColumn: false, vocabulary) == true }
            ? false : nil
    }

    /// A row that only titles the rows below it: its label in bold, alone in the row, where other labels are not bold.
    private func isTitle(_ row: TableRow) -> Bool {
        guard table.header.count > 1, row.cells[labelColumn].isStrong else { return false }
        let others = row.cells.indices.filter { $0 != labelColumn }
        guard others.allSatisfy({ row.cells[$0].plainText.allSatisfy(\.isWhitespace) }) else { return false }
        return table.rows.contains { !$0.cells[labelColumn].isStrong }
    }
}
