import FormModel

/// Reads the values that a page gives as examples: "For example, `us-east-1`", "Example: `10.0.0.1` or `10.0.0.2`".
enum ExampleReader: ExtractionRule {
    static let rule = "example"
    static let documentation = RuleDocumentation(
        name: rule, kind: .fact,
        summary: """
            Marked values after "for example", "such as", "e.g.", or in a column of examples.
            """,
        reason: """
            They show what the value looks like, and decide that a text is a URL where all of them are. \
            Values of a choice, and of a secret, are not repeated as examples.
            """,
        example: RuleDocumentation.table(
            "| Zone | The zone of the server, for example `eu-2b`. |"),
        counterexample: RuleDocumentation.table(
            "| Zone | The zone of the server, for example one near you. |"))

    static func examples(in reading: FieldReading) -> [ListedValue] {
        var examples: [ListedValue] = []
        if let column = reading.column(.example) { examples += ValueList.values(inCell: column.sentences) }
        for sentence in reading.description {
            for phrase in reading.vocabulary.exampleOpeners {
                guard let place = sentence.firstRange(of: phrase) else { continue }
                guard let start = valueStart(sentence, after: place.upperBound) else { continue }
                if let (values, _) = ValueList.read(
                    sentence, from: start, strictness: .marked, vocabulary: reading.vocabulary)
                {
                    for value in values where !examples.contains(where: { $0.text == value.text }) {
                        examples.append(value)
                    }
                    break
                }
            }
        }
        return examples
    }

    /// The first marked piece after the opener, with only a few plain words before it ("Example for a proxy: `…`").
    private static func valueStart(_ sentence: Sentence, after start: Int) -> Int? {
        guard start < sentence.tokens.count else { return nil }
        for index in start..<min(start + 9, sentence.tokens.count) {
            let token = sentence.tokens[index]
            if token.mark != nil { return index }
            // The full stop of "e.g." ends no sentence.
            if token.isPunctuation, token.text == "." && index > start || token.text == ";" { return nil }
        }
        return nil
    }
}
