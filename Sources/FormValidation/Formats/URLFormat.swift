extension TextScanner {
    /// Scans `scheme://[user@]host[:port][/path][?query][#fragment]` (RFC 3986) with a host that is
    /// not empty.
    mutating func scanURL(_ bytes: Span<UInt8>) -> Bool {
        guard let first = current, ByteSet.letters.contains(first) else { return false }
        _ = take(.schemeCharacters, bytes)
        guard take(":", bytes), take("/", bytes), take("/", bytes) else { return false }
        // User information ends at an `@` before the path. Without an `@`, the same bytes are the host.
        let start = self
        if !(takeCharacters(.userCharacters, bytes) && take("@", bytes)) { self = start }
        guard takeHost(bytes) else { return false }
        if take(":", bytes) { guard take(.digits, limit: 5, bytes) > 0 else { return false } }
        if current == UInt8(ascii: "/") {
            guard takeCharacters(.pathCharacters, bytes) else { return false }
        }
        if take("?", bytes) { guard takeCharacters(.queryCharacters, bytes) else { return false } }
        if take("#", bytes) { guard takeCharacters(.queryCharacters, bytes) else { return false } }
        return isAtEnd
    }

    /// Whether the given scheme and a colon are next.
    func hasScheme(_ scheme: String, _ bytes: Span<UInt8>) -> Bool {
        var scanner = self
        return scanner.take(word: scheme, bytes) && scanner.take(":", bytes)
    }

    /// Whether one of the given schemes and a colon are next. The schemes are separated by spaces.
    func hasScheme(among schemes: StaticString, _ bytes: Span<UInt8>) -> Bool {
        var scanner = self
        let length = scanner.take(.schemeCharacters, bytes)
        return isWord(among: schemes, length: length, bytes)
    }

    private mutating func takeHost(_ bytes: Span<UInt8>) -> Bool {
        if take("[", bytes) { return takeIPv6(bytes) && take("]", bytes) }
        guard let first = current, first == UInt8(ascii: "%") || ByteSet.nameCharacters.contains(first) else {
            return false
        }
        return takeCharacters(.nameCharacters, bytes)
    }

    /// Takes characters that are in the set, and complete percent escapes.
    ///
    /// - Returns: whether all percent escapes are complete.
    private mutating func takeCharacters(_ set: ByteSet, _ bytes: Span<UInt8>) -> Bool {
        while true {
            _ = take(set, bytes)
            guard take("%", bytes) else { return true }
            guard take(.hexadecimals, limit: 2, bytes) == 2 else { return false }
        }
    }

    /// Scans any RFC 3986 URI: a scheme, `:`, and the rest.
    mutating func scanURI(_ bytes: Span<UInt8>) -> Bool {
        var url = self
        guard let first = current, ByteSet.letters.contains(first) else { return false }
        _ = take(.schemeCharacters, bytes)
        guard take(":", bytes) else { return false }
        if take(word: "//", bytes) {
            if url.scanURL(bytes) { return true }
            // The host may be empty.
            guard
                current == nil || current == UInt8(ascii: "/") || current == UInt8(ascii: "?")
                    || current == UInt8(ascii: "#")
            else { return false }
        }
        guard takeCharacters(.queryCharacters, bytes) else { return false }
        if take("#", bytes) { guard takeCharacters(.queryCharacters, bytes) else { return false } }
        return isAtEnd
    }
}
