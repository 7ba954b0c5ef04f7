/// The bytes of an input file, with an index of its lines.
///
/// The bytes need not be UTF-8, so that a diagnostic can point into a file that cannot be decoded. Lines end
/// with LF, CRLF or a lone CR. Building the index takes time linear in the size of the file.
package struct SourceText: Sendable {
    /// The file's name in models and diagnostics: its path relative to the folder that is compiled.
    package var file: String { details.file }
    /// The file's name as a number.
    package let fileName: FileName
    /// The path that is printed for people and editors; by default, `file`.
    package var path: String { details.path }
    /// The file's content, as read.
    package let bytes: [UInt8]
    /// The UTF-8 offset at which each line begins. The array is never empty; the first offset is 0.
    package let lineStarts: [Int]
    private let details: Details

    /// The rarely used properties. Copies of the source share them, so that a copy takes less time.
    private final class Details: Sendable {
        let file: String
        let path: String
        /// The number of scalars before each multiple of `markDistance` bytes; empty if no line is
        /// long.
        ///
        /// A column is counted from the last mark, because counting from the beginning of a long line
        /// would read the whole line for each place.
        let scalarMarks: [Int]
        /// For each multiple of `markDistance` bytes, the number of preceding scalars that take two UTF-16
        /// code units; empty if there are none in a long line.
        let pairMarks: [Int]

        init(file: String, path: String, scalarMarks: [Int], pairMarks: [Int]) {
            self.file = file
            self.path = path
            self.scalarMarks = scalarMarks
            self.pairMarks = pairMarks
        }
    }

    private static let markDistance = 1024
    /// A low estimate of the average length of a line.
    private static let bytesPerLine = 32
    private static let lineEnds = ByteSet(UInt8(ascii: "\n")...UInt8(ascii: "\r"))

    /// Indexes the lines of `bytes`.
    package init(file: String, path: String? = nil, bytes: [UInt8]) {
        fileName = FileName(file)
        self.bytes = bytes
        let lineEnds = Self.lineEnds
        var hasLongLine = false
        lineStarts = bytes.withUnsafeBufferPointer { bytes in
            var starts: [Int] = []
            var last = 0
            starts.reserveCapacity(bytes.count / Self.bytesPerLine + 16)
            starts.append(0)
            var index = 0
            while true {
                index = lineEnds.firstIndex(in: bytes, index..<bytes.count)
                guard index < bytes.count else { break }
                let byte = bytes[index]
                index += 1
                guard
                    byte == UInt8(ascii: "\n")
                        || byte == UInt8(ascii: "\r")
                            && (index == bytes.count || bytes[index] != UInt8(ascii: "\n"))
                else { continue }
                starts.append(index)
                hasLongLine = hasLongLine || index - last > 4 * Self.markDistance
                last = index
            }
            hasLongLine = hasLongLine || bytes.count - last > 4 * Self.markDistance
            return starts
        }
        let hasPairs = hasLongLine && bytes.contains(where: Self.beginsPair)
        details = Details(
            file: file, path: path ?? file,
            scalarMarks: hasLongLine ? Self.marks(of: bytes, where: Self.beginsScalar) : [],
            pairMarks: hasPairs ? Self.marks(of: bytes, where: Self.beginsPair) : [])
    }

    private static func marks(of bytes: [UInt8], where isCounted: (UInt8) -> Bool) -> [Int] {
        var marks: [Int] = []
        var count = 0
        for index in bytes.indices {
            if index % markDistance == 0 { marks.append(count) }
            if isCounted(bytes[index]) { count += 1 }
        }
        return marks
    }

    private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
    private static func beginsPair(_ byte: UInt8) -> Bool { (0xF0...0xF4).contains(byte) }

    /// Indexes the lines of a source.
    package init(file: String, path: String? = nil, text: String) {
        self.init(file: file, path: path, bytes: Array(text.utf8))
    }

    /// The 1-based number of the line that contains `offset`; offsets beyond the text belong to its last
    /// line.
    ///
    /// This is a binary search: O(log lines).
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The line and column, both 1-based, of a UTF-8 offset; the column counts Unicode scalars.
    package func location(at offset: Int) -> SourceLocation {
        let offset = min(max(offset, 0), bytes.count)
        let line = line(at: offset)
        return SourceLocation(line: line, column: scalarCount(in: lineStarts[line - 1]..<offset) + 1)
    }

    /// The number of Unicode scalars in a range of UTF-8 offsets. Each byte that is not valid UTF-8 counts as
    /// one scalar, but stray continuation bytes do not count.
    package func scalarCount(in range: Range<Int>) -> Int {
        count(in: range, by: details.scalarMarks, where: Self.beginsScalar)
    }

    /// The number of UTF-16 code units in a range of UTF-8 offsets.
    package func utf16Count(in range: Range<Int>) -> Int {
        let range = range.clamped(to: 0..<bytes.count)
        // In a text with long lines, having no marks means that there is nothing to count.
        let pairs =
            details.scalarMarks.isEmpty || !details.pairMarks.isEmpty
            ? count(in: range, by: details.pairMarks, where: Self.beginsPair) : 0
        return scalarCount(in: range) + pairs
    }

    private func count(in range: Range<Int>, by marks: [Int], where isCounted: (UInt8) -> Bool) -> Int {
        let range = range.clamped(to: 0..<bytes.count)
        func counted(_ range: Range<Int>) -> Int {
            var count = 0
            for index in range where isCounted(bytes[index]) { count += 1 }
            return count
        }
        func counted(before offset: Int) -> Int {
            let mark = min(offset / Self.markDistance, marks.count - 1)
            return marks[mark] + counted(mark * Self.markDistance..<offset)
        }
        guard !marks.isEmpty, range.count > Self.markDistance else { return counted(range) }
        return counted(before: range.upperBound) - counted(before: range.lowerBound)
    }

    /// The number of lines. The end of the last line does not begin another line.
    package var lineCount: Int { lineStarts.last == bytes.count ? lineStarts.count - 1 : lineStarts.count }

    /// The UTF-8 offsets of a 1-based line, without its line ending; empty if the line does not
    /// exist.
    package func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return start..<end
    }

    /// The text in a range of UTF-8 offsets, with bytes that are not valid UTF-8 replaced by U+FFFD.
    package func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}

/// A line and column in a source.
public struct SourceLocation: Hashable, Sendable, Comparable {
    /// The line, starting from 1.
    public var line: Int
    /// The column in Unicode scalars, starting from 1.
    public var column: Int

    /// Creates a location from a 1-based line and column.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// Orders by line, then column.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
