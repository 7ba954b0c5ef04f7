/// A block from libcmark.
///
/// It is a class, because the blocks of a page are traversed several times.
final class MarkdownNode {
    enum Kind: Equatable {
        case blockQuote
        case list(start: Int?)
        case item
        case code(info: String)
        case html
        case paragraph
        case heading(level: Int)
        case thematicBreak
    }

    /// A paragraph, heading or code block, whose text is in the document.
    struct Leaf: Equatable {
        var number: Int
        /// The nesting depth of its inlines.
        var depth: Int
    }

    let kind: Kind
    /// 1-based.
    let startLine: Int
    /// 1-based, in bytes.
    let startColumn: Int
    let endLine: Int
    /// Nil for blocks without text.
    let leaf: Leaf?
    var children: [MarkdownNode] = []

    init(kind: Kind, startLine: Int, startColumn: Int, endLine: Int, leaf: Leaf?) {
        self.kind = kind
        self.startLine = startLine
        self.startColumn = startColumn
        self.endLine = endLine
        self.leaf = leaf
    }
}
