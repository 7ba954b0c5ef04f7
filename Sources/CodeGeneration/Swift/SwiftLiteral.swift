import FormModel

/// Writes strings so that nothing in them can be interpreted as source code.
enum SwiftLiteral {
    /// Appends a string literal on one line to a file, in UTF-8.
    static func append(_ text: String, to file: inout [UInt8]) {
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

    /// Wraps an ASCII string, byte by byte; returns false if the string is not ASCII.
    private static func wrapPlainComment(
        _ text: String, width: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
            var line: [UInt8] = []
            line.reserveCapacity(min(width, bytes.count))
            var index = 0
            while index < bytes.count {
                let start = index
                while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x7F { index += 1 }
                if index > start {
                    if !line.isEmpty, line.count + 1 + index - start > width {
                        line.withUnsafeBufferPointer(body)
                        line.removeAll(keepingCapacity: true)
                    }
                    if !line.isEmpty { line.append(UInt8(ascii: " ")) }
                    line.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                }
                index += 1
            }
            if !line.isEmpty { line.withUnsafeBufferPointer(body) }
            return true
        } ?? false
    }
}
