import FormModel

/// Writes strings so that nothing in them can be interpreted as source code.
enum SwiftLiteral {
    /// Appends a string literal on one line to a file.
    static func append(_ text: String, to file: inout TextBuffer) {
        QuotedText.append(text, to: &file) { scalar in
            InvisibleCharacters.contains(scalar) || isCombining(scalar)
                ? "\\u{\(String(scalar.value, radix: 16))}" : nil
        }
    }

    /// Whether a scalar combines with the preceding one, which may be the quotation mark.
    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isGraphemeExtend || scalar.properties.isVariationSelector
    }

    /// The words of a comment. Characters that end a line or are invisible are replaced by spaces.
    static func commentWords(_ text: String) -> [String] {
        let visible = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar == "\n" || scalar == "\r" || InvisibleCharacters.contains(scalar) ? " " : scalar
        }
        return visible.split(whereSeparator: \.properties.isWhitespace)
            .map { String(String.UnicodeScalarView($0)) }
    }

    /// Calls a function for each line of a comment, in UTF-8. Lines have at most `width` characters; a longer
    /// word gets its own line.
    static func wrapComment(_ text: String, width: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if wrapPlainComment(text, width: width, body) { return }
        var line = ""
        var length = 0
        for word in commentWords(text) {
            let wordLength = word.scalarCount
            if length > 0, length + 1 + wordLength > width {
                line.withUTF8(body)
                (line, length) = ("", 0)
            }
            line += length == 0 ? word : " " + word
            length += wordLength + (length == 0 ? 0 : 1)
        }
        if length > 0 { line.withUTF8(body) }
    }

    /// Wraps a string of ASCII words with single spaces between them, as most texts are, without copying it; returns false
    /// for other strings.
    private static func wrapPlainComment(
        _ text: String, width: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            guard isPlain(bytes) else { return false }
            var start = 0
            var end = 0
            var index = 0
            while index < bytes.count {
                let word = index
                while index < bytes.count, bytes[index] != UInt8(ascii: " ") { index += 1 }
                if end > start, index - start > width {
                    body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
                    start = word
                }
                end = index
                index += 1
            }
            if end > start { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
            return true
        } ?? false
    }

    /// Whether a text consists of ASCII words with single spaces between them.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isAfterSpace = true
        for byte in bytes {
            guard byte >= 0x20, byte < 0x7F else { return false }
            let isSpace = byte == UInt8(ascii: " ")
            if isSpace, isAfterSpace { return false }
            isAfterSpace = isSpace
        }
        return bytes.isEmpty || !isAfterSpace
    }
}
