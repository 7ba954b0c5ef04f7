import FormModel

/// A marker on a line that consists only of markers. It opens, closes or represents a block that CommonMark
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
        /// The start of a tab that ends where the next tab starts, with the level of its heading (0 for
        /// none).
        case tab(title: Range<Int>, level: Int)
        /// A block with indented contents, and the index of the line at which the contents end.
        case indented(MkDocs.Kind, title: Range<Int>?, until: Int)
        /// An attribute list on a separate line.
        case attributes(AttributeList)
        /// An included file.
        case include(path: String)
        /// A file that is included between colons; the closing colons follow.
        case colonInclude(path: String, colons: Int)
        /// Text between tags on the same line.
        case text
        /// Raw HTML.
        case html
        case directive(DirectiveComment)
        /// Comments, imports and exports.
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
    /// The range of the marker, in UTF-8 offsets in the source.
    var range: Range<Int>
}

/// A line that was prepared for libcmark.
struct PreparedLine {
    /// The line without its line ending. Markers are replaced by a short HTML comment.
    var bytes: LineBytes
    /// The offset at which the line begins in the source.
    var source: Int
    /// The offset of `guardBytes` before a comment that is followed by text; nil if there are no guard bytes.
    var guardOffset: Int?
    /// Whether the line is in fenced code.
    var isFenced = false

    /// U+E000, a private-use character. It is inserted before a comment at the beginning of a line
    /// that continues with text, because CommonMark treats such a line as raw HTML without
    /// Markdown.
    static let guardBytes: [UInt8] = [0xEE, 0x80, 0x80]
    /// The replacement for markers: an HTML block that ends on its line and can interrupt a paragraph.
    static let mask = Array("<!---->".utf8)
    private static let maskedLine = LineBytes(mask)

    /// The bytes of a line that a mask ends.
    static func masked(after prefix: [UInt8]) -> LineBytes {
        prefix.isEmpty ? maskedLine : LineBytes(prefix + mask)
    }

    /// Whether a mask ends the line.
    var isMasked: Bool {
        bytes.last == UInt8(ascii: ">") && bytes.suffix(Self.mask.count).elementsEqual(Self.mask)
    }

    /// The source offset for a byte of the line.
    func source(at offset: Int) -> Int {
        guard let guardOffset, offset > guardOffset else { return source + offset }
        return source + max(guardOffset, offset - Self.guardBytes.count)
    }
}

/// A body that is prepared for libcmark, and the markers that were removed from it.
struct PreparedBody {
    /// The lines of the body.
    var lines: [PreparedLine]
    /// The markers, by the index of the first line.
    var markers = LineTable<[Marker]>()
    /// The original bytes of masked lines.
    var original = LineTable<LineBytes>()
    /// The ids of headings, by the index of the last line of the heading.
    var headingIDs: [Int: String] = [:]
    /// Whether the body contains raw HTML that can contain empty lines.
    var hasRawText = false
    /// The indices of lines that begin the definition of a term. For libcmark, these lines are list items.
    var definitionLines: Set<Int> = []
    /// Lines that look like link reference definitions, which take one to four lines each.
    var definitions: [UInt8]
    /// The paths of partials, by the name under which the page imports them.
    var imports: [String: String]
    /// The source, in which MDX comments are replaced by HTML comments of the same length, and expressions in
    /// attributes by plain values.
    var buffer: [UInt8]
    /// The number of lines before the body.
    var firstLine: Int

    /// The text that is passed to libcmark.
    var text: [UInt8] {
        var count = 0
        for index in lines.indices { count += lines[index].bytes.count + 1 }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            for index in lines.indices {
                filled = buffer[filled...].initialize(fromContentsOf: lines[index].bytes)
                buffer.initializeElement(at: filled, to: UInt8(ascii: "\n"))
                filled += 1
            }
        }
    }
}
