extension TextWords {
    /// English.
    static let english = TextWords(
        namesOfTexts: [
            "path", "filepath", "name", "id", "url", "uri", "file", "filename", "location", "passphrase",
            "password", "type", "fingerprint", "arn", "secret", "thumbprint", "version", "format",
        ],
        multilinePhrases: [
            "pem", "pem-encoded", "pem format", "text editor", "multi-line", "as json", "as yaml",
            "in json", "in yaml",
        ],
        longKeyWords: ["private", "public", "client", "server", "tls", "ssl"],
        shortNouns: [
            "arn", "token", "id", "identifier", "code", "link", "email", "username", "number", "url", "uri",
            "secret", "password", "name", "address", "value",
        ]
    )
}
