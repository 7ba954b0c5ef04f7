import FormModel

/// A count, a port, an amount, or a size or time in a unit that the page fixes: a whole number.
enum NumberRule: TypeRule {
    static let name = "number"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            A count, port, amount or limit; a label with a unit in parentheses; or a value that is \
            limited to a range: a whole number.
            """,
        reason: """
            Such nouns, and limits without a word for characters, are of numbers only. "Account number" \
            names a thing; the number has to be *of* something.
            """,
        example: RuleDocumentation.table(
            "| Memory (GB) | How much memory the server has. |"),
        counterexample: RuleDocumentation.table(
            "| Memory | The kind of memory that the server has. |"))

    static func find(in reading: FieldReading) -> TypeFinding? {
        let vocabulary = reading.vocabulary
        if let unit = reading.label.parenthesis, vocabulary.units.contains(unit) {
            return TypeFinding(type: .integer, range: reading.range)
        }
        let words = reading.lead.objectWords
        let isQuantity =
            vocabulary.numberNouns.contains(reading.lead.head)
            && (reading.lead.verb != nil || followedByOf(reading.lead)) && !isNumberThatNames(reading.lead)
        if isQuantity, !words.isEmpty, let range = reading.lead.objectRange {
            return TypeFinding(type: .integer, range: range)
        }
        for sentence in reading.description {
            if let limits = LimitsReader.read(sentence, vocabulary: vocabulary), limits.isNumeric {
                return TypeFinding(type: .integer, range: limits.range)
            }
        }
        let isNumberLabel =
            vocabulary.numberNouns.contains(reading.label.head) && reading.label.head != "number"
            || reading.label.contains("number of")
        return isNumberLabel && !isNumberThatNames(reading.lead)
            ? TypeFinding(type: .integer, range: reading.range) : nil
    }

    private static func followedByOf(_ lead: Lead) -> Bool {
        guard let sentence = lead.sentence, lead.object.upperBound < sentence.tokens.count else { return false }
        return sentence.tokens[lead.object.upperBound].lower == "of"
    }

    /// "Account number", "phone number", "serial number" name a thing; only "number of" counts.
    private static func isNumberThatNames(_ lead: Lead) -> Bool {
        lead.head == "number" && !followedByOf(lead)
    }
}
