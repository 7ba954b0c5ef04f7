import CCMark

/// The border to libcmark: bytes go in, Swift values come out, and no C pointer leaves this file.
enum CommonMarkConverter {
    /// What came of parsing.
    struct Result {
        var document: MarkdownNode
        /// The first line on which something is nested deeper than `maximumDepth`; nil where nothing is.
        var tooDeepLine: Int?
    }

    /// The version of libcmark, as `major << 16 | minor << 8 | patch`.
    static var version: Int { Int(cmark_version()) }

    /// How deep blocks and inlines may nest; what is deeper is kept, but flat.
    static let maximumDepth = 100

    /// Parses CommonMark.
    ///
    /// Linear in the input, whatever it is; never fails.
    static func parse(_ text: [UInt8]) -> Result {
        let empty = MarkdownNode(kind: .document, startLine: 1, startColumn: 1, endLine: 1)
        let root = text.withUnsafeBytes { buffer in
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
        }
        guard let root else { return Result(document: empty) }
        defer { cmark_node_free(root) }
        guard let iterator = cmark_iter_new(root) else { return Result(document: empty) }
        defer { cmark_iter_free(iterator) }
        var open = [empty]
        // Containers that are too deep are not opened; their leaves go to the deepest open one.
        var unopened = 0
        var tooDeepLine: Int?
        var lastLine = 1
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            guard let pointer = cmark_iter_get_node(iterator), pointer != root else { continue }
            if event == CMARK_EVENT_EXIT {
                if unopened > 0 {
                    unopened -= 1
                } else if open.count > 1 {
                    let node = open.removeLast()
                    open[open.count - 1].children.append(node)
                }
                continue
            }
            guard let node = value(of: pointer) else { continue }
            if node.startLine > 0 { lastLine = node.startLine }
            if isLeaf(node.kind) {
                open[open.count - 1].children.append(node)
            } else if unopened > 0 || open.count > maximumDepth {
                unopened += 1
                if tooDeepLine == nil { tooDeepLine = lastLine }
            } else {
                open.append(node)
            }
        }
        while open.count > 1 {
            let node = open.removeLast()
            open[open.count - 1].children.append(node)
        }
        return Result(document: open[0], tooDeepLine: tooDeepLine)
    }

    /// Those for which libcmark's iterator reports no exit.
    private static func isLeaf(_ kind: MarkdownNode.Kind) -> Bool {
        switch kind {
        case .html, .thematicBreak, .code, .text, .softBreak, .lineBreak, .codeSpan, .htmlInline: true
        default: false
        }
    }

    private static func value(of pointer: OpaquePointer) -> MarkdownNode? {
        guard let kind = kind(of: pointer) else { return nil }
        var node = MarkdownNode(
            kind: kind, startLine: Int(cmark_node_get_start_line(pointer)),
            startColumn: Int(cmark_node_get_start_column(pointer)),
            endLine: Int(cmark_node_get_end_line(pointer)))
        switch kind {
        case .text, .codeSpan, .code, .html, .htmlInline:
            node.literal = bytes(cmark_node_get_literal(pointer))
        default: break
        }
        return node
    }

    private static func kind(of pointer: OpaquePointer) -> MarkdownNode.Kind? {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST:
            .list(
                start: cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
                    ? Int(cmark_node_get_list_start(pointer)) : nil)
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .code(info: bytes(cmark_node_get_fence_info(pointer)).string)
        case CMARK_NODE_HTML_BLOCK: .html
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .codeSpan
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link(destination: bytes(cmark_node_get_url(pointer)).string)
        case CMARK_NODE_IMAGE: .image
        default: nil
        }
    }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
        guard let text else { return [] }
        var count = 0
        while text[count] != 0 { count += 1 }
        return (0..<count).map { UInt8(bitPattern: text[$0]) }
    }
}
