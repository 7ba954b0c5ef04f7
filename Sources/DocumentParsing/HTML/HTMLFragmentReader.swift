import FormModel

/// Parses an HTML fragment into elements and running text. The parser is tolerant, takes linear time, and
/// limits the nesting depth.
struct HTMLFragmentReader {
    /// The maximum nesting depth. The tags of deeper elements are dropped.
    static let maximumDepth = 40

    private let text: MappedText
    private let tags: TagReader
    private var stack: [HTMLElement]
    private var runStart = 0
    /// For each length, the position of the last run of backticks with that length.
    private var lastBackticks: [Int: Int] = [:]
    private static let signs = ByteSet(UInt8(ascii: "<"), UInt8(ascii: "`"))

    private init(_ text: MappedText, entities: EntityDecoder) {
        self.text = text
        tags = TagReader(bytes: text.bytes, entities: entities)
        stack = [HTMLElement(name: "", attributes: [], range: 0..<0)]
    }

    /// Parses a fragment and adds its running text to the batch.
    static func read(_ text: MappedText, entities: EntityDecoder, into batch: inout InlineBatch) -> [HTMLNode]
    {
        var reader = HTMLFragmentReader(text, entities: entities)
        reader.run(into: &batch)
        return reader.stack[0].children
    }

    /// Whether a string contains the tag of a block element.
    static func holdsBlocks(_ text: MappedText, entities: EntityDecoder) -> Bool {
        let bytes = text.bytes
        guard bytes.firstIndex(of: UInt8(ascii: "<"), from: 0) != nil else { return false }
        var reader = HTMLFragmentReader(text, entities: entities)
        reader.indexBackticks()
        var index = reader.nextSign(from: 0)
        while index < bytes.count {
            var end = index + 1
            if let opaque = reader.opaqueEnd(at: index) {
                end = opaque
            } else if bytes[index] == UInt8(ascii: "<"), let tag = reader.tags.tag(at: index) {
                if isBlock(tag) { return true }
                end = tag.range.upperBound
            }
            index = reader.nextSign(from: end)
        }
        return false
    }

    /// The index of the next byte that can begin a tag, a comment or a code span.
    private func nextSign(from index: Int) -> Int {
        text.bytes.withUnsafeBufferPointer { Self.signs.firstIndex(in: $0, index..<$0.count) }
    }

    private static func isBlock(_ tag: Tag) -> Bool {
        let name = tag.lowercasedName
        return tag.name == ComponentBlock.partials || name == "pre" || HTMLElements.blocks.contains(name)
    }

    private mutating func run(into batch: inout InlineBatch) {
        indexBackticks()
        let bytes = text.bytes
        var index = 0
        while true {
            index = nextSign(from: index)
            guard index < bytes.count else { break }
            if let end = opaqueEnd(at: index) {
                index = end
                continue
            }
            guard bytes[index] == UInt8(ascii: "<"), let tag = tags.tag(at: index), Self.isBlock(tag) else {
                index += 1
                continue
            }
            flush(until: index, into: &batch)
            index = tag.range.upperBound
            runStart = index
            let name = tag.isComponent ? tag.name : tag.lowercasedName
            if tag.isClosing {
                close(name, end: index)
            } else if name == "pre" {
                let end = endOfPreformatted(from: index)
                stack[stack.count - 1].children.append(
                    .code(preformatted(index..<end), text.sourceRange(tag.range.lowerBound..<end)))
                index = end
                runStart = end
            } else {
                open(tag, name: name)
            }
        }
        flush(until: bytes.count, into: &batch)
        while stack.count > 1 { pop(end: bytes.count) }
    }

    /// The end of a comment or code span that begins here; nil if neither begins here. Tags inside it are
    /// ignored.
    private func opaqueEnd(at index: Int) -> Int? {
        let bytes = text.bytes
        if bytes[index] == UInt8(ascii: "<"), bytes[index...].hasPrefix("<!--") {
            return MarkerTokenizer.find("-->", in: bytes, from: index + 4).map { $0 + 3 } ?? bytes.count
        }
        guard bytes[index] == UInt8(ascii: "`") else { return nil }
        let length = backticks(at: index)
        guard let last = lastBackticks[length], last > index else { return index + length }
        var end = index + length
        while end < bytes.count {
            let other = backticks(at: end)
            end += max(other, 1)
            if other == length { return end }
        }
        return end
    }

    private mutating func indexBackticks() {
        var index = 0
        while let start = text.bytes.firstIndex(of: UInt8(ascii: "`"), from: index) {
            let length = backticks(at: start)
            lastBackticks[length] = start
            index = start + length
        }
    }

    private func backticks(at start: Int) -> Int {
        var index = start
        while index < text.count, text.bytes[index] == UInt8(ascii: "`") { index += 1 }
        return index - start
    }

    private mutating func flush(until end: Int, into batch: inout InlineBatch) {
        let run = text.slice(runStart..<max(end, runStart)).trimmed()
        guard run.count > 0 else { return }
        let range = run.sourceRange(0..<run.count)
        stack[stack.count - 1].children.append(.run(batch.add(run), range))
    }

    // MARK: Elements

    private mutating func open(_ tag: Tag, name: String) {
        if let top = stack.last, top.name == "p", stack.count > 1 { pop(end: tag.range.lowerBound) }
        switch name {
        case "li": closeOpen(["li"], within: ["ul", "ol", "menu"], end: tag.range.lowerBound)
        case "td", "th": closeOpen(["td", "th"], within: ["table", "tr"], end: tag.range.lowerBound)
        case "tr": closeOpen(["tr"], within: ["table"], end: tag.range.lowerBound)
        case "thead", "tbody", "tfoot":
            closeOpen(["thead", "tbody", "tfoot"], within: ["table"], end: tag.range.lowerBound)
        case "dt", "dd": closeOpen(["dt", "dd"], within: ["dl"], end: tag.range.lowerBound)
        default: break
        }
        let element = HTMLElement(
            name: name, attributes: tag.attributes, range: text.sourceRange(tag.range))
        if tag.isSelfClosing || HTMLElements.void.contains(name) {
            stack[stack.count - 1].children.append(.element(element))
        } else if stack.count <= Self.maximumDepth {
            stack.append(element)
        }
    }

    private mutating func closeOpen(_ names: [String], within boundary: [String], end: Int) {
        guard let index = stack.lastIndex(where: { names.contains($0.name) || boundary.contains($0.name) }),
            index > 0, names.contains(stack[index].name)
        else { return }
        while stack.count > index { pop(end: end) }
    }

    private mutating func close(_ name: String, end: Int) {
        guard let index = stack.lastIndex(where: { $0.name == name }), index > 0 else { return }
        while stack.count > index { pop(end: end) }
    }

    private mutating func pop(end: Int) {
        var element = stack.removeLast()
        element.range = element.range.lowerBound..<max(element.range.upperBound, text.sourceEnd(at: end))
        stack[stack.count - 1].children.append(.element(element))
    }

    // MARK: Preformatted text

    private func endOfPreformatted(from start: Int) -> Int {
        guard let found = MarkerTokenizer.find("</pre>", in: text.bytes, from: start) else {
            return text.count
        }
        return found + 6
    }

    private func preformatted(_ range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if text.bytes[index] == UInt8(ascii: "<"), let tag = tags.tag(at: index) {
                index = tag.range.upperBound
            } else {
                bytes.append(text.bytes[index])
                index += 1
            }
        }
        if bytes.first == UInt8(ascii: "\n") { bytes.removeFirst() }
        return tags.entities.decode(bytes).string
    }
}
