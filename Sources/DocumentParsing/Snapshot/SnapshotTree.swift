import FormModel

/// Reads the nodes of a snapshot from YAML.
struct SnapshotTree {
    private let source: SourceText
    /// The problems found in the lines of the snapshot.
    private(set) var diagnostics: [Diagnostic] = []

    /// The maximum number of errors. More errors would only repeat that the file is not a snapshot.
    private static let maximumErrors = 20

    init(source: SourceText) {
        self.source = source
    }

    /// The nodes of a YAML document. The depth of the document is bounded by the YAML parser.
    mutating func nodes(of yaml: YAMLNode) -> [SnapshotNode] {
        switch yaml.kind {
        case .sequence(let items): return items.compactMap { node(of: $0) }
        case .mapping(let entries) where entries.count == 1: return [node(of: yaml)].compactMap { $0 }
        case .scalar, .mapping:
            report(
                "a page snapshot must be a list of lines such as '- heading \"Title\" [level=1]'",
                at: yaml.range)
            return []
        }
    }

    private mutating func node(of item: YAMLNode) -> SnapshotNode? {
        switch item.kind {
        case .scalar(let text, _): return node(key: text, keyRange: item.range, value: nil)
        case .mapping(let entries):
            if let second = entries.dropFirst().first {
                report(
                    "a line of a page snapshot must contain only one element; check the indentation of this line",
                    at: second.keyRange)
            }
            return entries.first.flatMap { node(key: $0.key, keyRange: $0.keyRange, value: $0.value) }
        case .sequence:
            report(
                "a line of a page snapshot must begin with an element's role, such as 'paragraph'",
                at: item.range
            )
            return nil
        }
    }

    private mutating func node(key: String, keyRange: SourceRange, value: YAMLNode?) -> SnapshotNode? {
        let range = value.map { keyRange.union($0.range) } ?? keyRange
        if key == "text", let value, case .scalar(let text, _) = value.kind {
            return textNode(text, of: value, range: range)
        }
        guard let head = SnapshotKey(key) else {
            if key.hasPrefix("ref=") || key.hasPrefix("<changed>") { return nil }
            report(
                "this is not an element of a page snapshot; expected a role, a name in quotation marks and attributes in brackets, "
                    + "such as 'link \"Name\" [ref=e1]'", at: keyRange)
            return nil
        }
        let isLabel = ["cell", "gridcell", "columnheader", "rowheader", "heading"].contains(head.role)
        if head.isPattern, isLabel, value == nil {
            diagnostics.append(
                Diagnostic(
                    .warning, rule: PageSnapshot.rule,
                    "this text is a pattern; expected the text itself; record a snapshot of the "
                        + "page, not of a test", at: keyRange))
        }
        var children: [SnapshotNode] = []
        var url: String?
        switch value?.kind {
        case nil: break
        case .scalar(let text, _):
            if let value, !text.isEmpty { children = [textNode(text, of: value, range: value.range)] }
        case .sequence(let items):
            children.reserveCapacity(items.count)
            for item in items {
                if let property = property(item) {
                    if property.key == "/url" { url = property.value.string }
                } else if let child = node(of: item) {
                    children.append(child)
                }
            }
        case .mapping:
            if let value {
                report("expected text or a list of lines below an element", at: value.range)
            }
        }
        return SnapshotNode(
            role: head.role, name: head.name, nameRange: nameRange(head, keyRange: keyRange),
            attributes: head.attributes, url: url, children: children, range: range)
    }

    /// The entry of a line that states a property of the enclosing element, such as `/url` or `/placeholder`;
    /// nil for other lines.
    private func property(_ item: YAMLNode) -> YAMLEntry? {
        guard case .mapping(let entries) = item.kind, let entry = entries.first, entry.key.hasPrefix("/")
        else {
            return nil
        }
        return entry
    }

    private func textNode(_ text: String, of value: YAMLNode, range: SourceRange) -> SnapshotNode {
        SnapshotNode(role: "text", name: text, nameRange: unquoted(value.range), range: range)
    }

    /// A scalar's range without its quotation marks.
    private func unquoted(_ range: SourceRange) -> SourceRange {
        let offsets = range.offsets
        guard offsets.count >= 2, let quote = byte(at: offsets.lowerBound),
            quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            byte(at: offsets.upperBound - 1) == quote
        else { return range }
        return SourceRange(file: range.fileName, offsets: (offsets.lowerBound + 1)..<(offsets.upperBound - 1))
    }

    /// The place of an element's name in its key.
    private func nameRange(_ head: SnapshotKey, keyRange: SourceRange) -> SourceRange {
        guard !head.nameOffsets.isEmpty else { return keyRange }
        let key = unquoted(keyRange).offsets
        let isQuoted = key != keyRange.offsets
        let start = min(key.lowerBound + head.nameOffsets.lowerBound, key.upperBound)
        // In a quoted key, quotation marks are doubled or escaped, so the name is longer in the file than in
        // the key.
        var end = min(start + head.nameOffsets.count, key.upperBound)
        if isQuoted {
            let quote = byte(at: keyRange.offsets.lowerBound)
            var remaining = head.nameOffsets.count
            end = start
            while remaining > 0, end < key.upperBound {
                let isPair = byte(at: end) == quote && byte(at: end + 1) == quote
                end += isPair ? 2 : 1
                remaining -= 1
            }
            end = min(end, key.upperBound)
        }
        return SourceRange(file: keyRange.fileName, offsets: start..<end)
    }

    private func byte(at offset: Int) -> UInt8? {
        source.bytes.indices.contains(offset) ? source.bytes[offset] : nil
    }

    private mutating func report(_ message: String, at range: SourceRange) {
        guard diagnostics.count < Self.maximumErrors else { return }
        diagnostics.append(Diagnostic(.error, rule: PageSnapshot.rule, message, at: range))
    }
}
