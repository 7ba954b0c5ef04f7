import FormModel

/// Writes texts so that nothing in them can be read as source.
enum SwiftLiteral {
    /// A string literal of one line.
    static func string(_ text: String) -> String {
        var literal = ""
        QuotedText.append(text, to: &literal) { scalar in
            InvisibleCharacters.contains(scalar) || isCombining(scalar)
                ? "\\u{\(String(scalar.value, radix: 16))}" : nil
        }
        return literal
    }

    /// Whether a scalar joins with the one before it, which may be the quotation mark.
    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isGraphemeExtend || scalar.properties.isVariationSelector
    }

    /// A text as words of a comment: characters that end a line or hide are spaces.
    static func commentWords(_ text: String) -> [String] {
        if let words = plainWords(text) { return words }
        let visible = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar == "\n" || scalar == "\r" || InvisibleCharacters.contains(scalar) ? " " : scalar
        }
        return visible.split(whereSeparator: \.properties.isWhitespace)
            .map { String(String.UnicodeScalarView($0)) }
    }

    /// The words of a text in ASCII, read byte by byte; nil for other texts.
    private static func plainWords(_ text: String) -> [String]? {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        return text.utf8.split { $0 <= 0x20 || $0 == 0x7F }.map { String(Substring($0)) }
    }

    /// A text as lines of a comment of at most `width` characters; a longer word has a line of its own.
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
