/// The readers of facts that a page lists or states word for word, as `formwright explain` documents them.
enum FactReaderRules {
    /// All readers.
    static let all: [RuleDocumentation] = [options, `default`, format, limits, examples, condition]

    static let options = RuleDocumentation(
        name: "listed-options", kind: .fact,
        summary: """
            A choice has the values that the page lists for it: in a nested list, a list or table below, a column of values, a \
            sentence ("Select **A** or **B**", "Allowed values are 1, 3 and 5"), or a table, list or section that the field \
            links to.
            """,
        reason: """
            Values that a page writes out are those of the control; a list of examples ("such as", "for example") is none.
            """,
        example: RuleDocumentation.table("| Mode | Select `single` or `replicated`. |"),
        counterexample: RuleDocumentation.table(
            "| Mode | Enter the mode, for example `single` or `replicated`. |"))

    static let `default` = RuleDocumentation(
        name: "stated-default", kind: .fact,
        summary: """
            A field has the default that the page states: in a column, as "defaults to `x`", "the default is `x`", "`x` (default)", \
            "enabled by default", "leave **X** enabled".
            """,
        reason:
            "A value that the page only recommends, or shows as a sample, is not a default: it is absent unless someone enters it.",
        example: RuleDocumentation.table("| Port | The port of the server. The default is `8443`. |"),
        counterexample: RuleDocumentation.table("| Port | The port of the server. We recommend `8443`. |"))

    static let format = RuleDocumentation(
        name: "stated-format", kind: .fact,
        summary: """
            A text is a host name, an IP address, a CIDR block, a UUID, an ARN, a duration or a cron expression where the page says so of the \
            field.
            """,
        reason:
            "A format refuses values, so the page must name it. If a text names two formats, neither counts.",
        example: RuleDocumentation.table("| Address | Enter the IP address of the server. |"),
        counterexample: RuleDocumentation.table("| Address | Enter the FQDN or IP address of the server. |"))

    static let limits = RuleDocumentation(
        name: "stated-limits", kind: .fact,
        summary: """
            Numbers and lengths of texts have the limits that the page states: "between 1 and 10", "at least 3 characters", "must start with \
            `srv-`", a column of ranges.
            """,
        reason: "The page gives the limit as a number, with its unit beside it.",
        example: RuleDocumentation.table("| Port | Enter the port number, between 1024 and 65535. |"),
        counterexample: RuleDocumentation.table(
            "| Port | Enter the port number. Version 1024 listens on 65535. |"))

    static let examples = RuleDocumentation(
        name: "stated-examples", kind: .fact,
        summary: """
            A field has the examples that the page gives: marked values behind "for example", "e.g." or "such as", and a column of examples.
            """,
        reason: "What is marked after these words is a value that someone could enter.",
        example: RuleDocumentation.table(
            "| Region | Enter the region of the server. For example, `eu-west-1`. |"),
        counterexample: RuleDocumentation.table("| Region | Enter the region of the server. |"))

    static let condition = RuleDocumentation(
        name: "stated-condition", kind: .fact,
        summary: """
            The case in which a field is asked for: "If you use a proxy, enter its address", "Only for static placement", an introduction, or \
            a heading, tab or outer item that is a value of another field.
            """,
        reason: """
            A case that the page puts before the field decides whether it is there; "if needed" leaves it to the reader, and a case of the \
            value ("if it runs in a container, enter …") says what to enter.
            """,
        example: RuleDocumentation.table(
            "| Certificate | Only shown if **Use TLS** is enabled. Paste the certificate. |\n| Use TLS | Enable this option to encrypt. |"
        ),
        counterexample: RuleDocumentation.table(
            "| Certificate | Paste the certificate. |\n| Use TLS | Enable this option to encrypt. |"))
}
