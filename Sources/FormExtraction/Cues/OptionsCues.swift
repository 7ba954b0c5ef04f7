import FormModel

/// Observations for and against the completeness of a list of values: how the list was read, and what the
/// values look like.
enum OptionsCues {
    static func features(_ found: OptionsFinding, _ index: Int, in context: FactContext) -> [Feature] {
        let candidate = context.candidates.all[index]
        let certainty = UInt32(found.certainty.rawValue)
        let source = UInt32(found.source.rawValue)
        var out = [
            Feature(.bias), Feature(.optionsSource, source), Feature(.optionsReading, source * 4 + certainty),
            Feature(.optionsCertainty, certainty), Feature(.optionsKind, UInt32(candidate.kind.rawValue)),
            Feature(.optionsClosed, found.isClosed), Feature(.optionsSeveral, found.isSeveral),
            Feature(.optionsCount, Feature.bucket(found.values.count)),
            Feature(.optionsRival, rival(of: found, among: context.options[index])),
            Feature(.optionsPlural, candidate.label.text.hasSuffix("s")),
        ]
        let lengths = found.values.map { $0.text.split(separator: " ").count }
        out.append(Feature(.optionsLength, UInt32(min(lengths.max() ?? 0, 5))))
        addLooks(found, &out)
        addTokens(found, context.text, &out)
        return out
    }

    /// Whether the page lists other values, with equal or lower certainty.
    private static func rival(of found: OptionsFinding, among all: [OptionsFinding]) -> UInt32 {
        let texts = found.values.map { $0.text.lowercased() }
        let others = all.filter { other in other.values.map { $0.text.lowercased() } != texts }
        if others.isEmpty { return all.count > 1 ? 1 : 0 }
        return others.contains { $0.certainty >= found.certainty && $0.values.count > 1 } ? 3 : 2
    }

    /// Observes whether all values begin with capital letters, or only some of them.
    private static func addLooks(_ found: OptionsFinding, _ out: inout [Feature]) {
        let capitals = found.values.count { $0.text.first?.isUppercase ?? false }
        out.append(Feature(.optionsCase, share(capitals, of: found.values.count)))
    }

    private static func addTokens(_ found: OptionsFinding, _ text: PageText, _ out: inout [Feature]) {
        let slices = found.values.compactMap(\.slice).filter { !$0.tokens.isEmpty }
        let first = slices.map { text.passages[$0.passage].tokens[$0.tokens.lowerBound] }
        let marks = share(first.count { $0.span >= 0 }, of: found.values.count)
        out.append(Feature(.optionsMarks, marks))
        out.append(Feature(.optionsSourceMarks, UInt32(found.source.rawValue) * 4 + marks))
        // "select a string" and "accepts files" are sentences, not values.
        let isSentence = zip(slices, first).contains { slice, token in
            slice.tokens.count > 1 && token.span < 0 && (ClauseReader.isVerb(token) || token.isIn(.display))
        }
        out.append(Feature(.optionsVerb, isSentence))
        guard let last = slices.last else { return }
        out.append(Feature(.optionsJoint, joint(text.passages[last.passage], last.tokens.lowerBound)))
        out.append(Feature(.optionsEnd, end(text.passages[last.passage], last.tokens.upperBound)))
    }

    /// Whether the values are true and false, or other words for these.
    static func isTruth(_ found: OptionsFinding, _ text: PageText) -> Bool {
        guard found.values.count == 2 else { return false }
        let words = found.values.compactMap { value -> Token? in
            guard let slice = value.slice, slice.tokens.count == 1 else { return nil }
            return text.passages[slice.passage].tokens[slice.tokens.lowerBound]
        }
        return words.contains { truths.contains($0.word) } && words.contains { falsehoods.contains($0.word) }
    }

    private static let truths: WordSet = ["true", "yes", "on"]
    private static let falsehoods: WordSet = ["false", "no", "off"]

    /// The word or symbol before the last value: "or", "and", a symbol, or nothing.
    private static func joint(_ passage: Passage, _ index: Int) -> UInt32 {
        guard index > 0 else { return 0 }
        switch passage.tokens[index - 1].word {
        case "or": return 1
        case "and", "&": return 2
        default: return passage.tokens[index - 1].kind == .punctuation ? 3 : 4
        }
    }

    /// What follows the last value: nothing, a symbol, or words that may belong to the value.
    private static func end(_ passage: Passage, _ index: Int) -> UInt32 {
        guard index < passage.tokens.count else { return 0 }
        let token = passage.tokens[index]
        if token.span >= 0 { return 1 }
        if token.word == Sign.open { return 2 }
        if token.kind == .punctuation { return token.word == Sign.comma ? 3 : 4 }
        if token.isIn(.preposition) { return 5 }
        return token.isIn(.condition) || token.isIn(.conjunction) ? 6 : 7
    }

    /// Whether the part is none, some or all of the whole.
    private static func share(_ part: Int, of whole: Int) -> UInt32 { part == 0 ? 0 : part < whole ? 1 : 2 }
}
