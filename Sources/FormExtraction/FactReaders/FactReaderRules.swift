/// The documentation of the readers for facts that a page lists or states literally. `formwright explain`
/// shows it.
enum FactReaderRules {
    /// The documentation of all readers.
    static let all: [RuleDocumentation] = [options, `default`, format, limits, examples, condition]

    static let options = RuleDocumentation(
        name: "listed-options", kind: .fact,
        summary: """
            The options of a choice are the values that the page lists for it: in a nested list, a list or table below, a column \
            of values, a sentence ("Select **A** or **B**", "Allowed values are 1, 3 and 5"), or a table, list or section that the \
            field links to.
            """,
        reason: """
            The control offers exactly the values that are listed. Examples ("such as", "for example") are not a list of options.
            """,
        example: RuleDocumentation.table("| Mode | Select `single` or `replicated`. |"),
        counterexample: RuleDocumentation.table(
            "| Mode | Enter the mode, for example `single` or `replicated`. |"))

    static let `default` = RuleDocumentation(
        name: "stated-default", kind: .fact,
        summary: """
            A field has the default that the page states: in a column, or in words such as "defaults to `x`", "the default is `x`", \
            "`x` (default)", "enabled by default" or "leave **X** enabled".
            """,
        reason:
            "A value that the page only recommends or shows as a sample is not a default, because the form does not contain it unless someone enters it.",
        example: RuleDocumentation.table("| Port | The port of the server. The default is `8443`. |"),
        counterexample: RuleDocumentation.table("| Port | The port of the server. We recommend `8443`. |"))

    static let format = RuleDocumentation(
        name: "stated-format", kind: .fact,
        summary: """
            A text field has a format (host name, IP address, CIDR block, UUID, ARN, duration or cron expression) if the page \
            says so.
            """,
        reason:
            "A format makes schemas reject values, so the page must name it. If the page names two formats for a field, neither is used.",
        example: RuleDocumentation.table("| Address | Enter the IP address of the server. |"),
        counterexample: RuleDocumentation.table("| Address | Enter the FQDN or IP address of the server. |"))

    static let limits = RuleDocumentation(
        name: "stated-limits", kind: .fact,
        summary: """
            Numbers and text lengths have the limits that the page states: "between 1 and 10", "at least 3 characters", "must start with \
            `srv-`", or a column of ranges.
            """,
        reason:
            "A number is a limit only if the words around it say so. Other numbers, such as version numbers, are not limits.",
        example: RuleDocumentation.table("| Port | Enter the port number, between 1024 and 65535. |"),
        counterexample: RuleDocumentation.table(
            "| Port | Enter the port number. Version 1024 listens on 65535. |"))

    static let examples = RuleDocumentation(
        name: "stated-examples", kind: .fact,
        summary: """
            A field has the examples that the page states: marked values after "for example", "e.g." or "such as", or a column of examples.
            """,
        reason: "The marked words after these phrases are values that a user could enter.",
        example: RuleDocumentation.table(
            "| Region | Enter the region of the server. For example, `eu-west-1`. |"),
        counterexample: RuleDocumentation.table("| Region | Enter the region of the server. |"))

    static let condition = RuleDocumentation(
        name: "stated-condition", kind: .fact,
        summary: """
            A field has the condition under which the page asks for it: in a sentence ("If you use a proxy, enter its address", "Only for static placement"), \
            in an introduction, or in a heading, tab or outer item that is a value of another field.
            """,
        reason: """
            A condition that the page states for a field decides whether the field is asked for. "If needed" leaves the decision to the reader, and a condition \
            about the value ("if it runs in a container, enter …") only explains what to enter.
            """,
        example: RuleDocumentation.table(
            "| Certificate | Only shown if **Use TLS** is enabled. Paste the certificate. |\n| Use TLS | Enable this option to encrypt. |"
        ),
        counterexample: RuleDocumentation.table(
            "| Certificate | Paste the certificate. |\n| Use TLS | Enable this option to encrypt. |"))
}
