extension FormPlace {
    /// Whether the text is a URL with one of the schemes, which spaces keep apart; without any given, with any.
    public func isURL(in json: Span<UInt8>, schemes: StaticString = "") -> Bool {
        var scanner = TextScanner(self, json)
        let start = scanner
        guard scanner.scanURL(json) else { return false }
        return schemes.utf8CodeUnitCount == 0 || start.hasScheme(among: schemes, json)
    }

    /// Whether the text is a URL with one of the schemes; without any given, with any.
    func isURL(in json: Span<UInt8>, schemes: [String]) -> Bool {
        var scanner = TextScanner(self, json)
        let start = scanner
        guard scanner.scanURL(json) else { return false }
        return schemes.isEmpty || schemes.contains { start.hasScheme($0, json) }
    }

    /// Whether the text is a mailbox (RFC 5321) as `TextFormat.email` has it.
    public func isEmail(in json: Span<UInt8>) -> Bool {
        var scanner = TextScanner(self, json)
        return scanner.scanEmail(length: count(in: json), json)
    }

    /// Whether the text is a date or a time of RFC 3339.
    public func isDate(in json: Span<UInt8>) -> Bool {
        var scanner = TextScanner(self, json)
        return scanner.scanDateOrDateTime(json)
    }

    /// Whether the text is a host name (RFC 1123).
    public func isHostname(in json: Span<UInt8>) -> Bool {
        var scanner = TextScanner(self, json)
        return scanner.scanHostname(length: count(in: json), json)
    }

    /// Whether the text is an IPv4 or IPv6 address (RFC 2673, RFC 4291).
    public func isAddress(in json: Span<UInt8>) -> Bool {
        var scanner = TextScanner(self, json)
        return scanner.takeAddress(json) && scanner.isAtEnd
    }

    /// Whether the text is an address block (RFC 4632, RFC 4291).
    public func isAddressBlock(in json: Span<UInt8>) -> Bool {
        var scanner = TextScanner(self, json)
        return scanner.scanAddressBlock(json)
    }

    /// Whether the text is a UUID (RFC 9562).
    public func isUUID(in json: Span<UInt8>) -> Bool {
        var scanner = TextScanner(self, json)
        return scanner.scanUUID(json)
    }

    /// Whether the text is an Amazon Resource Name.
    public func isARN(in json: Span<UInt8>) -> Bool {
        var scanner = TextScanner(self, json)
        return scanner.scanARN(json)
    }

    /// Whether the text is a time span.
    public func isDuration(in json: Span<UInt8>) -> Bool {
        var scanner = TextScanner(self, json)
        return scanner.scanDuration(json)
    }

    /// Whether the text is a cron expression.
    public func isCron(in json: Span<UInt8>) -> Bool {
        var scanner = TextScanner(self, json)
        return scanner.scanCron(json)
    }

    /// Whether the text matches an expression, and does not end with a line feed.
    public func matches(_ pattern: Pattern, in json: Span<UInt8>) -> Bool {
        pattern.matches(self, in: json) && !endsWithLineFeed(in: json)
    }

    /// Whether the text's last character is a line feed.
    func endsWithLineFeed(in json: Span<UInt8>) -> Bool {
        var last: UInt8?
        var cursor = TextCursor(self)
        while let byte = cursor.next(json) { last = byte }
        return last == 0x0A
    }
}
