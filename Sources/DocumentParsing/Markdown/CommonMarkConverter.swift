import CCMark
import CMarkMemory

/// The interface to libcmark. It takes bytes and returns Swift values. C pointers never leave this file.
enum CommonMarkConverter {
    /// The version of libcmark, as `major << 16 | minor << 8 | patch`.
    static var version: Int { Int(cmark_version()) }

    /// The maximum nesting depth of blocks and inlines. Anything deeper is flattened.
    static let maximumDepth = 100

    /// Parses CommonMark.
    ///
    /// Parsing takes linear time for any input, and never fails.
    static func parse(_ text: [UInt8]) -> CommonMarkDocument { CommonMarkDocument(text) }

    /// libcmark's result for plain running text.
    static func text(_ bytes: [UInt8]) -> [UInt8] {
        let document = parse(bytes)
        return document.blocks.first.map { document.inlines(of: $0).flatMap { $0.withLiteral(Array.init) } }
            ?? []
    }
}

/// libcmark's result for a string. Inlines are read on request.
///
/// A page may be parsed several times until its tables are known. Its running text is processed only the last
/// time.
final class CommonMarkDocument {
    /// The blocks.
    let blocks: MarkdownNodes
    /// The first line whose nesting is deeper than `maximumDepth`, in the part of the document that was
    /// processed; nil if there is none.
    private(set) var tooDeepLine: Int?

    /// The memory that contains the nodes.
    private let memory: OpaquePointer
    /// The nodes of paragraphs, headings and code blocks. The numbers in the tree are indices into this
    /// array.
    private let leaves: [OpaquePointer]

    fileprivate init(_ text: [UInt8]) {
        let memory: OpaquePointer = cmark_memory_new()
        let root = text.withUnsafeBytes { buffer in
            cmark_memory_parse(
                memory, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count,
                CMARK_OPT_DEFAULT)
        }
        self.memory = memory
        var reader = MarkdownTreeReader(expecting: text.count / MarkdownTreeReader.bytesPerNode)
        if let root { reader.read(below: root, depth: 1) }
        blocks = reader.nodes
        leaves = reader.leaves
        tooDeepLine = reader.tooDeepLine
    }

    deinit { cmark_memory_free(memory) }

    /// The inlines of a paragraph or heading, which must not outlive the document.
    func inlines(of node: MarkdownNode) -> MarkdownInlines {
        guard let leaf = node.leaf, leaves.indices.contains(leaf.number) else {
            return MarkdownInlines(of: nil, depth: 0)
        }
        return MarkdownInlines(of: leaves[leaf.number], depth: leaf.depth)
    }

    /// Passes the text of a code block to a function.
    func withLiteral<Result>(of node: MarkdownNode, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result
    {
        CommonMarkText.withBytes(leaf(node).flatMap { cmark_node_get_literal($0) }, body)
    }

    /// The first word of the info string of a fenced code block; nil if there is none.
    func language(of node: MarkdownNode) -> String? {
        CommonMarkText.withBytes(leaf(node).flatMap { cmark_node_get_fence_info($0) }) { info in
            let word = info.prefix { !$0.isWhiteSpace }
            return word.isEmpty ? nil : word.string
        }
    }

    private func leaf(_ node: MarkdownNode) -> OpaquePointer? {
        guard let leaf = node.leaf, leaves.indices.contains(leaf.number) else { return nil }
        return leaves[leaf.number]
    }

    /// Records that the inlines of a block are nested too deeply.
    func noteDeepInlines(in node: MarkdownNode) {
        if tooDeepLine == nil { tooDeepLine = node.startLine }
    }
}

/// Turns the blocks of libcmark's tree into values.
private struct MarkdownTreeReader {
    private(set) var nodes = MarkdownNodes()
    private(set) var leaves: [OpaquePointer] = []
    private(set) var tooDeepLine: Int?

    /// A low estimate of the average number of bytes per block.
    static let bytesPerNode = 32

    /// Creates a reader with capacity for approximately this many blocks.
    init(expecting count: Int) {
        nodes.reserveCapacity(count)
        leaves.reserveCapacity(count)
    }

    mutating func read(below parent: OpaquePointer, depth: Int) {
        var next = cmark_node_first_child(parent)
        while let pointer = next {
            next = cmark_node_next(pointer)
            guard let kind = kind(of: pointer) else { continue }
            if isLeaf(kind) || depth < CommonMarkConverter.maximumDepth {
                add(kind, pointer, depth: depth)
            } else {
                if tooDeepLine == nil { tooDeepLine = max(Int(cmark_node_get_start_line(pointer)), 1) }
                addLeaves(of: pointer, depth: depth)
            }
        }
    }

    /// Adds the leaves of a container that exceeds the maximum depth. The container can be nested
    /// arbitrarily deeply.
    private mutating func addLeaves(of container: OpaquePointer, depth: Int) {
        CommonMarkText.walk(container) { pointer in
            if let kind = kind(of: pointer), isLeaf(kind) { add(kind, pointer, depth: depth) }
        }
    }

    private func isLeaf(_ kind: MarkdownNode.Kind) -> Bool {
        switch kind {
        case .html, .thematicBreak, .code: true
        default: false
        }
    }

    private mutating func add(_ kind: MarkdownNode.Kind, _ pointer: OpaquePointer, depth: Int) {
        var leaf: MarkdownNode.Leaf?
        var isContainer = false
        switch kind {
        case .paragraph, .heading, .code:
            leaf = MarkdownNode.Leaf(number: leaves.count, depth: depth + 1)
            leaves.append(pointer)
        case .blockQuote, .list, .item: isContainer = true
        case .html, .thematicBreak: break
        }
        let index = nodes.nextIndex
        nodes.append(
            MarkdownNode(
                kind: kind, startLine: Int(cmark_node_get_start_line(pointer)),
                startColumn: Int(cmark_node_get_start_column(pointer)),
                endLine: Int(cmark_node_get_end_line(pointer)), leaf: leaf, index: index))
        guard isContainer else { return }
        read(below: pointer, depth: depth + 1)
        nodes.close(index)
    }

    private func kind(of pointer: OpaquePointer) -> MarkdownNode.Kind? {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST:
            .list(
                start: cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
                    ? Int(cmark_node_get_list_start(pointer)) : nil)
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK:
            .code(hasInfo: CommonMarkText.withBytes(cmark_node_get_fence_info(pointer)) { !$0.isEmpty })
        case CMARK_NODE_HTML_BLOCK: .html
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        default: nil
        }
    }
}

/// The inlines below a libcmark node. Beyond the maximum depth, only the leaves are returned.
struct MarkdownInlines: Sequence, IteratorProtocol {
    /// Whether something exceeded the maximum depth.
    private(set) var areTooDeep = false
    private var pointer: OpaquePointer?
    private let depth: Int
    /// The leaves beyond the maximum depth, in reverse order.
    private var waiting: [MarkdownInline] = []

    fileprivate init(of parent: OpaquePointer?, depth: Int) {
        pointer = parent.flatMap { cmark_node_first_child($0) }
        self.depth = depth
    }

    /// The number of nodes; valid only before any of them has been taken.
    var count: Int {
        var count = 0
        var next = pointer
        while let current = next {
            count += 1
            next = cmark_node_next(current)
        }
        return count
    }

    mutating func next() -> MarkdownInline? {
        if let inline = waiting.popLast() { return inline }
        while let current = pointer {
            pointer = cmark_node_next(current)
            guard let inline = MarkdownInline(current, depth: depth) else { continue }
            if inline.isLeaf || depth < CommonMarkConverter.maximumDepth { return inline }
            areTooDeep = true
            CommonMarkText.walk(current) { pointer in
                if let leaf = MarkdownInline(pointer, depth: depth), leaf.isLeaf { waiting.append(leaf) }
            }
            waiting.reverse()
            if let inline = waiting.popLast() { return inline }
        }
        return nil
    }
}

/// A libcmark inline, which must not outlive its document.
struct MarkdownInline {
    enum Kind {
        case text, softBreak, lineBreak, codeSpan, htmlInline, emphasis, strong, link, image
    }

    let kind: Kind
    private let pointer: OpaquePointer
    private let depth: Int

    fileprivate init?(_ pointer: OpaquePointer, depth: Int) {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_TEXT: kind = .text
        case CMARK_NODE_SOFTBREAK: kind = .softBreak
        case CMARK_NODE_LINEBREAK: kind = .lineBreak
        case CMARK_NODE_CODE: kind = .codeSpan
        case CMARK_NODE_HTML_INLINE: kind = .htmlInline
        case CMARK_NODE_EMPH: kind = .emphasis
        case CMARK_NODE_STRONG: kind = .strong
        case CMARK_NODE_LINK: kind = .link
        case CMARK_NODE_IMAGE: kind = .image
        default: return nil
        }
        self.pointer = pointer
        self.depth = depth
    }

    /// Whether the inline is text, code, a break or a tag.
    var isLeaf: Bool {
        switch kind {
        case .text, .softBreak, .lineBreak, .codeSpan, .htmlInline: true
        case .emphasis, .strong, .link, .image: false
        }
    }

    /// Passes the text of a text, code or tag node to a function.
    func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        CommonMarkText.withBytes(cmark_node_get_literal(pointer), body)
    }

    /// The destination of a link.
    var destination: String { CommonMarkText.withBytes(cmark_node_get_url(pointer)) { $0.string } }

    /// The inlines inside this inline.
    var children: MarkdownInlines { MarkdownInlines(of: pointer, depth: depth + 1) }
}

/// Helpers for libcmark's strings and trees.
private enum CommonMarkText {
    static func withBytes<Result>(
        _ text: UnsafePointer<CChar>?, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        guard let text else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        let count = cmark_string_length(text)
        return text.withMemoryRebound(to: UInt8.self, capacity: count) {
            body(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    /// Visits a node and its descendants in document order, without recursion and without libcmark's
    /// iterator, which allocates.
    static func walk(_ node: OpaquePointer, _ visit: (OpaquePointer) -> Void) {
        var current = node
        while true {
            visit(current)
            if let child = cmark_node_first_child(current) {
                current = child
                continue
            }
            while true {
                if current == node { return }
                if let next = cmark_node_next(current) {
                    current = next
                    break
                }
                guard let parent = cmark_node_parent(current) else { return }
                current = parent
            }
        }
    }
}
