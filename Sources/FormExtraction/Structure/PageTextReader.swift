import DocumentParsing
import FormModel

/// Flattens the blocks of a page into text in reading order, and tokenises each passage once.
struct PageTextReader {
    private var text: PageText.Parts
    private var reader: PassageReader
    /// The passages, which become objects when their contents are complete.
    private var passages: [Passage.Parts] = []
    private var headings: [SectionHeading] = []
    private var tabs: [SectionTab] = []
    /// The row whose cells are being read; nil outside of tables.
    private var row: (table: Int, row: Int)?

    /// The lists and asides that enclose a block.
    private struct Context {
        var item: PageText.ItemIndex?
        var isAside = false
        var innerHeading: Int?
        var depth = 0
        var isInCell = false
        /// The last passage that can introduce what follows; nil if there is none.
        var introduction: Int?
        /// The last list on this level, unless a block after it has ended it.
        var lastList: Int?
    }

    /// Reads the text of a page.
    static func read(_ page: Page, lexicon: Lexicon) -> PageText {
        var reader = PageTextReader(
            text: PageText.Parts(
                file: page.file, title: page.metadata.title ?? "", headers: lexicon.headers),
            lexicon: lexicon
        )
        reader.beginSection()
        var context = Context()
        reader.read(page.blocks, &context)
        reader.endSection()
        let contents = PassageContents(reader.reader.contents)
        reader.text.passages = reader.passages.map { Passage($0, in: contents) }
        return PageText(reader.text)
    }

    private init(text: PageText.Parts, lexicon: Lexicon) {
        self.text = text
        reader = PassageReader(lexicon: lexicon)
        // Many pages have fewer.
        passages.reserveCapacity(64)
        self.text.places.reserveCapacity(64)
        self.text.sections.reserveCapacity(8)
    }

    // MARK: Sections

    private mutating func beginSection() {
        endSection()
        text.sections.append(
            Section(headings: headings, tabs: tabs, passages: passages.count..<passages.count))
    }

    private mutating func endSection() {
        guard let last = text.sections.indices.last else { return }
        text.sections[last].passages = text.sections[last].passages.lowerBound..<passages.count
    }

    private var section: Int { text.sections.count - 1 }

    // MARK: Passages

    @discardableResult
    private mutating func add(
        _ inlines: Inlines, range: SourceRange, role: PageText.Role, _ context: Context
    ) -> Int? {
        let passage = reader.read(inlines, range: range)
        if reader.mayHoldDirectives {
            for index in inlines.indices { addDirectives(inlines[index], context) }
        }
        guard !passage.tokens.isEmpty else { return nil }
        passages.append(passage)
        text.places.append(
            PageText.Place(
                role: role, section: section, item: context.item, isAside: context.isAside,
                innerHeading: context.innerHeading))
        return passages.count - 1
    }

    private mutating func addDirectives(_ inline: Inline, _ context: Context) {
        if case .directive(let comment) = inline.kind {
            text.directives.append(
                PlacedDirective(
                    comment: comment, section: section, position: passages.count, row: row,
                    item: context.item,
                    isInline: row != nil || context.item != nil))
        }
        switch inline.kind {
        case .text, .softBreak, .lineBreak, .code, .expression, .directive: break
        default:
            for inline in inline.content { addDirectives(inline, context) }
        }
    }

    // MARK: Blocks

    private mutating func read(_ blocks: [Block], _ context: inout Context) {
        for index in blocks.indices { read(blocks, index, &context) }
    }

    /// Reads one of several blocks, which is not passed itself, because a copy of a block counts references.
    private mutating func read(_ blocks: [Block], _ index: Int, _ context: inout Context) {
        let range = blocks[index].range
        switch blocks[index].kind {
        case .heading(let level, let content, _): readHeading(level, content, range, &context)
        case .paragraph(let content):
            let isHead = context.item != nil && isItemHead(context)
            if let index = add(
                content, range: range, role: row != nil ? .cell : isHead ? .itemHead : .paragraph,
                context)
            {
                context.introduction = index
                context.lastList = nil
            }
        case .list(let list): readList(list, range, &context)
        case .table(let table): readTable(table, range, &context)
        case .code(let code):
            text.codes.append(
                PlacedCode(code: code, section: section, position: passages.count, range: range))
        case .admonition(let admonition): readAside(admonition.blocks, context)
        case .blockQuote(let blocks): readAside(blocks, context)
        case .tabs(let tabs): readTabs(tabs, &context)
        case .details(let details):
            if let index = add(details.summary, range: range, role: .summary, context) {
                context.introduction = index
            }
            read(details.blocks, &context)
        case .component(let component): readComponent(component, range, &context)
        case .inclusion(let inclusion): read(inclusion.blocks, &context)
        case .directive(let comment):
            text.directives.append(
                PlacedDirective(
                    comment: comment, section: section, position: passages.count, row: row,
                    item: context.item,
                    isInline: row != nil))
        case .figure, .thematicBreak: break
        }
    }

    private func isItemHead(_ context: Context) -> Bool {
        guard let item = context.item else { return false }
        return text.lists[item.list].items[item.item].passages.lowerBound == passages.count
    }

    private mutating func readHeading(
        _ level: Int, _ content: Inlines, _ range: SourceRange, _ context: inout Context
    ) {
        guard let index = add(content, range: range, role: .heading, context) else { return }
        if context.item != nil || context.isAside || row != nil {
            context.innerHeading = index
            context.introduction = index
            return
        }
        let tokens = reader.tokens(of: passages[index])
        var end = tokens.count
        while end > 1, tokens[end - 1].kind == .punctuation, Sign.colons.contains(tokens[end - 1].word) {
            end -= 1
        }
        end = min(end, SectionHeading.mostWords)
        headings.removeAll { $0.level >= level }
        headings.append(
            SectionHeading(
                level: level, passage: index, text: tokens.string(0..<end, in: reader.contents.text),
                words: tokens.words(0..<end), range: range))
        beginSection()
        // The passage of a heading belongs to the section that the heading begins.
        text.sections[section].passages = index..<passages.count
        text.places[index].section = section
        // "Fill out the following fields." introduces the contents below the headings that follow it.
        if let introduction = context.introduction, introduction != index - 1 || !announces(introduction) {
            context.introduction = nil
        }
        context.lastList = nil
    }

    /// Whether the last sentence of a passage tells the reader to fill in what follows.
    private func announces(_ number: Int) -> Bool {
        guard passages[number].phraseClasses.contains(.following) else { return false }
        let passage = Passage(passages[number], in: PassageContents(reader.contents))
        guard let last = passage.sentences.last, passage.has(.following, in: last) else { return false }
        return ClauseReader.clauses(passage, last).contains { clause in
            clause.mood == .imperative
                && clause.verb.map { passage.tokens[$0].isIn(.enter) || passage.tokens[$0].isIn(.configure) }
                    ?? false
        }
    }

    private mutating func readList(_ list: ListBlock, _ range: SourceRange, _ context: inout Context) {
        if let start = list.start, context.item == nil, row == nil {
            text.sections[section].hasSteps = true
            if start <= 1 { text.sections[section].beginsSteps = true }
        }
        let number = text.lists.count
        text.lists.append(
            TextList(
                kind: list.start == nil ? .bullet : .number, items: [], section: section,
                parent: context.item,
                introduction: context.introduction, continues: context.lastList, depth: context.depth,
                isAside: context.isAside,
                range: range, innerHeading: context.innerHeading, isInCell: row != nil))
        if let last = context.lastList { text.lists[number].introduction = text.lists[last].introduction }
        if let parent = context.item, row == nil {
            text.lists[parent.list].items[parent.item].lists.append(number)
        }
        text.lists[number].items.reserveCapacity(list.items.count)
        for index in list.items.indices {
            text.lists[number].items.append(
                TextList.Item(
                    passages: passages.count..<passages.count, range: list.items[index].range))
            var inner = Context(
                item: PageText.ItemIndex(list: number, item: index), isAside: context.isAside,
                innerHeading: context.innerHeading,
                depth: context.depth + 1, isInCell: context.isInCell)
            read(list.items[index].blocks, &inner)
            let start = text.lists[number].items[index].passages.lowerBound
            text.lists[number].items[index].passages = start..<passages.count
            if start < passages.count, text.places[start].role == .itemHead || row != nil {
                text.lists[number].items[index].head = start
            }
        }
        context.lastList = number
        // "3. Fill in the following fields:" introduces the table after the list.
        if row == nil, let head = text.lists[number].items.last?.head,
            head + 1 == passages.count, announces(head),
            reader.tokens(of: passages[head]).last.map({ Sign.colons.contains($0.word) }) ?? false
        {
            context.introduction = head
        }
    }

    private mutating func readAside(_ blocks: [Block], _ context: Context) {
        var inner = context
        inner.isAside = true
        inner.lastList = nil
        read(blocks, &inner)
    }

    private mutating func readTabs(_ tabs: [TabPanel], _ context: inout Context) {
        for tab in tabs {
            self.tabs.append(SectionTab(label: tab.label, range: tab.range))
            // The scope of a heading inside a tab ends with the tab.
            let outer = headings
            if context.item == nil { beginSection() }
            var inner = context
            inner.lastList = nil
            read(tab.blocks, &inner)
            headings = outer
            self.tabs.removeLast()
        }
        if context.item == nil { beginSection() }
    }

    private mutating func readComponent(
        _ component: Component, _ range: SourceRange, _ context: inout Context
    ) {
        let start = passages.count
        let introduction = context.introduction
        if let title = component.attributes.first(where: { $0.name == "title" || $0.name == "label" })?.value,
            component.name == "Step"
        {
            readHeading(
                (headings.last { $0.level <= 6 }?.level ?? 1) >= 6 ? 6 : 6,
                [Inline(.text(InlineText(title)), range: range)], range, &context)
        }
        read(component.blocks, &context)
        if component.attributes.contains(where: { NamedComponent.nameAttributes.contains($0.name) }) {
            text.components.append(
                NamedComponent(
                    component: component, section: section,
                    passages: min(start, passages.count)..<passages.count,
                    range: range, introduction: introduction))
        }
    }

    // MARK: Tables

    private mutating func readTable(_ table: TableBlock, _ range: SourceRange, _ context: inout Context) {
        let number = text.tables.count
        text.tables.append(
            TextTable(
                header: [], rows: [], section: section, parent: context.item,
                introduction: context.introduction,
                isAside: context.isAside, range: range, innerHeading: context.innerHeading))
        if let parent = context.item { text.lists[parent.list].items[parent.item].tables.append(number) }
        let outer = row
        row = (number, -1)
        text.tables[number].header = table.header.map { readCell($0, context) }
        text.tables[number].rows.reserveCapacity(table.rows.count)
        for index in table.rows.indices {
            row = (number, index)
            let cells = table.rows[index].cells.map { readCell($0, context) }
            text.tables[number].rows.append(TextTable.Row(cells: cells, range: table.rows[index].range))
        }
        row = outer
        context.lastList = nil
    }

    private mutating func readCell(_ cell: TableCell, _ context: Context) -> TextTable.Cell {
        let start = passages.count
        let lists = text.lists.count
        var inner = Context(
            item: context.item, isAside: context.isAside, depth: context.depth, isInCell: true)
        read(cell.blocks, &inner)
        return TextTable.Cell(
            passages: start..<passages.count,
            lists: lists == text.lists.count
                ? [] : (lists..<text.lists.count).filter { text.lists[$0].depth == context.depth },
            range: cell.range)
    }
}

extension NamedComponent {
    /// The attributes in which components name a field.
    static let nameAttributes: Set<String> = ["path", "query", "body", "name", "param", "field", "label"]
}
