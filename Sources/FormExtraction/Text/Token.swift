/// A word or punctuation mark of a passage.
struct Token: Sendable {
    enum Kind: UInt8, Sendable { case word, number, punctuation }

    /// The identity of the word; for punctuation, the hash of the sign.
    var word: Word
    var classes: WordClasses
    var kind: Kind
    var isCapitalised: Bool
    /// Whether white space precedes it.
    var spaceBefore: Bool
    /// The index in `Passage.spans` of the marked span that contains it; -1 if there is none.
    var span: Int32 = -1
    /// The range of its text in `Passage.text`.
    var text: Range<Int32>
    /// Its range in the source file.
    var source: Range<Int32>

    func isIn(_ name: WordClass) -> Bool { classes.contains(name) }
}

/// How a writer marked a piece of text.
enum Mark: UInt8, Sendable, CaseIterable { case strong, emphasis, code, quotes, link }

/// A piece of text that the writer marked as interface text or as a value.
struct MarkedSpan: Sendable {
    var mark: Mark
    /// The range in `Passage.tokens`.
    var tokens: Range<Int>
    /// The destination of the link that contains the span, or that the span consists of.
    var destination: String?
    /// Whether the span is a whole sentence or a phrase too long to name a control.
    var isSentence = false
}
