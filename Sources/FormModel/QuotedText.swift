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
        var bytes: [UInt8] = []
        append(text, to: &bytes, escape: escape)
        result += String(decoding: bytes, as: UTF8.self)
    }

    /// Writes a text between double quotes to the end of another, in UTF-8.
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

    /// Writes a text as JSON has it, with what no one can see escaped: no terminal obeys it, and no reader of a diff misses it.
    package static func appendJSON(_ text: String, to result: inout String) {
        append(text, to: &result, escape: escapeInJSON)
    }

    /// Writes a text as JSON has it, in UTF-8.
    package static func appendJSON(_ text: String, to result: inout [UInt8]) {
        append(text, to: &result, escape: escapeInJSON)
    }

    private static func escapeInJSON(_ scalar: Unicode.Scalar) -> String? {
        guard InvisibleCharacters.contains(scalar) else { return nil }
        return String(scalar).utf16.map { "\\u" + hexadecimal($0, digits: 4) }.joined()
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
        func isPlain(_ byte: UInt8) -> Bool {
            byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
        }
        return utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) } ?? utf8.allSatisfy(isPlain)
    }
}
