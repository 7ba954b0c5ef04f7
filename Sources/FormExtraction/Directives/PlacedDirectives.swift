import DocumentParsing
import FormModel

/// The `formwright: …` comments on a page, with their targets.
struct PlacedDirectives {
    /// The directives in rows and items, by candidate.
    private(set) var ofCandidates: [Int: [Statement]] = [:]
    /// The candidates that directives declare not to be fields.
    private(set) var ignored: Set<Int> = []
    /// For each section, the directives that name a field by its label.
    private(set) var fields: [Int: [Statement]] = [:]
    private(set) var forms: [Int: Statement] = [:]
    /// The added fields, by section.
    private(set) var added: [Int: [AddedField]] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// Whether no directive states anything about a field or form, except for removing fields.
    var isEmpty: Bool { ofCandidates.isEmpty && fields.isEmpty && forms.isEmpty && added.isEmpty }

    init(_ page: ObservedPage) {
        guard !page.text.directives.isEmpty else { return }
        var byPassage: [Int: [Int]] = [:]
        for (index, candidate) in page.candidates.all.enumerated() where candidate.kind != .span {
            if let place = candidate.place { byPassage[place.passage, default: []].append(index) }
        }
        for placed in page.text.directives {
            guard let directive = DirectiveReader.read(placed.comment, into: &diagnostics) else { continue }
            switch directive.subject {
            case .form:
                if let earlier = forms[placed.section] { reportSuperseded(earlier) }
                forms[placed.section] = directive
            case .add(let label):
                if placed.isInline, !candidates(of: placed, page.text, byPassage).isEmpty {
                    diagnostics.append(
                        Statement.withoutEffect(
                            "'add' must be outside rows and items; move this directive before the table or list",
                            at: directive.range))
                    continue
                }
                added[placed.section, default: []].append(
                    AddedField(statement: directive, label: label, position: placed.position))
            case .field(label: .some): fields[placed.section, default: []].append(directive)
            case .field(label: nil):
                if isAboveOthers(placed, page.text) {
                    reportMissingLabel(directive, place: "above a table, list or paragraph")
                    continue
                }
                let own = candidates(of: placed, page.text, byPassage)
                if own.isEmpty { reportMissingLabel(directive, place: "outside a row or item") }
                for index in own { ofCandidates[index, default: []].append(directive) }
            case .ignore:
                // Other ignored parts have already been removed from the page.
                let own = candidates(of: placed, page.text, byPassage)
                if own.isEmpty {
                    diagnostics.append(
                        Statement.withoutEffect(
                            "it is not in the row or item of a field; move it into one, or before the part of the page that it applies to",
                            at: directive.range))
                }
                ignored.formUnion(own)
            }
        }
    }

    /// The candidates in the row or item that contains a directive. The directive may be on a line of its own in the
    /// item.
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

    /// Whether a directive is on a line of its own between the text of an item and other text of the item. It is then
    /// unclear which of them it is about.
    private func isAboveOthers(_ placed: PlacedDirective, _ text: PageText) -> Bool {
        guard !placed.isInline, let item = placed.item else { return false }
        let content = text.lists[item.list].items[item.item]
        return placed.position > content.head ?? -1 && placed.position < content.passages.upperBound
    }

    private mutating func reportSuperseded(_ directive: Statement) {
        diagnostics.append(
            Statement.withoutEffect("a later directive applies to the same form", at: directive.range))
    }

    private mutating func reportMissingLabel(_ directive: Statement, place: String) {
        diagnostics.append(
            Diagnostic(
                .error, rule: Statement.rule,
                "a directive \(place) must name its field; expected 'field \"Label\" key=value'",
                at: directive.range))
    }
}

extension Statement {
    /// The key of the label that the directive names; nil if it names no label.
    var labelKey: String? {
        guard case .field(let label?) = subject else { return nil }
        return LabelLikeness.key(label)
    }
}
