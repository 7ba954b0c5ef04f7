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

    static func find(in reading: FieldReading) -> TypeFinding? {
        let vocabulary = reading.vocabulary
        let lead = reading.lead
        guard !vocabulary.texts.namesOfTexts.contains(reading.label.head),
            !vocabulary.texts.namesOfTexts.contains(lead.head)
        else {
            return nil
        }
        if vocabulary.pasteVerbs.contains(lead.verbWord), let range = lead.objectRange,
            !isShort(lead, reading.label, vocabulary)
        {
            return TypeFinding(type: .multilineText, range: range)
        }
        if lead.objectWords.contains(where: vocabulary.multilineNouns.contains)
            || endsWithLongKey(lead.objectWords, vocabulary),
            let range = lead.objectRange
        {
            return TypeFinding(type: .multilineText, range: range)
        }
        for sentence in reading.description {
            if let range = sentence.firstRange(ofAny: vocabulary.texts.multilinePhrases) {
                return TypeFinding(type: .multilineText, range: sentence.range(of: range))
            }
        }
        let labelNames =
            vocabulary.multilineNouns.contains(reading.label.head)
            || endsWithLongKey(reading.label.words, vocabulary)
            || reading.label.ends(with: "json credentials")
        return labelNames ? TypeFinding(type: .multilineText, range: reading.range) : nil
    }

    /// "Private key", "public SSH key": keys of several lines, unlike API keys.
    private static func endsWithLongKey(_ words: [String], _ vocabulary: Vocabulary) -> Bool {
        guard let last = words.last, last == "key" || last == "keys" else { return false }
        return words.suffix(4).contains {
            vocabulary.texts.longKeyWords.contains($0)
        }
    }

    /// "Paste the role ARN", "paste the token": pasted, but of one line.
    private static func isShort(_ lead: Lead, _ label: FieldLabel, _ vocabulary: Vocabulary) -> Bool {
        return vocabulary.texts.shortNouns.contains(lead.head)
            || vocabulary.texts.shortNouns.contains(label.head)
            || label.ends(with: "api key") || lead.objectWords.suffix(2) == ["api", "key"]
    }
}
