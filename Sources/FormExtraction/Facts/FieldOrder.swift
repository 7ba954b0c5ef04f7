import FormModel

/// Whether the page orders the reader to fill a field in, and not only describes it.
enum FieldOrder {
    /// Whether a step names the field in order to have it filled in, or its table or list is introduced so, and no word softens that.
    static func isGiven(for reading: FieldReading) -> Bool {
        let orders =
            reading.via == .steps
            ? reading.description
            : reading.introduction.filter { Introduction.asks($0, reading.vocabulary) }
        guard !orders.isEmpty else { return false }
        return !(orders + reading.introduction + reading.description).contains {
            isSoftened($0, reading.vocabulary)
        }
    }

    private static func isSoftened(_ sentence: Sentence, _ vocabulary: Vocabulary) -> Bool {
        sentence.tokens.contains { vocabulary.presence.softeners.contains($0.lower) }
            || sentence.firstRange(ofAny: vocabulary.presence.softening) != nil
            || sentence.firstRange(ofAny: vocabulary.optionalPhrases) != nil
    }

    /// Whether the words that list the options say that there are no others.
    static func saysOnly(_ reading: FieldReading, options: [Option]) -> Bool {
        reading.description.contains { sentence in
            sentence.firstRange(ofAny: reading.vocabulary.presence.onlyValue) != nil
                && options.allSatisfy { sentence.text.contains($0.value) }
        }
    }
}
