/// The supported formats of JSON Schema's `format` keyword.
package enum StandardFormat: String, CaseIterable, Sendable {
    case uri, email, date, time
    case dateTime = "date-time"
    case hostname, ipv4, ipv6, uuid

    /// Whether the string at the given place in an input has the format.
    package func matches(_ text: FormPlace, in json: Span<UInt8>) -> Bool {
        var scanner = TextScanner(text, json)
        switch self {
        case .uri: return scanner.scanURI(json)
        case .email: return scanner.scanMailbox(json)
        case .date: return scanner.takeFullDate(json) && scanner.isAtEnd
        case .time: return scanner.takeFullTime(json) && scanner.isAtEnd
        case .dateTime:
            return scanner.takeFullDate(json) && scanner.takeTimeMark(json) && scanner.takeFullTime(json)
                && scanner.isAtEnd
        case .hostname: return scanner.scanHostname(length: text.count(in: json), json)
        case .ipv4: return scanner.takeIPv4(json) && scanner.isAtEnd
        case .ipv6: return scanner.takeIPv6(json) && scanner.isAtEnd
        case .uuid: return scanner.scanUUID(json)
        }
    }
}
