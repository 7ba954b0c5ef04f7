import FormModel

/// A tokenised paragraph, heading, cell or head of an item.
///
/// This is a class, because all cues access passages, and copying the arrays would cost more than most cues.
final class Passage: Sendable {
    /// The text as a reader sees it, in UTF-8.
    let text: [UInt8]
    let tokens: [Token]
    /// The marked spans, in the order of their starts.
    let spans: [MarkedSpan]
    /// The tokens of each sentence.
    let sentences: Sentences
    /// The phrases, in the order of their starts.
    let phrases: [FoundPhrase]
    /// The classes of the phrases.
    let phraseClasses: PhraseClasses
    /// The classes of all words in the passage.
    let classes: WordClasses
    /// Whether a word without a class is written with a capital letter.
    let mentionsName: Bool
    /// The bits (`Word.filterBit`) of the words without a class that are written in lower case.
    let lowercaseWordBits: UInt64
    /// The bits of all words.
    let wordBits: UInt64
    /// The clauses of all sentences, in the order of their tokens; empty if no word of the passage is a
    /// verb of instruction or begins a condition, so that each sentence is a statement.
    let clauses: [Clause]
    /// The file and range of the block.
    let range: SourceRange

    /// The members of a passage while it is read.
    struct Parts {
        var text: [UInt8] = []
        var tokens: [Token] = []
        var spans: [MarkedSpan] = []
        var sentences: [Range<Int>] = []
        var phrases: [FoundPhrase] = []
        var classes = WordClasses()
        var mentionsName = false
        var lowercaseWordBits: UInt64 = 0
        var wordBits: UInt64 = 0
        var range: SourceRange
    }

    /// Creates a passage. The parts are `inout` only to avoid expensive copies; they are not changed.
    init(_ parts: inout Parts) {
        // A copy has no spare capacity.
        text = parts.text.withUnsafeBufferPointer(Array.init)
        tokens = parts.tokens.withUnsafeBufferPointer(Array.init)
        spans = parts.spans
        sentences = Sentences(parts.sentences, tokenCount: parts.tokens.count)
        range = parts.range
        phrases = parts.phrases.isEmpty ? [] : parts.phrases.withUnsafeBufferPointer(Array.init)
        var phraseClasses = PhraseClasses()
        for phrase in parts.phrases { phraseClasses.insert(phrase.name) }
        self.phraseClasses = phraseClasses
        classes = parts.classes
        mentionsName = parts.mentionsName
        lowercaseWordBits = parts.lowercaseWordBits
        wordBits = parts.wordBits
        var clauses: [Clause] = []
        if classes.intersects(ClauseReader.verbClasses) || classes.contains(.condition) {
            clauses.reserveCapacity(sentences.count * 2)
            for sentence in sentences { ClauseReader.read(tokens, sentence, &clauses) }
        }
        self.clauses = clauses
    }

    /// The clauses in the given tokens. The clauses of whole sentences are stored.
    func clauses(in tokens: Range<Int>) -> Clauses {
        if self.clauses.isEmpty { return Clauses(statement: tokens) }
        let number = sentenceNumber(of: tokens.lowerBound)
        if number < sentences.count, sentences[number] == tokens {
            if sentences.count == 1 { return Clauses(all: self.clauses, range: 0..<self.clauses.count) }
            let start = firstClause(from: tokens.lowerBound)
            return Clauses(all: self.clauses, range: start..<firstClause(from: tokens.upperBound))
        }
        var clauses: [Clause] = []
        ClauseReader.read(self.tokens, tokens, &clauses)
        return Clauses(all: clauses, range: 0..<clauses.count)
    }

    /// The first clause in the given tokens.
    func firstClause(in tokens: Range<Int>) -> Clause {
        if clauses.isEmpty { return Clause(tokens: tokens, verb: nil, mood: .statement, condition: nil) }
        let number = sentenceNumber(of: tokens.lowerBound)
        if number < sentences.count, sentences[number] == tokens {
            return clauses[sentences.count == 1 ? 0 : firstClause(from: tokens.lowerBound)]
        }
        return ClauseReader.first(self.tokens, tokens)
    }

    /// The index of the first clause that begins at or after a token.
    private func firstClause(from token: Int) -> Int {
        Passage.lowerBound(clauses.count) { clauses[$0].tokens.lowerBound >= token }
    }

    /// The index of the sentence that contains a token, or of the next sentence if none contains it.
    private func sentenceNumber(of token: Int) -> Int {
        if let first = sentences.first, token < first.upperBound { return 0 }
        return Passage.lowerBound(sentences.count) { sentences[$0].upperBound > token }
    }

    var isEmpty: Bool { tokens.isEmpty }

    /// The text of the given tokens, with white space collapsed.
    func string(_ tokens: Range<Int>) -> String {
        guard let last = tokens.last else { return "" }
        return string(
            bytes: Int(
                self.tokens[tokens.lowerBound].text.lowerBound)..<Int(self.tokens[last].text.upperBound))
    }

    /// The whole text, with white space collapsed.
    var string: String { string(bytes: 0..<text.count) }

    private func string(bytes: Range<Int>) -> String {
        precondition(bytes.lowerBound >= 0 && bytes.upperBound <= text.count)
        return text.withUnsafeBufferPointer { Passage.collapsed(UnsafeBufferPointer(rebasing: $0[bytes])) }
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
        let number = sentenceNumber(of: token)
        return number < sentences.count && sentences[number].contains(token)
            ? sentences[number] : 0..<tokens.count
    }

    /// The words in the given tokens, without punctuation.
    func words(_ tokens: Range<Int>) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(tokens.count)
        for index in tokens where self.tokens[index].kind != .punctuation {
            words.append(self.tokens[index].word)
        }
        return words
    }

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

    private static func collapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        if isCollapsed(bytes) { return String(decoding: bytes, as: UTF8.self) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                if let last = out.last, last != 0x20 { out.append(0x20) }
            } else {
                out.append(byte)
            }
        }
        if out.last == 0x20 { out.removeLast() }
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether all white space consists of single spaces between other characters, as in most text.
    private static func isCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isAfterSpace = true
        for byte in bytes {
            if byte > 0x20 || byte < 0x09 {
                isAfterSpace = false
            } else if byte == 0x20, !isAfterSpace {
                isAfterSpace = true
            } else if byte == 0x20 || byte <= 0x0D {
                return false
            }
        }
        return !isAfterSpace
    }
}

/// The sentences of a passage, which together contain all of its tokens.
struct Sentences: RandomAccessCollection, Sendable {
    /// The sentences; empty if there is only one, as in most passages, which then need no memory for it.
    private let several: [Range<Int>]
    private let tokenCount: Int

    init(_ sentences: [Range<Int>], tokenCount: Int) {
        // A copy has no spare capacity.
        several = sentences.count > 1 ? sentences.withUnsafeBufferPointer(Array.init) : []
        self.tokenCount = tokenCount
    }

    var startIndex: Int { 0 }
    var endIndex: Int { several.isEmpty ? (tokenCount > 0 ? 1 : 0) : several.count }

    subscript(index: Int) -> Range<Int> { several.isEmpty ? 0..<tokenCount : several[index] }
}
