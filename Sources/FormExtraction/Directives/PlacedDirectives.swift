import DocumentParsing
import FormModel

/// The comments `formwright: …` of a page, each with what it is about.
struct PlacedDirectives {
    /// The directives of rows and items, by candidate.
    private(set) var ofCandidates: [Int: [Directive]] = [:]
    /// The candidates that are said to be no fields.
    private(set) var ignored: Set<Int> = []
    /// The tables and lists that are said to hold no fields.
    private(set) var ignoredRanges: [SourceRange] = []
    /// Directives for fields by label, and for forms, by section.
    private(set) var fields: [Int: [Directive]] = [:]
    private(set) var forms: [Int: Directive] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ page: ReadPage) {
        guard !page.text.directives.isEmpty else { return }
        var byPassage: [Int: [Int]] = [:]
        for (index, candidate) in page.candidates.all.enumerated() where candidate.kind != .span {
            if let place = candidate.place { byPassage[place.passage, default: []].append(index) }
        }
        var ignoring: [PlacedDirective] = []
        for placed in page.text.directives {
            guard let directive = DirectiveReader.read(placed.comment, into: &diagnostics) else { continue }
            switch directive.subject {
            case .form: forms[placed.section] = directive
            case .field(label: .some): fields[placed.section, default: []].append(directive)
            case .field(label: nil):
                let own = placed.isInline ? candidates(of: placed, page.text, byPassage) : []
                if own.isEmpty { reportMissingLabel(directive) }
                for index in own { ofCandidates[index, default: []].append(directive) }
            case .ignore:
                if placed.isInline {
                    ignored.formUnion(candidates(of: placed, page.text, byPassage))
                } else {
                    ignoring.append(placed)
                }
            }
        }
        ignoreNext(after: ignoring, page)
    }

    /// The candidates of the row or item that a directive is in.
    private func candidates(of placed: PlacedDirective, _ text: PageText, _ byPassage: [Int: [Int]]) -> [Int]
    {
        if let (table, row) = placed.row {
            guard row >= 0 else { return [] }
            return text.tables[table].rows[row].cells.flatMap { $0.passages.flatMap { byPassage[$0] ?? [] } }
        }
        guard let item = placed.item, let head = text.lists[item.list].items[item.item].head else {
            return []
        }
        return byPassage[head] ?? []
    }

    /// Tables and lists hold no fields that come next after a directive in its section.
    private mutating func ignoreNext(after places: [PlacedDirective], _ page: ReadPage) {
        guard !places.isEmpty else { return }
        let blocks = PlacedDirectives.blocks(of: page.text)
        var isIgnored = [Bool](repeating: false, count: page.text.passages.count)
        var next = 0
        for placed in places {
            while next < blocks.count, blocks[next].passages.lowerBound < placed.position { next += 1 }
            guard next < blocks.count, blocks[next].section == placed.section,
                ignoredRanges.last != blocks[next].range
            else { continue }
            ignoredRanges.append(blocks[next].range)
            for passage in blocks[next].passages { isIgnored[passage] = true }
        }
        for (index, candidate) in page.candidates.all.enumerated() {
            if let place = candidate.place, isIgnored[place.passage] { ignored.insert(index) }
        }
    }

    /// A table or list.
    private struct PlacedBlock {
        var section: Int
        var passages: Range<Int>
        var range: SourceRange
    }

    /// The tables and lists in reading order, outer ones first.
    private static func blocks(of text: PageText) -> [PlacedBlock] {
        let tables = text.tables.compactMap { table -> PlacedBlock? in
            let cells = [table.header, table.rows.last?.cells ?? []].flatMap(\.self)
            guard let first = cells.first, let last = cells.last else { return nil }
            let passages = first.passages.lowerBound..<last.passages.upperBound
            return PlacedBlock(section: table.section, passages: passages, range: table.range)
        }
        let lists = text.lists.compactMap { list -> PlacedBlock? in
            guard !list.isInCell, let first = list.items.first, let last = list.items.last else { return nil }
            let passages = first.passages.lowerBound..<last.passages.upperBound
            return PlacedBlock(section: list.section, passages: passages, range: list.range)
        }
        return (tables + lists).filter { !$0.passages.isEmpty }.sorted {
            ($0.passages.lowerBound, -$0.passages.count) < ($1.passages.lowerBound, -$1.passages.count)
        }
    }

    private mutating func reportMissingLabel(_ directive: Directive) {
        diagnostics.append(
            Diagnostic(
                .error, rule: Directive.rule,
                "a directive outside of a row or item names its field; expected field \"Label\" key=value",
                at: directive.range))
    }
}

extension Directive {
    /// The key of the label of the field that the directive is about; nil where it names none.
    var labelKey: String? {
        guard case .field(let label?) = subject else { return nil }
        return Label.key(label)
    }
}
