import FormModel

/// Turns the words of a case into a condition: "only if the scheduling mode is set to **Replicated**".
struct ConditionResolver: ExtractionRule {
    static let rule = "named-condition"
    static let documentation = RuleDocumentation(
        name: rule, kind: .fact,
        summary: """
            The case of a conditional field names another field of the form and its state or value: "If \
            **Use proxy** is enabled, …".
            """,
        reason: """
            Only where the page has a field of that name, with two states or with that value, can a \
            program check the case.
            """,
        example: RuleDocumentation.table(
            """
            | Use proxy | Enable this option to go through a proxy. |
            | Proxy | If **Use proxy** is enabled, enter the address of the proxy. |
            """),
        counterexample: RuleDocumentation.table(
            """
            | Use proxy | Enable this option to go through a proxy. |
            | Proxy | If your network demands it, enter the address of the proxy. |
            """))

    /// A field that a case can name: a switch, or a choice with its values.
    private struct Candidate {
        var key: String
        var label: [String]
        /// The values as words; empty for a switch.
        var values: [(value: String, words: [String])]
    }

    private let vocabulary: Vocabulary
    /// The candidates by the first word of their labels, so that a clause is compared with few.
    private var candidates: [String: [Candidate]] = [:]

    /// Knows the fields of a form.
    init(fields: [Field], vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        for field in fields where field.type == .boolean || field.type == .choice {
            let label = FieldLabel(field.label).words
            guard let first = label.first else { continue }
            candidates[first, default: []].append(
                Candidate(
                    key: field.key, label: label,
                    values: field.type == .boolean
                        ? [] : field.options.map { ($0.value, Text.words($0.value)) }))
        }
    }

    /// The field and value that a clause names; nil where it does not name both.
    ///
    /// - Parameter key: the field that the clause is about, which it does not name.
    func resolve(_ clause: [Token], of key: String) -> (when: Condition, range: SourceRange)? {
        guard let first = clause.first else { return nil }
        let words = clause.flatMap { Text.words($0.text) }
        let range = clause.reduce(first.range) { $0.union($1.range) }
        for index in words.indices {
            for candidate in candidates[words[index]]?.prefix(Self.mostNamesakes) ?? []
            where candidate.key != key && words[index...].starts(with: candidate.label) {
                let rest = words[(index + candidate.label.count)...]
                if candidate.values.isEmpty {
                    guard let value = switchState(rest) else { continue }
                    return (Condition(field: candidate.key, equals: value ? "true" : "false"), range)
                }
                let named = candidate.values.first {
                    Self.contains(rest, $0.words) || Self.contains(words[..<index], $0.words)
                }
                if let named { return (Condition(field: candidate.key, equals: named.value), range) }
            }
        }
        return nil
    }

    /// How many fields whose labels begin with one word are looked at.
    private static let mostNamesakes = 32

    /// "is enabled", "is set to off"; nil where the words say neither or deny.
    private func switchState(_ words: ArraySlice<String>) -> Bool? {
        guard !words.contains("not"), !words.contains("isn") else { return nil }
        for word in words.prefix(8) {
            if vocabulary.switches.onWords.contains(word) {
                return true
            }
            if vocabulary.switches.offWords.contains(word) { return false }
        }
        return nil
    }

    private static func contains(_ words: ArraySlice<String>, _ name: [String]) -> Bool {
        !name.isEmpty && words.indices.contains { words[$0...].starts(with: name) }
    }
}
