/// A block from libcmark.
///
/// This is a class, because the blocks of a page are traversed several times.
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
        /// The nesting depth of the leaf's inlines.
        var depth: Int
    }

    let kind: Kind
    /// The line on which the block begins, starting from 1.
    let startLine: Int
    /// The column at which the block begins, in bytes, starting from 1.
    let startColumn: Int
    let endLine: Int
    /// The text of the block; nil for blocks without text.
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
