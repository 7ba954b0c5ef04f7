/// Recognises sentences that ask the reader to fill something in.
enum Asking {
    /// Whether any of the sentences asks for input.
    static func asks(_ slices: [TextSlice], _ text: PageText) -> Bool { slices.contains { asks($0, text) } }

    /// Whether a sentence asks for input: "Enter the following details", "Configure these settings:".
    static func asks(_ slice: TextSlice, _ text: PageText) -> Bool {
        let passage = text.passages[slice.passage]
        guard passage.tokens[slice.tokens].contains(where: { $0.isIn(.inputNoun) || $0.isIn(.pointer) })
        else { return false }
        return ClauseReader.clauses(passage, slice.tokens).contains { clause in
            guard let verb = clause.verb, [.imperative, .possible, .obliged].contains(clause.mood) else {
                return false
            }
            let token = passage.tokens[verb]
            if token.isIn(.enter), !token.isIn(.make) { return true }
            return token.isIn(.configure)
                && passage.tokens[clause.tokens].contains { $0.isIn(.inputNoun) }
                && passage.tokens[clause.tokens].contains { $0.isIn(.pointer) }
        }
    }
}
