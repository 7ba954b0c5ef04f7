import FormModel

/// A piece of a line that consists of markers only: what opens, closes or is a block that CommonMark does
/// not know.
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
        /// A tag that stands for itself.
        case element(name: String, attributes: [Attribute])
        /// `<summary>…</summary>`: the range of what is inside.
        case summary(Range<Int>)
        /// The start of a tab that ends where the next one starts; its level if a heading starts it, else 0.
        case tab(title: Range<Int>, level: Int)
        /// A block whose contents are indented, and where they end.
        case indented(MkDocs.Kind, title: Range<Int>?, until: Int)
        /// An attribute list on a line of its own.
        case attributes(AttributeList)
        /// A file that is included here.
        case include(path: String)
        /// A file that is included between colons, whose end follows.
        case colonInclude(path: String, colons: Int)
        /// Text between tags of one line.
        case text
        /// Raw HTML to be read as such.
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

/// A line as libcmark is to see it.
struct PreparedLine {
    /// The line without its end; a short HTML comment replaces markers.
    var bytes: [UInt8]
    /// Where the line begins in the source.
    var source: Int
    /// Where `guardBytes` were put before a comment that has text after it; nil if they were not.
    var guardOffset: Int?

    /// U+E000, of private use: put before a comment at the beginning of a line that has text after it,
    /// because CommonMark takes such a line for raw HTML, in which no Markdown counts.
    static let guardBytes: [UInt8] = [0xEE, 0x80, 0x80]
    /// The replacement of markers: an HTML block that ends on its line and may interrupt a paragraph.
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

/// A body, ready for libcmark, and the markers that were taken out of it.
struct PreparedBody {
    /// The body's lines.
    var lines: [PreparedLine]
    /// The markers by the index of their first line.
    var markers: [Int: [Marker]]
    /// Lines before masking, of those that were masked.
    var original: [Int: [UInt8]]
    /// The ids of headings, by the index of the line that ends with them.
    var headingIDs: [Int: String] = [:]
    /// The lines of fenced code, by their indices.
    var fenced: Set<Int> = []
    /// Whether raw HTML that may hold empty lines begins somewhere.
    var hasRawText = false
    /// The lines that begin the definition of a term, by their indices; libcmark sees items of a list.
    var definitionLines: Set<Int> = []
    /// Lines (one to four) that look like link reference definitions.
    var definitions: [UInt8]
    /// Paths of partials by the name that the page imports them under.
    var imports: [String: String]
    /// The source, with HTML comments of the same length in the place of inline comments of MDX, and plain
    /// values in the place of its attributes' expressions.
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
