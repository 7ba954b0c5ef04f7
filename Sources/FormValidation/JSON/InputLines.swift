/// Converts offsets in an input to lines and columns.
package struct InputLines {
    private var lineStarts = [0]
    private let count: Int
    /// The offsets of continuation bytes, which are not counted as columns.
    private var continuations: [Int] = []

    /// Indexes an input in linear time.
    package init(_ bytes: Span<UInt8>) {
        count = bytes.count
        for index in 0..<bytes.count {
            let byte = bytes[index]
            if byte == 0x0A { lineStarts.append(index + 1) }
            if byte & 0xC0 == 0x80 { continuations.append(index) }
        }
    }

    /// The 1-based line and column of an offset, computed without an index.
    static func location(of offset: Int, in bytes: Span<UInt8>) -> (line: Int, column: Int) {
        let end = min(max(offset, 0), bytes.count)
        var start = end
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        return bytes.extracting(0..<end).withUnsafeBufferPointer { bytes in
            var line = 1
            for index in 0..<start { line += bytes[index] == 0x0A ? 1 : 0 }
            var column = 1
            for index in start..<end { column += bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
            return (line, column)
        }
    }

    /// The 1-based line and column of an offset; columns count Unicode scalars.
    package func location(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(offset, 0), count)
        let line = Self.countBelowOrEqual(offset, in: lineStarts)
        let start = lineStarts[max(line - 1, 0)]
        let skipped =
            Self.countBelowOrEqual(offset - 1, in: continuations)
            - Self.countBelowOrEqual(start - 1, in: continuations)
        return (max(line, 1), offset - start - skipped + 1)
    }

    /// The number of elements in a sorted array that are less than or equal to a value, found by binary
    /// search.
    private static func countBelowOrEqual(_ value: Int, in sorted: [Int]) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
