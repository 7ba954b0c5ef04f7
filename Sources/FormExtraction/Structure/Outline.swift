import DocumentParsing
import FormModel

/// A page as sections in reading order: what extraction walks over.
struct Outline: Sendable {
    /// The sections; a heading, a tab and the end of tabs each begin one.
    private(set) var sections: [Section] = [Section(headings: [], tabs: [])]

    private var headings: [SectionHeading] = []
    private var tabs: [SectionTab] = []
    private var stepCount = 0

    /// Reads the outline of a page's blocks.
    init(of blocks: [Block]) {
        visit(blocks, place: Place())
        sections.removeAll { $0.items.isEmpty && $0.headings.isEmpty }
    }

    /// Where in lists and asides a block stands.
    private struct Place {
        var step: Int?
        var isInList = false
        var isAside = false
        var innerHeading: SectionHeading?
    }

    private mutating func visit(_ blocks: [Block], place: Place) {
        var place = place
        for block in blocks { visit(block, place: &place) }
    }

    private mutating func visit(_ block: Block, place: inout Place) {
        switch block.kind {
        case .heading(let level, let content, _):
            let heading = SectionHeading(level: level, text: content.plainText, range: block.range)
            guard !heading.text.isEmpty else { return }
            if place.isInList || place.isAside {
                place.innerHeading = heading
            } else {
                headings.removeAll { $0.level >= level }
                headings.append(heading)
                beginSection()
            }
        case .paragraph(let content):
            let sentences = SentenceReader.sentences(of: content)
            for case .directive(let comment) in content.map(\.kind) {
                add(.directive(comment), range: comment.range, place: place)
            }
            if !sentences.isEmpty { add(.paragraph(sentences), range: block.range, place: place) }
        case .list(let list):
            if let start = list.start {
                if start <= 1, !place.isInList { sections[sections.count - 1].beginsSteps = true }
            } else {
                add(.list(list), range: block.range, place: place)
            }
            for item in list.items {
                stepCount += 1
                var inner = place
                inner.step = stepCount
                inner.isInList = true
                visit(item.blocks, place: inner)
            }
        case .table(let table): add(.table(table), range: block.range, place: place)
        case .code(let code): add(.code(code), range: block.range, place: place)
        case .admonition(let admonition):
            var inner = place
            inner.isAside = true
            visit(admonition.blocks, place: inner)
        case .blockQuote(let blocks):
            var inner = place
            inner.isAside = true
            visit(blocks, place: inner)
        case .tabs(let tabs):
            for tab in tabs {
                self.tabs.append(SectionTab(label: tab.label, range: tab.range))
                // Headings inside a tab end with it.
                let outer = headings
                if !place.isInList { beginSection() }
                visit(tab.blocks, place: place)
                headings = outer
                self.tabs.removeLast()
            }
            if !place.isInList { beginSection() }
        case .details(let details): visit(details.blocks, place: place)
        case .component(let component): visit(component.blocks, place: place)
        case .inclusion(let inclusion): visit(inclusion.blocks, place: place)
        case .directive(let comment): add(.directive(comment), range: block.range, place: place)
        case .figure, .thematicBreak: break
        }
    }

    /// Sets whether each item is about another console, in reading order.
    mutating func updateItems(_ isForeign: (_ section: Section, _ item: Int) -> Bool) {
        for section in sections.indices {
            for item in sections[section].items.indices {
                sections[section].items[item].isForeign = isForeign(sections[section], item)
            }
        }
    }

    private mutating func beginSection() {
        sections.append(Section(headings: headings, tabs: tabs))
    }

    private mutating func add(_ content: SectionItem.Content, range: SourceRange, place: Place) {
        sections[sections.count - 1].items.append(
            SectionItem(
                content: content, range: range, innerHeading: place.innerHeading, step: place.step,
                isAside: place.isAside))
    }
}

extension Outline {
    /// Whether anything on the page could name a field: most pages of a documentation tree have nothing of the kind.
    var mayHoldFields: Bool {
        sections.contains { section in
            section.items.contains { item in
                switch item.content {
                case .table, .list, .directive: true
                // A procedure of nothing but steps marks the controls that it names.
                case .paragraph(let sentences): sentences.contains { $0.tokens.contains { $0.mark != nil } }
                case .code: false
                }
            }
        }
    }
}
