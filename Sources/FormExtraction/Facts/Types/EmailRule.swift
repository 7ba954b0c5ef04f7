import FormModel

/// The label or the description says email address.
enum EmailRule: TypeRule {
    static let name = "email"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: "The label, or what is asked for, is an email address.",
        reason: """
            The page says so. An address of which a default without an @ is stated is the name of \
            something, such as a claim; and a user name stays one, though it looks like an address.
            """,
        example: RuleDocumentation.table(
            "| Contact email | Who is told when the server fails. |"),
        counterexample: RuleDocumentation.table(
            "| Contact name | Who is told when the server fails. |"))

    static func find(in reading: FieldReading) -> TypeFinding? {
        // "Keep `email` as the default": the name of a claim, not an address.
        if let stated = DefaultReader.find(in: reading), !stated.text.contains("@") { return nil }
        let words = reading.lead.objectWords
        if isEmail(reading.label.words, reading.vocabulary) {
            return TypeFinding(type: .email, range: reading.range)
        }
        // "Username: Enter your email address": a name to log in with, which other accounts write otherwise.
        guard !reading.vocabulary.formats.accountHeads.contains(reading.label.head) else { return nil }
        if isEmail(words, reading.vocabulary), let range = reading.lead.objectRange {
            return TypeFinding(type: .email, range: range)
        }
        return nil
    }

    private static func isEmail(_ words: [String], _ vocabulary: Vocabulary) -> Bool {
        vocabulary.formats.emailEndings.contains { words.suffix($0.words.count) == $0.words[...] }
    }
}
