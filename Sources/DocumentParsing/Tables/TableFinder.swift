/// Finds GFM tables in the lines of the paragraphs that libcmark reports, and masks their lines.
///
/// libcmark does not support tables. If it reports a paragraph (or a setext heading, for a table followed by
/// `===`) in which a delimiter row follows a line with the same number of cells, these lines and the
/// following lines are a table, until a line begins another block. The lines are masked and the body is
/// parsed again, so that the lines after the table are interpreted correctly: a list that starts with any
/// number and indented code can interrupt a table, and a table has no lazy continuation.
struct TableFinder {
    /// The maximum number of cells per page that are added to short rows. Without a limit, a table with n
    /// columns and n empty rows would have n² cells.
    static let maximumFilling = 200_000

    let tags: TagReader
    /// Whether to read tables that GFM does not support: grid tables, tables with a short delimiter row, and
    /// rows below a gap.
    var readsLooseTables = true
    private(set) var tables: [Int: FoundTable] = [:]
    private var filling = 0
    private(set) var foundAny = false

    init(tags: TagReader) {
        self.tags = tags
    }

    /// Finds and masks the tables of one parse.
    mutating func find(in blocks: MarkdownNodes, body: inout PreparedBody) {
        foundAny = false
        var path = ContainerPath()
        visit(blocks, path: &path, body: &body)
    }

    /// Finds and masks tables that begin at the margin below an empty line. Such tables cannot be inside a
    /// container, so they are recognised without parsing the page.
    mutating func findAtMargin(in body: inout PreparedBody) {
        guard !body.hasRawText else { return }
        var index = 0
        while index + 1 < body.lines.count {
            defer { index += 1 }
            guard body.lines.begins(index, with: UInt8(ascii: "|")),
                body.lines.begins(index + 1, with: UInt8(ascii: "|")),
                index == 0 || body.lines.isBlank(index - 1),
                !body.markers.holds(index + 1), !body.lines[index].isFenced
            else { continue }
            var last = lastFilledLine(from: index, in: body)
            if TableRowText.delimiterColumns(in: body.lines.bytes(index + 1)[...]) != nil,
                let header = find(lines: index...last, path: ContainerPath(), body: &body),
                readsLooseTables,
                last + 2 < body.lines.count, beginsWithBar(last + 2, ContainerPath(), body)
            {
                let end = lastFilledLine(from: last + 2, in: body)
                if continueTable(
                    header, after: last, with: last + 2...end, path: ContainerPath(), body: &body)
                {
                    last = end
                }
            }
            index = last
        }
    }

    private func lastFilledLine(from line: Int, in body: PreparedBody) -> Int {
        var last = line
        while last + 1 < body.lines.count, !body.lines.isBlank(last + 1) { last += 1 }
        return last
    }

    private mutating func visit(_ nodes: MarkdownNodes, path: inout ContainerPath, body: inout PreparedBody) {
        for node in nodes {
            let line = node.startLine - 1
            let offset = node.startColumn - 1
            // A table has at least two lines.
            guard node.contents.contains(.lines), line >= 0, line < body.lines.count, offset >= 0 else {
                continue
            }
            switch node.kind {
            case .blockQuote:
                path.enterQuote(line: line, offset: offset, in: body.lines)
                visit(nodes.children(of: node), path: &path, body: &body)
                path.leave()
            case .item:
                path.enterItem(line: line, offset: offset, in: body.lines)
                visit(nodes.children(of: node), path: &path, body: &body)
                path.leave()
            case .list: visit(nodes.children(of: node), path: &path, body: &body)
            case .paragraph, .heading:
                let last = min(node.endLine - 1, body.lines.count - 1)
                if last > line, let header = find(lines: line...last, path: path, body: &body),
                    readsLooseTables,
                    let next = nodes.next(after: node), case .paragraph = next.kind,
                    next.startLine <= next.endLine
                {
                    let following = next.startLine - 1...next.endLine - 1
                    _ = continueTable(header, after: last, with: following, path: path, body: &body)
                }
            default: break
            }
        }
    }

    /// Finds a table among the lines of a paragraph; returns the line of its header, or nil if there is no
    /// table.
    private mutating func find(
        lines range: ClosedRange<Int>, path: ContainerPath, body: inout PreparedBody
    ) -> Int? {
        if readsLooseTables, let grid = GridTable.read(lines: range, path: path, in: body) {
            tables[range.lowerBound] = grid
            for line in range {
                let cursor = path.content(of: line, in: body.lines).cursor
                body.lines.mask(line, after: prefix(of: body.lines.bytes(line), before: cursor))
            }
            foundAny = true
            return nil
        }
        for line in range.dropFirst() {
            // Most lines do not end like a delimiter row.
            switch body.lines.lastFilledByte(line) {
            case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): break
            default: continue
            }
            let place = path.content(of: line, in: body.lines)
            let bytes = body.lines.bytes(line)
            guard !place.isLazy, place.cursor.indent(bytes) < 4,
                let columns = TableRowText.delimiterColumns(in: bytes[place.cursor.firstNonBlank(bytes)...])
            else { continue }
            let headerPlace = path.content(of: line - 1, in: body.lines)
            var header = row(line - 1, from: headerPlace.cursor, body)
            var headerLine = line - 1
            // cmark-gfm stops looking for tables in a paragraph whose first delimiter row has no header.
            guard
                header.cells.count == columns
                    || readsLooseTables && isForgiven(columns, header, line, range, path, body)
            else { return nil }
            // Renderers show an empty header, and the row above it as text, but the writer intended that row
            // to be the header.
            if readsLooseTables, header.cells.allSatisfy({ $0.count == 0 }), line - 2 >= range.lowerBound,
                beginsWithBar(line - 2, path, body)
            {
                let above = row(line - 2, from: path.content(of: line - 2, in: body.lines).cursor, body)
                if above.cells.count == columns {
                    header = above
                    headerLine = line - 2
                }
            }
            var table = FoundTable(header: header, rows: [])
            if columns != header.cells.count {
                let source = body.lines[line]
                table.unequalDelimiter = (
                    source.source(at: place.cursor.firstNonBlank(bytes))..<source.source(at: bytes.count),
                    columns
                )
            }
            let prefix = prefix(of: bytes, before: place.cursor)
            let headerPrefix =
                headerPlace.isLazy
                ? prefix : self.prefix(of: body.lines.bytes(line - 1), before: headerPlace.cursor)
            readRows(after: line, through: range.upperBound, path: path, body: &body, into: &table)
            tables[headerLine] = table
            body.lines.mask(line - 1, after: headerPrefix)
            if headerLine < line - 1 { body.lines.mask(headerLine, after: headerPrefix) }
            body.lines.mask(line, after: prefix)
            foundAny = true
            return headerLine
        }
        return nil
    }

    /// Whether a delimiter row with too few or too many cells is accepted. All lines must have pipes. If the
    /// delimiter row has too few cells, the first row must have as many cells as the header; if it has too
    /// many, most rows must.
    private func isForgiven(
        _ columns: Int, _ header: FoundTable.Row, _ line: Int, _ range: ClosedRange<Int>,
        _ path: ContainerPath, _ body: PreparedBody
    ) -> Bool {
        func hasAsMany(_ line: Int) -> Bool {
            row(line, from: path.content(of: line, in: body.lines).cursor, body).cells.count
                == header.cells.count
        }
        guard line < range.upperBound, (line - 1...line + 1).allSatisfy({ beginsWithBar($0, path, body) })
        else { return false }
        if columns < header.cells.count { return hasAsMany(line + 1) }
        let rows = line + 1...range.upperBound
        return rows.allSatisfy { beginsWithBar($0, path, body) }
            && rows.count(where: hasAsMany) * 2 > rows.count
    }

    private func beginsWithBar(_ line: Int, _ path: ContainerPath, _ body: PreparedBody) -> Bool {
        let bytes = body.lines.bytes(line)
        let start = path.content(of: line, in: body.lines).cursor.firstNonBlank(bytes)
        return start < bytes.count && bytes[start] == UInt8(ascii: "|")
    }

    /// Continues a table after a gap of one line if the gap is followed by rows with the same number of cells
    /// and without a delimiter row; returns whether the table continues.
    private mutating func continueTable(
        _ header: Int, after last: Int, with lines: ClosedRange<Int>, path: ContainerPath,
        body: inout PreparedBody
    ) -> Bool {
        guard var table = tables[header], table.cutAt == nil, lines.lowerBound == last + 2,
            lines.upperBound < body.lines.count, body.lines.isMasked(last)
        else { return false }
        for line in lines {
            let place = path.content(of: line, in: body.lines)
            guard !place.isLazy, beginsWithBar(line, path, body),
                row(line, from: place.cursor, body).cells.count == table.header.cells.count
            else { return false }
            let bytes = body.lines.bytes(line)
            guard TableRowText.delimiterColumns(in: bytes[place.cursor.firstNonBlank(bytes)...]) == nil else {
                return false
            }
        }
        readRows(
            after: lines.lowerBound - 1, through: lines.upperBound, path: path, body: &body, into: &table)
        tables[header] = table
        return true
    }

    private mutating func readRows(
        after delimiter: Int, through last: Int, path: ContainerPath, body: inout PreparedBody,
        into table: inout FoundTable
    ) {
        guard delimiter < last else { return }
        for line in (delimiter + 1)...last {
            // The bytes of the row are released before the line is masked; otherwise, masking would copy the
            // bytes of all changed lines.
            guard let prefix = readRow(line, path: path, body, into: &table) else { return }
            body.lines.mask(line, after: prefix)
        }
    }

    /// Reads a line as a row.
    ///
    /// - Returns: the prefix of the line; nil if the line is not a row.
    private mutating func readRow(
        _ line: Int, path: ContainerPath, _ body: PreparedBody, into table: inout FoundTable
    ) -> [UInt8]? {
        let place = path.content(of: line, in: body.lines)
        let bytes = body.lines.bytes(line)
        let content = bytes[place.cursor.firstNonBlank(bytes)...]
        guard !place.isLazy, place.cursor.indent(bytes) < 4, !content.isEmpty,
            !BlockStart.interruptsTable(content, tags: tags)
        else { return nil }
        var row = row(line, from: place.cursor, body)
        guard !row.cells.isEmpty else { return nil }
        let columns = table.header.cells.count
        if row.cells.count > columns {
            let last = row.cells.last
            table.surplus.append(
                row.cells[columns].source(
                    at: 0)..<max(
                        row.cells[columns].source(at: 0), last.map { $0.source(at: $0.count) } ?? 0))
            // Half of a code span is not a label.
            if readsLooseTables, TableRowText.endsInCode(row.cells[0]) {
                row.cells[0] = MappedText(at: row.cells[0].source(at: 0))
            }
        }
        filling += max(0, table.header.cells.count - row.cells.count)
        if filling <= Self.maximumFilling {
            table.rows.append(row)
        } else if table.cutAt == nil {
            table.cutAt = line
        }
        return prefix(of: bytes, before: place.cursor)
    }

    private func row(_ index: Int, from cursor: LineCursor, _ body: PreparedBody) -> FoundTable.Row {
        let line = body.lines[index]
        let bytes = body.lines.bytes(index)
        let start = min(cursor.firstNonBlank(bytes), bytes.count)
        var end = bytes.count
        while end > start, bytes[end - 1].isWhiteSpace { end -= 1 }
        var cells: [MappedText] = []
        cells.reserveCapacity(TableRowText.usualColumns)
        TableRowText.forEachCell(in: bytes[start...]) {
            cells.append(TableRowText.text(of: $0, in: line, bytes))
        }
        return FoundTable.Row(line: index, range: line.source(at: start)..<line.source(at: end), cells: cells)
    }

    /// The container prefix of a line. A tab that only partly belongs to the prefix is expanded.
    private func prefix(of line: LineBytes, before cursor: LineCursor) -> [UInt8] {
        guard cursor.offset > 0 || cursor.tabColumnsUsed > 0 else { return [] }
        return Array(line[..<min(cursor.offset, line.count)])
            + repeatElement(UInt8(ascii: " "), count: cursor.tabColumnsUsed)
    }
}
