extension TextScanner {
    /// Scans 8-4-4-4-12 hexadecimal digits (RFC 9562, section 4).
    mutating func scanUUID(_ bytes: Span<UInt8>) -> Bool {
        guard take(.hexadecimals, limit: 8, bytes) == 8 else { return false }
        for _ in 0..<3 {
            guard take("-", bytes), take(.hexadecimals, limit: 4, bytes) == 4 else { return false }
        }
        return take("-", bytes) && take(.hexadecimals, limit: 12, bytes) == 12 && isAtEnd
    }

    /// Scans `arn:partition:service:region:account:resource`; the region and the account may be empty.
    mutating func scanARN(_ bytes: Span<UInt8>) -> Bool {
        guard take(word: "arn:", bytes) else { return false }
        for index in 0..<4 {
            let count = take(.resourceWordCharacters, bytes)
            guard index > 1 || count > 0, take(":", bytes) else { return false }
        }
        return take(.visibleCharacters, bytes) > 0 && isAtEnd
    }

    /// Scans a sequence of amounts with units, or an ISO 8601 duration.
    mutating func scanDuration(_ bytes: Span<UInt8>) -> Bool {
        if take("P", bytes) { return scanISODuration(bytes) }
        repeat {
            guard takeAmount(bytes) else { return false }
            _ = take(" ", bytes)
            guard takeUnit(bytes) else { return false }
            guard !isAtEnd else { return true }
            _ = take(" ", bytes)
        } while true
    }

    private mutating func takeAmount(_ bytes: Span<UInt8>) -> Bool {
        guard take(.digits, bytes) > 0 else { return false }
        return !take(".", bytes) || take(.digits, bytes) > 0
    }

    /// Takes a unit of time in lower case.
    private mutating func takeUnit(_ bytes: Span<UInt8>) -> Bool {
        let start = self
        let length = take(.unitCharacters, bytes)
        // The longest units are `minutes` and `seconds`.
        guard (1...7).contains(length) else { return false }
        return start.isWord(among: Self.durationUnits, length: length, bytes)
    }

    private static let durationUnits: StaticString = """
        ns us ms s sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w week weeks \
        month months y year years
        """

    private mutating func scanISODuration(_ bytes: Span<UInt8>) -> Bool {
        var parts = 0
        while take(.digits, bytes) > 0 {
            if parts == 0, take("W", bytes) { return isAtEnd }
            guard take("Y", bytes) || take("M", bytes) || take("D", bytes) else { return false }
            parts += 1
        }
        guard take("T", bytes) else { return parts > 0 && isAtEnd }
        var times = 0
        while take(.digits, bytes) > 0 {
            guard take("H", bytes) || take("M", bytes) || take("S", bytes) else { return false }
            times += 1
        }
        return times > 0 && isAtEnd
    }

    /// Scans five to seven fields separated by spaces, or a name such as `@daily`.
    mutating func scanCron(_ bytes: Span<UInt8>) -> Bool {
        if take("@", bytes) {
            let start = self
            let length = take(.unitCharacters, bytes)
            return isAtEnd
                && start.isWord(
                    among: "annually yearly monthly weekly daily hourly midnight reboot", length: length,
                    bytes)
        }
        var fields = 0
        while take(.cronCharacters, bytes) > 0 {
            fields += 1
            if isAtEnd { return (5...7).contains(fields) }
            guard take(" ", bytes) else { return false }
            while take(" ", bytes) {}
        }
        return false
    }
}
