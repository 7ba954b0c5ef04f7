/// What a text is, beyond its characters.
///
/// Each format is one language, which a generated schema states as `pattern` too, so that every engine accepts the same texts
/// whatever it knows of `format`. Each is within what RFCs and the engines allow, for the values that forms hold.
public enum TextFormat: Hashable, Sendable {
    /// `scheme://host…` (RFC 3986) with one of the schemes; without any given, with any.
    case url(schemes: [String])
    /// A mailbox (RFC 5321) with a dotted domain, without quotes and address literals, at most 254 long.
    case email
    /// A date or a time of RFC 3339, of the years 1 to 9999, without leap seconds.
    case date
    /// A host name (RFC 1123), at most 253 long.
    case hostname
    /// An IPv4 or IPv6 address, without a zone.
    case ip
    /// An address block: an address, `/`, and the length of its prefix.
    case cidr
    /// A UUID (RFC 9562) in its 36 characters.
    case uuid
    /// An Amazon Resource Name.
    case arn
    /// A time span: `1h30m`, `90 seconds`, or as in ISO 8601, `PT1H30M`.
    case duration
    /// A cron expression of five to seven fields, or a name such as `@daily`.
    case cron

    /// Whether a text has the format.
    ///
    /// O(length).
    public func matches(_ text: String) -> Bool {
        let copy = Array(text.utf8)
        return matches(FormPlace(0, copy.count, .isLiteral), in: copy.span)
    }

    /// Whether the text at a place of an input has the format.
    func matches(_ text: FormPlace, in json: Span<UInt8>) -> Bool {
        switch self {
        case .url(let schemes): text.isURL(in: json, schemes: schemes)
        case .email: text.isEmail(in: json)
        case .date: text.isDate(in: json)
        case .hostname: text.isHostname(in: json)
        case .ip: text.isAddress(in: json)
        case .cidr: text.isAddressBlock(in: json)
        case .uuid: text.isUUID(in: json)
        case .arn: text.isARN(in: json)
        case .duration: text.isDuration(in: json)
        case .cron: text.isCron(in: json)
        }
    }

    /// What was expected, for people.
    package var expectation: String {
        switch self {
        case .url(let schemes) where schemes.isEmpty: "a URL such as https://example.com"
        case .url(let schemes):
            "a URL that begins with " + schemes.map { $0 + "://" }.joined(separator: " or ")
        case .email: "an email address such as name@example.com"
        case .date: "a date such as 2030-12-31, or a time such as 2030-12-31T08:30:00Z"
        case .hostname: "a host name such as host.example.com"
        case .ip: "an IP address such as 192.0.2.1 or 2001:db8::1"
        case .cidr: "an address block such as 10.0.0.0/16"
        case .uuid: "a UUID such as 123e4567-e89b-12d3-a456-426614174000"
        case .arn: "an Amazon Resource Name such as arn:aws:iam::123456789012:role/name"
        case .duration: "a time span with its unit, such as 30s or 1h30m"
        case .cron: "a cron expression such as 0 3 * * 1"
        }
    }
}
