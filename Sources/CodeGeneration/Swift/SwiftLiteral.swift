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

    /// The words of a comment. Characters that end a line or are invisible are replaced by spaces.
    static func commentWords(_ text: String) -> [String] {
        let visible = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar == "\n" || scalar == "\r" || InvisibleCharacters.contains(scalar) ? " " : scalar
        }
        return visible.split(whereSeparator: \.properties.isWhitespace)
            .map { String(String.UnicodeScalarView($0)) }
    }

    /// The text as comment lines of at most `width` characters; a longer word gets its own line.
    static func commentLines(_ text: String, width: Int) -> [String] {
        if let lines = plainLines(text, width: width) { return lines }
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

    /// The lines of an ASCII string, read byte by byte; nil if the string is not ASCII.
    private static func plainLines(_ text: String, width: Int) -> [String]? {
        let lines = text.utf8.withContiguousStorageIfAvailable { bytes -> [String]? in
            guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
            var lines: [String] = []
            var line: [UInt8] = []
            line.reserveCapacity(width)
            var index = 0
            while index < bytes.count {
                let start = index
                while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x7F { index += 1 }
                if index > start {
                    if !line.isEmpty, line.count + 1 + index - start > width {
                        lines.append(String(decoding: line, as: UTF8.self))
                        line.removeAll(keepingCapacity: true)
                    }
                    if !line.isEmpty { line.append(UInt8(ascii: " ")) }
                    line.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                }
                index += 1
            }
            if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
            return lines
        }
        return lines ?? nil
    }
}
