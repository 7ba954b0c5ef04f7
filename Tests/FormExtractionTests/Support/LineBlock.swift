import TestTools

@testable import FormExtraction

/// A part of a Markdown page: a table, a paragraph or item, or lines that are left unchanged.
struct LineBlock {
    enum Content {
        case table(LineTable)
        case lines([String])
        case verbatim([String])
    }

    var content: Content

    var text: String {
        switch content {
        case .table(let table): table.lines.joined(separator: "\n")
        case .lines(let lines), .verbatim(let lines): lines.joined(separator: "\n")
        }
    }

    /// Splits a page at blank lines, tables and list items. Front matter, code and components are
    /// left unchanged.
    static func blocks(of page: String) -> [LineBlock] {
        var blocks: [LineBlock] = []
        var paragraph: [String] = []
        var isVerbatim = false
        func flush() {
            guard !paragraph.isEmpty else { return }
            let isTable = paragraph.count > 1 && paragraph.allSatisfy { $0.drop { $0 == " " }.hasPrefix("|") }
            blocks.append(LineBlock(content: isTable ? .table(LineTable(paragraph)) : .lines(paragraph)))
            paragraph = []
        }
        for (number, line) in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            .enumerated()
        {
            let text = line.drop { $0 == " " }
            let isFence = text.hasPrefix("```") || text == "---" && (number == 0 || isVerbatim)
            let isOther = text.isEmpty || ["<", ":::", "import ", "{"].contains { text.hasPrefix($0) }
            if isFence || isVerbatim || isOther {
                flush()
                blocks.append(LineBlock(content: .verbatim([line])))
                if isFence { isVerbatim.toggle() }
            } else {
                if !continues(line)
                    || line.hasPrefix("|") != paragraph.last?.hasPrefix("|") ?? line.hasPrefix("|")
                {
                    flush()
                }
                paragraph.append(line)
            }
        }
        flush()
        return blocks
    }

    /// Whether a line begins neither an item nor a heading.
    static func continues(_ line: String) -> Bool {
        let text = line.drop { $0 == " " }
        let number = text.prefix(while: \.isNumber)
        return !text.hasPrefix("- ") && !text.hasPrefix("#")
            && (number.isEmpty || !text.dropFirst(number.count).hasPrefix(". "))
    }
}

/// The lines of a table.
struct LineTable {
    var indentation: String
    var header: [String]
    var rows: [[String]]
    /// Whether to write the rows as list items.
    private(set) var isList = false

    init(_ lines: [String]) {
        indentation = String(lines[0].prefix { $0 == " " })
        header = LineTable.cells(lines[0])
        rows = lines.dropFirst(2).map(LineTable.cells)
    }

    private static func cells(_ line: String) -> [String] {
        line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
            PlainText.collapsed(String($0))
        }
    }

    var lines: [String] {
        if isList { return rows.map { "\(indentation)- **\(LineTable.unmarked($0[0])):** \($0[1])" } }
        let separator = header.map { _ in "---" }
        return ([header, separator] + rows).map { indentation + "| " + $0.joined(separator: " | ") + " |" }
    }

    private static func unmarked(_ cell: String) -> String { cell.filter { $0 != "*" } }

    private func name(_ column: Int) -> String { LineTable.unmarked(header[column]).lowercased() }

    /// Groups of headers with the same meaning.
    private static let synonyms: [[String]] = [
        ["field", "input field", "setting", "parameter", "property"],
        ["description", "details", "overview", "explanation"], ["required", "mandatory"],
        ["default", "default value"],
    ]

    /// Other headers with the same meaning, bold or plain.
    mutating func rewordHeader(_ generator: inout SplitMix64) {
        for column in header.indices {
            let name = name(column)
            let others = LineTable.synonyms.first { $0.contains(name) } ?? []
            let other = others.randomElement(using: &generator) ?? name
            let text =
                others.isEmpty
                ? LineTable.unmarked(header[column]) : other.prefix(1).uppercased() + other.dropFirst()
            header[column] = Bool.random(using: &generator) ? "**\(text)**" : text
        }
    }

    /// The columns after the labels, in another order.
    mutating func shuffleColumns(_ generator: inout SplitMix64) {
        let order = [0] + header.indices.dropFirst().shuffled(using: &generator)
        header = order.map { header[$0] }
        rows = rows.map { row in order.map { row[$0] } }
    }

    /// Items instead of rows, if the table has only labels and descriptions, and no title.
    mutating func becomeList() {
        guard header.count == 2, LineTable.synonyms[0].contains(name(0)),
            LineTable.synonyms[1].contains(name(1))
        else { return }
        isList = true
    }

    /// Values in descriptions as code instead of bold.
    mutating func markValuesAsCode() {
        for row in rows.indices {
            for column in rows[row].indices.dropFirst() {
                rows[row][column] = rows[row][column].replacing("**", with: "`")
            }
        }
    }
}
