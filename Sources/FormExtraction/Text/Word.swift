/// The identity of a word: a hash of its lower-case bytes, so that words are compared as integers, with the
/// same result on every machine.
///
/// If two words on a page have the same hash, they are treated as equal, which results in nothing worse than
/// a wrong cue. A test checks that the words of the lexicon have different hashes.
struct Word: Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
    let hash: UInt32

    init(hash: UInt32) { self.hash = hash }

    /// Creates a word. ASCII letters are converted to lower case.
    init(_ text: some StringProtocol) {
        var hasher = WordHasher()
        for byte in text.utf8 { hasher.add(byte) }
        self = hasher.word
    }

    /// This is inlined, so that the compiler turns a literal into a constant.
    @inline(__always)
    init(stringLiteral text: StaticString) {
        var hasher = WordHasher()
        for index in 0..<text.utf8CodeUnitCount { hasher.add(text.utf8Start[index]) }
        self = hasher.word
    }

    /// A bit for the word. Text whose words do not have the bit does not contain the word.
    var filterBit: UInt64 { 1 << UInt64(hash & 63) }

    /// The identity of two consecutive words.
    static func pair(_ first: Word, _ second: Word) -> Word { Word(hash: first.hash &* 31 &+ second.hash) }

    static func < (left: Word, right: Word) -> Bool { left.hash < right.hash }
}

extension RandomAccessCollection<Word> {
    /// Calls a function once for each different word, in any order.
    func forEachDistinct(_ body: (Word) -> Void) {
        // For a few words, comparing is faster than a set.
        guard count <= 16 else { return Set(self).forEach(body) }
        for index in indices where !self[..<index].contains(self[index]) { body(self[index]) }
    }
}

/// FNV-1a over bytes, with ASCII letters folded to lower case.
struct WordHasher {
    private var state: UInt32 = 2_166_136_261

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        let isUpper = byte >= 0x41 && byte <= 0x5A
        state = (state ^ UInt32(isUpper ? byte | 0x20 : byte)) &* 16_777_619
    }

    /// Adds a byte that is already in lower case.
    @inline(__always)
    mutating func add(folded byte: UInt8) { state = (state ^ UInt32(byte)) &* 16_777_619 }

    var word: Word { Word(hash: state) }
}
