/// The words of a label, including the words of compounds: "service", "api" and "token" for
/// "ServiceApiToken".
struct LabelParts {
    let words: [Word]
    /// The word classes of the last word.
    let lastClasses: WordClasses

    /// Splits the label of a candidate; a component's label has no parts.
    init(of candidate: Candidate, in text: PageText) {
        words =
            candidate.place.map {
                CompoundWord.parts(text.passages[$0.passage], candidate.label.tokens)
            } ?? []
        lastClasses = words.last.map { Lexicon.english.classes(of: $0) } ?? WordClasses()
    }

    /// The last two words; nil if there are fewer.
    var lastPair: (first: Word, second: Word)? {
        words.count > 1 ? (words[words.count - 2], words[words.count - 1]) : nil
    }
}
