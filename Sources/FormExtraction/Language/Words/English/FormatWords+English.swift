extension FormatWords {
    /// English.
    static let english = FormatWords(
        hostNouns: ["fqdn", "hostname", "host", "dns", "name"],
        timeSpanNouns: [
            "interval", "duration", "timeout", "ttl", "period", "age", "retention", "delay", "time",
            "frequency",
        ],
        timeUnits: ["seconds", "minutes", "hours", "days", "weeks", "months"],
        addressNames: ["ip", "ipv4", "ipv6"],
        scheduleHeads: ["cron", "expression", "schedule"],
        prefixes: ["must start with", "must begin with", "must be prefixed with"],
        suffixes: ["must end with"],
        dateNouns: ["date", "datetime", "timestamp"],
        accountHeads: ["username", "user", "login", "name", "id"],
        emailEndings: ["email", "email address", "e mail", "e mail address", "email id"]
    )
}
