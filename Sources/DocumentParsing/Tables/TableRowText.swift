import FormModel

/// The rules for splitting a line of a table at its pipes (GFM 0.29, section 4.10; cmark-gfm's
/// `row_from_string`).
enum TableRowText {
    private static let signs = ByteSet(UInt8(ascii: "\\"), UInt8(ascii: "|"))
    /// Most tables have at most this number of columns.
    static let usualColumns = 6

    /// The range of each cell in a line, without surrounding white space.
    static func cells(in line: LineBytes) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        cells.reserveCapacity(usualColumns)
        forEachCell(in: line) { cells.append($0) }
        return cells
    }

    /// Passes the range of each cell in a line, without surrounding white space, to a function.
    ///
    /// Leading and trailing pipes do not delimit an additional cell. An escaped pipe is text, even in code.
    static func forEachCell(in line: LineBytes, _ body: (Range<Int>) -> Void) {
        let first = line.startIndex
        line.withBytes { bytes in
            func add(_ cell: Range<Int>) { body(first + cell.lowerBound..<first + cell.upperBound) }
            var index = 0
            while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
            if index < bytes.count, bytes[index] == UInt8(ascii: "|") { index += 1 }
            var start = index
            while true {
                index = signs.firstIndex(in: bytes, index..<bytes.count)
                guard index < bytes.count else { break }
                if bytes[index] == UInt8(ascii: "|") {
                    add(trim(start..<index, in: bytes))
                    index += 1
                    start = index
                } else {
                    let isEscape = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "|")
                    index += isEscape ? 2 : 1
                }
            }
            let last = trim(start..<bytes.count, in: bytes)
            if !last.isEmpty { add(last) }
        }
    }

    /// The number of columns of a delimiter row (`| --- | :-: |`); nil if the line is not a delimiter row.
    ///
    /// A line that contains only dashes underlines a heading.
    static func delimiterColumns(in line: LineBytes) -> Int? {
        guard
            line.allSatisfy({
                $0.isWhiteSpace || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":")
                    || $0 == UInt8(ascii: "-")
            }), line.contains(UInt8(ascii: "|")) || line.contains(UInt8(ascii: ":"))
        else { return nil }
        let cells = cells(in: line)
        for cell in cells {
            var marks = line[cell]
            if marks.first == UInt8(ascii: ":") { marks = marks.dropFirst() }
            if marks.last == UInt8(ascii: ":") { marks = marks.dropLast() }
            guard !marks.isEmpty, marks.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
        }
        return cells.isEmpty ? nil : cells.count
    }

    /// The text of a cell, with `\|` unescaped.
    static func text(of cell: Range<Int>, in line: PreparedLine, _ bytes: LineBytes) -> MappedText {
        let hasEscape = bytes[cell].withBytes { $0.contains(UInt8(ascii: "\\")) }
        guard hasEscape else { return MappedText(bytes[cell], at: line.source(at: cell.lowerBound)) }
        var text = MappedText(at: line.source(at: cell.lowerBound))
        var start = cell.lowerBound
        var index = start
        while index + 1 < cell.upperBound {
            if bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "|") {
                text.append(bytes[start..<index], at: line.source(at: start))
                start = index + 1
                index += 1
            }
            index += 1
        }
        text.append(bytes[start..<cell.upperBound], at: line.source(at: start))
        return text
    }

    /// Whether a code span begins in a cell but does not end in it.
    static func endsInCode(_ cell: MappedText) -> Bool {
        cell.bytes.lazy.filter { $0 == UInt8(ascii: "`") }.count % 2 == 1
    }

    private static func trim(_ range: Range<Int>, in line: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, line[start].isWhiteSpace { start += 1 }
        while end > start, line[end - 1].isWhiteSpace { end -= 1 }
        return start..<end
    }
}
