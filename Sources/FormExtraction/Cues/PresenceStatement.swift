/// Recognises sentences and remarks that state whether a control can be left out.
enum PresenceStatement {
    /// Whether "required" or "optional" states the presence of a control: "Required.", "This is a
    /// mandatory field", "enter an optional **Name**"; but not "the required permissions".
    static func says(
        _ phrase: FoundPhrase, in passage: Passage, _ tokens: Range<Int>, of candidate: Candidate
    ) -> Bool {
        var next = phrase.range.upperBound
        let after = next < tokens.upperBound ? passage.tokens[next] : nil
        var start = phrase.range.lowerBound
        func before() -> Token? { start > tokens.lowerBound ? passage.tokens[start - 1] : nil }
        while next < tokens.upperBound, passage.tokens[next].isIn(.determiner) { next += 1 }
        if candidate.kind == .span, candidate.place?.tokens.lowerBound == next {
            return before()?.isIn(.negation) != true
        }
        let hasArticle = before()?.word == "a" || before()?.word == "an"
        if hasArticle { start -= 1 }
        while let token = before(), token.span < 0, EnglishWords.emphasisAdverbs.contains(token.word) {
            start -= 1
        }
        let isSubject = before() == nil || before()?.kind == .punctuation || before()?.isIn(.be) ?? false
        let ends =
            after == nil || after?.kind == .punctuation || after?.isIn(.fieldNoun) ?? false
            || after?.isIn(.conjunction) ?? false
            || after.map { EnglishWords.settingNouns.contains($0.word) } ?? false
        if isSubject, ends { return true }
        // In "Optional filter", "an optional filter" and "add an optional description", the word describes
        // what the control takes, unlike in "Optional components are installed".
        guard candidate.kind != .span || hasArticle else { return false }
        guard let before = before() else {
            guard !hasArticle else { return true }
            let clauses = ClauseReader.clauses(passage, tokens)
            // In "Optional notes about what the account is for", "is" belongs to the relative clause.
            let main = passage.tokens[phrase.range.upperBound..<tokens.upperBound].prefix {
                !relatives.contains($0.word)
            }
            return phrase.name == .optional && clauses.allSatisfy { $0.verb == nil }
                && !main.contains { $0.isIn(.be) }
        }
        return hasArticle && before.span < 0 && before.isIn(.enter)
    }

    private static let relatives: WordSet = [
        "what", "that", "which", "who", "whom", "whose", "where", "when", "why", "how",
    ]

    /// The ways in which a sentence allows a control to be left out.
    static func omissions(of label: borrowing Label, _ passage: Passage, _ tokens: Range<Int>)
        -> PhraseClasses
    {
        var found = PhraseClasses()
        if leavesBlank(passage, tokens) { found.insert(.leaveBlank) }
        if passage.wordBits & ("if" as Word).filterBit != 0, omits(label, passage, tokens) {
            found.insert(.omission)
        }
        return found
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

    /// Whether a sentence says what happens without a value: "if this field is not provided", "if you don't
    /// enter one"; but not "if TLS is not configured".
    static func omits(_ label: borrowing Label, _ passage: Passage, _ tokens: Range<Int>) -> Bool {
        var complains: Bool {
            passage.tokens[tokens].contains { EnglishWords.complaints.contains($0.word) }
        }
        for start in tokens where passage.tokens[start].word == "if" && passage.tokens[start].span < 0 {
            var isNegated = false
            for index in start + 1..<max(start + 1, min(tokens.upperBound, start + 8)) {
                let token = passage.tokens[index]
                if isNegated, EnglishWords.givingVerbs.contains(token.word) { return true }
                if !isNegated, index > start + 1, EnglishWords.emptyWords.contains(token.word),
                    passage.tokens[index - 1].isIn(.be)
                {
                    // "An error is shown if it is empty."
                    return !complains
                }
                if token.isIn(.negation) || token.word == "nothing" || token.word == "no" {
                    isNegated = true
                } else if !token.isIn(.pronoun), !token.isIn(.determiner), !token.isIn(.be),
                    !token.isIn(.fieldNoun),
                    !token.isIn(.optionNoun), !EnglishWords.auxiliaries.contains(token.word),
                    !label.words.contains(token.word)
                {
                    break
                }
            }
        }
        return false
    }

    /// Whether a step begins with "(Optional)": "(Optional) Configure email.", "Optionally, …".
    static func isOptionalStep(_ passage: Passage) -> Bool {
        passage.tokens.prefix(2).first { $0.kind == .word }.map { PresenceWord($0.word) == .optional }
            ?? false
    }

    /// Whether a sentence after the first one states the presence of the control: "Required.", "It is
    /// required", and "The name is optional" if the label is "Name"; but not "A license is required."
    static func isAbout(_ label: Label, _ phrase: FoundPhrase, in passage: Passage, _ tokens: Range<Int>)
        -> Bool
    {
        passage.tokens[tokens.lowerBound..<max(tokens.lowerBound, phrase.range.lowerBound)].allSatisfy {
            $0.kind == .punctuation || $0.isIn(.pronoun) || $0.isIn(.fieldNoun) || $0.isIn(.be)
                || $0.isIn(.article) || label.words.contains($0.word)
                || EnglishWords.settingNouns.contains($0.word)
                || EnglishWords.emphasisAdverbs.contains($0.word)
        }
    }

    /// Whether a sentence demands everything that follows it: "In the **Network** tab, you must at
    /// least configure:", "You need to provide the following details:"; but not "You must configure the server:".
    static func demandsAll(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        guard let last = tokens.last, Sign.colons.contains(passage.tokens[last].word) else { return false }
        for index in tokens where passage.tokens[index].span < 0 {
            var next = index + 1
            if passage.tokens[index].word != "must" {
                guard EnglishWords.needVerbs.contains(passage.tokens[index].word), next < last,
                    passage.tokens[next].word == "to",
                    !passage.tokens[max(tokens.lowerBound, index - 3)..<index].contains(where: {
                        $0.isIn(.negation)
                    })
                else { continue }
                next += 1
            }
            while next < last, EnglishWords.leastWords.contains(passage.tokens[next].word) { next += 1 }
            guard next < last, EnglishWords.fillingVerbs.contains(passage.tokens[next].word) else { continue }
            return (next + 1..<last).allSatisfy {
                let token = passage.tokens[$0]
                return token.span < 0
                    && (token.isIn(.determiner) || token.isIn(.pronoun) || token.isIn(.inputNoun)
                        || token.word == "following"
                        || EnglishWords.leastWords.contains(token.word))
            }
        }
        return false
    }

    /// Whether the word after "required" or "optional" in an introduction refers to fields: "the
    /// required fields", "you must configure:".
    static func isAboutFields(_ after: Token?) -> Bool {
        guard let after else { return true }
        return after.isIn(.inputNoun) || after.kind == .punctuation && Sign.colons.contains(after.word)
    }
}
