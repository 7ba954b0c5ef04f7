import FormModel

/// A block-level node of an HTML fragment. Tags inside running text are handled as inlines.
enum HTMLNode {
    case element(HTMLElement)
    /// Running text: the index of its inlines in the page's batch, and its range.
    case run(Int, Range<Int>)
    /// Preformatted text.
    case code(String, Range<Int>)
}

/// An element of an HTML fragment.
struct HTMLElement {
    /// The name of the element, in lower case unless it is a component.
    var name: String
    var attributes: [Attribute]
    var children: [HTMLNode] = []
    /// The range of the element, in UTF-8 offsets in the source.
    var range: Range<Int>
}
