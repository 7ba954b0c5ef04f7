/// A node of what libcmark parsed, as a Swift value.
struct MarkdownNode {
    enum Kind: Equatable {
        case blockQuote
        case list(start: Int?)
        case item
        case code(info: String)
        case html
        case paragraph
        case heading(level: Int)
        case thematicBreak
        case text
        case softBreak
        case lineBreak
        case codeSpan
        case htmlInline
        case emphasis
        case strong
        case link(destination: String)
        case image
    }

    var kind: Kind
    /// 1-based; 0 for inlines.
    var startLine = 0
    /// 1-based, in bytes.
    var startColumn = 0
    var endLine = 0
    /// A paragraph or heading, whose inlines the document has.
    struct Leaf: Equatable {
        var number: Int
        /// How deep its inlines nest.
        var depth: Int
    }

    /// Nil for everything but paragraphs and headings.
    var leaf: Leaf?
    /// Text and code.
    var literal: [UInt8] = []
    var children: [MarkdownNode] = []
}
