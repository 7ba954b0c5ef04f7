/// The text of a leaf block without its container prefixes, with the position of each byte.
enum LeafText {
    /// The running text of a paragraph or setext heading, without white space at the beginning of each line.
    static func paragraph(
        lines range: ClosedRange<Int>, firstOffset: Int, path: ContainerPath, in lines: [PreparedLine]
    ) -> MappedText {
        guard range.lowerBound < lines.count else { return MappedText(at: 0) }
        let first = lines[range.lowerBound]
        var text = MappedText(at: first.source(at: firstOffset))
        let all = range.clamped(to: 0...lines.count - 1)
        text.reserve(lines[all].reduce(0) { $0 + $1.bytes.count + 1 }, lines: all.count)
        for index in all {
            let line = lines[index]
            let cursor = path.content(of: index, in: lines).cursor
            var start = index == range.lowerBound ? firstOffset : cursor.firstNonBlank(line.bytes)
            start = min(start, line.bytes.count)
            append(line, from: start, to: &text, isLast: index == range.upperBound)
        }
        return text
    }

    /// An HTML block, unchanged.
    static func html(
        lines range: ClosedRange<Int>, path: ContainerPath, in lines: [PreparedLine]
    ) -> MappedText {
        guard range.lowerBound < lines.count else { return MappedText(at: 0) }
        var text = MappedText(at: lines[range.lowerBound].source)
        for index in range where index < lines.count {
            let start = path.content(of: index, in: lines).cursor.offset
            append(lines[index], from: min(start, lines[index].bytes.count), to: &text, isLast: false)
        }
        return text
    }

    private static func append(_ line: PreparedLine, from start: Int, to text: inout MappedText, isLast: Bool)
    {
        var start = start
        if let guardOffset = line.guardOffset, start <= guardOffset {
            text.append(line.bytes[start..<guardOffset], at: line.source(at: start))
            text.insert(PreparedLine.guardBytes, at: line.source(at: guardOffset))
            start = guardOffset + PreparedLine.guardBytes.count
        }
        // A mask inside raw HTML, or an indented mask after a paragraph, is part of the text but has no
        // source.
        let end = max(start, line.bytes.count - (line.isMasked ? PreparedLine.mask.count : 0))
        text.append(line.bytes[start..<end], at: line.source(at: start))
        text.insert(line.bytes[end...], at: line.source(at: end))
        if !isLast { text.append(CollectionOfOne(UInt8(ascii: "\n")), at: line.source(at: end)) }
    }
}
