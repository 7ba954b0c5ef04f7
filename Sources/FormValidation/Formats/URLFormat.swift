extension TextScanner {
    /// `scheme://[user@]host[:port][/path][?query][#fragment]` (RFC 3986), the host not empty.
    mutating func scanURL(schemes: [String]) -> Bool {
        guard scanScheme(among: schemes), take(word: "://") else { return false }
        // User information ends at an `@` before the path begins; without one, the same bytes are the host.
        let start = position
        if scanCharacters(and: ":"), take("@") {
            // The host follows.
        } else {
            position = start
        }
        guard scanHost() else { return false }
        if take(":") {
            let digits = takeWhile(limit: 5, \.isDigit)
            guard digits > 0 else { return false }
        }
        if current == UInt8(ascii: "/") { guard scanCharacters(and: ":@/") else { return false } }
        if take("?") { guard scanCharacters(and: ":@/?") else { return false } }
        if take("#") { guard scanCharacters(and: ":@/?") else { return false } }
        return isAtEnd
    }

    private mutating func scanScheme(among schemes: [String]) -> Bool {
        let start = position
        guard let first = current, first.isLetter else { return false }
        _ = takeWhile { $0.isAlphanumeric || $0.isOne(of: "+-.") }
        let scheme = bytes[start..<position]
        return schemes.isEmpty || schemes.contains { scheme.elementsEqual($0.utf8) }
    }

    private mutating func scanHost() -> Bool {
        if take("[") {
            guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "]")) else { return false }
            guard Self.isIPv6(bytes[position..<end]) else { return false }
            position = end + 1
            return true
        }
        let start = position
        return scanCharacters(and: "") && position > start
    }

    /// Takes unreserved characters, sub-delimiters, complete percent escapes, and further characters.
    ///
    /// - Returns: whether no escape among them is broken.
    private mutating func scanCharacters(and further: StaticString) -> Bool {
        while let byte = current {
            if byte == UInt8(ascii: "%") {
                guard position + 2 < bytes.count, bytes[position + 1].isHexadecimal,
                    bytes[position + 2].isHexadecimal
                else { return false }
                position += 3
            } else if byte.isAlphanumeric || byte.isOne(of: "-._~!$&'()*+,;=") || byte.isOne(of: further) {
                position += 1
            } else {
                return true
            }
        }
        return true
    }
}
