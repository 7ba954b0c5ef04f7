import FormValidation

/// The expressions that state a format to every engine alike.
///
/// Engines differ on `format`: ajv 6 takes spaces around IPv6 addresses and dates without an offset, jsonschema only checks the
/// formats whose packages are installed, jsonschema-rs knows A-labels. So each format is stated by an expression
/// that is within what all of them accept, and `format` stands beside it where the engines assert it at most as strictly.
/// The expressions are anchored, have no look-around, and no class whose meaning depends on a Unicode flag.
enum FormatPatterns {
    private static let octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
    private static let group = "[0-9A-Fa-f]{1,4}"
    private static let label = "[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?"

    /// An IPv4 address, without anchors.
    static let ipv4 = "\(octet)(?:\\.\(octet)){3}"

    /// An IPv6 address, without anchors: by the number of groups before the gap.
    static let ipv6: String = {
        var forms = ["(?:\(group):){7}\(group)", "(?:\(group):){6}\(ipv4)", "(?:\(group):){1,7}:"]
        for before in 1...6 {
            let last = 7 - before
            forms.append("(?:\(group):){\(before)}(?::\(group)){1,\(last)}")
        }
        for before in 1...5 {
            forms.append("(?:\(group):){\(before)}:(?:\(group):){0,\(5 - before)}\(ipv4)")
        }
        forms += ["::(?:\(group):){0,6}\(group)", "::(?:\(group):){0,5}\(ipv4)", "::"]
        return "(?:\(forms.joined(separator: "|")))"
    }()

    static let hostname = "^\(label)(?:\\.\(label))*$"
    static let uuid = "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
    static let arn = "^arn:[0-9a-z-]+:[0-9a-z-]+:[0-9a-z-]*:[0-9a-z-]*:[!-~]+$"
    static let cidr =
        "^(?:\(ipv4)/(?:3[0-2]|[12]?[0-9])|\(ipv6)/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$"
    static let cron =
        "^(?:@(?:annually|yearly|monthly|weekly|daily|hourly|midnight|reboot)"
        + "|[0-9A-Za-z*?/,#-]+(?: +[0-9A-Za-z*?/,#-]+){4,6})$"

    static let duration: String = {
        let amount = "[0-9]+(?:\\.[0-9]+)?"
        let unit =
            "(?:ns|us|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|y|years?)"
        let spelled = "\(amount) ?\(unit)(?: ?\(amount) ?\(unit))*"
        let iso = "P(?:[0-9]+W|(?:[0-9]+[YMD])+(?:T(?:[0-9]+[HMS])+)?|T(?:[0-9]+[HMS])+)"
        return "^(?:\(spelled)|\(iso))$"
    }()

    static let email: String = {
        let atom = "[0-9A-Za-z!#$%&'*+/=?^_`{|}~-]+"
        return "^\(atom)(?:\\.\(atom))*@(?:\(label)\\.)+\(label)$"
    }()

    private static let day =
        "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
        + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)"
    private static let time = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?"
    private static let offset = "(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"

    static let date = "^\(day)$"
    static let dateTime = "^\(day)[Tt]\(time)\(offset)$"

    /// A URL with one of the schemes, or, without any, with some scheme.
    static func url(schemes: [String]) -> String {
        let scheme =
            schemes.isEmpty
            ? "[A-Za-z][0-9A-Za-z+.-]*" : "(?:\(schemes.map(escaped).joined(separator: "|")))"
        let unreserved = "0-9A-Za-z._~!$&'()*+,;="
        func run(_ further: String) -> String { "(?:[\(unreserved)\(further)-]|%[0-9A-Fa-f]{2})" }
        let host = "(?:\\[\(ipv6)\\]|\(run(""))+)"
        return "^\(scheme)://(?:\(run(":"))*@)?\(host)(?::[0-9]{1,5})?(?:/\(run(":@/"))*)?"
            + "(?:\\?\(run(":@/?"))*)?(?:#\(run(":@/?"))*)?$"
    }

    private static func escaped(_ scheme: String) -> String {
        scheme.map { $0 == "+" || $0 == "." ? "\\\($0)" : String($0) }.joined()
    }
}

extension FormatPatterns {
    /// The keywords that state a format: their expression, and `format` where the engines agree on it.
    ///
    /// `$` also matches before a last line feed in Python, so every expression goes with a `not` that forbids that.
    static func keywords(for format: FormValidation.TextFormat) -> [JSON.Member] {
        switch format {
        case .url(let schemes):
            [.init("format", .string("uri")), .init("pattern", .string(url(schemes: schemes)))] + excluding()
        case .email:
            [.init("format", .string("email")), .init("pattern", .string(email))]
                + excluding("^[^@]{65}", "@(?:[^@]*\\.)?[^.@]{2}--")
        case .date:
            [.init("anyOf", .array([alternative("date", date), alternative("date-time", dateTime)]))]
                + excluding("^0000")
        case .ip:
            [.init("anyOf", .array([alternative("ipv4", "^\(ipv4)$"), alternative("ipv6", "^\(ipv6)$")]))]
                + excluding()
        case .hostname: stating(hostname)
        case .cidr: stating(cidr)
        case .uuid: stating(uuid)
        case .arn: stating(arn)
        case .duration: stating(duration)
        case .cron: stating(cron)
        }
    }

    /// An expression, and that the text does not end with a line feed.
    static func stating(_ pattern: String) -> [JSON.Member] {
        [.init("pattern", .string(pattern))] + excluding()
    }

    private static func excluding(_ patterns: String...) -> [JSON.Member] {
        let pattern = (["\\n$"] + patterns).joined(separator: "|")
        return [.init("not", .object([.init("pattern", .string(pattern))]))]
    }

    private static func alternative(_ format: String, _ pattern: String) -> JSON {
        .object([.init("format", .string(format)), .init("pattern", .string(pattern))])
    }
}
