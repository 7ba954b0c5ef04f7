import FormModel

/// Whether everything in a procedure that looks like a field was read.
struct Completeness {
    private let page: ObservedPage
    /// The lists whose items are the values of a field or describe it further.
    private let lists: Set<Int>

    /// The minimum score at which a candidate may still be a field. Below this score, about one candidate in
    /// twenty is a field.
    private static let leastScore = -2500
    /// For each section, the candidates that could be fields although they were not read as fields.
    private var open: [Int: [Int]] = [:]

    /// The rows and items that are values of a field.
    private let blockValues: OtherPlaces.BlockValues
    /// The context in which values are searched for; nil if there are no fields.
    private let context: FactContext?

    /// Creates a value for a page.
    ///
    /// - Parameters:
    ///   - fields: the fields of the page.
    ///   - ignored: the candidates that are stated not to be fields.
    init(_ page: ObservedPage, fields: [DecidedField], ignored: Set<Int>) {
        self.page = page
        var isSettled = [Bool](repeating: false, count: page.candidates.all.count)
        var lists: Set<Int> = []
        for candidate in ignored.union(fields.map(\.candidate)) {
            isSettled[candidate] = true
            lists.formUnion(page.candidates.all[candidate].lists)
        }
        self.lists = lists
        context = fields.isEmpty ? nil : page.factContext
        blockValues = context.map { OtherPlaces($0).blockValues(of: fields) } ?? OtherPlaces.BlockValues()
        for index in isSettled.indices
        where !isSettled[index] && (mayBeField(index) || isOpen(page.candidates.all[index])) {
            open[page.candidates.all[index].section, default: []].append(index)
        }
    }

    /// The rows, labelled items and named controls in the given sections that were not read as fields; nil if
    /// there are none.
    ///
    /// - Parameters:
    ///   - fields: the fields of the form, whose values are not fields.
    ///   - labels: the keys of the labels for which the page states whether they name fields.
    func unread(in sections: [Int], beside fields: [AssembledField], settled labels: Set<String>)
        -> UnreadPlaces?
    {
        let found = sections.flatMap { open[$0] ?? [] }.map { page.candidates.all[$0] }
        guard !found.isEmpty else { return nil }
        let values = FormValues(of: fields, in: context, page.text)
        var seen = labels
        let places = found.compactMap { candidate -> UnreadPlaces.Place? in
            guard !blockValues.contains(candidate), !values.contain(candidate),
                seen.insert(candidate.label.key).inserted
            else { return nil }
            return UnreadPlaces.Place(label: candidate.label.text, source: candidate.source)
        }
        return UnreadPlaces(places)
    }

    /// Whether the weights leave room for the possibility that a candidate is a field.
    private func mayBeField(_ index: Int) -> Bool {
        page.scores.map { $0[index] >= Completeness.leastScore } ?? false
    }

    private func isOpen(_ candidate: Candidate) -> Bool {
        switch candidate.kind {
        case .row, .component: return true
        case .item, .lead:
            if let group = candidate.group.map({ page.candidates.groups[$0] }), group.kind == .list,
                lists.contains(group.number)
            {
                return false
            }
            return candidate.label.isMarked && !candidate.isAside
        case .span:
            guard !candidate.isAside, let place = candidate.place, let sentence = candidate.description.first
            else { return false }
            let passage = page.text.passages[place.passage]
            let noun = ControlNoun.find(passage, after: place.tokens.upperBound, in: sentence.tokens)
            return noun == .fieldNoun || noun == .menuNoun || noun == .toggleNoun
        }
    }
}
