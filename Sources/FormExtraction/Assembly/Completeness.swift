import FormModel

/// Whether everything in a procedure that looks like a field was read.
struct Completeness {
    private let page: ObservedPage
    /// The lists whose items are the values of a field or describe it further.
    private let lists: Set<Int>

    /// The minimum score at which a candidate may still be a field; below it, about one in twenty
    /// is.
    private static let leastScore = -2500
    /// The candidates that are not decided, by section.
    private var open: [Int: [Int]] = [:]

    /// - Parameter settled: the candidates that are already decided.
    init(_ page: ObservedPage, settled: Set<Int>) {
        self.page = page
        lists = Set(settled.flatMap { page.candidates.all[$0].lists })
        for (index, candidate) in page.candidates.all.enumerated() where !settled.contains(index) {
            open[candidate.section, default: []].append(index)
        }
    }

    /// The rows, labelled items and named controls of some sections that were not read as fields; nil if there are none.
    ///
    /// - Parameter labels: the keys of labels about which the page states whether they are fields.
    func unread(in sections: [Int], settled labels: Set<String>) -> UnreadPlaces? {
        var seen = labels
        let places = sections.flatMap { open[$0] ?? [] }.compactMap { index -> UnreadPlaces.Place? in
            let candidate = page.candidates.all[index]
            guard mayBeField(index) || isOpen(candidate), seen.insert(candidate.label.key).inserted else {
                return nil
            }
            return UnreadPlaces.Place(label: candidate.label.text, source: candidate.source)
        }
        return UnreadPlaces(places)
    }

    /// Whether the weights leave room for a candidate being a field.
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
