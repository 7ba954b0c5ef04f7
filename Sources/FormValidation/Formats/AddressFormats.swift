extension TextScanner {
    /// Takes four numbers from 0 to 255 without leading zeros (RFC 2673, dotted-quad).
    mutating func takeIPv4(_ bytes: Span<UInt8>) -> Bool {
        for index in 0..<4 {
            guard index == 0 || take(".", bytes), takeDecimal(maximum: 255, bytes) else { return false }
        }
        return true
    }

    /// Takes eight groups, or fewer groups and one `::` (RFC 4291, section 2.2); the last two groups may be
    /// written as an IPv4 address.
    mutating func takeIPv6(_ bytes: Span<UInt8>) -> Bool {
        var count = 0
        var hasGap = false
        if take(":", bytes) {
            guard take(":", bytes) else { return false }
            hasGap = true
        }
        while true {
            let start = self
            // A group follows each colon, unless `::` at the start is the whole address.
            guard take(.hexadecimals, limit: 4, bytes) > 0 else { return hasGap && count == 0 }
            if current == UInt8(ascii: ".") {
                self = start
                guard takeIPv4(bytes) else { return false }
                count += 2
                break
            }
            count += 1
            guard count <= 8, take(":", bytes) else { break }
            if take(":", bytes) {
                guard !hasGap else { return false }
                hasGap = true
                guard let byte = current, ByteSet.hexadecimals.contains(byte) else { break }
            } else {
                guard let byte = current, ByteSet.hexadecimals.contains(byte) else { return false }
            }
        }
        return hasGap ? count <= 7 : count == 8
    }

    /// Takes an IPv4 or IPv6 address.
    mutating func takeAddress(_ bytes: Span<UInt8>) -> Bool {
        let start = self
        if takeIPv4(bytes), isAtEnd { return true }
        self = start
        return takeIPv6(bytes)
    }

    /// Scans an address and the length of its prefix.
    mutating func scanAddressBlock(_ bytes: Span<UInt8>) -> Bool {
        let start = self
        if takeIPv4(bytes), take("/", bytes) { return takeDecimal(maximum: 32, bytes) && isAtEnd }
        self = start
        return takeIPv6(bytes) && take("/", bytes) && takeDecimal(maximum: 128, bytes) && isAtEnd
    }

    /// Takes dot-separated labels of letters, digits and inner hyphens, each at most 63 characters long (RFC
    /// 1123, section 2.1).
    ///
    /// - Returns: the number of labels, and whether one of them has hyphens as its third and fourth
    ///   characters; nil if there is no domain.
    mutating func takeDomain(_ bytes: Span<UInt8>) -> (labels: Int, hasTag: Bool)? {
        var labels = 0
        var hasTag = false
        repeat {
            guard let first = current, first != UInt8(ascii: "-") else { return nil }
            var length = 0
            var last = first
            var beforeLast = first
            while let byte = current, byte == UInt8(ascii: "-") || ByteSet.alphanumerics.contains(byte) {
                (beforeLast, last) = (last, byte)
                length += 1
                if length == 4, last == UInt8(ascii: "-"), beforeLast == last { hasTag = true }
                advance(bytes)
            }
            guard (1...63).contains(length), last != UInt8(ascii: "-") else { return nil }
            labels += 1
        } while take(".", bytes)
        return (labels, hasTag)
    }

    /// Scans a host name: a domain of at most 253 characters. `length` is the number of characters.
    mutating func scanHostname(length: Int, _ bytes: Span<UInt8>) -> Bool {
        length <= 253 && takeDomain(bytes) != nil && isAtEnd
    }

    /// Scans a mailbox (RFC 5321): dot-separated atoms, `@`, and a domain of at least two labels.
    ///
    /// Labels with hyphens as third and fourth characters are not accepted, because engines disagree on which
    /// of these labels are A-labels.
    mutating func scanEmail(length: Int, _ bytes: Span<UInt8>) -> Bool {
        guard length <= 254, takeAtoms(.atomCharacters, bytes), take("@", bytes),
            let domain = takeDomain(bytes)
        else { return false }
        return domain.labels > 1 && !domain.hasTag && isAtEnd
    }

    /// Takes dot-separated atoms, at most 64 characters in total.
    private mutating func takeAtoms(_ set: ByteSet, _ bytes: Span<UInt8>) -> Bool {
        var length = -1
        repeat {
            let count = take(set, bytes)
            guard count > 0 else { return false }
            length += count + 1
        } while take(".", bytes)
        return length <= 64
    }

    /// Scans an unquoted mailbox of RFC 5321 for the `format` keyword, which accepts more than the email
    /// format of forms.
    mutating func scanMailbox(_ bytes: Span<UInt8>) -> Bool {
        var length = 0
        var isAfterDot = true
        while let byte = current, byte != UInt8(ascii: "@") {
            if byte == UInt8(ascii: ".") {
                guard !isAfterDot else { return false }
            } else if byte < 0x80, !ByteSet.atomCharacters.contains(byte) {
                return false
            }
            isAfterDot = byte == UInt8(ascii: ".")
            length += 1
            advance(bytes)
        }
        guard (1...64).contains(length), !isAfterDot, take("@", bytes) else { return false }
        let domain = self
        var rest = 0
        while current != nil, rest <= 253 {
            rest += 1
            advance(bytes)
        }
        self = domain
        return rest <= 253 && takeDomain(bytes) != nil && isAtEnd
    }
}
