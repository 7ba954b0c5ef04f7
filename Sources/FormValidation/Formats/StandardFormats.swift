/// The formats of JSON Schema's `format` keyword, as far as they are known here.
package enum StandardFormats {
    /// Whether a text has a format; nil where the format is not known, and so not asserted.
    package static func matches(_ text: String, format: String) -> Bool? {
        var scanner = TextScanner(text)
        switch format {
        case "uri": return scanner.scanURI()
        case "email": return scanner.scanMailbox()
        case "date": return scanner.scanFullDate() && scanner.isAtEnd
        case "time": return scanner.scanFullTime() && scanner.isAtEnd
        case "date-time":
            return scanner.scanFullDate() && (scanner.take("T") || scanner.take("t"))
                && scanner.scanFullTime() && scanner.isAtEnd
        case "hostname": return scanner.scanHostname()
        case "ipv4": return TextScanner.isIPv4(scanner.bytes[...])
        case "ipv6": return TextScanner.isIPv6(scanner.bytes[...])
        case "uuid": return scanner.scanUUID()
        default: return nil
        }
    }
}

extension TextScanner {
    /// Any URI of RFC 3986: a scheme, `:`, and what may follow.
    mutating func scanURI() -> Bool {
        guard let first = current, first.isLetter else { return false }
        _ = takeWhile { $0.isAlphanumeric || $0.isOne(of: "+-.") }
        guard take(":") else { return false }
        if bytes[position...].starts(with: "//".utf8) {
            var whole = TextScanner(String(decoding: bytes, as: UTF8.self))
            if whole.scanURL(schemes: []) { return true }
            position += 2
            // An empty host is a host too.
            guard current.map({ $0 == UInt8(ascii: "/") || $0.isOne(of: "?#") }) ?? true else { return false }
        }
        var marks = 0
        while let byte = current {
            if byte == UInt8(ascii: "%") {
                guard position + 2 < bytes.count, bytes[position + 1].isHexadecimal,
                    bytes[position + 2].isHexadecimal
                else { return false }
                position += 2
            } else if byte == UInt8(ascii: "#") {
                marks += 1
                guard marks == 1 else { return false }
            } else if !(byte.isAlphanumeric || byte.isOne(of: "-._~!$&'()*+,;=:@/?")) {
                return false
            }
            position += 1
        }
        return true
    }

    /// A mailbox of RFC 5321 without quotes: `format` is wider than the forms' own email format.
    mutating func scanMailbox() -> Bool {
        guard let at = bytes.lastIndex(of: UInt8(ascii: "@")), (1...64).contains(at) else { return false }
        let domain = bytes[(at + 1)...]
        guard domain.count <= 253, Self.isDomain(domain) else { return false }
        return bytes[..<at].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty
                && $0.allSatisfy { $0.isAlphanumeric || $0.isOne(of: "!#$%&'*+/=?^_`{|}~-") || $0 >= 0x80 }
        }
    }
}
