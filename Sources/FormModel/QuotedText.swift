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
        var bytes: [UInt8] = []
        append(text, to: &bytes, escape: escape)
        result += String(decoding: bytes, as: UTF8.self)
    }

    /// Appends a string in double quotation marks to another string, in UTF-8.
    package static func append(
        _ text: String, to result: inout [UInt8], escape: (Unicode.Scalar) -> String?
    ) {
        result.append(UInt8(ascii: "\""))
        if text.isPlain {
            result += text.utf8
        } else {
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"": result += "\\\"".utf8
                case "\\": result += "\\\\".utf8
                case "\n": result += "\\n".utf8
                case "\r": result += "\\r".utf8
                case "\t": result += "\\t".utf8
                default:
                    if let escaped = escape(scalar) {
                        result += escaped.utf8
                    } else {
                        result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                    }
                }
            }
        }
        result.append(UInt8(ascii: "\""))
    }

    /// Appends a string as a JSON string. Invisible characters are escaped, so that no terminal interprets
    /// them and no reader of a diff overlooks them.
    package static func appendJSON(_ text: String, to result: inout String) {
        append(text, to: &result, escape: escapeInJSON)
    }

    /// Appends a string in JSON syntax, in UTF-8.
    package static func appendJSON(_ text: String, to result: inout [UInt8]) {
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

extension String {
    /// Whether the text is printable ASCII without quotation marks or backslashes, so that it needs no
    /// escaping.
    ///
    /// This is true of most strings; the others are checked character by character.
    var isPlain: Bool {
        func isPlain(_ byte: UInt8) -> Bool {
            byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
        }
        return utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) } ?? utf8.allSatisfy(isPlain)
    }
}
