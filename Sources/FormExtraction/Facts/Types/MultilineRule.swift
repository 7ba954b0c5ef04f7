import FormModel

/// Pasted text, or text that has several lines by nature: certificates, keys, JSON, YAML.
enum MultilineRule: TypeRule {
    static let name = "several-lines"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            Pasted text, or text that has several lines by nature: certificates, private and public keys, \
            JSON, YAML, manifests, what a text editor takes.
            """,
        reason: """
            Such text loses its meaning where line breaks are lost. A path, name or password of it is \
            one line.
            """,
        example: RuleDocumentation.table(
            "| CA certificate | The certificate of the authority that the server trusts. |"),
        counterexample: RuleDocumentation.table(
            "| CA certificate path | The path of the certificate that the server trusts. |"))

    /// What a label ends with where it asks for a name or place of the text, not for the text.
    private static let namesOfTexts: Set<String> = [
        "path", "filepath", "name", "id", "url", "uri", "file", "filename", "location", "passphrase",
        "password",
        "type", "fingerprint", "arn", "secret", "thumbprint", "version", "format",
    ]

    static func find(in reading: FieldReading) -> TypeFinding? {
        let vocabulary = reading.vocabulary
        let lead = reading.lead
        guard !namesOfTexts.contains(reading.label.head), !namesOfTexts.contains(lead.head) else {
            return nil
        }
        if vocabulary.pasteVerbs.contains(lead.verbWord), let range = lead.objectRange,
            !isShort(lead, reading.label)
        {
            return TypeFinding(type: .multilineText, range: range)
        }
        if lead.objectWords.contains(where: vocabulary.multilineNouns.contains)
            || endsWithLongKey(lead.objectWords),
            let range = lead.objectRange
        {
            return TypeFinding(type: .multilineText, range: range)
        }
        for sentence in reading.description {
            if let range = sentence.firstRange(ofAny: [
                "pem", "pem-encoded", "pem format", "text editor", "multi-line", "as json", "as yaml",
                "in json", "in yaml",
            ]) {
                return TypeFinding(type: .multilineText, range: sentence.range(of: range))
            }
        }
        let labelNames =
            vocabulary.multilineNouns.contains(reading.label.head) || endsWithLongKey(reading.label.words)
            || reading.label.ends(with: "json credentials")
        return labelNames ? TypeFinding(type: .multilineText, range: reading.range) : nil
    }

    /// "Private key", "public SSH key": keys of several lines, unlike API keys.
    private static func endsWithLongKey(_ words: [String]) -> Bool {
        guard let last = words.last, last == "key" || last == "keys" else { return false }
        return words.suffix(4).contains {
            ["private", "public", "client", "server", "tls", "ssl"].contains($0)
        }
    }

    /// "Paste the role ARN", "paste the token": pasted, but of one line.
    private static func isShort(_ lead: Lead, _ label: FieldLabel) -> Bool {
        let short: Set<String> = [
            "arn", "token", "id", "identifier", "code", "link", "email", "username", "number", "url", "uri",
            "secret", "password", "name", "address", "value",
        ]
        return short.contains(lead.head) || short.contains(label.head)
            || label.ends(with: "api key") || lead.objectWords.suffix(2) == ["api", "key"]
    }
}
