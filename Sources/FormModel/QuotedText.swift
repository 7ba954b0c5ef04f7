/// Strings in double quotation marks, for JSON, YAML, Swift and dumps. Escaping happens only here.
package enum QuotedText {
    /// Appends a string in double quotation marks.
    ///
    /// Quotation marks, backslashes, line feeds, carriage returns and tabs are escaped as in JSON, YAML and
    /// Swift.
    ///
    /// - Parameter escape: returns the replacement for any other scalar; nil if it needs no escaping.
    package static func append(
        _ text: String, to result: inout String, escape: (Unicode.Scalar) -> String?
    ) {
        var buffer = TextBuffer(capacity: text.utf8.count + 2)
        append(text, to: &buffer, escape: escape)
        result += buffer.text()
    }

    /// Appends a string in double quotation marks to a buffer.
    package static func append(
        _ text: String, to result: inout TextBuffer, escape: (Unicode.Scalar) -> String?
    ) {
        result.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            var index = 0
            while true {
                let start = index
                index = endOfPlain(in: bytes, from: start)
                result.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
                guard index < bytes.count else { break }
                let scalar = scalar(at: index, in: bytes)
                let encoded = bytes[index..<index + UTF8.width(scalar)]
                index = encoded.endIndex
                switch scalar {
                case "\"": result.append("\\\"")
                case "\\": result.append("\\\\")
                case "\n": result.append("\\n")
                case "\r": result.append("\\r")
                case "\t": result.append("\\t")
                default:
                    if let escaped = escape(scalar) {
                        result.append(escaped)
                    } else {
                        result.append(UnsafeBufferPointer(rebasing: encoded))
                    }
                }
            }
        }
        result.append(UInt8(ascii: "\""))
    }

    /// The index of the first byte that is not a printable ASCII character, or that is always escaped. Most texts have no
    /// such byte.
    private static func endOfPlain(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard bytes.count - start < 32 else { return notPlain.firstIndex(in: bytes, start..<bytes.count) }
        var index = start
        while index < bytes.count, isPlain(bytes[index]) { index += 1 }
        return index
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private static let notPlain = ByteSet(
        0...0x1F, UInt8(ascii: "\"")...UInt8(ascii: "\""), UInt8(ascii: "\\")...UInt8(ascii: "\\"),
        0x7F...0xFF)

    /// The scalar at an index of a string's bytes.
    private static func scalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
        let first = bytes[index]
        let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = count == 1 ? UInt32(first) : UInt32(first & (0x7F >> count))
        for byte in bytes[index + 1..<index + count] { value = value << 6 | UInt32(byte & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// Appends a string as a JSON string. Invisible characters are escaped, so that no terminal interprets
    /// them and no reader of a diff overlooks them.
    package static func appendJSON(_ text: String, to result: inout String) {
        append(text, to: &result, escape: escapeInJSON)
    }

    /// Appends a string as a JSON string to a buffer.
    package static func appendJSON(_ text: String, to result: inout TextBuffer) {
        append(text, to: &result, escape: escapeInJSON)
    }

    private static func escapeInJSON(_ scalar: Unicode.Scalar) -> String? {
        guard InvisibleCharacters.contains(scalar) else { return nil }
        return String(scalar).utf16.map { "\\u" + hexadecimal($0, digits: 4) }.joined()
    }

    /// A number in hexadecimal, padded with zeros.
    package static func hexadecimal(_ number: some BinaryInteger, digits: Int) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
