import FormModel

/// Turns the words of a case into a condition: "only if the scheduling mode is set to **Replicated**".
enum ConditionResolver: ExtractionRule {
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

    /// The field and value that a clause names, among the other fields of the form; nil where it does not name both.
    static func resolve(_ clause: [Token], among fields: [Field]) -> (when: Condition, range: SourceRange)? {
        guard let first = clause.first else { return nil }
        let words = clause.map { $0.mark == nil ? Text.words($0.text) : Text.words($0.text) }
        let flat = words.flatMap { $0 }
        let range = clause.reduce(first.range) { $0.union($1.range) }
        for field in fields {
            let label = FieldLabel(field.label).words
            guard let place = occurrence(of: label, in: flat) else { continue }
            let rest = Array(flat[place.upperBound...])
            switch field.type {
            case .boolean:
                if let value = switchState(rest) {
                    return (Condition(field: field.key, equals: value ? "true" : "false"), range)
                }
            case .choice:
                let named = field.options.first { option in
                    occurrence(of: Text.words(option.value), in: rest) != nil
                        || occurrence(of: Text.words(option.value), in: Array(flat[..<place.lowerBound]))
                            != nil
                }
                if let option = named { return (Condition(field: field.key, equals: option.value), range) }
            default: continue
            }
        }
        return nil
    }

    /// "is enabled", "is set to off"; nil where the words say neither or deny.
    private static func switchState(_ words: [String]) -> Bool? {
        guard !words.contains("not"), !words.contains("isn") else { return nil }
        for word in words.prefix(8) {
            if ["enabled", "checked", "selected", "on", "active", "true", "set"].contains(word) {
                return true
            }
            if ["disabled", "unchecked", "deselected", "off", "false"].contains(word) { return false }
        }
        return nil
    }

    private static func occurrence(of name: [String], in words: [String]) -> Range<Int>? {
        guard !name.isEmpty, name.count <= words.count else { return nil }
        for start in 0...words.count - name.count where Array(words[start..<start + name.count]) == name {
            return start..<start + name.count
        }
        return nil
    }
}
