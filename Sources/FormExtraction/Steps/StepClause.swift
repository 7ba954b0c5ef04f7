import FormModel

/// An order in a sentence of a procedure: a verb with what belongs to it.
///
/// "If you use a gateway, toggle **Connect** on, and select a **Gateway** from the list." has two: `toggle …` and `select …`,
/// both after the prefix `If you use a gateway,`.
struct StepClause: Hashable, Sendable {
    /// The sentence that the clause is of.
    var sentence: Sentence
    /// Where the verb stands.
    var verb: Int
    /// From the verb to before the next one, without the conjunction between them.
    var range: Range<Int>
    /// What stands before the sentence's first verb.
    var prefix: Range<Int>

    /// The verb in lower case, in the form of an order: "select" for "by selecting".
    var verbWord: String

    /// The clause after the prefix, as a sentence of its own: what it says holds for the clause's fields.
    func asSentence(_ vocabulary: Vocabulary) -> Sentence {
        var before = Array(sentence.tokens[prefix])
        // "If you select **A** also enter **B**": the comma that the writer left out.
        if let first = before.first, let last = before.last,
            vocabulary.sentences.caseOpeners.contains(first.lower),
            !last.isPunctuation
        {
            before.append(Token(",", kind: .punctuation, spaceBefore: false, range: last.range))
        }
        return Sentence(tokens: before + Array(sentence.tokens[range]))
    }

    /// The orders of a sentence, in its order.
    static func clauses(of sentence: Sentence, vocabulary: Vocabulary) -> [StepClause] {
        let tokens = sentence.tokens
        let verbs = tokens.indices.filter { isOrder(tokens, $0, vocabulary) }
        guard let first = verbs.first else { return [] }
        return verbs.enumerated().map { number, verb in
            var end = number + 1 < verbs.count ? verbs[number + 1] : tokens.count
            while end > verb + 1, isBetweenClauses(tokens[end - 1], vocabulary) { end -= 1 }
            return StepClause(
                sentence: sentence, verb: verb, range: verb..<end, prefix: 0..<first,
                verbWord: vocabulary.gerunds[tokens[verb].lower] ?? tokens[verb].lower)
        }
    }

    private static func isBetweenClauses(_ token: Token, _ vocabulary: Vocabulary) -> Bool {
        token.isPunctuation && token.text != ")"
            || token.isWord && vocabulary.conjunctions.contains(token.lower)
    }

    /// Whether a word is a verb in the imperative: at the start, after a comma or conjunction, or after "you must".
    private static func isOrder(_ tokens: [Token], _ index: Int, _ vocabulary: Vocabulary) -> Bool {
        let token = tokens[index]
        // "Complete the layer by selecting **Registry** and **Pack**".
        if token.isWord, vocabulary.gerunds[token.lower] != nil, index > 0 {
            return tokens[index - 1].lower == "by"
        }
        guard token.isWord,
            vocabulary.asksForValue(token.lower) || vocabulary.fillingVerbs.contains(token.lower)
                || vocabulary.clickVerbs.contains(token.lower)
                || vocabulary.navigateVerbs.contains(token.lower)
                || vocabulary.checkingVerbs.contains(token.lower) || token.lower == "use"
        else { return false }
        guard index > 0 else { return true }
        let previous = tokens[index - 1]
        if previous.isPunctuation { return previous.text != "(" && !Text.dashes.contains(previous.text) }
        if vocabulary.steps.beforeOrders
            .contains(previous.lower)
        {
            return previous.mark == nil
        }
        // "In the **Details** screen toggle the **Webhook** option on".
        let opensWithPlace = vocabulary.steps.placeOpeners.contains(tokens[0].lower)
        if opensWithPlace, vocabulary.controlNouns[previous.lower] == .navigation, index < 8 { return true }
        guard previous.lower == "to", index > 1 else { return false }
        return vocabulary.steps.beforeInfinitive.contains(tokens[index - 2].lower)
    }
}
