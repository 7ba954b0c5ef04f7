/// The words of the product's names.
struct ProductWords: Sendable {
    private let words: WordSet
    /// The bits (`Word.filterBit`) of the words.
    let bits: UInt64

    init(_ words: [Word]) {
        self.words = WordSet(words)
        bits = words.reduce(0) { $0 | $1.filterBit }
    }

    func contains(_ word: Word) -> Bool { words.contains(word) }

    /// Whether a passage may name the product; false only if it does not.
    func mayOccur(in passage: Passage) -> Bool { passage.wordBits & bits != 0 }
}
