/// The format of a string.
///
/// Each format is one short regular expression, which generated schemas contain as a `pattern`. As a result,
/// every engine accepts the same strings, whether or not it supports `format`. The expressions check only the
/// essentials, because a page that says "URL" does not say which URL grammar it means.
public enum TextFormat: Int, Hashable, Sendable, CaseIterable {
    /// A scheme, `://`, and at least one more character.
    case url
    /// A mailbox with a dotted domain.
    case email
    /// An ISO 8601 date, or a date and a time.
    case date
    /// A host name.
    case hostname
    /// An IPv4 or IPv6 address.
    case ip
    /// An address block: an address, `/`, and the length of the prefix.
    case cidr
    /// A UUID of 36 characters.
    case uuid
    /// An Amazon Resource Name.
    case arn
    /// A time span, such as `1h30m` or `90 seconds`, or an ISO 8601 duration, such as `PT1H30M`.
    case duration
    /// A cron expression of five to seven fields, or a name such as `@daily`.
    case cron

    /// The regular expression that strings of this format match. It has at most 60 characters.
    ///
    /// The expressions are anchored. They contain no look-around and no class whose meaning depends on a
    /// Unicode flag.
    package var pattern: String {
        switch self {
        case .url: "^[A-Za-z][0-9A-Za-z+.-]*://[^ ]+$"
        case .email: "^[^ @]+@[^ @.]+([.][^ @.]+)+$"
        case .date: "^[0-9]{4}(-[0-9]{2}){2}([Tt ][0-9A-Za-z:.+-]+)?$"
        case .hostname: "^[^ /:@]+$"
        case .ip: "^[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]+$"
        case .cidr: "^[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]+/[0-9]{1,3}$"
        case .uuid: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
        case .arn: "^arn:[^: ]+:[^: ]+:[^: ]*:[^: ]*:[^ ]+$"
        case .duration: "^(P[0-9.DHMSTWY]+|([0-9]+([.][0-9]+)? ?[A-Za-z]+ ?)+)$"
        case .cron: "^(@[^ ]+|[^ ]+( +[^ ]+){4,6})$"
        }
    }

    /// Whether the given string has the format.
    ///
    /// This takes time linear in the length of the string.
    package func matches(_ text: String) -> Bool {
        let copy = Array(text.utf8)
        return FormPlace(0, copy.count, .isLiteral).has(self, in: copy.span)
    }

    /// The compiled expressions, in the order of the cases.
    private static let compiled = allCases.map { Pattern(orNever: $0.pattern) }

    /// The compiled expression of this format.
    fileprivate var compiled: Pattern { Self.compiled[rawValue] }

    /// A description of what is expected, for messages.
    package var expectation: String {
        switch self {
        case .url: "a URL such as https://example.com"
        case .email: "an email address such as name@example.com"
        case .date: "a date such as 2030-12-31, or a time such as 2030-12-31T08:30:00Z"
        case .hostname: "a host name such as host.example.com"
        case .ip: "an IP address such as 192.0.2.1 or 2001:db8::1"
        case .cidr: "an address block such as 10.0.0.0/16"
        case .uuid: "a UUID such as 123e4567-e89b-12d3-a456-426614174000"
        case .arn: "an Amazon Resource Name such as arn:aws:iam::123456789012:role/name"
        case .duration: "a time span with a unit, such as 30s or 1h30m"
        case .cron: "a cron expression such as 0 3 * * 1"
        }
    }
}

@_spi(Generated)
extension FormPlace {
    /// Whether the string at this place has the given format.
    public func has(_ format: TextFormat, in json: Span<UInt8>) -> Bool {
        matches(format.compiled, in: json)
    }

    /// Whether the string matches the expression and does not end with a line feed.
    public func matches(_ pattern: Pattern, in json: Span<UInt8>) -> Bool {
        pattern.matches(self, in: json) && !endsWithLineFeed(in: json)
    }

}

extension FormPlace {
    /// Whether the string's last character is a line feed, which JSON can contain only as an escape.
    package func endsWithLineFeed(in json: Span<UInt8>) -> Bool {
        guard traits.contains(.escapes) else {
            return traits.contains(.isLiteral) && end > start && json[end - 1] == 0x0A
        }
        var last: UInt8?
        var cursor = TextCursor(self)
        while let byte = cursor.next(json) { last = byte }
        return last == 0x0A
    }
}
