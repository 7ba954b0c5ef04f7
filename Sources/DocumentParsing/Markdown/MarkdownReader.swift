import FormModel

/// Reads a Markdown file: first the front matter, then the body.
struct MarkdownReader {
    /// The maximum number of times a body is parsed again because tables or markers were found.
    ///
    /// Only hostile pages need more than two rounds.
    private static let maximumRounds = 12
    /// The maximum number of rows with too many cells that are reported for each table.
    private static let maximumSurplus = 20

    private let source: SourceText
    private let tags: TagReader
    private var body: PreparedBody
    private var finder: TableFinder
    private var indented = IndentedBlocks(isMDX: false, hasComponents: false)
    private var diagnostics: [Diagnostic] = []

    /// Reads a text file.
    ///
    /// - Parameter readsLooseTables: whether to read tables that people recognise as tables
    ///   but renderers do not.
    static func read(_ source: SourceText, readsLooseTables: Bool = true) -> ParsedDocument {
        let front = FrontMatter.split(source)
        var reader = MarkdownReader(source, from: front.bodyOffset)
        reader.finder.readsLooseTables = readsLooseTables
        reader.indented = reader.indentedBlocks(front.node)
        var page = Page(source: source, metadata: PageMetadata(front.node), blocks: [])
        (page.blocks, page.mayInclude, page.mayHoldDirectives) = reader.blocks()
        var diagnostics = front.diagnostics + reader.diagnostics
        if page.blocks.isEmpty, source.bytes[front.bodyOffset...].allSatisfy(\.isWhiteSpace) {
            diagnostics.append(
                Diagnostic(
                    .warning, rule: "empty-page",
                    front.node == nil
                        ? "the page is empty; add text, or exclude the page"
                        : "the page has only front matter; add text, or exclude the page",
                    at: SourceRange.start(of: source.file)))
        }
        return ParsedDocument(page: page, diagnostics: diagnostics)
    }

    /// Reads a body; returns the text that libcmark sees before tables are masked, for the
    /// differential test.
    static func preparedText(_ source: SourceText) -> [UInt8] {
        let front = FrontMatter.split(source)
        var reader = MarkdownReader(source, from: front.bodyOffset)
        reader.indented = reader.indentedBlocks(front.node)
        for _ in 0..<maximumRounds {
            let document = CommonMarkConverter.parse(reader.body.text)
            if !reader.restoreCode(in: document.blocks),
                !reader.indented.takeBack(in: document.blocks, body: &reader.body)
            {
                break
            }
        }
        return reader.body.text
    }

    private init(_ source: SourceText, from bodyOffset: Int) {
        self.source = source
        let entities = EntityDecoder()
        tags = TagReader(bytes: source.bytes, entities: entities)
        body = MarkerScanner.scan(source, from: min(bodyOffset, source.bytes.count), entities: entities)
        finder = TableFinder(tags: tags)
    }

    /// The blocks of the body, and whether they may include partials and may hold directives.
    private mutating func blocks() -> (blocks: [Block], mayInclude: Bool, mayHoldDirectives: Bool) {
        finder.findAtMargin(in: &body)
        var result = CommonMarkConverter.parse(body.text)
        for _ in 0..<Self.maximumRounds {
            let restored =
                restoreCode(in: result.blocks) || indented.takeBack(in: result.blocks, body: &body)
            if !restored { finder.find(in: result.blocks, body: &body) }
            if !restored, !finder.foundAny { break }
            result = CommonMarkConverter.parse(body.text)
        }
        for line in indented.tables.sorted() {
            diagnostics.append(
                Diagnostic(
                    .warning, rule: "table-in-code",
                    "Markdown treats this table as code because of its indentation, but formwright reads it as a table; to avoid "
                        + "this warning, indent the table like the surrounding text", at: range(ofLine: line))
            )
        }
        for line in finder.tables.values.compactMap(\.cutAt).sorted() {
            diagnostics.append(
                Diagnostic(
                    .error, rule: "table-too-large",
                    "this row and the rows below it are not read, because more than \(TableFinder.maximumFilling) cells are missing "
                        + "from the tables on this page; give each row as many cells as the header of its table has",
                    at: range(ofLine: line)))
        }
        for table in finder.tables.values.sorted(by: { $0.header.line < $1.header.line }) {
            if let delimiter = table.unequalDelimiter {
                diagnostics.append(
                    Diagnostic(
                        .warning, rule: "table-delimiter",
                        "this row has \(delimiter.cells) cell\(delimiter.cells == 1 ? "" : "s"), but the header above has "
                            + "\(table.header.cells.count); the table is read, but GitHub and other strict Markdown parsers show it as text; "
                            + "give this row as many cells as the header has",
                        at: SourceRange(file: source.fileName, offsets: delimiter.range)))
            }
            for surplus in table.surplus.prefix(Self.maximumSurplus) {
                diagnostics.append(
                    Diagnostic(
                        .warning, rule: "unread-cells",
                        "this row has more cells than the table's header, so this cell is not read; write \\| for a pipe "
                            + "within a cell, even in code",
                        at: SourceRange(file: source.fileName, offsets: surplus)))
            }
        }
        // The body is moved, so that its references are not counted.
        var prepared = PreparedBody(firstLine: body.firstLine)
        swap(&prepared, &body)
        var builder = BlockBuilder(
            source: source, tags: tags, body: prepared, tables: finder.tables, document: result)
        builder.collect()
        let blocks = builder.build()
        if let line = result.tooDeepLine {
            diagnostics.append(
                Diagnostic(
                    .warning, rule: "nesting-too-deep",
                    "blocks or inlines are nested more than \(CommonMarkConverter.maximumDepth) levels deep, and the deeper "
                        + "ones are read as if they were not nested; reduce the nesting",
                    at: range(ofLine: line - 1)))
        }
        diagnostics += builder.diagnostics
        return (blocks, builder.mayInclude, builder.mayHoldDirectives)
    }

    /// How to treat indentation on the page. A page is MDX because of its name, its imports, or the front
    /// matter of a site that treats all pages as MDX.
    private func indentedBlocks(_ frontMatter: YAMLNode?) -> IndentedBlocks {
        let keys = ["sidebar_label", "sidebar_position", "hide_table_of_contents", "partial_category"]
        let isMDX = source.file.hasSuffix(".mdx") || !body.imports.isEmpty
        let hasComponents =
            isMDX || keys.contains { frontMatter?[$0] != nil }
            || body.markers.lines.contains { line in
                body.markers[line]?.contains { if case .admonition = $0.kind { true } else { false } }
                    ?? false
            }
        return IndentedBlocks(isMDX: isMDX, hasComponents: hasComponents)
    }

    private func range(ofLine index: Int) -> SourceRange {
        let range = source.range(ofLine: body.firstLine + index + 1)
        return SourceRange(file: source.fileName, offsets: range)
    }

    /// Restores lines that were treated as markers although they are code; returns whether there were any.
    private mutating func restoreCode(in blocks: MarkdownNodes) -> Bool {
        guard !body.original.isEmpty else { return false }
        var found = false
        for node in blocks.leavesFromLast(where: { $0.contents.contains(.code) }) {
            guard node.startLine >= 1, node.startLine <= node.endLine, !indented.takes(node, of: body) else {
                continue
            }
            for line in (node.startLine - 1)..<min(node.endLine, body.lines.count) {
                guard let original = body.original.removeValue(ofLine: line) else { continue }
                body.lines.replace(line, with: source.bytes[original])
                body.markers[line] = nil
                found = true
            }
        }
        return found
    }
}
