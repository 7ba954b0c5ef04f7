/// The formats of JSON Schema's `format` keyword, as far as they are known here.
package enum StandardFormats {
    /// Whether a text has a format; nil where the format is not known, and so not asserted.
    package static func matches(_ text: String, format: String) -> Bool? {
        let copy = Array(text.utf8)
        let bytes = copy.span
        var scanner = TextScanner(FormPlace(0, bytes.count, .isLiteral), bytes)
        switch format {
        case "uri": return scanner.scanURI(bytes)
        case "email": return scanner.scanMailbox(bytes)
        case "date": return scanner.takeFullDate(bytes) && scanner.isAtEnd
        case "time": return scanner.takeFullTime(bytes) && scanner.isAtEnd
        case "date-time":
            return scanner.takeFullDate(bytes) && scanner.takeTimeMark(bytes) && scanner.takeFullTime(bytes)
                && scanner.isAtEnd
        case "hostname": return scanner.scanHostname(length: bytes.count, bytes)
        case "ipv4": return scanner.takeIPv4(bytes) && scanner.isAtEnd
        case "ipv6": return scanner.takeIPv6(bytes) && scanner.isAtEnd
        case "uuid": return scanner.scanUUID(bytes)
        default: return nil
        }
    }
}
