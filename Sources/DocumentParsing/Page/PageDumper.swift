import FormModel

/// Prints a page as an indented tree of plain text, with one block or inline per line, for tests
/// and debugging.
package struct PageDumper {
    private let page: Page
    private let texts: SourceMap
    private let showsRanges: Bool
    private var output = ""

    private init(_ page: Page, texts: SourceMap, showsRanges: Bool) {
        self.page = page
        self.texts = texts
        self.showsRanges = showsRanges
    }

    /// The tree of a page.
    ///
    /// - Parameters:
    ///   - page: the page.
    ///   - showsRanges: whether each line ends with the place of its block or inline, as
    /// `@line:column-line:column`.
    ///   - partials: the sources of the partials that the page includes, for their places.
    package static func dump(_ page: Page, showsRanges: Bool = false, partials: [SourceText] = []) -> String {
        let texts = SourceMap(partials + [page.source])
        var dumper = PageDumper(page, texts: texts, showsRanges: showsRanges)
        for block in page.blocks { dumper.dump(block, 0) }
        return dumper.output
    }

    private mutating func line(_ text: String, _ indent: Int, _ range: SourceRange?) {
        output += String(repeating: "  ", count: indent) + text
        if showsRanges, let range, let source = texts[range.file] {
            let start = source.location(at: range.offsets.lowerBound)
            let end = source.location(at: range.offsets.upperBound)
            let file = range.file == page.file ? "" : "\(range.file):"
            output += " @\(file)\(start.line):\(start.column)-\(end.line):\(end.column)"
        }
        output += "\n"
    }

    private mutating func dump(_ blocks: [Block], _ indent: Int) {
        for block in blocks { dump(block, indent) }
    }

    private mutating func dump(_ block: Block, _ indent: Int) {
        switch block.kind {
        case .heading(let level, let content, let id):
            line("heading \(level)\(id.map { " #\($0)" } ?? "")", indent, block.range)
            dump(content, indent + 1)
        case .paragraph(let content):
            line("paragraph", indent, block.range)
            dump(content, indent + 1)
        case .list(let list):
            let kind =
                switch list.marker {
                case .bullet: "list"
                case .number: "list from \(list.start ?? 1)"
                case .task: "list of tasks"
                case .definition: "list of definitions"
                }
            line(kind, indent, block.range)
            for item in list.items {
                line("item", indent + 1, item.range)
                dump(item.blocks, indent + 2)
            }
        case .blockQuote(let blocks):
            line("quote", indent, block.range)
            dump(blocks, indent + 1)
        case .code(let code):
            let language = code.language.map { " \($0)" } ?? ""
            line(
                "\(code.isIndented ? "indented " : "")code\(language) \(Self.quoted(code.text))", indent,
                block.range)
        case .table(let table): dump(table, block.range, indent)
        case .admonition(let admonition):
            line("admonition \(admonition.kind)", indent, block.range)
            if !admonition.title.isEmpty {
                line("title", indent + 1, nil)
                dump(admonition.title, indent + 2)
            }
            dump(admonition.blocks, indent + 1)
        case .tabs(let tabs):
            line("tabs", indent, block.range)
            for tab in tabs {
                line("tab \(Self.quoted(tab.label))", indent + 1, tab.range)
                dump(tab.blocks, indent + 2)
            }
        case .details(let details):
            line("details", indent, block.range)
            line("summary", indent + 1, nil)
            dump(details.summary, indent + 2)
            dump(details.blocks, indent + 1)
        case .figure(let caption):
            line("figure", indent, block.range)
            dump(caption, indent + 1)
        case .component(let component):
            line("component \(component.name)\(Self.list(component.attributes))", indent, block.range)
            dump(component.blocks, indent + 1)
        case .inclusion(let inclusion):
            let target =
                switch inclusion.target {
                case .named(let category, let name): "\(category)/\(name)"
                case .path(let path), .file(let path): Self.quoted(path)
                }
            line("inclusion \(target)\(Self.list(inclusion.props))", indent, block.range)
            dump(inclusion.blocks, indent + 1)
        case .directive(let directive):
            line("directive \(Self.quoted(directive.text))", indent, directive.range)
        case .thematicBreak: line("break", indent, block.range)
        }
    }

    private mutating func dump(_ table: TableBlock, _ range: SourceRange, _ indent: Int) {
        line("table of \(table.header.count) columns", indent, range)
        line("header", indent + 1, nil)
        dump(table.header, indent + 2)
        for row in table.rows {
            line("row", indent + 1, row.range)
            dump(row.cells, indent + 2)
        }
    }

    private mutating func dump(_ cells: [TableCell], _ indent: Int) {
        for cell in cells {
            if cell.blocks.count == 1, case .paragraph(let content)? = cell.blocks.first?.kind {
                line("cell", indent, cell.range)
                dump(content, indent + 1)
            } else {
                line(cell.blocks.isEmpty ? "empty cell" : "cell of blocks", indent, cell.range)
                dump(cell.blocks, indent + 1)
            }
        }
    }

    private mutating func dump(_ inlines: Inlines, _ indent: Int) {
        for inline in inlines { dump(inline, indent) }
    }

    private mutating func dump(_ inline: Inline, _ indent: Int) {
        switch inline.kind {
        case .text(let text): line("text \(Self.quoted(text.string))", indent, inline.range)
        case .softBreak: line("soft break", indent, inline.range)
        case .lineBreak: line("line break", indent, inline.range)
        case .code(let code): line("code \(Self.quoted(code.string))", indent, inline.range)
        case .emphasis(let content): dump("emphasis", content, inline.range, indent)
        case .strong(let content): dump("strong", content, inline.range, indent)
        case .link(let destination, let content):
            dump("link \(Self.quoted(destination))", content, inline.range, indent)
        case .image(let alternative): dump("image", alternative, inline.range, indent)
        case .component(let name, let attributes, let content):
            dump("component \(name)\(Self.list(attributes))", content, inline.range, indent)
        case .expression(let expression): line("expression \(expression)", indent, inline.range)
        case .directive(let directive):
            line("directive \(Self.quoted(directive.text))", indent, directive.range)
        }
    }

    private mutating func dump(_ name: String, _ content: Inlines, _ range: SourceRange, _ indent: Int) {
        line(name, indent, range)
        dump(content, indent + 1)
    }

    private static func list(_ attributes: [Attribute]) -> String {
        attributes.map { " \($0.name)" + ($0.value.map { "=\(quoted($0))" } ?? "") }.joined()
    }

    /// A string in quotation marks, with line breaks escaped.
    private static func quoted(_ text: String) -> String {
        var result = ""
        QuotedText.append(text, to: &result) { _ in nil }
        return result
    }
}
