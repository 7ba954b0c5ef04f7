/// One word or mark of punctuation of a passage.
struct Token: Sendable {
    enum Kind: UInt8, Sendable { case word, number, punctuation }

    /// The word's identity; of punctuation, the hash of its sign.
    var word: Word
    var classes: WordClasses
    var kind: Kind
    var isCapitalised: Bool
    /// Whether white space precedes it.
    var spaceBefore: Bool
    /// The marked span that it is in, as an index of `Passage.spans`; -1 outside.
    var span: Int32 = -1
    /// If its text is, in `Passage.text`.
    var text: Range<Int32>
    /// Where it is in the source file.
    var source: Range<Int32>

    func isIn(_ name: WordClass) -> Bool { classes.contains(name) }
}

/// How a writer marked a piece of text.
enum Mark: UInt8, Sendable, CaseIterable { case strong, emphasis, code, quotes, link }

/// A piece of text that the writer marked as interface text or as a value.
struct MarkedSpan: Sendable {
    var mark: Mark
    /// The tokens of `Passage.tokens`.
    var tokens: Range<Int>
    /// If the link leads that the span is in, or holds alone.
    var destination: String?
    /// Whether the span is a whole sentence or a phrase too long to name a control.
    var isSentence = false
}
