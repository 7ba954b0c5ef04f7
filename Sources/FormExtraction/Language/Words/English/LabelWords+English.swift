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
        ]
    )
}
