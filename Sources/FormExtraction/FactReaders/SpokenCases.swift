/// The cases that sentences state for the content below a heading: "With static placement, an IP
/// pool is created" above "Static Placement Configuration"; "If you select `Custom`, … refer to
/// [Custom configuration](#custom-configuration)".
struct SpokenCases: Sendable {
    /// The clauses, by their first word. If a title contains all words of a clause, the clause states the
    /// case for the content below that title.
    private var clauses: [Word: [Spoken]] = [:]
    /// The clauses that state a case, by the heading to which their sentence refers the reader.
    private var references: [Int: TextSlice] = [:]

    private struct Spoken: Sendable {
        var words: [Word]
        var clause: TextSlice
    }

    /// The maximum number of clauses with the same first word that are compared.
    private static let mostNamesakes = 32

    init(_ text: PageText, heading: (String) -> Int?) {
        let openers = EnglishWords.spokenCaseOpeners
        let (passages, places) = (text.passages, text.places)
        for number in passages.indices
        where passages[number].mayContain(openers) && places[number].role != .heading {
            let passage = passages[number]
            var stated: TextSlice?
            for sentence in passage.sentences {
                let first = passage.tokens[sentence.lowerBound]
                if first.span < 0, openers.contains(first.word),
                    let comma = sentence.first(where: {
                        passage.tokens[$0].span < 0 && passage.tokens[$0].word == Sign.comma
                    })
                {
                    let clause = TextSlice(passage: number, tokens: sentence.lowerBound..<comma)
                    let words = passage.words(sentence.lowerBound + 1..<comma).filter {
                        !EnglishWords.spokenCaseFillers.contains($0)
                    }
                    let picks = passage.tokens[clause.tokens].contains { $0.isIn(.select) || $0.span >= 0 }
                    if let key = words.first, words.count <= 6, picks || first.word == "with" {
                        clauses[key, default: []].append(Spoken(words: words, clause: clause))
                    }
                    if first.word != "with", picks { stated = clause }
                }
                guard let stated, sentence.lowerBound == stated.tokens.lowerBound else { continue }
                for span in passage.spanIndices(in: sentence) {
                    guard let destination = passage.spans[span].destination,
                        let target = heading(destination),
                        references[target] == nil
                    else { continue }
                    references[target] = stated
                }
            }
        }
    }

    /// The words that state the case in a heading.
    ///
    /// - Parameter isNear: whether a passage is in the same part of the page as the heading.
    func clause(heading: Int, words: [Word], isNear: (Int) -> Bool) -> TextSlice? {
        if let clause = references[heading] { return clause }
        guard words.count <= 12 else { return nil }
        for word in words {
            for spoken in clauses[word]?.prefix(SpokenCases.mostNamesakes) ?? []
            where spoken.words.allSatisfy(words.contains) && spoken.words.count * 2 >= words.count
                && isNear(spoken.clause.passage)
            {
                return spoken.clause
            }
        }
        return nil
    }
}
