import FormModel

/// "Comma-separated list of…", "one per line", "a list of CIDR addresses": several free texts.
enum SeparatedListRule: TypeRule {
    static let name = "separated-list"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            "Comma-separated", "one per line", "a list of…": the control takes several free texts.
            """,
        reason: """
            Only a control with several values needs to say how they are separated. A list from which \
            one selects is a menu.
            """,
        example: RuleDocumentation.table(
            "| Aliases | Comma-separated names by which the server is known. |"),
        counterexample: RuleDocumentation.table(
            "| Aliases | The name by which the server is known. |"))

    static func find(in reading: FieldReading) -> TypeFinding? {
        for sentence in reading.description {
            if let range = sentence.firstRange(ofAny: reading.vocabulary.listPhrases) {
                return TypeFinding(type: .list, range: sentence.range(of: range))
            }
        }
        guard !reading.vocabulary.selectVerbs.contains(reading.lead.verbWord), reading.lead.head == "list",
            let sentence = reading.lead.sentence, reading.lead.object.upperBound < sentence.tokens.count,
            sentence.tokens[reading.lead.object.upperBound].lower == "of",
            let range = reading.lead.objectRange
        else { return nil }
        return TypeFinding(type: .list, range: range)
    }
}
