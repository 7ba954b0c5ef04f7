extension LabelWords {
    /// English.
    static let english = LabelWords(
        remarks: [
            "for example", "for instance", "example", "examples", "note", "notes", "tip", "warning",
            "important", "caution", "e g", "i e", "optional", "required",
        ],
        plainHeads: [
            "name", "id", "username", "user", "email", "path", "filepath", "url", "uri", "type", "length",
            "duration", "regex", "description", "note", "notes", "comment", "comments", "region",
            "endpoint", "host", "hostname", "server", "port",
        ],
        imperatives: ["enter", "provide", "specify", "type", "input", "upload", "paste"],
        slugEnds: [
            "of", "for", "in", "from", "to", "with", "on", "at", "by", "as", "into", "using", "via", "and",
            "or", "your",
        ],
        fillers: ["a", "an", "the", "of", "for", "your", "its"],
        connectors: ["of", "for"],
        plurals: [("", "s"), ("", "es"), ("y", "ies")],
        contrasts: [
            "no", "not", "non", "never", "without", "except", "disable", "disabled", "skip", "ignore",
            "exclude",
            "deny", "block", "secondary", "second", "third", "other", "another", "alternate", "alternative",
            "additional", "backup", "fallback", "failover", "confirm", "repeat", "retype", "verify", "old",
            "new", "current", "previous", "next", "first", "last", "min", "minimum", "max", "maximum",
            "start",
            "end", "public", "private", "internal", "external", "source", "destination", "target", "remote",
            "local", "parent", "child",
        ],
        lookalikes: [
            "county", "country", "contact", "contract", "complaint", "compliant", "trail", "trial", "causal",
            "casual", "interval", "internal", "through", "thorough", "angle", "angel", "diary", "dairy",
            "martial", "marital", "united", "untied", "quite", "quiet", "desert", "dessert", "personal",
            "personnel",
        ]
    )
}
