/// Sentences that announce fields: "Fill out the following fields."
enum Announcement {
    /// Whether a sentence tells the reader to fill in fields and refers to them with a noun phrase that
    /// contains "following", "below" or a similar word. The phrase is the object of the verb, or it follows
    /// "in" or "into".
    ///
    /// - Parameter isStrict: whether the verb must be "fill" or "complete", or the noun must be "fields".
    static func isMade(_ slice: TextSlice, _ text: PageText, isStrict: Bool) -> Bool {
        let passage = text.passages[slice.passage]
        let clauses = ClauseReader.clauses(passage, slice.tokens)
        for (number, clause) in clauses.enumerated() {
            guard let verb = clause.verb, clause.mood == .imperative,
                isFilling(verb, passage),
                isHead(verb, of: slice.tokens, passage, after: number > 0 ? clauses[number - 1] : nil)
            else { continue }
            let end = passage.sentence(of: verb).upperBound
            let verbIsStrict = ["fill", "complete"].contains(passage.tokens[verb].word)
            if namesFields(
                after: verb, until: min(end, slice.tokens.upperBound), passage,
                alone: isStrict && !verbIsStrict)
            {
                return true
            }
        }
        return false
    }

    /// Whether a verb tells the reader to fill something in.
    private static func isFilling(_ verb: Int, _ passage: Passage) -> Bool {
        let token = passage.tokens[verb]
        return token.isIn(.enter) && !token.isIn(.make) && !token.isIn(.configure) && !token.isIn(.fieldNoun)
            && !passage.string(verb..<verb + 1).hasSuffix("ing")
    }

    /// Whether a verb is the head of its sentence, or of a clause that is joined to another instruction.
    private static func isHead(
        _ verb: Int, of sentence: Range<Int>, _ passage: Passage, after previous: Clause?
    ) -> Bool {
        let before = passage.tokens[sentence.lowerBound..<verb]
        guard let first = before.first, let last = before.last else { return true }
        if before.allSatisfy({ $0.isIn(.opener) || $0.kind != .word }) { return true }
        if last.isIn(.conjunction) || last.word == "then" { return previous?.mood == .imperative }
        guard last.kind == .punctuation else { return false }
        return first.isIn(.preposition) || first.isIn(.condition) || first.isIn(.opener)
            || previous?.mood == .imperative && last.word != Sign.open
    }

    /// Whether the words after a verb name fields.
    ///
    /// - Parameter alone: whether the noun must be "fields".
    private static func namesFields(
        after verb: Int, until end: Int, _ passage: Passage, alone: Bool
    ) -> Bool {
        var index = verb + 1
        // In "fill in" and "fill out", the particle is part of the verb.
        if index < end, ["in", "out", "up"].contains(passage.tokens[index].word) { index += 1 }
        if isPhraseOfFields(from: index, until: end, passage, alone: alone) { return true }
        while index < end {
            let token = passage.tokens[index]
            if Sign.colons.contains(token.word) || token.kind == .punctuation && token.span < 0 {
                return false
            }
            if token.word == "in" || token.word == "into",
                isPhraseOfFields(from: index + 1, until: end, passage, alone: alone)
            {
                return true
            }
            index += 1
        }
        return false
    }

    /// Whether the noun phrase that begins at a token refers to fields that follow.
    private static func isPhraseOfFields(
        from start: Int, until end: Int, _ passage: Passage, alone: Bool
    ) -> Bool {
        var hasPointer = false
        var hasNoun = false
        for index in start..<max(start, end) {
            let token = passage.tokens[index]
            let isPointer = pointers.contains(token.word)
            if token.kind == .punctuation || token.isIn(.conjunction) || token.isIn(.be)
                || token.isIn(.preposition) && !isPointer
            {
                break
            }
            hasPointer = hasPointer || isPointer
            hasNoun = hasNoun || (alone ? token.word == "fields" : isFields(token))
        }
        return hasPointer && hasNoun
    }

    private static let pointers: WordSet = ["following", "below", "these", "this", "listed"]

    /// Whether a passage may announce fields, judging by the bits of its words; false only if it does not.
    static func mayBeMade(in passage: Passage) -> Bool { passage.mayContain(pointers) }

    private static func isFields(_ token: Token) -> Bool {
        token.isIn(.fieldNoun) || token.word == "form" || token.word == "details" || token.word == "settings"
    }

    // MARK: Sections

    /// Words that mark a section about programs and their files. "API" before "key" or "token" is not such a
    /// word, because forms ask for such values.
    private static let technical: WordSet = [
        "api", "apis", "sdk", "sdks", "endpoint", "endpoints", "env", "sql", "yaml", "json", "graphql",
        "curl", "cli", "command", "terraform", "csv", "payload",
    ]
    private static let credentials: WordSet = ["key", "keys", "token", "tokens"]

    /// Whether the passages are about programs instead of the user interface.
    static func isTechnical(_ passages: [Int], _ text: PageText) -> Bool {
        let technical = technical
        return passages.contains { number in
            let tokens = text.passages[number].tokens
            return tokens.indices.contains { index in
                technical.contains(tokens[index].word)
                    && !(index + 1 < tokens.count && credentials.contains(tokens[index + 1].word))
            }
        }
    }
}
