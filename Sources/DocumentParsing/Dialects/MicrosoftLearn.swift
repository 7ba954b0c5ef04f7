import FormModel

/// The extensions of Microsoft Learn: zones, tabs that begin with headings, notes in block quotes, and images
/// between colons.
enum MicrosoftLearn {
    /// A marker with three colons that only Microsoft Learn uses; nil for other markers.
    static func marker(
        _ name: String, _ bytes: [UInt8], _ rest: Range<Int>, _ start: Int, _ tags: TagReader
    ) -> Marker? {
        let range = start..<rest.upperBound
        var inner = rest
        let standsAlone = bytes[rest].suffix(3).elementsEqual(":::".utf8)
        if standsAlone { inner = rest.lowerBound..<max(rest.lowerBound, rest.upperBound - 3) }
        switch name {
        case "zone", "moniker":
            guard inner.isEmpty || bytes[inner.lowerBound].isBlank else { return nil }
            let text = Array("<x".utf8) + bytes[inner] + Array(">".utf8)
            guard let tag = TagReader(bytes: text, entities: tags.entities).tag(at: 0),
                !tag.attributes.isEmpty
            else {
                return nil
            }
            return Marker(kind: .open(name: name, attributes: tag.attributes, syntax: .learn), range: range)
        case "zone-end", "moniker-end":
            return Marker(kind: .close(name: String(name.dropLast(4)), syntax: .learn), range: range)
        default:
            return standsAlone || name.hasSuffix("-end") ? Marker(kind: .nothing, range: range) : nil
        }
    }

    /// The tab that begins with a heading: `#### [**Static**](#tab/static)`; nil for other lines.
    static func tab(_ bytes: [UInt8], _ line: Range<Int>) -> Marker? {
        let text = bytes[line]
        let level = text.prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level) else { return nil }
        let open = text.dropFirst(level).drop { $0.isBlank }
        guard open.first == UInt8(ascii: "["), open.startIndex > line.lowerBound + level,
            let close = MarkerTokenizer.find(
                "](#tab/", in: bytes, from: open.startIndex, limit: line.upperBound)
        else { return nil }
        return Marker(kind: .tab(title: open.startIndex + 1..<close, level: level), range: line)
    }

    /// The kind of block for a quote: a note if it begins with `[!NOTE]`.
    static func quote(_ blocks: [Block]) -> Block.Kind {
        guard let first = blocks.first, case .paragraph(let inlines) = first.kind, let start = inlines.first,
            case .text(let text) = start.kind, let kind = alert(text)
        else { return .blockQuote(blocks) }
        var content = Array(inlines)
        let rest = text.dropFirst(kind.length).drop { $0.isWhiteSpace }
        if rest.isEmpty {
            content.removeFirst()
            if let next = content.first, case .softBreak = next.kind { content.removeFirst() }
        } else {
            var range = start.range
            if range.offsets.count == text.count {
                range.offsets = (range.offsets.upperBound - rest.count)..<range.offsets.upperBound
            }
            content[0] = Inline(.text(rest), range: range)
        }
        var inner = Array(blocks.dropFirst())
        if !content.isEmpty { inner.insert(Block(.paragraph(Inlines(content)), range: first.range), at: 0) }
        return .admonition(Admonition(kind: kind.name, blocks: inner))
    }

    private static func alert(_ text: InlineText) -> (name: String, length: Int)? {
        guard text.hasPrefix("[!"), let close = text.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        let name = text[text.startIndex + 2..<close]
        let word = name.prefix { $0.isLetter }
        guard !word.isEmpty, word.count <= 20, word.endIndex == close || word.elementsEqual("div".utf8) else {
            return nil
        }
        return (word.string.lowercased(), close + 1 - text.startIndex)
    }
}
