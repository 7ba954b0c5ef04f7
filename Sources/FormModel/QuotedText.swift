/// Texts in double quotation marks, for JSON, YAML, Swift and dumps. Escaping happens only here.
package enum QuotedText {
    /// Appends a text in double quotation marks.
    ///
    /// Quotation marks, backslashes, line feeds, carriage returns and tabs are written as all these languages escape them.
    ///
    /// - Parameter escape: returns the replacement of another scalar; nil if it needs none.
    package static func append(
        _ text: String, to result: inout String, escape: (Unicode.Scalar) -> String?
    ) {
        result += "\""
        if text.isPlain {
            result += text
        } else {
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"": result += "\\\""
                case "\\": result += "\\\\"
                case "\n": result += "\\n"
                case "\r": result += "\\r"
                case "\t": result += "\\t"
                default:
                    if let escaped = escape(scalar) {
                        result += escaped
                    } else {
                        result.unicodeScalars.append(scalar)
                    }
                }
            }
        }
        result += "\""
    }

    /// Appends a text as a JSON string. Invisible characters are escaped, so that no terminal obeys
    /// them and no reader of a diff misses them.
    package static func appendJSON(_ text: String, to result: inout String) {
        append(text, to: &result) { scalar in
            guard InvisibleCharacters.contains(scalar) else { return nil }
            return String(scalar).utf16.map { "\\u" + hexadecimal($0, digits: 4) }.joined()
        }
    }

    /// A number in hexadecimal, padded with zeros.
    package static func hexadecimal(_ number: some BinaryInteger, digits: Int) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}

extension String {
    /// Whether the text is printable ASCII without quotation marks and backslashes, and so needs no
    /// escaping.
    ///
    /// This is true of most texts; the others are checked character by character.
    var isPlain: Bool {
        utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    }
}
