/// Plain text as words.
enum PlainText {
    /// The text with white space collapsed, and without white space at both ends.
    static func collapsed(_ text: String) -> String {
        isCollapsed(text) ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether a string is printable ASCII with single spaces between other characters.
    private static func isCollapsed(_ text: String) -> Bool {
        var isAfterSpace = true
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F, byte != 0x20 || !isAfterSpace else { return false }
            isAfterSpace = byte == 0x20
        }
        return !isAfterSpace
    }

    /// The letters and digits of a string in lower case, for comparisons that ignore everything else.
    static func squashed(_ text: some StringProtocol) -> String {
        plainSquashed(text) ?? String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// The letters and digits of a string that consists of ASCII and typographic characters; nil for other strings.
    private static func plainSquashed(_ text: some StringProtocol) -> String? {
        let squashed = text.utf8.withContiguousStorageIfAvailable { bytes -> String? in
            var count = 0
            var index = 0
            while index < bytes.count {
                if isPlainWordByte(bytes[index]) { count += 1 }
                let length = bytes[index] < 0x80 ? 1 : signLength(bytes, index)
                if length == 0 { return nil }
                index += length
            }
            return String(unsafeUninitializedCapacity: count) { squashed in
                var end = 0
                for byte in bytes where isPlainWordByte(byte) {
                    squashed[end] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                    end += 1
                }
                return end
            }
        }
        return squashed ?? nil
    }

    /// The words of a string in lower case, split at all characters that are neither letters nor digits.
    static func words(_ text: String) -> [String] {
        plainWords(text)
            ?? text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// The words of a string that consists of ASCII and typographic characters, read byte by byte; nil for
    /// other strings.
    private static func plainWords(_ text: some StringProtocol) -> [String]? {
        let words = text.utf8.withContiguousStorageIfAvailable { bytes -> [String]? in
            var words: [String] = []
            // Few texts have more words.
            words.reserveCapacity(8)
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
                guard index < bytes.count else { break }
                let length = bytes[index] < 0x80 ? 1 : signLength(bytes, index)
                if length == 0 { return nil }
                index += length
            }
            return words
        }
        return words ?? nil
    }

    /// The length of a typographic character that occurs in titles and cannot be part of a word: a dash, a
    /// quotation mark, ® or ™.
    private static func signLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        switch bytes[index] {
        case 0xC2 where bytes[index + 1] == 0xAE || bytes[index + 1] == 0xA9: 2
        case 0xE2 where bytes[index + 1] == 0x80:
            switch bytes[index + 2] {
            case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6: 3
            default: 0
            }
        case 0xE2 where bytes[index + 1] == 0x84 && bytes[index + 2] == 0xA2: 3
        default: 0
        }
    }

    private static func isPlainWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
}

extension Lexicon {
    /// Whether a word in lower case is in the given class.
    func has(_ word: String, _ name: WordClass) -> Bool { classes(of: Word(word)).contains(name) }
}
