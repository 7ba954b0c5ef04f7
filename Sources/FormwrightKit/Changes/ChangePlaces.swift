import FormComparison
import FormModel

/// Finds the words on pages that changes are about.
struct ChangePlaces {
    private let sources: SourceMap
    private let forms: [String: Form]

    /// The maximum number of characters that are shown of these words.
    private static let longest = 120

    /// Collects the places of a compilation's forms.
    init(_ catalog: FormCatalog) {
        sources = catalog.sources
        forms = Dictionary(
            catalog.providers.flatMap(\.forms).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The place of a change on the pages: the words of the fact; if there are none, the field, the form or
    /// the page, whichever exists first.
    func range(of change: Change, at place: ModelPlace?) -> SourceRange? {
        guard let place = place ?? change.oldPlace else { return nil }
        guard let form = forms[place.form] else {
            return sources[place.file] == nil ? nil : SourceRange.start(of: place.file)
        }
        guard let key = place.field, let field = form.fields.first(where: { $0.key == key }) else {
            return form.source
        }
        let evidence = change.fact.flatMap { fact in field.evidence.last { $0.fact == fact } }
        return evidence?.range ?? field.source
    }

    /// The words that state the fact, on one line; nil if the pages are unknown or do not state the fact.
    func words(of change: Change, at place: ModelPlace?) -> String? {
        guard let place, let fact = change.fact, let form = forms[place.form],
            let field = form.fields.first(where: { $0.key == place.field }), !field.secret,
            let range = field.evidence.last(where: { $0.fact == fact })?.range,
            let source = sources[range.file]
        else { return nil }
        let words = PlainWords.line(source.text(in: range.offsets), to: Self.longest)
        return words.isEmpty ? nil : words
    }
}
