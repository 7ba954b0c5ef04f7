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
        if isEmail(reading.label.words) { return TypeFinding(type: .email, range: reading.range) }
        // "Username: Enter your email address": a name to log in with, which other accounts write otherwise.
        guard !["username", "user", "login", "name", "id"].contains(reading.label.head) else { return nil }
        if isEmail(words), let range = reading.lead.objectRange {
            return TypeFinding(type: .email, range: range)
        }
        return nil
    }

    private static func isEmail(_ words: [String]) -> Bool {
        let tail = Array(words.suffix(3))
        return tail.last == "email" || tail.suffix(2) == ["email", "address"]
            || tail.suffix(2) == ["e", "mail"]
            || tail == ["e", "mail", "address"] || tail.suffix(2) == ["email", "id"]
    }
}
