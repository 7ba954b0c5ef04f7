extension TextScanner {
    /// RFC 3339's `full-date` or `date-time`.
    mutating func scanDateOrDateTime() -> Bool {
        guard scanFullDate() else { return false }
        if isAtEnd { return true }
        guard take("T") || take("t") else { return false }
        return scanFullTime() && isAtEnd
    }

    /// A day that there is, from the year 1.
    mutating func scanFullDate() -> Bool {
        guard let year = takeNumber(digits: 4), year > 0, take("-"), let month = takeNumber(digits: 2),
            take("-"), let day = takeNumber(digits: 2)
        else { return false }
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...12).contains(month) && (1...days[month - 1]).contains(day)
    }

    /// A time with its offset from UTC.
    mutating func scanFullTime() -> Bool {
        guard let hour = takeNumber(digits: 2), hour < 24, take(":"), let minute = takeNumber(digits: 2),
            minute < 60, take(":"), let second = takeNumber(digits: 2), second < 60
        else { return false }
        if take(".") {
            let digits = takeWhile(\.isDigit)
            guard digits > 0 else { return false }
        }
        if take("Z") || take("z") { return true }
        guard take("+") || take("-"), let hours = takeNumber(digits: 2), hours < 24, take(":"),
            let minutes = takeNumber(digits: 2), minutes < 60
        else { return false }
        return true
    }
}
