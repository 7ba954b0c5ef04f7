import FormModel

/// A label in the plural whose description speaks of several, or "any" with a plural: a list of free texts.
enum PluralRule: TypeRule {
    static let name = "several-texts"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            A label in the plural whose description speaks of several, or has a default of several values; \
            "any" with a plural; or "(s)" behind the noun: several free texts.
            """,
        reason: """
            A label such as "Settings" or "Credentials" is a plural by form only, so the description has \
            to agree.
            """,
        example: RuleDocumentation.table(
            "| Search domains | The domains in which short names are looked up. |"),
        counterexample: RuleDocumentation.table(
            "| Search domain | The domain in which short names are looked up. |"))

    static func find(in reading: FieldReading) -> TypeFinding? {
        guard let sentence = reading.lead.sentence else {
            // "Team(s)", of which nothing else is said.
            return reading.label.text.hasSuffix("(s)") ? TypeFinding(type: .list, range: reading.range) : nil
        }
        // "Name(s) of the networks".
        if sentence.tokens.count > 3, sentence.tokens[1].text == "(", sentence.tokens[2].lower == "s",
            sentence.tokens[3].text == ")"
        {
            return TypeFinding(type: .list, range: sentence.range(of: 0..<4))
        }
        let words = reading.lead.objectWords
        if words.first == "any", English.isPlural(reading.lead.head, reading.vocabulary),
            let range = reading.lead.objectRange
        {
            return TypeFinding(type: .list, range: range)
        }
        guard English.isPlural(reading.label.head, reading.vocabulary) else { return nil }
        let asksForSeveral =
            English.isPlural(reading.lead.head, reading.vocabulary)
            && !reading.vocabulary.quantities.singularOpeners.contains(words.first ?? "")
            || sentence.firstRange(ofAny: reading.vocabulary.quantities.severalTexts) != nil
        if asksForSeveral { return TypeFinding(type: .list, range: sentence.range) }
        if let stated = DefaultReader.find(in: reading), stated.count > 1 {
            return TypeFinding(type: .list, range: stated.range)
        }
        return nil
    }
}
