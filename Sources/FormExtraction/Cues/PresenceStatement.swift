/// Recognises sentences and remarks that state whether a control can be left out.
enum PresenceStatement {
    /// Whether "required" or "optional" states the presence of a control: "Required.", "This is a
    /// mandatory field", "enter an optional **Name**"; but not "the required permissions".
    ///
    /// - Parameter place: the tokens of the control's label, if it is in the same passage.
    static func says(
        _ phrase: FoundPhrase, in passage: Passage, _ tokens: Range<Int>, place: Range<Int>?
    ) -> Bool {
        let after = phrase.range.upperBound < tokens.upperBound ? passage.tokens[phrase.range.upperBound] : nil
        var start = phrase.range.lowerBound
        func before() -> Token? { start > tokens.lowerBound ? passage.tokens[start - 1] : nil }
        var next = phrase.range.upperBound
        while next < tokens.upperBound, passage.tokens[next].isIn(.determiner) { next += 1 }
        if place?.lowerBound == next { return before()?.isIn(.negation) != true }
        let article = before().flatMap { $0.word == "a" || $0.word == "an" ? $0 : nil }
        if article != nil { start -= 1 }
        while let token = before(), token.span < 0, EnglishWords.emphasisAdverbs.contains(token.word) { start -= 1 }
        let isSubject = before() == nil || before()?.kind == .punctuation || before()?.isIn(.be) ?? false
        let ends =
            after == nil || after?.kind == .punctuation || after?.isIn(.fieldNoun) ?? false
            || after?.isIn(.optionNoun) ?? false || after?.isIn(.conjunction) ?? false
        if isSubject, ends { return true }
        // "An optional filter", "add an optional description": the thing that the control takes.
        guard article != nil, let before = before() else { return article != nil }
        return before.span < 0 && before.isIn(.enter)
    }

    /// Whether a sentence allows a control to be left empty: "leave these fields empty", "can be
    /// left blank", but not "do not leave it empty".
    static func leavesBlank(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        for index in tokens
        where passage.tokens[index].span < 0
            && (passage.tokens[index].isIn(.leave) || passage.tokens[index].word == "left")
        {
            let before = max(tokens.lowerBound, index - 3)..<index
            if passage.tokens[before].contains(where: { $0.isIn(.negation) }) { continue }
            for next in index + 1..<max(index + 1, min(tokens.upperBound, index + 10)) {
                let token = passage.tokens[next]
                if token.span < 0, token.kind == .punctuation || token.isIn(.condition) { break }
                if EnglishWords.emptyWords.contains(token.word) { return true }
            }
        }
        return false
    }

    /// The presence that a step begins with: "(Optional) Configure email.", "Optionally, …".
    static func ofStep(_ passage: Passage) -> PresenceWord? {
        guard let first = passage.tokens.prefix(2).first(where: { $0.kind == .word }),
            let presence = PresenceWord(first.word), presence == .optional
        else { return nil }
        return presence
    }
}
