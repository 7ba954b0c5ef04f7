import CodeGeneration
import FormComparison
import FormExtraction
import FormModel

/// Finds the words on the pages, or the answers, that caused changes.
struct ChangePlaces {
    private let sources: SourceMap
    private let forms: [String: Form]
    /// For each page, the answers that state that something is not a field.
    private let ignoring: [String: [Answer]]

    /// The maximum length, in characters, of the words that are shown for a change.
    private static let longest = 120

    /// Collects the places of a compilation's forms.
    init(_ compared: ComparedModel) {
        let catalog = compared.catalog
        ignoring = compared.ignoring
        sources = catalog.sources
        forms = Dictionary(
            catalog.providers.flatMap(\.forms).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The place of a change: the answer that removed the field or form, or the words of the fact on the
    /// pages. If there is neither such an answer nor such words, it is the place of the field, the form or
    /// the page, whichever exists first.
    ///
    /// - Parameter old: the old model.
    func range(of change: Change, at place: ModelPlace?, old: RecordedModel) -> SourceRange? {
        if [.removedField, .removedForm].contains(change.rule), let answer = answer(removing: change, old) {
            return answer.range
        }
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

    /// The first answer that states that one of the removed fields is not a field; nil if there is none.
    private func answer(removing change: Change, _ old: RecordedModel) -> Answer? {
        guard let place = change.oldPlace, let answers = ignoring[place.file], !answers.isEmpty,
            let form = old.forms.first(where: { $0.form.id == place.form })?.form
        else { return nil }
        let fields = form.fields.filter { place.field == nil || $0.key == place.field }
        let labels = Set(fields.map { LabelLikeness.squashed($0.label) })
        return answers.first { labels.contains(LabelLikeness.squashed($0.place.label)) }
    }

    /// The words that state the fact, on one line; nil if the pages are unknown or do not state the
    /// fact.
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
