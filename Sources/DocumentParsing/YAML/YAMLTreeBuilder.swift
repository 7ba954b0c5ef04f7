import FormModel

/// Builds the tree of a document from libyaml's events. It uses an explicit stack, so that no input
/// can exhaust the thread's stack.
struct YAMLTreeBuilder {
    let source: SourceText
    let offsets: ScalarOffsets
    let reader: YAMLReader

    /// The document that has been read so far; nil after an error.
    private(set) var root: YAMLNode?
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether the document ended with an alias without an anchor.
    private(set) var hasUnknownAlias = false

    private var open: [Container] = []
    private var anchors: [String: Anchor] = [:]
    private var aliasedNodes = 0
    private var hasReadDocument = false

    init(source: SourceText, offsets: ScalarOffsets, reader: YAMLReader) {
        self.source = source
        self.offsets = offsets
        self.reader = reader
    }

    /// A sequence or mapping that is still open.
    private struct Container {
        var isMapping: Bool
        var start: Int
        /// The end of the container's last token, because block collections have no explicit end.
        var end: Int
        var anchor: String?
        var nodes: [YAMLNode] = []
        var entries: [YAMLEntry] = []
        var key: (text: String, range: SourceRange)?
        /// The nesting depth of the container's contents, with aliases expanded.
        var height = 0
        /// The number of nodes in the container, with aliases expanded.
        var size = 1
    }

    /// A node with an anchor.
    private struct Anchor {
        /// The node; nil while the node is still open.
        var node: YAMLNode?
        var height: Int
        var size: Int
    }

    /// Takes the next event.
    ///
    /// - Returns: whether reading can continue.
    mutating func take(_ event: YAMLEvent) -> Bool {
        let start = offsets.offset(ofScalar: event.start)
        let offsets = start..<max(start, offsets.offset(ofScalar: event.end))
        switch event.kind {
        case .stream: return true
        case .documentStart:
            guard hasReadDocument else { return true }
            diagnostics.append(
                Diagnostic(
                    .warning, rule: reader.rule,
                    "only the first YAML document of a file is read; remove the others",
                    at: range(offsets)))
            return false
        case .documentEnd:
            hasReadDocument = true
            return true
        case .scalar(let text, let isPlain, let anchor):
            let node = YAMLNode(.scalar(text, isPlain: isPlain), range: range(offsets))
            let size = 1 + text.utf8.count / 1024
            if let anchor { anchors[anchor] = Anchor(node: node, height: 0, size: size) }
            return add(node, height: 0, size: size)
        case .alias(let anchor): return addAlias(anchor, at: offsets)
        case .sequenceStart(let anchor): return begin(isMapping: false, anchor: anchor, at: offsets)
        case .mappingStart(let anchor): return begin(isMapping: true, anchor: anchor, at: offsets)
        case .sequenceEnd, .mappingEnd: return end(at: offsets)
        }
    }

    /// Ends the document with an error, and discards what was read.
    mutating func fail(_ error: Diagnostic) {
        root = nil
        diagnostics.append(error)
    }

    private func range(_ offsets: Range<Int>) -> SourceRange {
        SourceRange(file: source.fileName, offsets: offsets)
    }

    private mutating func begin(isMapping: Bool, anchor: String?, at offsets: Range<Int>) -> Bool {
        guard checkKey(at: offsets) else { return false }
        guard open.count < reader.maximumDepth else { return failForDepth(at: offsets) }
        // If an alias inside a node referred to that node, the document would be infinite.
        if let anchor { anchors[anchor] = Anchor(node: nil, height: 0, size: 0) }
        open.append(
            Container(
                isMapping: isMapping, start: offsets.lowerBound, end: offsets.upperBound, anchor: anchor))
        return true
    }

    private mutating func end(at offsets: Range<Int>) -> Bool {
        guard let container = open.popLast() else { return false }
        // A flow collection ends with a bracket. The end of a block collection is reported where the next
        // token begins, perhaps many lines further down.
        let end = offsets.isEmpty ? container.end : max(container.end, offsets.upperBound)
        let node = YAMLNode(
            container.isMapping ? .mapping(container.entries) : .sequence(container.nodes),
            range: range(container.start..<end))
        if let anchor = container.anchor {
            anchors[anchor] = Anchor(node: node, height: container.height, size: container.size)
        }
        return add(node, height: container.height, size: container.size)
    }

    private mutating func addAlias(_ name: String, at offsets: Range<Int>) -> Bool {
        guard checkKey(at: offsets) else { return false }
        guard let anchor = anchors[name] else {
            hasUnknownAlias = true
            fail(
                reader.error(
                    "the alias '*\(name)' has no anchor above it; define '&\(name)' first", at: offsets,
                    in: source))
            return false
        }
        guard var node = anchor.node else {
            fail(
                reader.error(
                    "the alias '*\(name)' is inside the node that it refers to; remove the alias",
                    at: offsets,
                    in: source))
            return false
        }
        guard open.count + anchor.height <= reader.maximumDepth else { return failForDepth(at: offsets) }
        aliasedNodes += anchor.size
        guard aliasedNodes <= reader.maximumAliasedNodes else {
            fail(
                reader.error(
                    "the aliases in this YAML expand to more than \(reader.maximumAliasedNodes) nodes; use fewer aliases",
                    at: offsets, in: source))
            return false
        }
        node.range = range(offsets)
        return add(node, height: anchor.height, size: anchor.size)
    }

    private mutating func failForDepth(at offsets: Range<Int>) -> Bool {
        fail(
            reader.error(
                "this YAML is nested more than \(reader.maximumDepth) levels deep; reduce the nesting",
                at: offsets, in: source)
        )
        return false
    }

    /// Reports an error if the next node would be a key, because keys must be plain or quoted strings.
    private mutating func checkKey(at offsets: Range<Int>) -> Bool {
        guard let top = open.last, top.isMapping, top.key == nil else { return true }
        fail(reader.error("a key of a YAML mapping must be a string", at: offsets, in: source))
        return false
    }

    /// Adds a finished node to its container.
    private mutating func add(_ node: YAMLNode, height: Int, size: Int) -> Bool {
        guard let last = open.indices.last else {
            root = node
            return true
        }
        open[last].end = max(open[last].end, node.range.offsets.upperBound)
        open[last].height = max(open[last].height, height + 1)
        open[last].size += size
        if !open[last].isMapping {
            open[last].nodes.append(node)
        } else if let key = open[last].key {
            open[last].entries.append(YAMLEntry(key: key.text, keyRange: key.range, value: node))
            open[last].key = nil
        } else if case .scalar(let text, _) = node.kind {
            open[last].key = (text, node.range)
        }
        return true
    }
}
