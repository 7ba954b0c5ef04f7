/// Texts between double quotes, as JSON, YAML, Swift and dumps have them: the one place that escapes.
package enum QuotedText {
    /// Writes a text between double quotes to the end of another.
    ///
    /// Quotation marks, backslashes, line feeds, carriage returns and tabs are written as all these languages escape them.
    ///
    /// - Parameter escape: what another scalar is written as; nil if it is written as it is.
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

    /// Writes a text as JSON has it, with what no one can see escaped: no terminal obeys it, and no reader of a diff misses it.
    package static func appendJSON(_ text: String, to result: inout String) {
        append(text, to: &result) { scalar in
            guard InvisibleCharacters.contains(scalar) else { return nil }
            return String(scalar).utf16.map { "\\u" + hexadecimal($0, digits: 4) }.joined()
        }
    }

    /// A number in hexadecimal, with as many zeros before it as it takes.
    package static func hexadecimal(_ number: some BinaryInteger, digits: Int) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}

extension String {
    /// Whether the text is printable ASCII without quotation marks and backslashes, so that it is written as it is.
    ///
    /// Most texts are: the characters of the others are looked at one by one.
    var isPlain: Bool {
        utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    }
}
