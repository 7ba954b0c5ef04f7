/// A block of what libcmark parsed.
///
/// An object, as the page's blocks are walked several times.
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

    /// A paragraph, heading or block of code, whose text the document has.
    struct Leaf: Equatable {
        var number: Int
        /// How deep its inlines nest.
        var depth: Int
    }

    let kind: Kind
    /// 1-based.
    let startLine: Int
    /// 1-based, in bytes.
    let startColumn: Int
    let endLine: Int
    /// Nil for what has no text of its own.
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
