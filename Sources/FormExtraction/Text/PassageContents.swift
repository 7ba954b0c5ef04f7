/// What the passages of a page consist of: one array for each kind of part, with the parts of one passage after
/// another. Arrays for each passage would need most of the memory allocations for a page.
final class PassageContents: Sendable {
    private let parts: Parts

    /// The text of all passages as a reader sees it, in UTF-8. All white space consists of single spaces.
    var text: [UInt8] { parts.text }
    var tokens: [Token] { parts.tokens }
    var spans: [MarkedSpan] { parts.spans }
    var sentences: [Range<Int>] { parts.sentences }
    var phrases: [FoundPhrase] { parts.phrases }
    var clauses: [Clause] { parts.clauses }

    /// The arrays while a page is read. Indices of tokens are relative to their passage.
    struct Parts: Sendable {
        var text: [UInt8] = []
        var tokens: [Token] = []
        var spans: [MarkedSpan] = []
        /// The sentences of passages with several sentences.
        var sentences: [Range<Int>] = []
        var phrases: [FoundPhrase] = []
        var clauses: [Clause] = []
    }

    init(_ parts: Parts) { self.parts = parts }
}

/// The parts of one kind in a passage, indexed from zero. As in an array slice, a part of them has the same indices.
struct PassagePart<Element: Sendable>: RandomAccessCollection, Sendable {
    /// The parts in all passages of the page.
    private let all: [Element]
    /// The index in `all` of the element with index zero.
    private let offset: Int
    let startIndex: Int
    let endIndex: Int

    init(_ all: [Element], _ range: Range<Int32>) {
        self.all = all
        offset = Int(range.lowerBound)
        startIndex = 0
        endIndex = range.count
    }

    private init(_ all: [Element], offset: Int, _ range: Range<Int>) {
        self.all = all
        self.offset = offset
        startIndex = range.lowerBound
        endIndex = range.upperBound
    }

    subscript(index: Int) -> Element {
        _read {
            // The array checks that the index is in the page. Another check of each access would take too long.
            assert(index >= startIndex && index < endIndex)
            yield all[offset + index]
        }
    }

    subscript(range: Range<Int>) -> PassagePart {
        precondition(range.lowerBound >= startIndex && range.upperBound <= endIndex)
        return PassagePart(all, offset: offset, range)
    }
}

extension PassagePart<Token> {
    /// The words in the given tokens, without punctuation.
    func words(_ tokens: Range<Int>) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(tokens.count)
        for index in tokens where self[index].kind != .punctuation { words.append(self[index].word) }
        return words
    }

    /// The given tokens in `PassageContents.text`.
    func string(_ tokens: Range<Int>, in text: [UInt8]) -> String {
        guard let last = tokens.last else { return "" }
        let start = Int(self[tokens.lowerBound].text.lowerBound)
        return String(decoding: text[start..<Int(self[last].text.upperBound)], as: UTF8.self)
    }
}
