/// Recognises the start of a block, following CommonMark's rules, in a line without its container prefixes.
enum BlockStart {
    /// The length of an opening code fence; nil if the line does not begin with a fence.
    static func fenceLength(_ line: some Collection<UInt8>) -> Int? {
        guard let byte = line.first, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else {
            return nil
        }
        let length = line.prefix { $0 == byte }.count
        guard length >= 3 else { return nil }
        if byte == UInt8(ascii: "`"), line.dropFirst(length).contains(byte) { return nil }
        return length
    }

    /// The length of a list marker, not including the white space after it; nil if there is no marker. The
    /// white space is required, except at the end of the line.
    static func listMarkerLength<Bytes: RandomAccessCollection>(
        _ line: Bytes
    ) -> Int? where Bytes.Element == UInt8, Bytes.Index == Int {
        listMarkerLength(line, line.startIndex..<line.endIndex)
    }

    /// The length of a list marker at the beginning of a range of bytes.
    static func listMarkerLength<Bytes: RandomAccessCollection>(
        _ bytes: Bytes, _ range: Range<Int>
    ) -> Int? where Bytes.Element == UInt8, Bytes.Index == Int {
        guard !range.isEmpty else { return nil }
        var end = range.lowerBound
        let first = bytes[end]
        if first.isDigit {
            while end < range.upperBound, bytes[end].isDigit {
                end += 1
                if end - range.lowerBound > 9 { return nil }
            }
            guard end < range.upperBound,
                bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
            else { return nil }
        } else if first != UInt8(ascii: "-"), first != UInt8(ascii: "+"), first != UInt8(ascii: "*") {
            return nil
        }
        end += 1
        return end == range.upperBound || bytes[end].isBlank ? end - range.lowerBound : nil
    }

    /// Whether the line is a thematic break.
    static func isThematicBreak(_ line: LineBytes) -> Bool {
        guard let byte = line.first, "*-_".utf8.contains(byte) else { return false }
        var count = 0
        for other in line {
            if other == byte { count += 1 } else if !other.isBlank { return false }
        }
        return count >= 3
    }

    /// Whether the line is an ATX heading.
    static func isHeading(_ line: some Collection<UInt8>) -> Bool {
        let level = line.prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level) else { return false }
        return line.dropFirst(level).first.map(\.isBlank) ?? true
    }

    /// Whether the line begins an HTML block under any of CommonMark's seven conditions.
    static func isHTML(_ line: LineBytes, tags: TagReader) -> Bool {
        guard line.first == UInt8(ascii: "<") else { return false }
        let rest = line.dropFirst()
        guard let second = rest.first else { return false }
        if second == UInt8(ascii: "?") || rest.hasPrefix("!--") || rest.hasPrefix("![CDATA[") { return true }
        if second == UInt8(ascii: "!") { return rest.dropFirst().first?.isLetter ?? false }
        let isClosing = second == UInt8(ascii: "/")
        let name = rest.dropFirst(isClosing ? 1 : 0).prefix { $0.isAlphanumeric }
        let after = line[name.endIndex...]
        let lowered = name.map(\.lowercased).string
        let ends = after.first.map { $0.isWhiteSpace || $0 == UInt8(ascii: ">") } ?? true
        if !isClosing, ends, ["script", "pre", "style", "textarea"].contains(lowered) { return true }
        if ends || after.hasPrefix("/>"), HTMLElements.blocks.contains(lowered) { return true }
        let reader = TagReader(bytes: Array(line), entities: tags.entities)
        guard let tag = reader.tag(at: 0), tag.expressions.isEmpty else { return false }
        return line.dropFirst(tag.range.upperBound).allSatisfy(\.isWhiteSpace)
    }

    /// Whether the line begins raw HTML that an empty line does not end (CommonMark's conditions 1 to 5).
    static func beginsRawText(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "<"), let second = line.dropFirst().first else { return false }
        if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { return true }
        let name = line.dropFirst().prefix(9).prefix { $0.isLetter }.map(\.lowercased).string
        return ["script", "pre", "style", "textarea"].contains(name)
    }

    /// Whether a line without its container prefixes begins a block when no paragraph precedes it.
    static func interruptsTable(_ line: LineBytes, tags: TagReader) -> Bool {
        line.first == UInt8(ascii: ">") || isHeading(line) || fenceLength(line) != nil
            || isThematicBreak(line)
            || listMarkerLength(line) != nil || isHTML(line, tags: tags)
    }
}

/// HTML elements, as classified by CommonMark.
enum HTMLElements {
    /// Elements that begin a block (CommonMark 0.30, section 4.6, condition 6).
    static let blocks: Set<String> = [
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col",
        "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
        "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol",
        "optgroup", "option", "p", "param", "section", "source", "summary", "table", "tbody", "td", "tfoot",
        "th", "thead", "title", "tr", "track", "ul",
    ]

    /// Elements without content.
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
        "track", "wbr",
    ]

    /// Elements that only style their text.
    static let transparent: Set<String> = [
        "span", "u", "small", "big", "font", "mark", "ins", "abbr", "label", "sub", "sup", "nobr", "cite",
    ]
}
