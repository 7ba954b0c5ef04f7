import FormModel

/// A paragraph, heading, cell or head of an item, tokenised once.
struct Passage: Sendable {
    /// The text as a reader sees it, in UTF-8.
    var text: [UInt8] = []
    var tokens: [Token] = []
    var spans: [MarkedSpan] = []
    /// The tokens of each sentence.
    var sentences: [Range<Int>] = []
    var phrases: [FoundPhrase] = []
    /// The file and range of the block.
    var range: SourceRange

    init(range: SourceRange) { self.range = range }

    var isEmpty: Bool { tokens.isEmpty }

    /// The text of some tokens, white space collapsed.
    func string(_ tokens: Range<Int>) -> String {
        guard let first = self.tokens[tokens].first, let last = self.tokens[tokens].last else { return "" }
        let bytes = text[Int(first.text.lowerBound)..<Int(last.text.upperBound)]
        return Passage.collapsed(bytes)
    }

    /// The whole text, white space collapsed.
    var string: String { Passage.collapsed(text[...]) }

    /// Where some tokens are in the source.
    func range(of tokens: Range<Int>) -> SourceRange {
        guard let first = self.tokens[tokens].first, let last = self.tokens[tokens].last else { return range }
        return SourceRange(
            file: range.file,
            offsets: Int(first.source.lowerBound)..<Int(max(first.source.lowerBound, last.source.upperBound)))
    }

    /// The sentence that a token is in.
    func sentence(of token: Int) -> Range<Int> {
        sentences.first { $0.contains(token) } ?? 0..<tokens.count
    }

    /// The words of some tokens, punctuation left out.
    func words(_ tokens: Range<Int>) -> [Word] {
        self.tokens[tokens].compactMap { $0.kind == .punctuation ? nil : $0.word }
    }

    func has(_ phrase: PhraseClass, in tokens: Range<Int>) -> Bool {
        phrases.contains {
            $0.name == phrase && tokens.lowerBound <= $0.range.lowerBound
                && $0.range.upperBound <= tokens.upperBound
        }
    }

    func first(_ phrase: PhraseClass, in tokens: Range<Int>) -> Range<Int>? {
        phrases.first {
            $0.name == phrase && tokens.lowerBound <= $0.range.lowerBound
                && $0.range.upperBound <= tokens.upperBound
        }?.range
    }

    /// Whether a token is a certain sign.
    func isSign(_ index: Int, _ sign: Word) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .punctuation && tokens[index].word == sign
    }

    private static func collapsed(_ bytes: ArraySlice<UInt8>) -> String {
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
}
