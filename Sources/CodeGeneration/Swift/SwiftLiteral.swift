import FormModel

/// Writes strings so that nothing in them can be interpreted as source code.
enum SwiftLiteral {
    /// A string literal on one line.
    static func string(_ text: String) -> String {
        var literal = ""
        QuotedText.append(text, to: &literal) { scalar in
            InvisibleCharacters.contains(scalar) || isCombining(scalar)
                ? "\\u{\(String(scalar.value, radix: 16))}" : nil
        }
        return literal
    }

    /// Whether a scalar combines with the preceding one, which may be the quotation mark.
    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isGraphemeExtend || scalar.properties.isVariationSelector
    }

    /// The words of a comment; characters that end a line or are invisible become spaces.
    static func commentWords(_ text: String) -> [String] {
        if let words = plainWords(text) { return words }
        let visible = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar == "\n" || scalar == "\r" || InvisibleCharacters.contains(scalar) ? " " : scalar
        }
        return visible.split(whereSeparator: \.properties.isWhitespace)
            .map { String(String.UnicodeScalarView($0)) }
    }

    /// A fast path for ASCII strings; nil for other strings.
    private static func plainWords(_ text: String) -> [String]? {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        return text.utf8.split { $0 <= 0x20 || $0 == 0x7F }.map { String(Substring($0)) }
    }

    /// The lines of a comment with at most `width` characters; a longer word has a separate line.
    static func commentLines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var length = 0
        for word in commentWords(text) {
            let wordLength = word.scalarCount
            if length > 0, length + 1 + wordLength > width {
                lines.append(line)
                (line, length) = ("", 0)
            }
            line += length == 0 ? word : " " + word
            length += wordLength + (length == 0 ? 0 : 1)
        }
        if length > 0 { lines.append(line) }
        return lines
    }
}
