/// Whether the page orders the reader to fill a field in, and not only describes it.
enum FieldOrder {
    /// Whether a step names the field in order to have it filled in, or its table or list is introduced so, and no word softens that.
    static func isGiven(for candidate: Candidate, in text: PageText) -> Bool {
        let introduction = candidate.introduction
        let orders =
            candidate.kind == .span
            ? candidate.description.filter { commands($0, text) }
            : introduction.filter { Asking.asks($0, text) }
        guard !orders.isEmpty else { return false }
        return !(introduction + candidate.description).contains { isSoftened($0, text) }
    }

    private static func commands(_ slice: TextSlice, _ text: PageText) -> Bool {
        ClauseReader.clauses(text.passages[slice.passage], slice.tokens).contains {
            $0.mood == .imperative || $0.mood == .obliged
        }
    }

    private static func isSoftened(_ slice: TextSlice, _ text: PageText) -> Bool {
        let passage = text.passages[slice.passage]
        return passage.tokens[slice.tokens].contains { $0.isIn(.possibility) && $0.span < 0 }
            || passage.phrases(in: slice.tokens).contains {
                $0.name == .optional || $0.name == .leaveBlank || $0.name == .softened
            }
    }
}
