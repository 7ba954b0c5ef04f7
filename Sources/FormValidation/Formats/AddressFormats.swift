extension TextScanner {
    /// An IPv4 or IPv6 address.
    static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
        isIPv4(bytes) || isIPv6(bytes)
    }

    /// Four numbers of 0 to 255 without leading zeros (RFC 2673, dotted-quad).
    static func isIPv4(_ bytes: ArraySlice<UInt8>) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { isDecimal($0, maximum: 255) }
    }

    /// A number without leading zeros, at most three digits.
    static func isDecimal(_ bytes: ArraySlice<UInt8>, maximum: Int) -> Bool {
        guard let first = bytes.first, bytes.count <= 3, bytes.allSatisfy(\.isDigit) else { return false }
        guard first != UInt8(ascii: "0") || bytes.count == 1 else { return false }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= maximum
    }

    /// Eight groups, or fewer and one `::` (RFC 4291, section 2.2); the last two may be an IPv4 address.
    static func isIPv6(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count <= 45 else { return false }
        var groups = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard groups.count >= 3 else { return false }
        var count = 0
        if let last = groups.last, last.contains(UInt8(ascii: ".")) {
            guard isIPv4(last) else { return false }
            groups[groups.count - 1] = ArraySlice("0".utf8)
            count += 1
        }
        // A `::` at either end splits into two empty groups there, in the middle into one.
        var gaps = 0
        var index = 0
        if groups[0].isEmpty {
            guard groups[1].isEmpty else { return false }
            gaps += 1
            index = 2
            if groups.count == 3, groups[2].isEmpty { return true }
        }
        while index < groups.count {
            let group = groups[index]
            if group.isEmpty {
                gaps += 1
                // Only the gap at the end is followed by nothing.
                if index == groups.count - 2, groups[index + 1].isEmpty { break }
                guard index < groups.count - 1 else { return false }
            } else {
                guard group.count <= 4, group.allSatisfy(\.isHexadecimal) else { return false }
                count += 1
            }
            index += 1
        }
        return gaps == 0 ? count == 8 : gaps == 1 && count <= 7
    }

    /// An address and the length of its prefix.
    mutating func scanAddressBlock() -> Bool {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return false }
        let address = bytes[..<slash]
        let length = bytes[(slash + 1)...]
        return Self.isIPv4(address) && Self.isDecimal(length, maximum: 32)
            || Self.isIPv6(address) && Self.isDecimal(length, maximum: 128)
    }

    /// Labels of letters, digits and inner hyphens, at most 63 long, together at most 253.
    mutating func scanHostname() -> Bool {
        bytes.count <= 253 && Self.isDomain(bytes[...])
    }

    static func isDomain(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            guard let first = label.first, let last = label.last, label.count <= 63 else { return false }
            return first.isAlphanumeric && last.isAlphanumeric
                && label.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
        }
    }

    /// A mailbox: dot-separated atoms, `@`, a domain of two labels or more.
    ///
    /// Labels with hyphens in the third and fourth place are left out: engines differ on which of them are A-labels.
    mutating func scanEmail() -> Bool {
        guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")), at <= 64 else {
            return false
        }
        let domain = bytes[(at + 1)...]
        guard Self.isDomain(domain), domain.contains(UInt8(ascii: ".")) else { return false }
        let labels = domain.split(separator: UInt8(ascii: "."))
        guard !labels.contains(where: { $0.dropFirst(2).starts(with: "--".utf8) }) else { return false }
        return bytes[..<at].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && $0.allSatisfy { $0.isAlphanumeric || $0.isOne(of: "!#$%&'*+/=?^_`{|}~-") }
        }
    }
}
