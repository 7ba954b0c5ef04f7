import FormModel

/// A marker on a line that consists only of markers. It opens, closes or is a block that CommonMark
/// does not have.
struct Marker {
    enum Kind {
        /// `:::note Title`.
        case admonition(kind: String, title: Range<Int>?, colons: Int, attributes: [Attribute])
        /// `:::`.
        case admonitionEnd(colons: Int)
        /// An opening tag: `<Tabs>`, `{% tabs %}`.
        case open(name: String, attributes: [Attribute], syntax: Syntax)
        /// A closing tag.
        case close(name: String, syntax: Syntax)
        /// A self-closing tag.
        case element(name: String, attributes: [Attribute])
        /// `<summary>…</summary>`, with the range of its content.
        case summary(Range<Int>)
        /// The start of a tab that ends where the next one starts; the level of its heading, or 0.
        case tab(title: Range<Int>, level: Int)
        /// A block with indented contents, and where they end.
        case indented(MkDocs.Kind, title: Range<Int>?, until: Int)
        /// An attribute list on a separate line.
        case attributes(AttributeList)
        /// An included file.
        case include(path: String)
        /// A file included between colons; the closing colons follow.
        case colonInclude(path: String, colons: Int)
        /// Text between tags of one line.
        case text
        /// Raw HTML.
        case html
        case directive(DirectiveComment)
        /// Comments, imports, exports.
        case nothing
    }

    enum Syntax: Hashable {
        case html
        case component
        case gitBook
        case hugo
        case learn
    }

    var kind: Kind
    /// UTF-8 offsets in the source.
    var range: Range<Int>
}

/// A line prepared for libcmark.
struct PreparedLine {
    /// The line without its ending; a short HTML comment replaces markers.
    var bytes: [UInt8]
    /// Where the line begins in the source.
    var source: Int
    /// The offset of `guardBytes` before a comment that is followed by text; nil if there are none.
    var guardOffset: Int?
    /// Whether it is in fenced code.
    var isFenced = false

    /// U+E000, a private-use character. It is inserted before a comment at the beginning of a line
    /// that continues with text, because CommonMark treats such a line as raw HTML without
    /// Markdown.
    static let guardBytes: [UInt8] = [0xEE, 0x80, 0x80]
    /// The replacement of markers: an HTML block that ends on its line and can interrupt a
    /// paragraph.
    static let mask = Array("<!---->".utf8)

    /// Whether a mask ends the line.
    var isMasked: Bool {
        bytes.last == UInt8(ascii: ">") && bytes.suffix(Self.mask.count).elementsEqual(Self.mask)
    }

    /// The source offset of a byte of the line.
    func source(at offset: Int) -> Int {
        guard let guardOffset, offset > guardOffset else { return source + offset }
        return source + max(guardOffset, offset - Self.guardBytes.count)
    }
}

/// A body that is prepared for libcmark, and the markers that were removed from it.
struct PreparedBody {
    /// The body's lines.
    var lines: [PreparedLine]
    /// The markers by the index of their first line.
    var markers: [Int: [Marker]]
    /// The original bytes of masked lines.
    var original: [Int: [UInt8]]
    /// The ids of headings, by the index of the line that they end.
    var headingIDs: [Int: String] = [:]
    /// Whether the body has raw HTML that can contain empty lines.
    var hasRawText = false
    /// The indices of lines that begin the definition of a term; libcmark sees them as list items.
    var definitionLines: Set<Int> = []
    /// Lines (one to four) that look like link reference definitions.
    var definitions: [UInt8]
    /// Paths of partials by the name that the page imports them under.
    var imports: [String: String]
    /// The source, with MDX comments replaced by HTML comments of the same length, and expressions
    /// in attributes replaced by plain values.
    var buffer: [UInt8]
    /// The number of lines before the body.
    var firstLine: Int

    /// The text for libcmark.
    var text: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(lines.reduce(0) { $0 + $1.bytes.count + 1 })
        for line in lines {
            result += line.bytes
            result.append(UInt8(ascii: "\n"))
        }
        return result
    }
}
