import FormModel

/// The blocks of Python-Markdown whose contents are indented by four columns: tabs, admonitions, and
/// collapsible blocks.
///
/// ```
/// === "Tab"          !!! note "Title"          ??? note "Title"
/// ```
enum MkDocs {
    /// The kind of block that a marker begins.
    enum Kind: Hashable {
        case tab
        case admonition(String)
        case details
    }

    /// Whether a marker can begin with a byte.
    static func mayBegin(with byte: UInt8) -> Bool {
        byte == UInt8(ascii: "=") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    /// The marker on a line: its kind and the place of its title; nil if there is none.
    static func marker(_ bytes: [UInt8], _ line: Range<Int>) -> (kind: Kind, title: Range<Int>?)? {
        let text = bytes[line]
        var index = line.lowerBound + 3
        func skip(_ signs: StaticString) {
            while index < line.upperBound, signs.description.utf8.contains(bytes[index]) { index += 1 }
        }
        if text.hasPrefix("===") {
            skip("!+")
            guard let title = title(bytes, index..<line.upperBound), title.end == line.upperBound else {
                return nil
            }
            return (.tab, title.range)
        }
        guard text.hasPrefix("!!!") || text.hasPrefix("???") else { return nil }
        let unfolds = text.first == UInt8(ascii: "?")
        skip("+")
        guard index < line.upperBound, bytes[index].isBlank else { return nil }
        while index < line.upperBound, bytes[index].isBlank { index += 1 }
        let word = bytes[index..<line.upperBound].prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
        var end = word.endIndex
        // These are further classes: `!!! note inline end "Title"`.
        while end < line.upperBound, bytes[end] != UInt8(ascii: "\""),
            bytes[end].isBlank || bytes[end].isAlphanumeric
        {
            end += 1
        }
        let title = title(bytes, end..<line.upperBound)
        guard !word.isEmpty || title != nil, title?.end ?? end == line.upperBound else { return nil }
        let name = word.isEmpty ? "note" : word.string.lowercased()
        return (unfolds ? .details : .admonition(name), title?.range)
    }

    private static func title(_ bytes: [UInt8], _ range: Range<Int>) -> (range: Range<Int>, end: Int)? {
        var start = range.lowerBound
        while start < range.upperBound, bytes[start].isBlank { start += 1 }
        guard start < range.upperBound, start > range.lowerBound || bytes[start] == UInt8(ascii: "\""),
            bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'"),
            let close = bytes[(start + 1)..<range.upperBound].lastIndex(of: bytes[start])
        else { return nil }
        var end = close + 1
        while end < range.upperBound, bytes[end].isBlank { end += 1 }
        return (start + 1..<close, end)
    }

    /// The block for a marker and its indented contents.
    static func block(_ kind: Kind, title: Inlines, blocks: [Block], range: SourceRange) -> Block {
        switch kind {
        case .tab: Block(TabBlocks.tab(label: title.plainText, blocks: blocks), range: range)
        case .admonition(let name):
            Block(.admonition(Admonition(kind: name, title: title, blocks: blocks)), range: range)
        case .details: Block(.details(Details(summary: title, blocks: blocks)), range: range)
        }
    }
}
