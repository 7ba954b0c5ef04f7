extension TextScanner {
    /// Scans RFC 3339's `full-date` or `date-time`.
    mutating func scanDateOrDateTime(_ bytes: Span<UInt8>) -> Bool {
        guard takeFullDate(bytes) else { return false }
        return isAtEnd || (takeTimeMark(bytes) && takeFullTime(bytes) && isAtEnd)
    }

    /// Takes the `T` between a date and a time.
    mutating func takeTimeMark(_ bytes: Span<UInt8>) -> Bool {
        take("T", bytes) || take("t", bytes)
    }

    /// Takes a date that exists, in the year 1 or later (RFC 3339, `full-date`).
    mutating func takeFullDate(_ bytes: Span<UInt8>) -> Bool {
        guard let year = takeNumber(digits: 4, bytes), year > 0, take("-", bytes),
            let month = takeNumber(digits: 2, bytes), take("-", bytes),
            let day = takeNumber(digits: 2, bytes), day > 0
        else { return false }
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: return day <= 31
        case 4, 6, 9, 11: return day <= 30
        case 2:
            let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            return day <= (isLeapYear ? 29 : 28)
        default: return false
        }
    }

    /// Takes a time with its offset from UTC (RFC 3339, `full-time`, but without leap seconds).
    mutating func takeFullTime(_ bytes: Span<UInt8>) -> Bool {
        guard let hour = takeNumber(digits: 2, bytes), hour < 24, take(":", bytes),
            let minute = takeNumber(digits: 2, bytes), minute < 60, take(":", bytes),
            let second = takeNumber(digits: 2, bytes), second < 60
        else { return false }
        if take(".", bytes) { guard take(.digits, bytes) > 0 else { return false } }
        if take("Z", bytes) || take("z", bytes) { return true }
        guard take("+", bytes) || take("-", bytes), let hours = takeNumber(digits: 2, bytes), hours < 24,
            take(":", bytes), let minutes = takeNumber(digits: 2, bytes), minutes < 60
        else { return false }
        return true
    }
}
