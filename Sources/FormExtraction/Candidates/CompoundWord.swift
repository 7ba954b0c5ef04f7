/// Names that are written as one word, such as "ServiceApiToken" or "API_KEY".
enum CompoundWord {
    /// The words of the given tokens, with compounds split into their parts. A word that the lexicon knows is
    /// not split.
    static func parts(_ passage: Passage, _ tokens: Range<Int>) -> [Word] {
        var parts: [Word] = []
        parts.reserveCapacity(tokens.count)
        for index in tokens where passage.tokens[index].kind != .punctuation {
            let token = passage.tokens[index]
            guard token.classes.isEmpty else {
                parts.append(token.word)
                continue
            }
            let text = passage.text[Int(token.text.lowerBound)..<Int(token.text.upperBound)]
            guard text.indices.contains(where: { endsPart(text, $0) }) else {
                parts.append(token.word)
                continue
            }
            let split = split(text)
            parts += split.count > 1 ? split.map(\.word) : [token.word]
        }
        return parts
    }

    /// A part of a compound.
    struct Part {
        var word: Word
        var text: ArraySlice<UInt8>
    }

    /// The parts of a compound. A part begins at a capital letter after a lower-case letter, and after "_".
    static func split(_ bytes: ArraySlice<UInt8>) -> [Part] {
        var parts: [Part] = []
        var start = bytes.startIndex
        func close(_ end: Int) {
            guard start < end else { return }
            var hasher = WordHasher()
            for byte in bytes[start..<end] { hasher.add(byte) }
            parts.append(Part(word: hasher.word, text: bytes[start..<end]))
        }
        for index in bytes.indices {
            guard endsPart(bytes, index) else { continue }
            close(index)
            start = bytes[index] == UInt8(ascii: "_") ? index + 1 : index
        }
        close(bytes.endIndex)
        return parts
    }

    /// Whether a part of a compound ends before a byte.
    private static func endsPart(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
        if bytes[index] == UInt8(ascii: "_") { return true }
        return index > bytes.startIndex && (0x41...0x5A).contains(bytes[index])
            && (0x61...0x7A).contains(bytes[index - 1])
    }
}
