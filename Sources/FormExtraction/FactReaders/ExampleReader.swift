import FormModel

/// Reads example values: "For example, `us-east-1`", "Example: `10.0.0.1` or `10.0.0.2`", or a column.
enum ExampleReader {
    /// The examples of a candidate, in page order.
    static func examples(for number: Int, in context: FactContext) -> [StatedValue] {
        let candidate = context.candidates.all[number]
        var examples: [StatedValue] = []
        var seen: Set<String> = []
        func add(_ value: StatedValue) {
            if seen.insert(value.text).inserted { examples.append(value) }
        }
        for column in candidate.columns where column.fact == .example {
            for value in OptionsReader.cell(column.cell, context) { add(value) }
        }
        let description = candidate.description
        for index in 0..<min(description.count, 8) {
            let slice = description[index]
            let passage = context.text.passages[slice.passage]
            guard passage.phraseClasses.contains(.example) else { continue }
            var end = slice.tokens.lowerBound
            for phrase in passage.phrases(in: slice.tokens)
            where phrase.name == .example && phrase.range.lowerBound >= end {
                guard phrase.range.upperBound <= slice.tokens.upperBound,
                    let start = valueStart(passage, phrase.range.upperBound, slice.tokens.upperBound),
                    let run = ValueRun.read(passage, from: start, to: slice.tokens.upperBound, .marked)
                else { continue }
                for value in run.values { add(context.value(slice.passage, value)) }
                end = run.end
            }
        }
        return examples
    }

    /// The first marked span after the opening phrase. There may be a few unmarked words before it ("Example
    /// for a proxy: `…`").
    private static func valueStart(_ passage: Passage, _ start: Int, _ end: Int) -> Int? {
        for index in start..<max(start, min(start + 9, end)) {
            let token = passage.tokens[index]
            if token.span >= 0 { return index }
            // The full stop of "e.g." does not end a sentence.
            if token.kind == .punctuation,
                token.word == Sign.stop && index > start || token.word == Sign.semicolon
            {
                return nil
            }
        }
        return nil
    }
}
