import FormModel

/// How the first sentence of a description opens: the verb that governs the field, and what it is asked to take.
///
/// `If you use a private registry, enter the URL of the server.` has the condition `If … registry`, the verb `enter`, and
/// the object `URL`. `The URL of the server.` has no verb.
struct Lead: Hashable, Sendable {
    /// The sentence; nil where there is no description.
    var sentence: Sentence?
    /// The clause before the main clause that states a case, without its comma.
    var condition: Range<Int>?
    /// Where the imperative stands; nil where the sentence is no imperative.
    var verb: Int?
    /// The verb in lower case; empty where there is none.
    var verbWord = ""
    /// The noun phrase after the verb, or at the start of the sentence; determiners included.
    var object: Range<Int> = 0..<0

    init(of sentence: Sentence?, vocabulary: Vocabulary) {
        self.sentence = sentence
        guard let sentence else { return }
        let tokens = sentence.tokens
        var index = Lead.skipOpeners(tokens, from: 0, vocabulary: vocabulary)
        if let fronted = Lead.frontedClause(tokens, from: index, vocabulary: vocabulary) {
            if fronted.isCondition { condition = index..<fronted.comma }
            index = Lead.skipOpeners(tokens, from: fronted.comma + 1, vocabulary: vocabulary)
        }
        guard index < tokens.count else { return }
        if Lead.isVerb(tokens[index], vocabulary) {
            verb = index
            verbWord = tokens[index].lower
            var next = index + 1
            // "Search and select the policies": the verb that picks decides.
            if next + 1 < tokens.count, tokens[next].lower == "and" || tokens[next].lower == "or",
                Lead.isVerb(tokens[next + 1], vocabulary)
            {
                if vocabulary.selectVerbs.contains(tokens[next + 1].lower) {
                    verbWord = tokens[next + 1].lower
                }
                next += 2
            }
            // "Use the drop-down menu to select a gateway".
            if verbWord == "use" || vocabulary.clickVerbs.contains(verbWord),
                let to = tokens[next...].prefix(14).firstIndex(where: { $0.lower == "to" }),
                to + 1 < tokens.count,
                Lead.isVerb(tokens[to + 1], vocabulary)
            {
                verb = to + 1
                verbWord = tokens[to + 1].lower
                next = to + 2
            }
            object = Lead.nounPhrase(tokens, from: next, vocabulary: vocabulary)
        } else {
            object = Lead.nounPhrase(tokens, from: index, vocabulary: vocabulary)
        }
    }

    /// The words of the object in lower case, marked text split into its words.
    var objectWords: [String] {
        guard let sentence else { return [] }
        return sentence.tokens[object].flatMap { Text.words($0.text) }
    }

    /// The last token of the object.
    var objectEnd: Token? { sentence?.tokens[object].last }

    /// The last word of the object.
    var head: String { objectWords.last ?? "" }

    /// Where the object stands; the sentence where it is empty.
    var objectRange: SourceRange? {
        guard let sentence else { return nil }
        return object.isEmpty ? sentence.range : sentence.range(of: object)
    }

    private static func isVerb(_ token: Token, _ vocabulary: Vocabulary) -> Bool {
        token.isWord
            && (vocabulary.asksForValue(token.lower) || vocabulary.clickVerbs.contains(token.lower)
                || vocabulary.otherLeadVerbs.contains(token.lower))
    }

    /// The index after "(Optional)", "Optionally,", "Please", "You can".
    private static func skipOpeners(_ tokens: [Token], from start: Int, vocabulary: Vocabulary) -> Int {
        var index = start
        while index < tokens.count {
            let token = tokens[index]
            if token.text == "(", let close = tokens[index...].prefix(4).firstIndex(where: { $0.text == ")" })
            {
                index = close + 1
            } else if token.isWord, vocabulary.openers.contains(token.lower),
                index + 1 < tokens.count,
                token.lower != "optional" && token.lower != "required" || tokens[index + 1].isPunctuation
            {
                index += 1
            } else if index > start, token.lower == "be",
                ["must", "should"].contains(tokens[index - 1].lower)
            {
                // "Must be a valid FQDN."
                index += 1
            } else if token.isPunctuation, token.text == "," || token.text == "." || token.text == ":",
                index > start
            {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    /// The comma after a clause that precedes the main clause, and whether the clause states a case.
    private static func frontedClause(
        _ tokens: [Token], from start: Int, vocabulary: Vocabulary
    ) -> (comma: Int, isCondition: Bool)? {
        guard start < tokens.count, tokens[start].isWord else { return nil }
        let first = tokens[start].lower
        let isConditionWord = vocabulary.conditionWords.contains(first)
        guard
            isConditionWord
                || vocabulary.sentences.clauseOpeners.contains(first)
        else { return nil }
        var depth = 0
        for index in tokens.indices[start...] {
            switch tokens[index].text {
            case "(" where tokens[index].isPunctuation: depth += 1
            case ")" where tokens[index].isPunctuation: depth -= 1
            case "," where tokens[index].isPunctuation && depth == 0:
                let next = skipOpeners(tokens, from: index + 1, vocabulary: vocabulary)
                guard next < tokens.count else { return nil }
                let follows = isVerb(tokens[next], vocabulary)
                guard follows else { continue }
                return (index, statesCase(tokens[start..<index], vocabulary: vocabulary))
            default: break
            }
        }
        return nil
    }

    /// Whether a fronted clause limits the field to a case: "If …", "When using …", "On multi-node clusters"; not "In the
    /// Name field", "To sign in", "When prompted".
    private static func statesCase(_ clause: ArraySlice<Token>, vocabulary: Vocabulary) -> Bool {
        guard let first = clause.first else { return false }
        let second = clause.dropFirst().first?.lower ?? ""
        switch first.lower {
        case "if", "unless":
            return !vocabulary.optionalPhrases.contains(Phrase(Sentence.text(of: clause).lowercased()))
        case "when", "where": return second != "prompted" && second != "asked" && second != "ready"
        case "on", "for":
            return second != "the" && second != "example" && second != "instance"
                && second != "this" && second != "your"
                && !clause.contains { vocabulary.interfaceNouns.contains($0.lower) }
        default: return false
        }
    }

    /// The noun phrase at an index: words up to a preposition, a verb of a relative clause, or punctuation.
    static func nounPhrase(_ tokens: [Token], from start: Int, vocabulary: Vocabulary) -> Range<Int> {
        var index = start
        if index + 2 < tokens.count, tokens[index].lower == "one", tokens[index + 1].lower == "or",
            tokens[index + 2].lower == "more"
        {
            index += 3
        }
        while index < tokens.count {
            let token = tokens[index]
            if token.isPunctuation || vocabulary.conjunctions.contains(token.lower) && token.isWord { break }
            if token.isWord, vocabulary.prepositions.contains(token.lower), index > start { break }
            // "the groups this configuration applies to": another noun phrase begins.
            if index > start, token.isWord, vocabulary.sentences.phraseOpeners.contains(token.lower),
                !vocabulary.determiners.contains(tokens[index - 1].lower)
            {
                break
            }
            index += 1
        }
        return start..<max(start, index)
    }
}
