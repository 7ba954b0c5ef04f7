import FormModel

/// Finds the field and value in the words of a case: "only if the scheduling mode is set to **Replicated**".
enum ConditionResolver {
    /// The maximum number of fields with the same first word that are compared.
    private static let mostNamesakes = 32

    /// The field and value; nil if the words do not name both.
    static func resolve(_ clause: TextSlice, of number: Int, in context: FactContext) -> ResolvedCase? {
        let passage = context.text.passages[clause.passage]
        let tokens = passage.tokens[clause.tokens].filter { $0.kind != .punctuation }
        let words = tokens.map(\.word)
        for index in words.indices {
            for other in context.namesakes(of: words[index], atMost: mostNamesakes)
            where other != number {
                let label = context.candidates.all[other].label
                guard words[index...].starts(with: label.words) else { continue }
                // Single common words count as labels only if the page marks them.
                if label.words.count == 1, tokens[index].span < 0 { continue }
                let rest = index + label.words.count
                for finding in context.options[other].prefix(2) {
                    for value in finding.values.prefix(ValueRun.mostValues) {
                        guard let slice = value.slice else { continue }
                        let name = context.text.passages[slice.passage].words(slice.tokens)
                        if contains(words[rest...], name) || contains(words[..<index], name) {
                            return ResolvedCase(candidate: other, value: value.text)
                        }
                    }
                }
                if let state = state(tokens[rest...]) {
                    return ResolvedCase(candidate: other, value: state ? "true" : "false")
                }
            }
        }
        // In "If you selected **Basic**, …", only a marked value counts.
        for span in passage.spans(in: clause.tokens) {
            if let named = context.valueNames[passage.words(span.tokens)]?.first(where: {
                $0.candidate != number
            }) {
                return ResolvedCase(candidate: named.candidate, value: named.value.text)
            }
        }
        return nil
    }

    /// Whether the words state that something is on or off, as in "is enabled" or "is set to off"; nil if
    /// they state neither, or negate it.
    private static func state(_ tokens: ArraySlice<Token>) -> Bool? {
        guard !tokens.contains(where: { $0.isIn(.negation) && $0.word != "none" }) else { return nil }
        for token in tokens.prefix(8) {
            if token.isIn(.on) || token.word == "set" && tokens.count <= 3 { return true }
            if token.isIn(.off) { return false }
        }
        return nil
    }

    private static func contains(_ words: ArraySlice<Word>, _ name: [Word]) -> Bool {
        !name.isEmpty && words.indices.contains { words[$0...].starts(with: name) }
    }
}
