/// A block from libcmark.
///
/// A node is small and holds no references, because the blocks of a page are traversed several times. A page has fewer
/// than 2³¹ bytes, so numbers of 32 bits suffice.
struct MarkdownNode {
    enum Kind: Equatable {
        case blockQuote
        case list(start: Int?)
        case item
        /// Code, which is fenced if it has an info string.
        case code(hasInfo: Bool)
        case html
        case paragraph
        case heading(level: Int)
        case thematicBreak
    }

    /// A paragraph, heading or code block, whose text is in the document.
    struct Leaf: Equatable {
        private let shortNumber: Int32
        private let shortDepth: Int32

        init(number: Int, depth: Int) {
            shortNumber = Int32(number)
            shortDepth = Int32(depth)
        }

        var number: Int { Int(shortNumber) }
        /// The nesting depth of the leaf's inlines.
        var depth: Int { Int(shortDepth) }
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
    private let firstLine: Int32
    private let firstColumn: Int32
    private let lastLine: Int32
    /// The text of the block; nil for blocks without text.
    let leaf: Leaf?
    fileprivate(set) var contents: Contents
    private let place: Int32
    private var placeAfter: Int32

    init(kind: Kind, startLine: Int, startColumn: Int, endLine: Int, leaf: Leaf?, index: Int) {
        self.kind = kind
        firstLine = Int32(startLine)
        firstColumn = Int32(startColumn)
        lastLine = Int32(endLine)
        self.leaf = leaf
        place = Int32(index)
        placeAfter = place + 1
        contents =
            switch kind {
            case .html: .html
            case .code: .code
            case .paragraph, .heading: endLine > startLine ? .lines : []
            case .blockQuote, .list, .item, .thematicBreak: []
            }
    }

    /// The line on which the block begins, starting from 1.
    var startLine: Int { Int(firstLine) }
    /// The column at which the block begins, in bytes, starting from 1.
    var startColumn: Int { Int(firstColumn) }
    var endLine: Int { Int(lastLine) }
    /// The index of the node among the nodes of its document.
    fileprivate var index: Int { Int(place) }
    /// The index after the last node within this node.
    fileprivate var end: Int {
        get { Int(placeAfter) }
        set { placeAfter = Int32(newValue) }
    }

    var hasChildren: Bool { end > index + 1 }
}

/// Blocks from libcmark that have the same parent, in one array with the blocks within them.
///
/// Each block is followed by the blocks within it. An object for each block would be slower.
struct MarkdownNodes: Sequence {
    private var all: [MarkdownNode] = []
    private var range = 0..<0

    /// The index of the next node that is appended.
    var nextIndex: Int { all.count }

    /// The number of nodes, without the nodes within them.
    var count: Int {
        var count = 0
        var index = range.lowerBound
        while index < range.upperBound {
            count += 1
            index = all[index].end
        }
        return count
    }

    var first: MarkdownNode? { range.isEmpty ? nil : all[range.lowerBound] }

    mutating func reserveCapacity(_ count: Int) { all.reserveCapacity(count) }

    /// Appends a node. The nodes that are appended until it is closed are within it.
    mutating func append(_ node: MarkdownNode) {
        all.append(node)
        range = 0..<all.count
    }

    /// Ends a node that contains other nodes.
    mutating func close(_ index: Int) {
        var child = index + 1
        while child < all.count {
            all[index].contents.formUnion(all[child].contents)
            child = all[child].end
        }
        all[index].end = all.count
    }

    /// The nodes directly within a node.
    func children(of node: MarkdownNode) -> MarkdownNodes {
        var children = self
        children.range = node.index + 1..<node.end
        return children
    }

    /// The nodes that contain no other nodes, from the last to the first. The search skips nodes for which
    /// the condition is false, and everything within them.
    func leavesFromLast(where isSearched: (MarkdownNode) -> Bool) -> some Sequence<MarkdownNode> {
        var found: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard isSearched(all[index]) else {
                index = all[index].end
                continue
            }
            if !all[index].hasChildren { found.append(index) }
            index += 1
        }
        return found.reversed().lazy.map { all[$0] }
    }

    /// The node after a node that has the same parent.
    func next(after node: MarkdownNode) -> MarkdownNode? {
        node.end < range.upperBound ? all[node.end] : nil
    }

    func makeIterator() -> Iterator { Iterator(nodes: all, index: range.lowerBound, end: range.upperBound) }

    struct Iterator: IteratorProtocol {
        fileprivate let nodes: [MarkdownNode]
        fileprivate var index: Int
        fileprivate let end: Int

        mutating func next() -> MarkdownNode? {
            guard index < end else { return nil }
            let node = nodes[index]
            index = node.end
            return node
        }
    }
}
