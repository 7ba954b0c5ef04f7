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

/// A body that is prepared for libcmark, and the markers that were removed from it.
struct PreparedBody {
    /// The lines of the body.
    var lines = PreparedLines()
    /// The markers, by the index of the first line.
    var markers = LineTable<[Marker]>()
    /// The places of masked lines in the source.
    var original = LineTable<Range<Int>>()
    /// The ids of headings, by the index of the last line of the heading.
    var headingIDs: [Int: String] = [:]
    /// Whether the body contains raw HTML that can contain empty lines.
    var hasRawText = false
    /// The indices of lines that begin the definition of a term. For libcmark, these lines are list items.
    var definitionLines: Set<Int> = []
    /// Lines that look like link reference definitions, which take one to four lines each.
    var definitions: [UInt8] = []
    /// The paths of partials, by the name under which the page imports them.
    var imports: [String: String] = [:]
    /// The number of lines before the body.
    var firstLine: Int

    /// The text that is passed to libcmark.
    var text: [UInt8] { lines.text }
}
