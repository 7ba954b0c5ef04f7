extension TextScanner {
    /// 8-4-4-4-12 hexadecimal digits.
    mutating func scanUUID() -> Bool {
        for (index, count) in [8, 4, 4, 4, 12].enumerated() {
            guard index == 0 || take("-") else { return false }
            guard takeWhile(limit: count, \.isHexadecimal) == count else { return false }
        }
        return isAtEnd
    }

    /// `arn:partition:service:region:account:resource`; region and account may be empty.
    mutating func scanARN() -> Bool {
        guard take(word: "arn:"), takeWhile({ $0.isARNWord }) > 0, take(":"),
            takeWhile({ $0.isARNWord }) > 0, take(":")
        else { return false }
        for _ in 0..<2 {
            _ = takeWhile { $0.isARNWord }
            guard take(":") else { return false }
        }
        return takeWhile { (0x21...0x7E).contains($0) } > 0 && isAtEnd
    }

    /// Amounts with units, or ISO 8601's notation.
    mutating func scanDuration() -> Bool {
        if take("P") { return scanISODuration() }
        repeat {
            guard scanAmount() else { return false }
            _ = take(" ")
            guard scanUnit() else { return false }
            guard !isAtEnd else { return true }
            _ = take(" ")
        } while true
    }

    private mutating func scanAmount() -> Bool {
        guard takeWhile(\.isDigit) > 0 else { return false }
        return !take(".") || takeWhile(\.isDigit) > 0
    }

    private mutating func scanUnit() -> Bool {
        let start = position
        _ = takeWhile { (0x61...0x7A).contains($0) }
        let unit = bytes[start..<position]
        return Self.durationUnits.contains { unit.elementsEqual($0.utf8) }
    }

    private static let durationUnits = [
        "ns", "us", "ms", "s", "sec", "secs", "second", "seconds", "m", "min", "mins", "minute", "minutes",
        "h",
        "hr", "hrs", "hour", "hours", "d", "day", "days", "w", "week", "weeks", "month", "months", "y",
        "year",
        "years",
    ]

    private mutating func scanISODuration() -> Bool {
        var parts = 0
        while takeWhile(\.isDigit) > 0 {
            if parts == 0, take("W") { return isAtEnd }
            guard take("Y") || take("M") || take("D") else { return false }
            parts += 1
        }
        guard take("T") else { return parts > 0 && isAtEnd }
        var times = 0
        while takeWhile(\.isDigit) > 0 {
            guard take("H") || take("M") || take("S") else { return false }
            times += 1
        }
        return times > 0 && isAtEnd
    }

    /// Five to seven fields between spaces, or a name.
    mutating func scanCron() -> Bool {
        if take("@") {
            let names = ["annually", "yearly", "monthly", "weekly", "daily", "hourly", "midnight", "reboot"]
            return names.contains { bytes[position...].elementsEqual($0.utf8) }
        }
        var fields = 0
        while takeWhile({ $0.isAlphanumeric || $0.isOne(of: "*?/,#-") }) > 0 {
            fields += 1
            if isAtEnd { return (5...7).contains(fields) }
            guard takeWhile({ $0 == 0x20 }) > 0 else { return false }
        }
        return false
    }
}

extension UInt8 {
    /// Whether the byte stands in a part of a resource name before its resource.
    fileprivate var isARNWord: Bool {
        isDigit || (0x61...0x7A).contains(self) || self == UInt8(ascii: "-")
    }
}
