/// Reads grid tables: rows between lines of `+---+`, where `+===+` ends the header.
///
/// ```
/// +-------+--------------+
/// | Field | Description  |
/// +=======+==============+
/// | Name  | The name,    |
/// |       | on two lines |
/// +-------+--------------+
/// ```
enum GridTable {
    /// The table in the lines of a paragraph; nil if the lines are not a table.
    static func read(lines range: ClosedRange<Int>, path: ContainerPath, in body: PreparedBody) -> FoundTable?
    {
        guard range.count >= 3, body.lines.lastFilledByte(range.lowerBound) == UInt8(ascii: "+") else {
            return nil
        }
        var rows: [FoundTable.Row] = []
        var headerRows = 0
        var open: FoundTable.Row?
        var columns: [Int] = []
        for line in range {
            let place = path.content(of: line, in: body.lines)
            let bytes = body.lines.bytes(line)
            let start = place.cursor.firstNonBlank(bytes)
            guard !place.isLazy, start < bytes.count else { return nil }
            let text = bytes[start...]
            if let border = border(text) {
                if columns.isEmpty { columns = border.columns }
                if let row = open { rows.append(row) }
                open = nil
                if border.isHeader, headerRows == 0 { headerRows = rows.count }
            } else {
                guard line > range.lowerBound, text.first == UInt8(ascii: "|") else { return nil }
                let cells = cells(text, columns: columns)
                guard cells.count == columns.count - 1 else { return nil }
                let offset = body.lines[line].source(at: start)
                var row =
                    open
                    ?? FoundTable.Row(
                        line: line, range: offset..<offset,
                        cells: cells.map { MappedText(at: body.lines[line].source(at: $0.lowerBound)) })
                for (index, cell) in cells.enumerated() where !cell.isEmpty {
                    let known = row.cells[index]
                    // The space after the text of the previous line represents the line ending.
                    if known.count > 0 {
                        row.cells[index].append([UInt8(ascii: " ")], at: known.source(at: known.count))
                    }
                    row.cells[index].append(bytes[cell], at: body.lines[line].source(at: cell.lowerBound))
                }
                row.range = row.range.lowerBound..<body.lines[line].source(at: bytes.count)
                open = row
            }
        }
        guard open == nil, let first = rows.first, columns.count > 1 else { return nil }
        var table = FoundTable(header: first, rows: Array(rows.dropFirst(max(headerRows, 1))))
        if headerRows == 0 {
            table.header.cells = first.cells.map { MappedText(at: $0.source(at: 0)) }
            table.rows = rows
        }
        table.header.line = range.lowerBound
        return table
    }

    /// The positions of the `+` characters in a border line, relative to the first `+`; nil if the line is
    /// not a border.
    private static func border(_ text: LineBytes) -> (columns: [Int], isHeader: Bool)? {
        var end = text.endIndex
        while end > text.startIndex, text[end - 1].isWhiteSpace { end -= 1 }
        let line = text[..<end]
        guard line.count >= 3, line.first == UInt8(ascii: "+"), line.last == UInt8(ascii: "+") else {
            return nil
        }
        var columns: [Int] = []
        for index in line.indices {
            if line[index] == UInt8(ascii: "+") {
                columns.append(index - line.startIndex)
            } else if !"-=:".utf8.contains(line[index]) {
                return nil
            }
        }
        return (columns, line.contains(UInt8(ascii: "=")))
    }

    /// The cells of a line, which is split at the columns of the borders if there are pipes in these columns;
    /// otherwise, at all pipes.
    private static func cells(_ text: LineBytes, columns: [Int]) -> [Range<Int>] {
        let isAligned = columns.allSatisfy {
            text.startIndex + $0 < text.endIndex && text[text.startIndex + $0] == UInt8(ascii: "|")
        }
        guard isAligned else { return TableRowText.cells(in: text) }
        return zip(columns, columns.dropFirst()).map { left, right in
            var start = text.startIndex + left + 1
            var end = text.startIndex + right
            while start < end, text[start].isWhiteSpace { start += 1 }
            while end > start, text[end - 1].isWhiteSpace { end -= 1 }
            return start..<end
        }
    }
}
