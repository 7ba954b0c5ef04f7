import FormModel

/// The label, or what is asked for, is a password, token, private key…: it must never be shown.
enum SecretRule {
    static let name = "secret-noun"

    static func find(in reading: FieldReading, type: FieldType) -> SourceRange? {
        guard type == .text || type == .multilineText || type == .file else { return nil }
        let nouns = reading.vocabulary.secretNouns
        if nouns.contains(where: reading.label.ends) { return reading.range }
        guard !namesSomething(reading.label), reading.via != .steps else { return nil }
        let words = reading.lead.objectWords
        let isSecret = nouns.contains { words.count >= $0.words.count && Array(words.suffix($0.words.count)) == $0.words }
        // "…secret for authentication", but not "the public key of the token".
        return isSecret && !words.contains("public") ? reading.lead.objectRange : nil
    }

    /// A label that asks for a name, id or place is no secret, whatever its description mentions.
    private static func namesSomething(_ label: FieldLabel) -> Bool {
        ["name", "id", "username", "user", "email", "path", "filepath", "url", "uri", "type", "length", "duration", "regex"]
            .contains(label.head)
    }
}
