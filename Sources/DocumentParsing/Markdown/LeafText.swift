/// The text of a leaf block without its container prefixes, with the position of each byte.
enum LeafText {
    /// Reads the running text of a paragraph or setext heading, without white space at the beginning of each
    /// line. The text replaces another text, whose memory it uses.
    static func read(
        lines range: ClosedRange<Int>, firstOffset: Int, path: ContainerPath, in lines: PreparedLines,
        into text: inout MappedText
    ) {
        guard range.lowerBound < lines.count else { return text.restart(at: 0) }
        text.restart(at: lines[range.lowerBound].source(at: firstOffset))
        for index in range.clamped(to: 0...lines.count - 1) {
            let isFirst = index == range.lowerBound
            let start =
                isFirst
                ? firstOffset : path.content(of: index, in: lines).cursor.firstNonBlank(lines.bytes(index))
            append(index, of: lines, from: start, to: &text, isLast: index == range.upperBound)
        }
    }

    /// An HTML block, unchanged.
    static func html(
        lines range: ClosedRange<Int>, path: ContainerPath, in lines: PreparedLines
    ) -> MappedText {
        guard range.lowerBound < lines.count else { return MappedText(at: 0) }
        var text = MappedText(at: lines[range.lowerBound].source)
        for index in range where index < lines.count {
            let start = path.content(of: index, in: lines).cursor.offset
            append(index, of: lines, from: start, to: &text, isLast: false)
        }
        return text
    }

    private static func append(
        _ index: Int, of lines: PreparedLines, from start: Int, to text: inout MappedText, isLast: Bool
    ) {
        let line = lines[index]
        var start = min(start, line.count)
        if lines.append(index, from: start, isLast: isLast, to: &text) { return }
        let bytes = lines.bytes(index)
        if let guardOffset = line.guardOffset, start <= guardOffset {
            text.append(bytes[start..<guardOffset], at: line.source(at: start))
            text.insert(PreparedLine.guardBytes, at: line.source(at: guardOffset))
            start = guardOffset + PreparedLine.guardBytes.count
        }
        // A mask inside raw HTML, or an indented mask after a paragraph, is part of the text but has no
        // source.
        let end = max(start, line.count - (lines.isMasked(index) ? PreparedLine.mask.count : 0))
        text.append(bytes[start..<end], at: line.source(at: start))
        if end < line.count { text.insert(bytes[end...], at: line.source(at: end)) }
        if !isLast { text.append(CollectionOfOne(UInt8(ascii: "\n")), at: line.source(at: end)) }
    }
}
