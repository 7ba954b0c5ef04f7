/// Decides whether the page tells the reader to fill in a field, instead of only describing it.
enum FieldOrder {
    /// Whether a step or the introduction of the table or list tells the reader to fill in the field, without
    /// a softening word.
    static func isGiven(for candidate: Candidate, in text: PageText) -> Bool {
        let introduction = candidate.introduction
        let isOrdered =
            candidate.kind == .span
            ? isFilledIn(candidate, text) : introduction.contains { Asking.asks($0, text) }
        guard isOrdered else { return false }
        return !(introduction + candidate.description).contains { isSoftened($0, text) }
    }

    /// Whether the clause that names the control tells the reader to set its value, or to open the control
    /// and then set its value.
    private static func isFilledIn(_ candidate: Candidate, _ text: PageText) -> Bool {
        guard let place = candidate.place, let sentence = candidate.description.first else { return false }
        let passage = text.passages[place.passage]
        let clauses = ClauseReader.clauses(passage, sentence.tokens)
        let start = place.tokens.lowerBound
        let own = clauses.lastIndex { $0.tokens.lowerBound <= start } ?? 0
        guard let verb = orderedVerb(clauses[own]) else { return false }
        switch ActionClass.read(passage.tokens[verb]) {
        case .click, .navigate:
            // "Click the **Region** field and select a region."
            guard own + 1 < clauses.count, let next = orderedVerb(clauses[own + 1]),
                ControlNoun.find(passage, after: place.tokens.upperBound, in: sentence.tokens) != .button
            else { return false }
            return fills(passage.tokens[next]) && passage.spans(in: clauses[own + 1].tokens).isEmpty
        case _ where fills(passage.tokens[verb]): return verb > start || !isOfPurpose(passage, verb..<start)
        default: return false
        }
    }

    private static func orderedVerb(_ clause: Clause) -> Int? {
        clause.mood == .imperative || clause.mood == .obliged ? clause.verb : nil
    }

    private static func fills(_ verb: Token) -> Bool {
        switch ActionClass.read(verb) {
        case .enter, .select, .paste, .upload, .configure, .make: true
        case .none, .click, .navigate, .switchOn, .switchOff, .leave, .accept, .use, .check, .other: false
        }
    }

    /// Whether the control is named only as the result of an instruction: "Select **Custom** to show the
    /// **Name** field."
    private static func isOfPurpose(_ passage: Passage, _ between: Range<Int>) -> Bool {
        between.dropLast().contains { index in
            let next = passage.tokens[index + 1]
            return passage.tokens[index].span < 0 && passage.tokens[index].word == "to" && next.span < 0
                && next.kind == .word && !next.isIn(.determiner) && !next.isIn(.article)
                && !next.isIn(.possessive)
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
