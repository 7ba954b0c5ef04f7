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

    /// What is in a block or in the blocks within it, so that a search skips blocks without it.
    struct Contents: OptionSet {
        let rawValue: UInt8

        static let html = Contents(rawValue: 1)
        static let code = Contents(rawValue: 2)
        /// A paragraph or heading of several lines.
        static let lines = Contents(rawValue: 4)
    }

    let kind: Kind
    /// 1-based.
    let startLine: Int
    /// 1-based, in bytes.
    let startColumn: Int
    let endLine: Int
    /// Nil for blocks without text.
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
