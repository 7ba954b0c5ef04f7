/// Plain text as words.
enum PlainText {
    /// The text with white space collapsed and trimmed.
    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The letters and digits of a text in lower case, for comparisons that ignore everything else.
    static func squashed(_ text: some StringProtocol) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// The words of a text in lower case, split at all characters that are neither letters nor
    /// digits.
    static func words(_ text: String) -> [String] {
        plainWords(text)
            ?? text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// A fast path for ASCII texts; nil for other texts.
    private static func plainWords(_ text: String) -> [String]? {
        var text = text
        return text.withUTF8 { bytes -> [String]? in
            guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
            var words: [String] = []
            var index = 0
            while index < bytes.count {
                let start = index
                while index < bytes.count, isPlainWordByte(bytes[index]) { index += 1 }
                if index > start {
                    words.append(
                        String(unsafeUninitializedCapacity: index - start) { word in
                            for offset in start..<index {
                                let byte = bytes[offset]
                                word[offset - start] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                            }
                            return index - start
                        })
                }
                index += 1
            }
            return words
        }
    }

    private static func isPlainWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
}

extension Lexicon {
    /// Whether a word in lower case is in a class.
    func has(_ word: String, _ name: WordClass) -> Bool { classes(of: Word(word)).contains(name) }
}
