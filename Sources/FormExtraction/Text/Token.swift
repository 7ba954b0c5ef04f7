/// A word or punctuation mark in a passage.
struct Token: Sendable {
    enum Kind: UInt8, Sendable { case word, number, punctuation }

    /// The identity of the word; for punctuation, a hash of the characters.
    var word: Word
    var classes: WordClasses
    var kind: Kind
    var isCapitalised: Bool
    /// Whether white space precedes the token.
    var spaceBefore: Bool
    /// The index in `Passage.spans` of the marked span that contains the token; -1 if there is none.
    var span: Int32 = -1
    /// The range of the token's text in `Passage.text`.
    var text: Range<Int32>
    /// The range of the token in the source file.
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
    /// The destination of the link that contains the span, or that the span consists of; nil if there is
    /// none.
    var destination: String?
    /// Whether the span is a whole sentence, or a phrase that is too long to name a control.
    var isSentence = false
}
