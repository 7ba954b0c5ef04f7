/// Determines which controls in a sentence "optional" and "required" refer to.
enum PresenceReach {
    /// Whether a phrase applies to a control: "(optional)" applies to the label before it,
    /// "optionally" to the labels after it, and "**A** is required" to A.
    static func includes(
        _ candidate: Candidate, _ slice: TextSlice, _ phrase: FoundPhrase, _ passage: Passage
    ) -> Bool {
        guard phrase.name == .optional || phrase.name == .required else { return true }
        // "Optional values: `get`, `post`" means the values to choose from.
        if phrase.range.upperBound < slice.tokens.upperBound,
            EnglishWords.optionsHeaderNouns.contains(passage.tokens[phrase.range.upperBound].word)
        {
            return false
        }
        guard candidate.kind == .span, let place = candidate.place else { return true }
        let isOwn = place.passage == slice.passage && slice.tokens.contains(place.tokens.lowerBound)
        if let subject = subject(passage, phrase.range.lowerBound, slice.tokens) {
            if isOwn { return subject == place.tokens || !isNamed(passage, place.tokens, before: subject) }
            return passage.words(subject) == candidate.label.words
        }
        guard isOwn else { return true }
        let isAdverb = passage.tokens[phrase.range.lowerBound].word == "optionally"
        let isInBrackets =
            passage.isSign(phrase.range.lowerBound - 1, Sign.open)
            && passage.isSign(phrase.range.upperBound, Sign.close)
        guard isAdverb || isInBrackets,
            let last = passage.spans(in: slice.tokens.lowerBound..<phrase.range.lowerBound).last
        else { return true }
        if isAdverb { return place.tokens.lowerBound > phrase.range.lowerBound }
        return last.tokens == place.tokens
    }

    /// The marked subject of a sentence such as "**A** is required"; nil if there is none.
    private static func subject(_ passage: Passage, _ start: Int, _ tokens: Range<Int>) -> Range<Int>? {
        var index = start
        guard index > tokens.lowerBound, passage.tokens[index - 1].isIn(.be) else { return nil }
        index -= 1
        if index > tokens.lowerBound, passage.tokens[index - 1].span < 0,
            passage.tokens[index - 1].isIn(.fieldNoun)
        {
            index -= 1
        }
        guard index > tokens.lowerBound, passage.tokens[index - 1].span >= 0 else { return nil }
        let span = passage.spans[Int(passage.tokens[index - 1].span)]
        return span.isSentence || span.tokens.lowerBound < tokens.lowerBound ? nil : span.tokens
    }

    /// Whether a control is separate from the subject, unlike A in "**A** and **B** are required".
    private static func isNamed(_ passage: Passage, _ place: Range<Int>, before subject: Range<Int>) -> Bool {
        guard place.upperBound <= subject.lowerBound else { return true }
        return !passage.tokens[place.upperBound..<subject.lowerBound].allSatisfy {
            $0.span >= 0 || $0.kind == .punctuation || $0.isIn(.conjunction) || $0.isIn(.determiner)
        }
    }
}
