import FormModel

/// Builds the blocks of a page from libcmark's result, the markers and the tables.
struct BlockBuilder: ~Copyable {
    let source: SourceText
    let tags: TagReader
    let body: PreparedBody
    let tables: [Int: FoundTable]
    private let document: CommonMarkDocument
    private(set) var diagnostics: [Diagnostic] = []

    private var batch = InlineBatch()
    /// The index of each piece of text in the batch, by the offset of the piece in the source.
    private var batched: [Int: Int] = [:]
    /// Fragments of HTML, by the source offset at which they begin.
    private var fragments: [Int: [HTMLNode]] = [:]
    private var html = HTMLBlockBuilder(file: FileName(""), inlines: [])
    private var builder: InlineBuilder
    /// Whether the blocks may include documents, or may be nested deeply.
    private(set) var mayInclude: Bool
    /// Whether there may be directives among the blocks.
    private(set) var mayHoldDirectives = false
    /// The greatest depth of blocks and markers at which the blocks of a page cannot be nested deeper than
    /// `PartialExpansion.maximumBlockDepth`. A level creates at most four blocks: those of a list and its item,
    /// and those of a marker and its part.
    private static let safeDepth = PartialExpansion.maximumBlockDepth / 4

    init(
        source: SourceText, tags: TagReader, body: consuming PreparedBody, tables: [Int: FoundTable],
        document: CommonMarkDocument
    ) {
        self.document = document
        self.source = source
        self.tags = tags
        self.tables = tables
        builder = InlineBuilder(source: source, tags: tags)
        mayInclude = !body.imports.isEmpty
        self.body = body
    }

    // MARK: The batch

    /// Collects the text of cells, titles and HTML, and parses all of it.
    mutating func collect() {
        for line in tables.keys.sorted() {
            guard let table = tables[line] else { continue }
            let columns = table.header.cells.count
            addCells(table.header, columns: columns)
            for index in table.rows.indices { addCells(table.rows[index], columns: columns) }
        }
        for line in body.markers.lines {
            guard let markers = body.markers[line] else { continue }
            for index in markers.indices {
                if let range = markers[index].runRange {
                    addRun(mapped(range))
                } else if case .html = markers[index].kind {
                    addFragment(mapped(markers[index].range))
                } else if markers[index].mayInclude {
                    mayInclude = true
                } else if case .directive = markers[index].kind {
                    mayHoldDirectives = true
                }
            }
        }
        var path = ContainerPath()
        collectHTML(document.blocks, path: &path)
        let inlines = batch.parse(definitions: body.definitions, &builder)
        html = HTMLBlockBuilder(file: source.fileName, inlines: inlines)
        mayInclude = mayInclude || !fragments.isEmpty
    }

    private mutating func collectHTML(_ nodes: MarkdownNodes, path: inout ContainerPath) {
        for node in nodes where node.contents.contains(.html) {
            guard let (lines, offset) = place(node) else { continue }
            switch node.kind {
            case .blockQuote:
                path.enterQuote(line: lines.lowerBound, offset: offset, in: body.lines)
                collectHTML(nodes.children(of: node), path: &path)
                path.leave()
            case .item:
                path.enterItem(line: lines.lowerBound, offset: offset, in: body.lines)
                collectHTML(nodes.children(of: node), path: &path)
                path.leave()
            case .list: collectHTML(nodes.children(of: node), path: &path)
            case .html:
                for lines in unmasked(lines) {
                    addFragment(LeafText.html(lines: lines, path: path, in: body.lines))
                }
            default: break
            }
        }
    }

    private mutating func addCells(_ row: FoundTable.Row, columns: Int) {
        for index in row.cells.indices.prefix(columns) where row.cells[index].count > 0 {
            let cell = row.cells[index]
            if HTMLFragmentReader.holdsBlocks(cell, entities: tags.entities) {
                addFragment(cell)
            } else {
                addRun(cell)
            }
        }
    }

    private mutating func addRun(_ text: consuming MappedText) {
        let start = text.source(at: 0)
        batched[start] = batch.add(text)
    }

    private mutating func addFragment(_ text: MappedText) {
        fragments[text.source(at: 0)] = HTMLFragmentReader.read(text, entities: tags.entities, into: &batch)
    }

    private func mapped(_ range: Range<Int>) -> MappedText {
        MappedText(body.lines.buffer[range], at: range.lowerBound)
    }

    // MARK: Blocks

    /// Builds the blocks of the page.
    mutating func build() -> [Block] {
        var nesting = MarkerNesting(file: source.fileName, imports: body.imports)
        var path = ContainerPath()
        let blocks = blocks(document.blocks, path: &path, depth: 0, &nesting)
        diagnostics += nesting.diagnostics
        mayHoldDirectives = mayHoldDirectives || builder.holdsDirectives
        mayInclude = mayInclude || builder.mayInclude || nesting.maximumDepth > Self.safeDepth
        return blocks
    }

    private mutating func blocks(
        _ nodes: MarkdownNodes, path: inout ContainerPath, depth: Int, _ nesting: inout MarkerNesting
    ) -> [Block] {
        nesting.note(depth)
        var parts = MarkerNesting.Parts(expecting: nodes.count)
        for node in nodes {
            guard let (lines, offset) = place(node) else { continue }
            let line = lines.lowerBound
            switch node.kind {
            case .blockQuote:
                path.enterQuote(line: line, offset: offset, in: body.lines)
                let blocks = blocks(nodes.children(of: node), path: &path, depth: depth + 1, &nesting)
                path.leave()
                parts.append(
                    Block(MicrosoftLearn.quote(blocks), range: range(node, around: blocks.last?.range)))
            case .list(let start):
                let children = nodes.children(of: node)
                var items: [ListItem] = []
                items.reserveCapacity(children.count)
                for item in children {
                    guard let (itemLines, itemOffset) = place(item) else { continue }
                    path.enterItem(line: itemLines.lowerBound, offset: itemOffset, in: body.lines)
                    let blocks = blocks(nodes.children(of: item), path: &path, depth: depth + 1, &nesting)
                    path.leave()
                    items.append(ListItem(blocks: blocks, range: range(item, around: blocks.last?.range)))
                }
                let range = range(node, around: items.last?.range)
                if body.definitionLines.contains(line), DefinitionLists.add(items, range: range, to: &parts) {
                    continue
                }
                parts.append(Block(.list(TaskLists.list(start: start, items: items)), range: range))
            case .paragraph:
                let (inlines, range) = leaf(node, lines: lines, offset: offset, path: path, isParagraph: true)
                if let block = ParagraphBlock.block(inlines, range: range) { parts.append(block) }
            case .heading(let level):
                parts.append(heading(node, level: level, lines: lines, offset: offset, path: path))
            case .thematicBreak: parts.append(Block(.thematicBreak, range: range(node, around: nil)))
            case .code: parts.append(code(node, path: path))
            case .html: addHTML(lines: lines, path: path, to: &parts)
            case .item: break
            }
        }
        if parts.markers.isEmpty { return TabBlocks.grouped(parts.blocks) }
        let titles = titles(in: parts)
        return nesting.nest(&parts, depth: depth, titles: titles)
    }

    /// The inlines of titles and text that occur among the markers, by their offset in the source.
    private func titles(in parts: MarkerNesting.Parts) -> [Int: Inlines] {
        var titles: [Int: Inlines] = [:]
        for index in parts.markers.indices {
            if let start = parts.markers[index].marker.runRange?.lowerBound, let index = batched[start] {
                titles[start] = html.inlines[index]
            }
        }
        return titles
    }

    /// Adds the blocks and markers of raw HTML.
    private func addHTML(
        lines: ClosedRange<Int>, path: ContainerPath, to parts: inout MarkerNesting.Parts
    ) {
        let line = lines.lowerBound
        if let table = tables[line] {
            parts.append(tableBlock(table))
            return
        }
        if let markers = body.markers[line] {
            for index in markers.indices {
                guard case .html = markers[index].kind else {
                    parts.append(markers[index])
                    continue
                }
                for block in html.blocks(fragments[markers[index].range.lowerBound] ?? []) {
                    parts.append(block)
                }
            }
            return
        }
        if isMasked(line) { return }
        // Raw HTML continues to the next empty line, so it may contain markers.
        var next = lines.lowerBound
        for run in unmasked(lines) {
            for line in next..<run.lowerBound { addHTML(lines: line...line, path: path, to: &parts) }
            let start = LeafText.html(lines: run, path: path, in: body.lines).source(at: 0)
            for block in html.blocks(fragments[start] ?? []) { parts.append(block) }
            next = run.upperBound + 1
        }
        for line in next..<max(next, lines.upperBound + 1) {
            addHTML(lines: line...line, path: path, to: &parts)
        }
    }

    /// The runs of lines of raw HTML that lie between markers.
    private func unmasked(_ lines: ClosedRange<Int>) -> [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        var start: Int?
        for line in lines {
            if isMasked(line) {
                if let first = start { runs.append(first...line - 1) }
                start = nil
            } else if start == nil {
                start = line
            }
        }
        if let first = start { runs.append(first...lines.upperBound) }
        return runs
    }

    /// Whether a line belongs to a table or marker.
    private func isMasked(_ line: Int) -> Bool {
        body.markers.holds(line) || body.lines.isMasked(line)
    }

    private mutating func leaf(
        _ node: MarkdownNode, lines: ClosedRange<Int>, offset: Int, path: ContainerPath, isParagraph: Bool
    ) -> (inlines: Inlines, range: SourceRange) {
        LeafText.read(lines: lines, firstOffset: offset, path: path, in: body.lines, into: &builder.text)
        let inlines = builder.inlines(of: node, in: document, isParagraph: isParagraph)
        let range = builder.text.sourceRange(builder.text.rangeWithoutWhiteSpace)
        return (inlines, SourceRange(file: source.fileName, offsets: range))
    }

    private mutating func heading(
        _ node: MarkdownNode, level: Int, lines: ClosedRange<Int>, offset: Int, path: ContainerPath
    ) -> Block {
        var offset = offset
        let first = body.lines.bytes(lines.lowerBound)
        let isATX =
            offset < first.count && first[offset] == UInt8(ascii: "#")
            && lines.lowerBound == lines.upperBound
        if isATX {
            while offset < first.count, first[offset] == UInt8(ascii: "#") { offset += 1 }
            while offset < first.count, first[offset].isBlank { offset += 1 }
        }
        var (inlines, _) = leaf(node, lines: lines, offset: offset, path: path, isParagraph: !isATX)
        if inlines.indices.contains(where: { Self.isPermalink(inlines[$0]) }) {
            inlines = Inlines(inlines.filter { !Self.isPermalink($0) })
        }
        return Block(
            .heading(
                level: level, content: ParagraphBlock.trimmed(inlines),
                id: body.headingIDs[lines.upperBound] ?? body.headingIDs[lines.lowerBound]),
            range: range(node, around: nil))
    }

    /// Whether an inline is the link from a heading to itself.
    private static func isPermalink(_ inline: Inline) -> Bool {
        guard case .link(let destination, let content) = inline.kind, destination.hasPrefix("#") else {
            return false
        }
        return ["", "#", "\u{B6}", "\u{1F517}"].contains(content.plainText)
    }

    private func code(_ node: MarkdownNode, path: ContainerPath) -> Block {
        let line = node.startLine - 1
        let bytes = body.lines.bytes(line)
        let cursor = path.content(of: line, in: body.lines).cursor
        let start = min(cursor.firstNonBlank(bytes), bytes.count)
        let isFenced = cursor.indent(bytes) < 4 && BlockStart.fenceLength(bytes[start...]) != nil
        let code = Code(
            language: document.language(of: node),
            text: isFenced ? document.withLiteral(of: node) { $0.string } : indentedCode(node, from: line),
            isIndented: !isFenced)
        return Block(.code(code), range: range(node, around: nil))
    }

    private func indentedCode(_ node: MarkdownNode, from line: Int) -> String {
        var text = document.withLiteral(of: node) { Array($0) }
        if text.last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
        restoreSyntax(in: &text, from: line)
        return text.string
    }

    /// Restores syntax that was overwritten in the lines of indented code.
    private func restoreSyntax(in code: inout [UInt8], from line: Int) {
        guard code.contains(InvisibleText.blank) else { return }
        var line = line
        var start = 0
        while start < code.count, line < body.lines.count {
            let end = code[start...].firstIndex(of: UInt8(ascii: "\n")) ?? code.count
            let sourceEnd = body.lines[line].source + body.lines[line].count
            let first = code[start..<end].firstIndex(of: InvisibleText.blank) ?? end
            let last = code[start..<end].lastIndex(of: InvisibleText.blank) ?? first
            for index in first..<max(first, min(last + 1, end)) {
                let offset = sourceEnd - (end - index)
                if source.bytes.indices.contains(offset) { code[index] = source.bytes[offset] }
            }
            start = end + 1
            line += 1
        }
    }

    private func tableBlock(_ table: FoundTable) -> Block {
        let columns = table.header.cells.count
        let header = cells(table.header, columns: columns)
        let rows = table.rows.map { row in
            TableRow(
                cells: cells(row, columns: columns),
                range: SourceRange(file: source.fileName, offsets: row.range))
        }
        let last = table.rows.last?.range ?? source.range(ofLine: body.firstLine + table.header.line + 2)
        let range = table.header.range.lowerBound..<max(last.upperBound, table.header.range.upperBound)
        return Block(
            .table(TableBlock(header: header, rows: rows)),
            range: SourceRange(file: source.fileName, offsets: range))
    }

    private func cells(_ row: FoundTable.Row, columns: Int) -> [TableCell] {
        var cells: [TableCell] = []
        cells.reserveCapacity(columns)
        for index in row.cells.indices.prefix(columns) { cells.append(cell(index, of: row)) }
        let end = SourceRange(file: source.fileName, offsets: row.range.upperBound..<row.range.upperBound)
        while cells.count < columns { cells.append(TableCell(blocks: [], range: end)) }
        return cells
    }

    private func cell(_ index: Int, of row: FoundTable.Row) -> TableCell {
        let start = row.cells[index].source(at: 0)
        let count = row.cells[index].count
        let range = SourceRange(
            file: source.fileName, offsets: row.cells[index].sourceRange(0..<count))
        if let fragment = fragments[start] { return TableCell(blocks: html.blocks(fragment), range: range) }
        guard count > 0, let index = batched[start], !html.inlines[index].isEmpty else {
            return TableCell(blocks: [], range: range)
        }
        return TableCell(blocks: [Block(.paragraph(html.inlines[index]), range: range)], range: range)
    }

    // MARK: Places

    /// The indices of a block's lines, and the offset at which it begins in the first of them; nil if
    /// libcmark reports lines that do not exist.
    private func place(_ node: MarkdownNode) -> (lines: ClosedRange<Int>, offset: Int)? {
        let first = node.startLine - 1
        guard first >= 0, first < body.lines.count, node.startColumn >= 1 else { return nil }
        let last = min(max(node.endLine - 1, first), body.lines.count - 1)
        return (first...last, min(node.startColumn - 1, body.lines[first].count))
    }

    /// The range from the beginning of a block to the end of `inner`, the range of its content, or, if that
    /// is nil, to the end of the block's own lines.
    private func range(_ node: MarkdownNode, around inner: SourceRange?) -> SourceRange {
        guard let (lines, offset) = place(node) else { return SourceRange.start(of: source.file) }
        let start = body.lines[lines.lowerBound].source(at: offset)
        let end: Int
        if let inner {
            end = inner.offsets.upperBound
        } else {
            let isContainer = node.hasChildren || node.kind == .item
            let line = isContainer && node.kind == .item ? lines.lowerBound : lines.upperBound
            var range = source.range(ofLine: body.firstLine + line + 1)
            while range.count > 0, source.bytes[range.upperBound - 1].isBlank {
                range = range.lowerBound..<range.upperBound - 1
            }
            end = range.upperBound
        }
        return SourceRange(file: source.fileName, offsets: start..<max(start, end))
    }
}
