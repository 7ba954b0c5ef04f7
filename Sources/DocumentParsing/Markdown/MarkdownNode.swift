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

    /// The kinds of content in a block and in the blocks within it, so that a search can skip blocks without
    /// the wanted kind.
    struct Contents: OptionSet {
        let rawValue: UInt8

        static let html = Contents(rawValue: 1)
        static let code = Contents(rawValue: 2)
        /// A paragraph or heading that spans several lines.
        static let lines = Contents(rawValue: 4)
    }

    let kind: Kind
    /// The line on which the block begins, starting from 1.
    let startLine: Int
    /// The column at which the block begins, in bytes, starting from 1.
    let startColumn: Int
    let endLine: Int
    /// The text of the block; nil for blocks without text.
    let leaf: Leaf?
    let children: [MarkdownNode]
    let contents: Contents

    init(
        kind: Kind, startLine: Int, startColumn: Int, endLine: Int, leaf: Leaf?, children: [MarkdownNode]
    ) {
        self.kind = kind
        self.startLine = startLine
        self.startColumn = startColumn
        self.endLine = endLine
        self.leaf = leaf
        self.children = children
        var contents: Contents =
            switch kind {
            case .html: .html
            case .code: .code
            case .paragraph, .heading: endLine > startLine ? .lines : []
            case .blockQuote, .list, .item, .thematicBreak: []
            }
        for child in children { contents.formUnion(child.contents) }
        self.contents = contents
    }
}
