/// What is known about characters and plain text, whatever the language of the vocabulary.
enum Text {
    static let openingQuotes: Set<String> = ["\"", "“", "‘"]
    /// The greatest number of tokens of a quotation that names something.
    static let longestQuotation = 10

    static func closes(opening: String, _ closing: String) -> Bool {
        switch opening {
        case "“": closing == "”" || closing == "\""
        case "‘": closing == "’"
        default: closing == opening
        }
    }

    static let dashes: Set<String> = ["-", "–", "—", "--"]

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    /// Whether the byte at an index is punctuation of its own: a full stop, hyphen, slash or apostrophe between
    /// two word characters is part of a word.
    static func isPunctuation(_ text: [UInt8], at index: Int) -> Bool {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: ":"):
            return !(isWordByte(text, index - 1) && isWordByte(text, index + 1))
        case UInt8(ascii: ","):
            return !(isDigit(text, index - 1) && isDigit(text, index + 1))
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "\""), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            return true
        case 0xE2:
            // – — ‘ “ ” in UTF-8; ’ is left to words, as their apostrophe.
            guard index + 2 < text.count, text[index + 1] == 0x80 else { return false }
            return [0x93, 0x94, 0x98, 0x9C, 0x9D].contains(text[index + 2])
        default:
            return false
        }
    }

    private static func isWordByte(_ text: [UInt8], _ index: Int) -> Bool {
        guard index >= 0, index < text.count else { return false }
        let byte = text[index]
        return byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
            || byte == UInt8(ascii: "/")
    }

    private static func isDigit(_ text: [UInt8], _ index: Int) -> Bool {
        index >= 0 && index < text.count && (0x30...0x39).contains(text[index])
    }

    /// Text with every run of white space as one space, and none at either end.
    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether marked text is a sentence that the writer stresses, and no name of anything.
    static func looksLikeSentence(_ text: String) -> Bool {
        let words = text.split(separator: " ").count
        guard text.hasSuffix(".") || text.hasSuffix("!") || text.hasSuffix(":") || text.contains(". ") else {
            return words > 12
        }
        return words >= 5
    }

    /// The words of a text in lower case, split at everything that is neither letter nor digit.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
