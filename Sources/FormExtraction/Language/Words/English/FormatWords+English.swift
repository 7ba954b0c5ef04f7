extension FormatWords {
    /// English.
    static let english = FormatWords(
        hostNouns: ["fqdn", "hostname", "host", "dns", "name"],
        timeSpanNouns: [
            "interval", "duration", "timeout", "ttl", "period", "age", "retention", "delay", "time",
            "frequency",
        ],
        addressNames: ["ip", "ipv4", "ipv6"],
        scheduleHeads: ["cron", "expression", "schedule"],
        dateNouns: ["date", "datetime", "timestamp"],
        accountHeads: ["username", "user", "login", "name", "id"]
    )
}
