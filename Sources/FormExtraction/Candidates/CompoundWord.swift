/// Names that are written as one word, such as "ServiceApiToken" or "API_KEY".
enum CompoundWord {
    /// The words of the given tokens, with compounds split into their parts. A word that the lexicon knows is
    /// not split.
    static func parts(_ passage: Passage, _ tokens: Range<Int>) -> [Word] {
        var parts: [Word] = []
        for index in tokens where passage.tokens[index].kind != .punctuation {
            let token = passage.tokens[index]
            guard token.classes.isEmpty else {
                parts.append(token.word)
                continue
            }
            let split = split(passage.text[Int(token.text.lowerBound)..<Int(token.text.upperBound)])
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
            if bytes[index] == UInt8(ascii: "_") {
                close(index)
                start = index + 1
            } else if index > start, (0x41...0x5A).contains(bytes[index]),
                (0x61...0x7A).contains(bytes[index - 1])
            {
                close(index)
                start = index
            }
        }
        close(bytes.endIndex)
        return parts
    }
}
