/// Finds GFM tables in the lines of the paragraphs that libcmark reports, and masks their lines.
///
/// libcmark knows no tables. Where it reports a paragraph (or, for a table that is followed by `===`, a
/// setext heading) in which a delimiter row follows a line with as many cells, the lines from there on are
/// a table's as long as none of them begins another block. They are masked, and the body is parsed again,
/// so that what comes after the table is judged as coming after a table, which a list with any number and
/// indented code may interrupt, and which has no lazy continuation.
struct TableFinder {
    /// How many cells short rows may be filled up with, in a page: a table of n columns and n empty rows
    /// would have n².
    static let maximumFilling = 200_000

    let tags: TagReader
    private(set) var tables: [Int: FoundTable] = [:]
    private var filling = 0
    private(set) var foundAny = false

    init(tags: TagReader) {
        self.tags = tags
    }

    /// Finds and masks the tables of one parse.
    mutating func find(in document: MarkdownNode, body: inout PreparedBody) {
        foundAny = false
        visit(document.children, path: ContainerPath(), body: &body)
    }

    private mutating func visit(_ nodes: [MarkdownNode], path: ContainerPath, body: inout PreparedBody) {
        for node in nodes {
            let line = node.startLine - 1
            let offset = node.startColumn - 1
            guard line >= 0, line < body.lines.count, offset >= 0 else { continue }
            switch node.kind {
            case .blockQuote:
                visit(
                    node.children, path: path.quote(line: line, offset: offset, in: body.lines), body: &body)
            case .item:
                visit(node.children, path: path.item(line: line, offset: offset, in: body.lines), body: &body)
            case .list: visit(node.children, path: path, body: &body)
            case .paragraph, .heading:
                if node.endLine > node.startLine {
                    find(lines: line...min(node.endLine - 1, body.lines.count - 1), path: path, body: &body)
                }
            default: break
            }
        }
    }

    private mutating func find(lines range: ClosedRange<Int>, path: ContainerPath, body: inout PreparedBody) {
        for line in range.dropFirst() {
            let place = path.content(of: line, in: body.lines)
            let bytes = body.lines[line].bytes
            guard !place.isLazy, place.cursor.indent(bytes) < 4,
                let columns = TableRowText.delimiterColumns(in: bytes[place.cursor.firstNonBlank(bytes)...])
            else { continue }
            let headerPlace = path.content(of: line - 1, in: body.lines)
            let header = row(line - 1, from: headerPlace.cursor, body)
            // cmark-gfm gives up on a paragraph whose first delimiter row has no header.
            guard header.cells.count == columns else { return }
            var table = FoundTable(header: header, rows: [])
            let prefix = prefix(of: body.lines[line], before: place.cursor)
            let headerPrefix =
                headerPlace.isLazy
                ? prefix : self.prefix(of: body.lines[line - 1], before: headerPlace.cursor)
            readRows(after: line, through: range.upperBound, path: path, body: &body, into: &table)
            tables[line - 1] = table
            body.lines[line - 1].bytes = headerPrefix + PreparedLine.mask
            body.lines[line - 1].guardOffset = nil
            body.lines[line].bytes = prefix + PreparedLine.mask
            foundAny = true
            return
        }
    }

    private mutating func readRows(
        after delimiter: Int, through last: Int, path: ContainerPath, body: inout PreparedBody,
        into table: inout FoundTable
    ) {
        guard delimiter < last else { return }
        for line in (delimiter + 1)...last {
            let place = path.content(of: line, in: body.lines)
            let bytes = body.lines[line].bytes
            let content = bytes[place.cursor.firstNonBlank(bytes)...]
            guard !place.isLazy, place.cursor.indent(bytes) < 4, !content.isEmpty,
                !BlockStart.interruptsTable(content, tags: tags)
            else { return }
            let row = row(line, from: place.cursor, body)
            guard !row.cells.isEmpty else { return }
            filling += max(0, table.header.cells.count - row.cells.count)
            if filling <= Self.maximumFilling {
                table.rows.append(row)
            } else if table.cutAt == nil {
                table.cutAt = line
            }
            body.lines[line].bytes = prefix(of: body.lines[line], before: place.cursor) + PreparedLine.mask
            body.lines[line].guardOffset = nil
        }
    }

    private func row(_ index: Int, from cursor: LineCursor, _ body: PreparedBody) -> FoundTable.Row {
        let line = body.lines[index]
        let start = min(cursor.firstNonBlank(line.bytes), line.bytes.count)
        var end = line.bytes.count
        while end > start, line.bytes[end - 1].isWhiteSpace { end -= 1 }
        let cells = TableRowText.cells(in: line.bytes[start...]).map { TableRowText.text(of: $0, in: line) }
        return FoundTable.Row(line: index, range: line.source(at: start)..<line.source(at: end), cells: cells)
    }

    /// The containers' prefix of a line, a tab that belongs to them in part as spaces.
    private func prefix(of line: PreparedLine, before cursor: LineCursor) -> [UInt8] {
        Array(line.bytes[..<min(cursor.offset, line.bytes.count)])
            + Array(repeating: UInt8(ascii: " "), count: cursor.tabColumnsUsed)
    }
}
