import FormModel

/// Writes texts so that nothing in them can be read as source.
enum SwiftLiteral {
    /// A string literal of one line.
    static func string(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case _ where InvisibleCharacters.contains(scalar) || isCombining(scalar):
                literal += "\\u{\(String(scalar.value, radix: 16))}"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }

    /// Whether a scalar joins with the one before it, which may be the quotation mark.
    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isGraphemeExtend || scalar.properties.isVariationSelector
    }

    /// A text as words of a comment: characters that end a line or hide are spaces.
    static func commentWords(_ text: String) -> [String] {
        let visible = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar == "\n" || scalar == "\r" || InvisibleCharacters.contains(scalar) ? " " : scalar
        }
        return visible.split(whereSeparator: \.properties.isWhitespace)
            .map { String(String.UnicodeScalarView($0)) }
    }

    /// A text as lines of a comment of at most `width` characters; a longer word has a line of its own.
    static func commentLines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var length = 0
        for word in commentWords(text) {
            let wordLength = word.unicodeScalars.count
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
