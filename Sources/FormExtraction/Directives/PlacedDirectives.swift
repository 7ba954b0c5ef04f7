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
                    ignoreNext(after: placed, page)
                }
            }
        }
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

    /// The next table or list of the section holds no fields.
    private mutating func ignoreNext(after placed: PlacedDirective, _ page: ReadPage) {
        let text = page.text
        let tables = text.tables.indices.compactMap { number -> (passages: Range<Int>, range: SourceRange)? in
            let table = text.tables[number]
            let cells = table.header + table.rows.flatMap(\.cells)
            guard table.section == placed.section, let first = cells.first, let last = cells.last else {
                return nil
            }
            return (first.passages.lowerBound..<last.passages.upperBound, table.range)
        }
        let lists = text.lists.compactMap { list -> (passages: Range<Int>, range: SourceRange)? in
            guard list.section == placed.section, !list.isInCell, let first = list.items.first,
                let last = list.items.last
            else { return nil }
            return (first.passages.lowerBound..<last.passages.upperBound, list.range)
        }
        let next = (tables + lists).filter { $0.passages.lowerBound >= placed.position }
            .min {
                ($0.passages.lowerBound, -$0.passages.count) < ($1.passages.lowerBound, -$1.passages.count)
            }
        guard let next else { return }
        ignoredRanges.append(next.range)
        for (index, candidate) in page.candidates.all.enumerated() {
            if let place = candidate.place, next.passages.contains(place.passage) { ignored.insert(index) }
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
