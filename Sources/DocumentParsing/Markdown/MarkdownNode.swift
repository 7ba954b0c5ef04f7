/// A node of what libcmark parsed, as a Swift value: the only thing that leaves `CommonMarkConverter`.
struct MarkdownNode {
    enum Kind: Equatable {
        case document
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
    /// Text, code, HTML.
    var literal: [UInt8] = []
    var children: [MarkdownNode] = []
}
