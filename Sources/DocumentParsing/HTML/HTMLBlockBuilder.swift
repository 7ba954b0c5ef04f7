import FormModel

/// Turns an HTML fragment into the equivalent Markdown blocks.
struct HTMLBlockBuilder {
    let file: FileName
    /// The inlines of each piece of text in the page's batch.
    let inlines: [Inlines]

    func blocks(_ nodes: [HTMLNode]) -> [Block] {
        nodes.flatMap(blocks)
    }

    private func blocks(_ node: HTMLNode) -> [Block] {
        switch node {
        case .run(let index, let range):
            let block = ParagraphBlock.block(inlines[index], range: SourceRange(file: file, offsets: range))
            return block.map { [$0] } ?? []
        case .code(let text, let range):
            return [Block(.code(Code(text: text)), range: SourceRange(file: file, offsets: range))]
        case .element(let element): return blocks(element)
        }
    }

    private func blocks(_ element: HTMLElement) -> [Block] {
        let range = range(element)
        switch element.name {
        case "p", "center", "html", "body", "main", "figcaption", "caption", "tbody", "thead", "tr", "td",
            "th", "li":
            return blocks(element.children)
        case "h1", "h2", "h3", "h4", "h5", "h6":
            let level = element.name.utf8.last.map { Int($0) - 48 } ?? 1
            return [Block(.heading(level: level, content: Inlines(content(element))), range: range)]
        case "ul", "ol", "menu": return [list(element)]
        case "dl": return [definitions(element)]
        case "dt", "dd": return blocks(element.children)
        case "table": return table(element)
        case "blockquote": return [Block(.blockQuote(blocks(element.children)), range: range)]
        case "hr": return [Block(.thematicBreak, range: range)]
        case "figure": return [Block(.figure(caption: caption(element)), range: range)]
        case "details":
            let summary = element.children.compactMap(self.element).first { $0.name == "summary" }
            let rest = element.children.filter { self.element($0)?.name != "summary" }
            let details = Details(summary: summary.map { Inlines(content($0)) } ?? [], blocks: blocks(rest))
            return [Block(.details(details), range: range)]
        case "head", "title", "link", "base", "source", "track", "param", "iframe": return []
        case ComponentBlock.partials:
            return [Block(ComponentBlock.kind(element.name, element.attributes, blocks: []), range: range)]
        default:
            let component = Component(
                name: element.name, attributes: element.attributes, blocks: blocks(element.children))
            return [Block(.component(component), range: range)]
        }
    }

    private func range(_ element: HTMLElement) -> SourceRange {
        SourceRange(file: file, offsets: element.range)
    }

    private func element(_ node: HTMLNode) -> HTMLElement? {
        if case .element(let element) = node { element } else { nil }
    }

    /// All running text in an element.
    private func content(_ element: HTMLElement) -> [Inline] {
        element.children.flatMap { child -> [Inline] in
            switch child {
            case .run(let index, _): Array(inlines[index])
            case .element(let element): content(element)
            case .code(let text, let range):
                [Inline(.code(InlineText(text)), range: SourceRange(file: file, offsets: range))]
            }
        }
    }

    private func caption(_ element: HTMLElement) -> Inlines {
        if let caption = element.children.compactMap(self.element).first(where: { $0.name == "figcaption" }) {
            let text = content(caption)
            if !text.isEmpty { return Inlines(text) }
        }
        for inline in content(element) {
            if case .image(let alternative) = inline.kind { return alternative }
        }
        return []
    }

    private func list(_ element: HTMLElement) -> Block {
        var items: [ListItem] = []
        for child in element.children {
            let blocks = blocks(child)
            guard let inner = self.element(child), inner.name == "li" else {
                if let first = blocks.first, let last = blocks.last {
                    items.append(ListItem(blocks: blocks, range: first.range.union(last.range)))
                }
                continue
            }
            items.append(ListItem(blocks: blocks, range: range(inner)))
        }
        let start = element.attributes.first { $0.name == "start" }?.value.flatMap { Int($0) }
        let list = ListBlock(start: element.name == "ol" ? start ?? 1 : nil, items: items)
        return Block(.list(list), range: range(element))
    }

    /// A description list. Each item begins with one or more terms.
    private func definitions(_ element: HTMLElement) -> Block {
        var items: [ListItem] = []
        func add(_ elements: [HTMLElement]) {
            for child in elements {
                let blocks = blocks(child.children)
                if child.name == "div" {
                    add(child.children.compactMap(self.element))
                } else if blocks.isEmpty {
                    continue
                } else if child.name == "dd", let last = items.indices.last {
                    items[last].blocks += blocks
                    items[last].range = items[last].range.union(range(child))
                } else {
                    items.append(ListItem(blocks: blocks, range: range(child)))
                }
            }
        }
        add(element.children.compactMap(self.element))
        return Block(.list(ListBlock(marker: .definition, items: items)), range: range(element))
    }

    private func table(_ element: HTMLElement) -> [Block] {
        var before: [Block] = []
        var rows: [(cells: [HTMLElement], isHeader: Bool, range: SourceRange)] = []
        func collect(_ element: HTMLElement, isHead: Bool) {
            for child in element.children.compactMap(self.element) {
                switch child.name {
                case "thead": collect(child, isHead: true)
                case "tbody", "tfoot": collect(child, isHead: false)
                case "tr":
                    let cells = child.children.compactMap(self.element).filter {
                        $0.name == "td" || $0.name == "th"
                    }
                    let isHeader = isHead || (!cells.isEmpty && cells.allSatisfy { $0.name == "th" })
                    if !cells.isEmpty { rows.append((cells, isHeader, range(child))) }
                case "caption": before += blocks(child.children)
                default: break
                }
            }
        }
        collect(element, isHead: false)
        let start = SourceRange(file: file, offsets: element.range.lowerBound..<element.range.lowerBound)
        var grid = SpannedRows(rows.map(\.cells)).rows
        var header: [TableCell] = []
        if let first = rows.first, first.isHeader {
            header = grid.removeFirst().map { $0.map(cell) ?? TableCell(blocks: [], range: start) }
            rows.removeFirst()
        }
        let columns = max(header.count, grid.lazy.map(\.count).max() ?? 0)
        // Limit only the number of cells that are added to short rows, not the number of cells on the page.
        let filling = grid.lazy.map { columns - $0.count }.reduce(0, +)
        guard columns > 0, filling <= TableFinder.maximumFilling else {
            return blocks(element.children)
        }
        while header.count < columns {
            header.append(TableCell(blocks: [], range: header.last?.range ?? start))
        }
        let body = zip(rows, grid).map { row, elements -> TableRow in
            let end = row.range.offsets.upperBound
            let missing = TableCell(blocks: [], range: SourceRange(file: file, offsets: end..<end))
            var cells = elements.map { $0.map(cell) ?? missing }
            while cells.count < columns {
                cells.append(TableCell(blocks: [], range: SourceRange(file: file, offsets: end..<end)))
            }
            return TableRow(cells: cells, range: row.range)
        }
        return before + [Block(.table(TableBlock(header: header, rows: body)), range: range(element))]
    }

    private func cell(_ element: HTMLElement) -> TableCell {
        let blocks = blocks(element.children)
        if let first = blocks.first, let last = blocks.last {
            return TableCell(blocks: blocks, range: first.range.union(last.range))
        }
        return TableCell(blocks: [], range: range(element))
    }
}
