import FormModel

/// A node of a fragment of HTML, as far as blocks go; tags inside running text are left to the inlines.
enum HTMLNode {
    case element(HTMLElement)
    /// Running text: the index of its inlines in the page's batch, and its place.
    case run(Int, Range<Int>)
    /// Preformatted text.
    case code(String, Range<Int>)
}

/// An element of a fragment of HTML.
struct HTMLElement {
    /// In lower case, unless it is a component.
    var name: String
    var attributes: [Attribute]
    var children: [HTMLNode] = []
    /// UTF-8 offsets in the source.
    var range: Range<Int>
}
