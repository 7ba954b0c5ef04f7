/// Recognises marked words in a sentence that are not controls: places, kinds that are selected, and verbs.
enum SpokenPlace {
    /// Whether the surrounding words show that marked tokens are not a control.
    static func isNamed(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        isPlace(passage, tokens) || isVerb(passage, tokens) || isSought(passage, tokens)
            || isKind(passage, tokens)
    }

    private static let places: WordSet = ["app", "apps", "tab", "tabs", "window", "application"]
    private static let inside: WordSet = ["in", "on", "under", "from", "within", "inside", "at", "into"]

    /// Whether the tokens name a place: "in the **Maps** app", "under the **Advanced** toggle".
    private static func isPlace(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        guard let preposition = before(passage, tokens.lowerBound),
            inside.contains(preposition.word), tokens.upperBound < passage.tokens.count
        else { return false }
        let next = passage.tokens[tokens.upperBound]
        guard next.span < 0 else { return false }
        // In "the **Client ID** application field", the name is a field.
        let second = tokens.upperBound + 1
        if second < passage.tokens.count, passage.tokens[second].isIn(.fieldNoun) { return false }
        return places.contains(next.word) || preposition.word == "under" && next.isIn(.toggleNoun)
    }

    /// Whether the marked word is a verb: "**Enable** the integration".
    private static func isVerb(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        guard tokens.count == 1, tokens.upperBound < passage.tokens.count,
            ClauseReader.isVerb(passage.tokens[tokens.lowerBound])
        else { return false }
        let next = passage.tokens[tokens.upperBound]
        let previous = tokens.lowerBound > 0 ? passage.tokens[tokens.lowerBound - 1] : nil
        let opens =
            previous.map {
                $0.span < 0 && ($0.kind == .punctuation || $0.isIn(.conjunction) || $0.word == "to")
            } ?? true
        return opens && next.span < 0 && next.isIn(.determiner)
    }

    private static let seeking: WordSet = ["find", "locate"]
    private static let collections: WordSet = [
        "list", "catalog", "catalogue", "gallery", "marketplace", "results", "table", "grid",
    ]

    /// Whether the tokens name an entry that the reader looks for: "Find **CloudStack** in the list of
    /// clouds", "Find **CloudStack**, and click **Add**".
    private static func isSought(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        guard let verb = before(passage, tokens.lowerBound), seeking.contains(verb.word) else { return false }
        let next = passage.tokens[tokens.upperBound...].prefix(3).drop {
            $0.span < 0 && ($0.kind == .punctuation || $0.word == "and" || $0.word == "then")
        }
        if let act = next.first, next.startIndex > tokens.upperBound, act.span < 0, act.isIn(.click) {
            return true
        }
        return isInCollection(passage, tokens.upperBound)
    }

    /// Whether the passage says "in the list of clouds", starting at an index.
    private static func isInCollection(_ passage: Passage, _ start: Int) -> Bool {
        let words = passage.tokens[start...].prefix(4)
        guard let preposition = words.first, preposition.span < 0, inside.contains(preposition.word) else {
            return false
        }
        return words.dropFirst().contains { $0.span < 0 && collections.contains($0.word) }
    }

    /// Whether the tokens are a value of a choice that is itself not marked: "Select **A** as the method",
    /// "Select the type as **A**", "Select the **A** catalog type", "Select the **A** option from the list of
    /// types".
    private static func isKind(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        let sentence = passage.sentence(of: tokens.lowerBound)
        let clause = passage.lastClause(in: sentence) { ($0.verb ?? tokens.lowerBound) < tokens.lowerBound }
        guard let verb = clause?.verb, passage.tokens[verb].isIn(.select) else { return false }
        let between = verb + 1..<tokens.lowerBound
        guard between.allSatisfy({ passage.tokens[$0].span < 0 }) else { return false }
        let isObject = between.allSatisfy {
            passage.tokens[$0].isIn(.determiner) || Sign.opening.contains(passage.tokens[$0].word)
        }
        if let last = between.last, passage.tokens[last].word == "as", between.count <= 6, between.count > 1,
            passage.tokens[last - 1].isIn(.kindNoun)
        {
            return true
        }
        guard isObject else { return false }
        var index = tokens.upperBound
        if index < sentence.upperBound, DefaultReader.isQuote(passage.tokens[index]) { index += 1 }
        if index + 1 < sentence.upperBound, passage.tokens[index].word == "as",
            passage.tokens[index].span < 0
        {
            return kind(passage, index + 1, sentence.upperBound) != nil
        }
        if index + 1 < sentence.upperBound, passage.tokens[index].span < 0,
            passage.tokens[index].isIn(.optionNoun), isInCollection(passage, index + 1)
        {
            return true
        }
        guard let end = kind(passage, index, sentence.upperBound) else { return false }
        return end - index == 2
    }

    /// The end of an unmarked phrase such as "the destination type"; nil if there is none.
    private static func kind(_ passage: Passage, _ start: Int, _ limit: Int) -> Int? {
        var index = start
        while index < min(limit, start + 5), passage.tokens[index].span < 0,
            passage.tokens[index].kind == .word, !passage.tokens[index].isIn(.preposition),
            !passage.tokens[index].isIn(.conjunction)
        { index += 1 }
        guard index > start, passage.tokens[index - 1].isIn(.kindNoun) else { return nil }
        return index == limit || passage.tokens[index].span < 0 ? index : nil
    }

    /// The token before a marked token, not counting an article and a quotation mark; nil if there is none.
    private static func before(_ passage: Passage, _ start: Int) -> Token? {
        var index = start - 1
        while index > 0, passage.tokens[index].span < 0,
            passage.tokens[index].isIn(.determiner) || Sign.opening.contains(passage.tokens[index].word)
        { index -= 1 }
        return index >= 0 && passage.tokens[index].span < 0 ? passage.tokens[index] : nil
    }
}
