/// Whether everything in a procedure that looks like a field was read.
struct Completeness {
    private let page: ReadPage
    /// The candidates that are fields, or that somebody said are none.
    private let settled: Set<Int>
    /// The lists whose items are the values of a field, or say more about it.
    private let lists: Set<Int>

    init(_ page: ReadPage, settled: Set<Int>) {
        self.page = page
        self.settled = settled
        lists = Set(settled.flatMap { page.candidates.all[$0].lists })
    }

    /// Whether sections have no row, labelled item or control that is called so and is no field.
    func holds(in sections: [Int]) -> Bool {
        let sections = Set(sections)
        return !page.candidates.all.indices.contains { index in
            let candidate = page.candidates.all[index]
            return sections.contains(candidate.section) && !settled.contains(index) && isOpen(candidate)
        }
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
