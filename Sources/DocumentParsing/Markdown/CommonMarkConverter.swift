import CCMark

/// The border to libcmark: bytes go in, Swift values come out, and no C pointer leaves this file.
enum CommonMarkConverter {
    /// The version of libcmark, as `major << 16 | minor << 8 | patch`.
    static var version: Int { Int(cmark_version()) }

    /// How deep blocks and inlines may nest; what is deeper is kept, but flat.
    static let maximumDepth = 100

    /// Parses CommonMark.
    ///
    /// Linear in the input, whatever it is; never fails.
    static func parse(_ text: [UInt8]) -> CommonMarkDocument { CommonMarkDocument(text) }

    /// What libcmark makes of running text alone.
    static func text(_ bytes: [UInt8]) -> [UInt8] {
        let document = parse(bytes)
        return document.blocks.first.map { document.inlines(of: $0).flatMap(\.literal) } ?? []
    }
}

/// What libcmark made of a text: blocks, and inlines once they are asked for.
///
/// A page may be parsed several times until its tables are known; only the last time its running text is looked at.
final class CommonMarkDocument {
    /// The blocks; paragraphs and headings have no children yet.
    private(set) var blocks: [MarkdownNode] = []
    /// The first line on which something is nested deeper than `maximumDepth`, as far as it was looked at; nil where nothing is.
    private(set) var tooDeepLine: Int?

    private let root: OpaquePointer?
    /// Paragraphs and headings, by the numbers that their nodes have.
    private var leaves: [OpaquePointer] = []

    fileprivate init(_ text: [UInt8]) {
        root = text.withUnsafeBytes { buffer in
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
        }
        guard let root else { return }
        append(childrenOf: root, to: &blocks, depth: 1)
    }

    deinit {
        if let root { cmark_node_free(root) }
    }

    /// The inlines of a paragraph or heading of this document.
    func inlines(of node: MarkdownNode) -> [MarkdownNode] {
        guard let leaf = node.leaf, leaves.indices.contains(leaf.number) else { return [] }
        var inlines: [MarkdownNode] = []
        let before = tooDeepLine
        append(childrenOf: leaves[leaf.number], to: &inlines, depth: leaf.depth)
        if tooDeepLine != before { tooDeepLine = min(before ?? .max, node.startLine) }
        return inlines
    }

    private func append(childrenOf parent: OpaquePointer, to nodes: inout [MarkdownNode], depth: Int) {
        var next = cmark_node_first_child(parent)
        while let pointer = next {
            next = cmark_node_next(pointer)
            guard var node = value(of: pointer, depth: depth) else { continue }
            if isLeaf(node.kind) {
                nodes.append(node)
            } else if depth < CommonMarkConverter.maximumDepth {
                if node.leaf == nil { append(childrenOf: pointer, to: &node.children, depth: depth + 1) }
                nodes.append(node)
            } else {
                if tooDeepLine == nil { tooDeepLine = max(node.startLine, 1) }
                appendLeaves(of: pointer, to: &nodes, depth: depth)
            }
        }
    }

    /// Appends the leaves of a container that is too deep to be opened; it may go on without end.
    private func appendLeaves(of container: OpaquePointer, to nodes: inout [MarkdownNode], depth: Int) {
        guard let iterator = cmark_iter_new(container) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            guard event == CMARK_EVENT_ENTER, let pointer = cmark_iter_get_node(iterator),
                let node = value(of: pointer, depth: depth), isLeaf(node.kind)
            else { continue }
            nodes.append(node)
        }
    }

    private func isLeaf(_ kind: MarkdownNode.Kind) -> Bool {
        switch kind {
        case .html, .thematicBreak, .code, .text, .softBreak, .lineBreak, .codeSpan, .htmlInline: true
        default: false
        }
    }

    private func value(of pointer: OpaquePointer, depth: Int) -> MarkdownNode? {
        let type = cmark_node_get_type(pointer)
        guard let kind = kind(of: pointer, type) else { return nil }
        var node = MarkdownNode(kind: kind)
        switch kind {
        case .text, .codeSpan, .htmlInline: node.literal = Self.bytes(cmark_node_get_literal(pointer))
        case .softBreak, .lineBreak, .emphasis, .strong, .link, .image: break
        default:
            node.startLine = Int(cmark_node_get_start_line(pointer))
            node.startColumn = Int(cmark_node_get_start_column(pointer))
            node.endLine = Int(cmark_node_get_end_line(pointer))
            if case .code = kind { node.literal = Self.bytes(cmark_node_get_literal(pointer)) }
            if type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING {
                node.leaf = MarkdownNode.Leaf(number: leaves.count, depth: depth + 1)
                leaves.append(pointer)
            }
        }
        return node
    }

    private func kind(of pointer: OpaquePointer, _ type: cmark_node_type) -> MarkdownNode.Kind? {
        switch type {
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST:
            .list(
                start: cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
                    ? Int(cmark_node_get_list_start(pointer)) : nil)
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .code(info: Self.bytes(cmark_node_get_fence_info(pointer)).string)
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
        case CMARK_NODE_LINK: .link(destination: Self.bytes(cmark_node_get_url(pointer)).string)
        case CMARK_NODE_IMAGE: .image
        default: nil
        }
    }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
        guard let text else { return [] }
        var count = 0
        while text[count] != 0 { count += 1 }
        return text.withMemoryRebound(to: UInt8.self, capacity: count) {
            Array(UnsafeBufferPointer(start: $0, count: count))
        }
    }
}
