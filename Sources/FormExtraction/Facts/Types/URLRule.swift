import FormModel

/// The page says URL or URI, or gives only URLs as examples.
enum URLRule: TypeRule {
    static let name = "url"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: "The label, or what is asked for, is a URL or URI, or all examples are URLs.",
        reason: """
            The page says so; a host name or an address of which no scheme is spoken is plain text.
            """,
        example: RuleDocumentation.table(
            "| Webhook URL | Where the server reports to. |"),
        counterexample: RuleDocumentation.table(
            "| Webhook host | Where the server reports to. |"))

    private static let nouns: Set<String> = ["url", "uri"]

    static func find(in reading: FieldReading) -> TypeFinding? {
        if nouns.contains(reading.label.head) { return TypeFinding(type: .url, range: reading.range) }
        if nouns.contains(reading.lead.head), let range = reading.lead.objectRange {
            return TypeFinding(type: .url, range: range)
        }
        let examples = ExampleReader.examples(in: reading)
        guard let first = examples.first, examples.allSatisfy({ isURL($0.text) }) else { return nil }
        return TypeFinding(type: .url, range: first.range)
    }

    static func isURL(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = text[..<colon]
        return !scheme.isEmpty && scheme.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
            && text[colon...].hasPrefix("://")
    }
}
