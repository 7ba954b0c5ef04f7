extension Candidate {
    /// The sentences of the description from the first on that says more than "Required."; all if none does.
    func tellingSentences(_ text: PageText) -> Slice<TextSlices> {
        let first = description.firstIndex { slice in
            let passage = text.passages[slice.passage]
            let words = slice.tokens.count { passage.tokens[$0].kind != .punctuation }
            return words > 3
                || !passage.has(.required, in: slice.tokens) && !passage.has(.optional, in: slice.tokens)
        }
        return description[(first ?? 0)...]
    }
}

/// Finds the head noun of a phrase: "date" in "The date of the visit", "address" in "Enter the email
/// address".
enum NounPhrase {
    /// The head noun of the phrase at the beginning of a sentence; nil if there is none. An imperative verb
    /// at the beginning is skipped.
    static func head(_ passage: Passage, _ tokens: Range<Int>) -> Int? {
        let clause = ClauseReader.firstClause(passage, tokens)
        var index =
            clause.mood == .imperative ? (clause.verb ?? tokens.lowerBound - 1) + 1 : tokens.lowerBound
        var head: Int?
        while index < tokens.upperBound, index < tokens.lowerBound + 12 {
            let token = passage.tokens[index]
            if token.kind == .punctuation || token.isIn(.be) || token.isIn(.condition)
                || token.isIn(.conjunction) || head != nil && EnglishWords.afterNoun.contains(token.word)
            {
                break
            }
            if token.isIn(.preposition) {
                // The head of "a list of names" is "list". If "of" comes before any noun, it is skipped.
                if head != nil { break }
            } else if !token.isIn(.determiner), token.kind == .word {
                head = index
            }
            index += 1
        }
        return head
    }
}
