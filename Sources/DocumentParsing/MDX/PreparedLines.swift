/// A line that was prepared for libcmark, without its bytes.
///
/// A line holds no references, because the lines of a page are traversed several times.
struct PreparedLine {
    /// The index of the first byte, in the changed bytes if `isChanged`, and otherwise in the buffer.
    fileprivate(set) var start: Int
    fileprivate(set) var count: Int
    /// Whether the bytes differ from the source.
    fileprivate(set) var isChanged = false
    /// Whether the line is in fenced code.
    var isFenced = false
    /// The offset at which the line begins in the source.
    fileprivate(set) var source: Int
    /// The offset of `guardBytes` before a comment that is followed by text; nil if there are no guard bytes.
    fileprivate(set) var guardOffset: Int?

    /// U+E000, a private-use character. It is inserted before a comment at the beginning of a line
    /// that continues with text, because CommonMark treats such a line as raw HTML without
    /// Markdown.
    static let guardBytes: [UInt8] = [0xEE, 0x80, 0x80]
    /// The replacement for markers: an HTML block that ends on its line and can interrupt a paragraph.
    static let mask = Array("<!---->".utf8)

    /// The source offset for a byte of the line.
    func source(at offset: Int) -> Int {
        guard let guardOffset, offset > guardOffset else { return source + offset }
        return source + max(guardOffset, offset - Self.guardBytes.count)
    }
}

/// The lines of a body. The bytes of all lines are in two arrays.
struct PreparedLines {
    private var lines: [PreparedLine] = []
    /// The source, in which MDX comments are replaced by HTML comments of the same length, and expressions in
    /// attributes by plain values. Lines that were not changed are parts of it.
    var buffer: [UInt8] = []
    /// Whether the buffer is the source.
    var isBufferUnchanged = false
    /// The bytes of the lines that were changed.
    private var changed: [UInt8] = []
    /// The place of a mask without a prefix among the changed bytes; nil if there is none.
    private var plainMask: Int?

    var count: Int { lines.count }

    subscript(index: Int) -> PreparedLine { lines[index] }

    mutating func reserveCapacity(_ count: Int) { lines.reserveCapacity(count) }

    /// The bytes of a line, without its line ending. Markers are replaced by a short HTML comment.
    func bytes(_ index: Int) -> LineBytes { bytes(index, in: buffer) }

    /// The bytes of a line while the given buffer still changes.
    func bytes(_ index: Int, in buffer: [UInt8]) -> LineBytes {
        let line = lines[index]
        return LineBytes(line.isChanged ? changed : buffer, line.start..<line.start + line.count)
    }

    /// Appends a line from an offset on to a text, with its line feed if the line is not the last one; returns
    /// false and appends nothing if the line was changed, is masked or ends otherwise.
    func append(_ index: Int, from start: Int, isLast: Bool, to text: inout MappedText) -> Bool {
        let line = lines[index]
        var end = line.start + line.count
        guard !line.isChanged, !Self.endsInMask(line, buffer) else { return false }
        if !isLast {
            guard end < buffer.count, buffer[end] == UInt8(ascii: "\n") else { return false }
            end += 1
        }
        text.append(
            buffer, line.start + start..<end, at: line.source(at: start), isVerbatim: isBufferUnchanged)
        return true
    }

    /// Whether a line contains only spaces and tabs.
    func isBlank(_ index: Int) -> Bool {
        let line = lines[index]
        return line.isChanged ? Self.isBlank(line, changed) : Self.isBlank(line, buffer)
    }

    private static func isBlank(_ line: PreparedLine, _ bytes: [UInt8]) -> Bool {
        for offset in line.start..<line.start + line.count where !bytes[offset].isBlank { return false }
        return true
    }

    /// Whether a line begins with a byte.
    func begins(_ index: Int, with byte: UInt8) -> Bool {
        let line = lines[index]
        return line.count > 0 && (line.isChanged ? changed[line.start] : buffer[line.start]) == byte
    }

    /// The last byte of a line that is not white space; nil if there is none.
    func lastFilledByte(_ index: Int) -> UInt8? {
        let line = lines[index]
        return line.isChanged ? Self.lastFilledByte(line, changed) : Self.lastFilledByte(line, buffer)
    }

    private static func lastFilledByte(_ line: PreparedLine, _ bytes: [UInt8]) -> UInt8? {
        var end = line.start + line.count
        while end > line.start, bytes[end - 1].isWhiteSpace { end -= 1 }
        return end > line.start ? bytes[end - 1] : nil
    }

    /// Whether a mask ends a line.
    func isMasked(_ index: Int) -> Bool {
        let line = lines[index]
        return line.isChanged ? Self.endsInMask(line, changed) : Self.endsInMask(line, buffer)
    }

    private static func endsInMask(_ line: PreparedLine, _ bytes: [UInt8]) -> Bool {
        let end = line.start + line.count
        return line.count >= PreparedLine.mask.count && bytes[end - 1] == UInt8(ascii: ">")
            && bytes[end - PreparedLine.mask.count..<end].elementsEqual(PreparedLine.mask)
    }

    /// Appends a line that is a part of the buffer.
    mutating func append(_ range: Range<Int>, isFenced: Bool = false) {
        lines.append(
            PreparedLine(
                start: range.lowerBound, count: range.count, isFenced: isFenced, source: range.lowerBound))
    }

    /// Replaces the bytes of a line, which then has no guard bytes.
    mutating func replace(_ index: Int, with bytes: some Collection<UInt8>) {
        let start = changed.count
        changed += bytes
        place(index, start..<changed.count)
    }

    /// Replaces the part of a line after a prefix by a mask.
    mutating func mask(_ index: Int, after prefix: [UInt8]) {
        let start = prefix.isEmpty ? plainMask ?? changed.count : changed.count
        if start == changed.count {
            changed += prefix
            changed += PreparedLine.mask
            if prefix.isEmpty { plainMask = start }
        }
        place(index, start..<start + prefix.count + PreparedLine.mask.count)
    }

    private mutating func place(_ index: Int, _ range: Range<Int>) {
        lines[index].start = range.lowerBound
        lines[index].count = range.count
        lines[index].isChanged = true
        lines[index].guardOffset = nil
    }

    /// Inserts the bytes that `PreparedLine.guardBytes` describes into a line that was not changed.
    mutating func insertGuard(_ index: Int, at offset: Int, in buffer: [UInt8]) {
        assert(!lines[index].isChanged, "a changed line is no part of the buffer")
        let range = lines[index].start..<lines[index].start + lines[index].count
        let place = range.lowerBound + offset
        replace(
            index,
            with: buffer[range.lowerBound..<place] + PreparedLine.guardBytes
                + buffer[place..<range.upperBound])
        lines[index].guardOffset = offset
    }

    /// Removes bytes from the beginning of a line.
    mutating func removeFirst(_ width: Int, from index: Int) {
        lines[index].start += width
        lines[index].count -= width
        lines[index].source += width
        if let offset = lines[index].guardOffset { lines[index].guardOffset = offset - width }
    }

    /// The lines as a text in which each line ends with LF.
    var text: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(buffer.count + changed.count + 1)
        var index = 0
        while index < lines.count {
            let line = lines[index]
            var end = line.start + line.count
            if line.isChanged {
                text += changed[line.start..<end]
            } else {
                // Copy adjacent lines at once.
                while index + 1 < lines.count, !lines[index + 1].isChanged,
                    lines[index + 1].start == end + 1, buffer[end] == UInt8(ascii: "\n")
                {
                    index += 1
                    end = lines[index].start + lines[index].count
                }
                text += buffer[line.start..<end]
            }
            text.append(UInt8(ascii: "\n"))
            index += 1
        }
        return text
    }
}
