import FormModel

/// The inlines of a page in one array, in which inlines with the same parent are adjacent.
///
/// The array holds the inlines of running text that consists of parts of the source, without a reference for each
/// inline. If any inline must be interpreted, the running text has a storage of its own.
final class InlineStorage: Sendable {
    /// A range with offsets of 32 bits, which suffice for a page.
    struct Part {
        private let start: Int32
        private let end: Int32

        init(_ range: Range<Int>) {
            start = Int32(range.lowerBound)
            end = Int32(range.upperBound)
        }

        var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// An inline without references.
    struct Node {
        enum Kind {
            /// Text or code, with its range in the source.
            case text(Part)
            case code(Part)
            case softBreak
            case lineBreak
            /// Marked text, with the indices of the inlines within it.
            case emphasis(Part)
            case strong(Part)
            case image(Part)
            /// A link, with the index of its destination and the indices of the inlines within it.
            case link(destination: Int32, Part)
        }

        var kind: Kind
        var place: Part
    }

    private let bytes: [UInt8]
    private let file: FileName
    /// Inlines that were created one by one. If there are any, there are no nodes.
    private let inlines: [Inline]
    // Only the writer changes these arrays, and it does so before any other thread can see them. So no access overlaps
    // with another, and a check of each access would take more time than the access.
    @exclusivity(unchecked) nonisolated(unsafe) private var nodes: [Node] = []
    @exclusivity(unchecked) nonisolated(unsafe) private var destinations: [String] = []

    /// A low estimate of the average number of bytes per inline.
    private static let bytesPerInline = 32

    /// Creates an empty storage for the inlines of a page.
    private init(of source: SourceText) {
        bytes = source.bytes
        file = source.fileName
        inlines = []
        nodes.reserveCapacity(bytes.count / Self.bytesPerInline)
    }

    /// Creates a storage of given inlines.
    init(_ inlines: [Inline]) {
        bytes = []
        file = inlines.first?.range.fileName ?? FileName("")
        self.inlines = inlines
    }

    /// Whether all inlines are nodes.
    var isOfPage: Bool { inlines.isEmpty }

    /// The inline at an index.
    func inline(at index: Int) -> Inline {
        if !inlines.isEmpty { return inlines[index] }
        let node = nodes[index]
        let kind: Inline.Kind =
            switch node.kind {
            case .text(let part): .text(InlineText(bytes, part.range))
            case .code(let part): .code(InlineText(bytes, part.range))
            case .softBreak: .softBreak
            case .lineBreak: .lineBreak
            case .emphasis(let part): .emphasis(Inlines(self, part))
            case .strong(let part): .strong(Inlines(self, part))
            case .image(let part): .image(alternative: Inlines(self, part))
            case .link(let destination, let part):
                .link(destination: destinations[Int(destination)], content: Inlines(self, part))
            }
        return Inline(kind, range: SourceRange(file: file, offsets: node.place.range))
    }

    /// Whether the inline at an index is text.
    func isText(at index: Int) -> Bool {
        if inlines.isEmpty {
            if case .text = nodes[index].kind { true } else { false }
        } else {
            if case .text = inlines[index].kind { true } else { false }
        }
    }

    /// Whether the inline at an index is a break, an empty text, or a text with white space at its start or end.
    func hasWhiteSpace(at index: Int, isEnd: Bool) -> Bool {
        if inlines.isEmpty {
            switch nodes[index].kind {
            case .softBreak, .lineBreak: return true
            case .text(let part):
                return part.range.isEmpty
                    || bytes[isEnd ? part.range.upperBound - 1 : part.range.lowerBound].isWhiteSpace
            default: return false
            }
        }
        switch inlines[index].kind {
        case .softBreak, .lineBreak: return true
        case .text(let text): return (isEnd ? text.last : text.first)?.isWhiteSpace ?? true
        default: return false
        }
    }

    /// Fills the storage of a page while the page is parsed. There is only one writer for each storage.
    struct Writer: ~Copyable {
        private let storage: InlineStorage

        /// The lengths of the arrays of a storage at some time.
        struct Mark {
            let node: Int
            fileprivate let destination: Int
        }

        /// Creates an empty storage for the inlines of a page.
        init(of source: SourceText) { storage = InlineStorage(of: source) }

        /// Reserves adjacent places for nodes. The mark is the index of the first place.
        mutating func reserve(_ count: Int) -> Mark {
            let mark = Mark(node: storage.nodes.count, destination: storage.destinations.count)
            for _ in 0..<count { storage.nodes.append(Node(kind: .softBreak, place: Part(0..<0))) }
            return mark
        }

        /// Puts a node into a reserved place.
        mutating func put(_ node: Node, at index: Int) { storage.nodes[index] = node }

        /// Adds the destination of a link; returns its index.
        mutating func add(_ destination: String) -> Int32 {
            storage.destinations.append(destination)
            return Int32(storage.destinations.count - 1)
        }

        /// Removes everything that was reserved or added since a mark.
        mutating func removeAll(since mark: Mark) {
            storage.nodes.removeLast(storage.nodes.count - mark.node)
            storage.destinations.removeLast(storage.destinations.count - mark.destination)
        }

        /// The inlines in a part of the storage.
        func inlines(_ part: Part) -> Inlines { Inlines(storage, part) }
    }
}
