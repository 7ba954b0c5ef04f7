import FormModel

/// The label, or what is asked for, is a password, token, private key…: it must never be shown.
enum SecretRule: ExtractionRule {
    static let name = "secret-noun"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            The label, or what is asked for ("Enter the password again"), ends with password, secret, \
            token, private key, API key and the like: the value must never be shown or logged.
            """,
        reason: """
            A leaked value does harm, so the noun alone is enough; but a name, id or path of a secret is \
            none, and neither is a public key.
            """,
        example: RuleDocumentation.table(
            "| Access token | The token with which the server signs in. |"),
        counterexample: RuleDocumentation.table(
            "| Access token name | The name of the token with which the server signs in. |"))

    static func find(in reading: FieldReading, type: FieldType) -> SourceRange? {
        guard [.text, .multilineText, .file, .reference].contains(type) else { return nil }
        let nouns = reading.vocabulary.secretNouns
        if type == .reference {
            // An object that holds a secret may be named after it ("TLS Secret"); a key or password is one.
            return nouns.contains { reading.label.ends(with: $0) && $0.words.last != "secret" }
                ? reading.range : nil
        }
        if nouns.contains(where: reading.label.ends) { return reading.range }
        guard !namesSomething(reading.label, reading.vocabulary), reading.via != .steps else { return nil }
        var words = reading.lead.objectWords
        if words.last == "again" || words.last == "twice" { words.removeLast() }
        guard !words.contains("public"), let noun = nouns.first(where: { words.ends(with: $0.words) }) else {
            return nil
        }
        // "Enter the password again." asks for the secret; "The token of the cluster." does where the label is of its kind.
        let isAskedFor = reading.lead.verb != nil || noun.words.last == reading.label.head
        return isAskedFor ? reading.lead.objectRange : nil
    }

    /// A label that asks for a name, id or place is no secret, whatever its description mentions.
    private static func namesSomething(_ label: FieldLabel, _ vocabulary: Vocabulary) -> Bool {
        vocabulary.labels.plainHeads.contains(label.head)
    }
}

extension [String] {
    /// Whether the array ends with some words.
    fileprivate func ends(with words: [String]) -> Bool {
        count >= words.count && Array(suffix(words.count)) == words
    }
}
