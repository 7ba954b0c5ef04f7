import FormModel

/// A tokenised paragraph, heading, cell or head of an item.
///
/// This is a class, because all cues access passages, and copying their members would cost more than most cues.
final class Passage: Sendable {
    private let parts: Parts
    private let contents: PassageContents
    let tokens: PassagePart<Token>

    /// The text of the page as a reader sees it, in UTF-8. It contains the texts of the tokens.
    var text: [UInt8] { contents.text }
    /// The marked spans, in the order of their starts.
    var spans: PassagePart<MarkedSpan> { PassagePart(contents.spans, parts.spans) }
    /// The tokens of each sentence.
    var sentences: Sentences {
        Sentences(contents, parts.sentences, tokenCount: tokens.endIndex)
    }
    /// The phrases, in the order of their starts.
    var phrases: PassagePart<FoundPhrase> { PassagePart(contents.phrases, parts.phrases) }
    /// The classes of the phrases.
    var phraseClasses: PhraseClasses { parts.phraseClasses }
    /// The classes of all words in the passage.
    var classes: WordClasses { parts.classes }
    /// Whether a word without a class is written with a capital letter.
    var mentionsName: Bool { parts.mentionsName }
    /// The bits (`Word.filterBit`) of the words without a class that are written in lower case.
    var lowercaseWordBits: UInt64 { parts.lowercaseWordBits }
    /// The bits of all words.
    var wordBits: UInt64 { parts.wordBits }
    /// The clauses of all sentences, in the order of their tokens; empty if no word of the passage is a
    /// verb of instruction or begins a condition, so that each sentence is a statement.
    var clauses: PassagePart<Clause> { PassagePart(contents.clauses, parts.clauses) }
    /// The file and range of the block.
    var range: SourceRange { parts.range }

    /// What is known about a passage, and the places of its parts in `PassageContents`.
    struct Parts: Sendable {
        var text: Range<Int32> = 0..<0
        var tokens: Range<Int32> = 0..<0
        var spans: Range<Int32> = 0..<0
        /// The sentences; empty if there is only one, as in most passages.
        var sentences: Range<Int32> = 0..<0
        var phrases: Range<Int32> = 0..<0
        var clauses: Range<Int32> = 0..<0
        var phraseClasses = PhraseClasses()
        var classes = WordClasses()
        var mentionsName = false
        var lowercaseWordBits: UInt64 = 0
        var wordBits: UInt64 = 0
        var range: SourceRange
    }

    init(_ parts: Parts, in contents: PassageContents) {
        self.parts = parts
        self.contents = contents
        tokens = PassagePart(contents.tokens, parts.tokens)
    }

    /// The clauses in the given tokens. The clauses of whole sentences are stored.
    func clauses(in tokens: Range<Int>) -> Clauses {
        if parts.clauses.isEmpty { return Clauses(statement: tokens) }
        if let stored = storedClauses(of: tokens) { return Clauses(all: contents.clauses, range: stored) }
        return ClauseReader.clauses(self.tokens, tokens)
    }

    /// The last clause of a sentence for which a condition is true; nil if there is none.
    func lastClause(in sentence: Range<Int>, where holds: (Clause) -> Bool) -> Clause? {
        guard !parts.clauses.isEmpty, let stored = storedClauses(of: sentence) else {
            return clauses(in: sentence).last(where: holds)
        }
        for index in stored.reversed() where holds(contents.clauses[index]) { return contents.clauses[index] }
        return nil
    }

    /// The first clause in the given tokens.
    func firstClause(in tokens: Range<Int>) -> Clause {
        if parts.clauses.isEmpty {
            return Clause(tokens: tokens, verb: nil, mood: .statement, condition: nil)
        }
        if let stored = storedClauses(of: tokens) { return contents.clauses[stored.lowerBound] }
        return ClauseReader.first(self.tokens, tokens)
    }

    /// The indices of a sentence's clauses in `PassageContents.clauses`; nil if the tokens are not a sentence.
    private func storedClauses(of tokens: Range<Int>) -> Range<Int>? {
        let start = Int(parts.clauses.lowerBound)
        let end = Int(parts.clauses.upperBound)
        if parts.sentences.isEmpty { return tokens == self.tokens.indices ? start..<end : nil }
        let number = sentenceNumber(of: tokens.lowerBound)
        guard number < parts.sentences.count, sentence(number) == tokens else { return nil }
        /// The index of the first clause that begins at or after a token.
        func first(from token: Int) -> Int {
            start
                + Passage.lowerBound(end - start) { contents.clauses[start + $0].tokens.lowerBound >= token }
        }
        return first(from: tokens.lowerBound)..<first(from: tokens.upperBound)
    }

    /// One of several sentences.
    private func sentence(_ number: Int) -> Range<Int> {
        contents.sentences[Int(parts.sentences.lowerBound) + number]
    }

    /// The index of the sentence, one of several, that contains a token, or of the next sentence if none contains it.
    private func sentenceNumber(of token: Int) -> Int {
        if token < sentence(0).upperBound { return 0 }
        return Passage.lowerBound(parts.sentences.count) { sentence($0).upperBound > token }
    }

    var isEmpty: Bool { tokens.isEmpty }

    /// The text of the given tokens.
    func string(_ tokens: Range<Int>) -> String { self.tokens.string(tokens, in: contents.text) }

    /// The whole text.
    var string: String {
        let text = contents.text
        var end = Int(parts.text.upperBound)
        if end > parts.text.lowerBound, text[end - 1] == 0x20 { end -= 1 }
        return String(decoding: text[Int(parts.text.lowerBound)..<end], as: UTF8.self)
    }

    /// The source range of the given tokens.
    func range(of tokens: Range<Int>) -> SourceRange {
        guard let last = tokens.last else { return range }
        let start = self.tokens[tokens.lowerBound].source.lowerBound
        return SourceRange(
            file: range.fileName,
            offsets: Int(start)..<Int(max(start, self.tokens[last].source.upperBound)))
    }

    /// The sentence that contains a token.
    func sentence(of token: Int) -> Range<Int> {
        guard !parts.sentences.isEmpty else { return tokens.indices }
        let number = sentenceNumber(of: token)
        return number < parts.sentences.count && sentence(number).contains(token)
            ? sentence(number) : tokens.indices
    }

    /// The words in the given tokens, without punctuation.
    func words(_ tokens: Range<Int>) -> [Word] { self.tokens.words(tokens) }

    func has(_ phrase: PhraseClass, in tokens: Range<Int>) -> Bool {
        first(phrase, in: tokens) != nil
    }

    func first(_ phrase: PhraseClass, in tokens: Range<Int>) -> Range<Int>? {
        guard phraseClasses.contains(phrase) else { return nil }
        return phrases(in: tokens).first { $0.name == phrase && $0.range.upperBound <= tokens.upperBound }?
            .range
    }

    /// Whether a token is the given punctuation mark.
    func isSign(_ index: Int, _ sign: Word) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .punctuation && tokens[index].word == sign
    }
}

/// The sentences of a passage, which together contain all of its tokens.
struct Sentences: RandomAccessCollection, Sendable {
    /// The sentences of all passages with several sentences.
    private let all: [Range<Int>]
    /// The indices of the passage's sentences in `all`; empty if there is only one sentence.
    private let several: Range<Int>
    private let tokenCount: Int

    init(_ contents: PassageContents, _ several: Range<Int32>, tokenCount: Int) {
        all = several.isEmpty ? [] : contents.sentences
        self.several = Int(several.lowerBound)..<Int(several.upperBound)
        self.tokenCount = tokenCount
    }

    var startIndex: Int { 0 }
    var endIndex: Int { several.isEmpty ? (tokenCount > 0 ? 1 : 0) : several.count }

    subscript(index: Int) -> Range<Int> {
        several.isEmpty ? 0..<tokenCount : all[several.lowerBound + index]
    }
}
