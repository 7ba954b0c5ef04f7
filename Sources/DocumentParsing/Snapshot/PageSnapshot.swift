import FormModel

/// Reads snapshots of rendered pages: accessibility trees in YAML, as printed by Playwright.
///
/// The tree is either a separate file, `*.snapshot.yml`, or the `yaml` code block below the heading "Page
/// snapshot" at the start of a Markdown file.
enum PageSnapshot {
    static let rule = "page-snapshot"

    /// The maximum nesting depth of the YAML. Each element takes two levels.
    private static let maximumDepth = 256

    /// Whether a file is the snapshot of a rendered page, judging by its name or its first heading.
    static func isSnapshot(_ source: SourceText) -> Bool {
        isNamedSnapshot(source) || codeBlock(of: source) != nil
    }

    /// Reads a snapshot as a page, with its contents as blocks, and its title and tags as metadata.
    ///
    /// Everything around the contents (navigation, sidebars, footers) is dropped. Reading never fails:
    /// anything that cannot be read is reported in a diagnostic.
    static func parse(_ source: SourceText) -> ParsedDocument {
        let range = isNamedSnapshot(source) ? 0..<source.bytes.count : codeBlock(of: source) ?? 0..<0
        let reading = YAMLReader(rule: rule, maximumDepth: maximumDepth).read(source, in: range)
        var page = Page(source: source, blocks: [])
        guard let yaml = reading.node else {
            var diagnostics = reading.diagnostics
            if diagnostics.isEmpty {
                diagnostics.append(
                    Diagnostic(
                        .warning, rule: rule, "the page snapshot is empty; record the page again",
                        at: SourceRange(file: source.fileName, offsets: range.lowerBound..<range.lowerBound)))
            }
            return ParsedDocument(page: page, diagnostics: diagnostics)
        }
        if let refusal = refusal(of: yaml, in: source, from: range.lowerBound) {
            return ParsedDocument(page: page, diagnostics: reading.diagnostics + [refusal])
        }
        var tree = SnapshotTree(source: source)
        let nodes = tree.nodes(of: yaml)
        if let refusal = refusal(of: nodes) {
            return ParsedDocument(page: page, diagnostics: reading.diagnostics + tree.diagnostics + [refusal])
        }
        let content = SnapshotContent(nodes)
        page.blocks = SnapshotBlocks(source: source).blocks(content.nodes)
        page.metadata = content.metadata(blocks: page.blocks)
        return ParsedDocument(page: page, diagnostics: reading.diagnostics + tree.diagnostics)
    }

    /// The error that rejects an incremental snapshot; nil if the snapshot is complete.
    private static func refusal(of yaml: YAMLNode, in source: SourceText, from start: Int) -> Diagnostic? {
        guard isIncremental(yaml) else { return nil }
        return Diagnostic(
            .error, rule: rule,
            "this snapshot contains only the changes since the previous snapshot; expected a snapshot of the whole page; reload the page "
                + "and record its first snapshot",
            at: SourceRange(file: source.fileName, offsets: start..<start))
    }

    /// Whether a line of the tree only refers to an element of an earlier snapshot. The depth of the tree is
    /// bounded by the YAML parser.
    private static func isIncremental(_ yaml: YAMLNode) -> Bool {
        switch yaml.kind {
        case .scalar(let text, _): text.hasPrefix("ref=") || text.hasPrefix("<changed>")
        case .sequence(let nodes): nodes.contains(where: isIncremental)
        case .mapping(let entries):
            entries.contains {
                $0.key.hasPrefix("ref=") || $0.key.hasPrefix("<changed>") || isIncremental($0.value)
            }
        }
    }

    /// The roles of controls into which people enter values.
    private static let inputs: Set<String> = [
        "textbox", "combobox", "spinbutton", "checkbox", "radio", "switch", "listbox",
    ]

    /// The error that rejects a snapshot of an application's form; nil if the page has documentation text.
    private static func refusal(of nodes: [SnapshotNode]) -> Diagnostic? {
        guard let first = nodes.first else { return nil }
        var controls = 0
        var waiting = nodes
        while let node = waiting.popLast() {
            if ["paragraph", "table", "list", "article", "main"].contains(node.role) { return nil }
            if inputs.contains(node.role) { controls += 1 }
            waiting += node.children
        }
        guard controls > 1 else { return nil }
        return Diagnostic(
            .error, rule: rule,
            "this is a snapshot of an application's form; expected a snapshot of its documentation; open the documentation "
                + "page and record a snapshot of it", at: first.range)
    }

    private static func isNamedSnapshot(_ source: SourceText) -> Bool {
        let name = source.file.lowercased()
        return name.hasSuffix(".snapshot.yml") || name.hasSuffix(".snapshot.yaml")
    }

    /// The UTF-8 offsets of the code in the `yaml` block below the heading "Page snapshot", if that
    /// is the file's first heading.
    private static func codeBlock(of source: SourceText) -> Range<Int>? {
        var line = 1
        while line <= source.lineStarts.count {
            let text = trimmed(source, line: line)
            if text.first == UInt8(ascii: "#") {
                guard isTitle(text) else { return nil }
                break
            }
            // If the file has front matter, or code before its first heading, it is not a snapshot.
            if fence(text) != nil || text.starts(with: Array("---".utf8)) { return nil }
            line += 1
        }
        line += 1
        while line <= source.lineStarts.count, trimmed(source, line: line).isEmpty { line += 1 }
        guard line < source.lineStarts.count, let opening = fence(trimmed(source, line: line)),
            ["yaml", "yml"].contains(String(decoding: opening.info, as: UTF8.self).lowercased())
        else { return nil }
        let start = source.lineStarts[line]
        line += 1
        while line <= source.lineStarts.count {
            if let closing = fence(trimmed(source, line: line)), closing.marker == opening.marker,
                closing.length >= opening.length, closing.info.isEmpty
            {
                return start..<source.lineStarts[line - 1]
            }
            line += 1
        }
        return start..<source.bytes.count
    }

    /// A line without surrounding white space and without a byte order mark.
    private static func trimmed(_ source: SourceText, line: Int) -> ArraySlice<UInt8> {
        var text = source.bytes[source.range(ofLine: line)]
        if line == 1, text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
        func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        text = text.drop(while: isSpace)
        while let last = text.last, isSpace(last) { text = text.dropLast() }
        return text
    }

    private static func isTitle(_ line: ArraySlice<UInt8>) -> Bool {
        let level = line.prefix { $0 == UInt8(ascii: "#") }.count
        var title = String(decoding: line.dropFirst(level), as: UTF8.self).lowercased()
        while let last = title.last, last == "#" || last == ":" || last == " " { title.removeLast() }
        return level <= 6 && title == " page snapshot"
    }

    /// A line that opens or closes a code block.
    private static func fence(
        _ line: ArraySlice<UInt8>
    ) -> (marker: UInt8, length: Int, info: ArraySlice<UInt8>)? {
        guard let marker = line.first, marker == UInt8(ascii: "`") || marker == UInt8(ascii: "~") else {
            return nil
        }
        let length = line.prefix { $0 == marker }.count
        guard length >= 3 else { return nil }
        return (marker, length, line.dropFirst(length).drop { $0 == UInt8(ascii: " ") })
    }
}
