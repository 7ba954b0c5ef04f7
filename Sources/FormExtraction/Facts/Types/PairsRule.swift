import FormModel

/// "Key-value pairs", or tags, labels and mappings that are added rather than selected.
enum PairsRule: TypeRule {
    static let name = "pairs"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            "Key-value pairs", or tags, labels, annotations, mappings and headers that are added rather \
            than selected.
            """,
        reason: """
            These consist of a name and a value each. Where existing ones are selected, the control \
            takes references.
            """,
        example: RuleDocumentation.table(
            "| Tags | Add the tags of the server. |"),
        counterexample: RuleDocumentation.table(
            "| Tags | Select the tags of the server. |"))

    static func find(in reading: FieldReading) -> TypeFinding? {
        let vocabulary = reading.vocabulary
        for sentence in reading.description {
            if let range = sentence.firstRange(ofAny: vocabulary.pairPhrases) {
                return TypeFinding(type: .keyValues, range: sentence.range(of: range))
            }
        }
        guard !vocabulary.selectVerbs.contains(reading.lead.verbWord) else { return nil }
        if vocabulary.pairNouns.contains(reading.label.head),
            reading.label.head != "label" || reading.label.words.count > 1
        {
            return TypeFinding(type: .keyValues, range: reading.range)
        }
        if let verb = reading.lead.verb, verb >= 0, vocabulary.pairNouns.contains(reading.lead.head),
            let range = reading.lead.objectRange
        {
            return TypeFinding(type: .keyValues, range: range)
        }
        return nil
    }
}
