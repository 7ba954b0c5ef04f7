/// "Set **A** to **B**, **C** to **D**": assignments that share one verb.
enum SharedVerb {
    /// The start of the assignment that contains a token; nil if it is the first assignment of its verb, or
    /// if there is none.
    static func start(_ passage: Passage, _ clause: Clause, of index: Int) -> Int? {
        guard let verb = clause.verb, verb < index, passage.tokens[verb].isIn(.configure) else { return nil }
        var start: Int?
        var isFirst = true
        for span in passage.spans(in: verb + 1..<index + 1)
        where isAssigned(passage, span.tokens.upperBound, clause.tokens.upperBound) {
            if !isFirst, isJoined(passage, span.tokens.lowerBound) { start = span.tokens.lowerBound }
            isFirst = false
        }
        return start
    }

    private static let connectors: WordSet = ["to", "=", "as"]
    private static let joints: WordSet = ["and", ",", ";"]

    /// Whether a label is followed by "to" and a value.
    private static func isAssigned(_ passage: Passage, _ end: Int, _ limit: Int) -> Bool {
        var index = end
        while index < min(limit, end + 2), passage.tokens[index].span < 0,
            passage.tokens[index].isIn(.fieldNoun) || passage.tokens[index].isIn(.optionNoun)
                || passage.tokens[index].isIn(.menuNoun)
                || DefaultReader.isQuote(passage.tokens[index])
        { index += 1 }
        guard index + 1 < limit, passage.tokens[index].span < 0,
            connectors.contains(passage.tokens[index].word)
        else { return false }
        return passage.tokens[index + 1].span >= 0 || !ClauseReader.isVerb(passage.tokens[index + 1])
    }

    /// Whether a label is preceded by a comma or "and".
    private static func isJoined(_ passage: Passage, _ start: Int) -> Bool {
        var index = start - 1
        while index > 0, passage.tokens[index].span < 0,
            passage.tokens[index].isIn(.article) || Sign.opening.contains(passage.tokens[index].word)
        { index -= 1 }
        return index > 0 && passage.tokens[index].span < 0 && joints.contains(passage.tokens[index].word)
    }
}
