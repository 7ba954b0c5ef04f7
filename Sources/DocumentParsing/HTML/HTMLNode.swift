import FormModel

/// A block-level node of an HTML fragment; tags inside running text are handled as inlines.
enum HTMLNode {
    case element(HTMLElement)
    /// Running text: the index of its inlines in the page's batch, and its place.
    case run(Int, Range<Int>)
    /// Preformatted text.
    case code(String, Range<Int>)
}

/// An element of a fragment of HTML.
struct HTMLElement {
    /// The name, in lower case unless it is a component.
    var name: String
    var attributes: [Attribute]
    var children: [HTMLNode] = []
    /// UTF-8 offsets in the source.
    var range: Range<Int>
}
