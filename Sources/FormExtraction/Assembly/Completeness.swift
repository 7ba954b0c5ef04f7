import FormModel

/// Whether everything in a procedure that looks like a field was read.
struct Completeness {
    private let page: ObservedPage
    /// The lists whose items are the values of a field or describe it further.
    private let lists: Set<Int>

    /// The minimum score at which a candidate may still be a field. Below this score, about one candidate in
    /// twenty is a field.
    private static let leastScore = -2500
    /// For each section, the first candidate that could be a field although it was not read as a field; -1 if
    /// there is none.
    private var firstOpen: [Int]
    /// For each candidate, the next such candidate in its section; -1 if there is none.
    private var nextOpen: [Int]

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
        firstOpen = [Int](repeating: -1, count: page.text.sections.count)
        nextOpen = [Int](repeating: -1, count: isSettled.count)
        for index in isSettled.indices.reversed() where !isSettled[index] {
            let candidate = page.candidates.all[index]
            guard mayBeField(index) || isOpen(candidate) else { continue }
            nextOpen[index] = firstOpen[candidate.section]
            firstOpen[candidate.section] = index
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
        var found: [Candidate] = []
        for section in sections {
            var next = firstOpen[section]
            while next >= 0 {
                found.append(page.candidates.all[next])
                next = nextOpen[next]
            }
        }
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
        guard let scores = page.scores else { return false }
        return scores[index] >= Completeness.leastScore
    }

    private func isOpen(_ candidate: Candidate) -> Bool {
        switch candidate.kind {
        case .row, .component: return true
        case .item, .lead:
            guard candidate.label.isMarked, !candidate.isAside else { return false }
            guard let group = candidate.group, page.candidates.groups[group].kind == .list else {
                return true
            }
            return !lists.contains(page.candidates.groups[group].number)
        case .span:
            guard !candidate.isAside, let place = candidate.place, let sentence = candidate.description.first
            else { return false }
            let passage = page.text.passages[place.passage]
            let noun = ControlNoun.find(passage, after: place.tokens.upperBound, in: sentence.tokens)
            return noun == .fieldNoun || noun == .menuNoun || noun == .toggleNoun
        }
    }
}
