import FormModel

/// A count, a port, an amount, or a size or time in a unit that the page fixes: a whole number; a decimal number, where it is
/// called so or its limits have fractions.
enum NumberRule: TypeRule {
    static let name = "number"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            A count, port, amount or limit; "how many"; a unit in parentheses behind the label or in the \
            description, or "in seconds" at its end; a value that is limited to a range; or a number that \
            is entered ("Enter **500**."): a whole number, or one with decimals where it is called decimal \
            or its limits have fractions.
            """,
        reason: """
            Such nouns, and limits without a word for characters, are of numbers only. "Account number" \
            names a thing; the number has to be *of* something, and "a maximum of 80 characters" is of a \
            text.
            """,
        example: RuleDocumentation.table(
            "| Memory (GB) | How much memory the server has. |"),
        counterexample: RuleDocumentation.table(
            "| Memory | The kind of memory that the server has. |"))

    static func find(in reading: FieldReading) -> TypeFinding? {
        let vocabulary = reading.vocabulary
        if FormatRule.timeSpan(in: reading) != nil { return nil }
        if let unit = reading.label.parenthesis, vocabulary.units.contains(unit) {
            return TypeFinding(type: .integer, range: reading.range)
        }
        if let sentence = reading.lead.sentence, sentence.tokens.count > 2, sentence.tokens[0].lower == "how",
            sentence.tokens[1].lower == "many"
        {
            return TypeFinding(type: .integer, range: sentence.range(of: 0..<2))
        }
        let words = reading.lead.objectWords
        // "A decimal number.", "Enter a whole number."
        if words.last == "number", let kind = words.dropLast().last, ["decimal", "whole"].contains(kind),
            let range = reading.lead.objectRange
        {
            return TypeFinding(type: kind == "decimal" ? .number : .integer, range: range)
        }
        let isQuantity =
            vocabulary.numberNouns.contains(reading.lead.head)
            && (reading.lead.verb != nil || followedByOf(reading.lead))
            && !isNumberThatNames(reading.lead, vocabulary) && !limitsLength(reading)
        if isQuantity, !words.isEmpty, let range = reading.lead.objectRange {
            return TypeFinding(type: .integer, range: range)
        }
        for sentence in reading.description {
            if let limits = LimitsReader.read(sentence, vocabulary: vocabulary), limits.isNumeric {
                return TypeFinding(type: type(limits.limits), range: limits.range)
            }
        }
        if let column = reading.column(.limits),
            let limits = LimitsReader.read(in: column, vocabulary: vocabulary), limits.isNumeric
        {
            return TypeFinding(type: type(limits.limits), range: limits.range)
        }
        if let range = fixedUnit(reading) ?? enteredNumber(reading) {
            return TypeFinding(type: .integer, range: range)
        }
        let isNumberLabel =
            vocabulary.numberNouns.contains(reading.label.head) && reading.label.head != "number"
            || reading.label.contains("number of")
        return isNumberLabel
            ? TypeFinding(type: .integer, range: reading.range) : nil
    }

    /// "New size of the disk (in GiB)", "The time to wait, in seconds": a unit that the page fixes.
    private static func fixedUnit(_ reading: FieldReading) -> SourceRange? {
        guard let sentence = reading.lead.sentence else { return nil }
        let tokens = sentence.tokens
        // "The time to wait, in seconds."
        let words = tokens.filter(\.isWord)
        if words.count > 2, let unit = words.last, reading.vocabulary.units.contains(unit.lower),
            words[words.count - 2].lower == "in", unit.lower != "s"
        {
            return words[words.count - 2].range.union(unit.range)
        }
        for open in tokens.indices where tokens[open].text == "(" && tokens[open].isPunctuation {
            guard let close = tokens[open...].prefix(5).firstIndex(where: { $0.text == ")" }) else {
                continue
            }
            let inside = Sentence.text(of: tokens[(open + 1)..<close]).lowercased()
            if reading.vocabulary.units.contains(inside), inside != "s" {
                return sentence.range(of: open..<close + 1)
            }
        }
        return nil
    }

    /// "Enter **10,000**.": what is to be entered is a number.
    private static func enteredNumber(_ reading: FieldReading) -> SourceRange? {
        guard let sentence = reading.lead.sentence, let verb = reading.lead.verb,
            reading.vocabulary.fillingVerbs.contains(reading.lead.verbWord),
            verb + 1 < sentence.tokens.count
        else { return nil }
        let token = sentence.tokens[verb + 1]
        let isNumber =
            !token.text.isEmpty
            && token.text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
        let isAlone = verb + 2 >= sentence.tokens.count || sentence.tokens[verb + 2].isPunctuation
        return isNumber && isAlone ? token.range : nil
    }

    private static func followedByOf(_ lead: Lead) -> Bool {
        guard let sentence = lead.sentence, lead.object.upperBound < sentence.tokens.count else {
            return false
        }
        return sentence.tokens[lead.object.upperBound].lower == "of"
    }

    /// "Between 0.5 and 2" is of numbers with fractions.
    private static func type(_ limits: Limits) -> FieldType {
        [limits.minimum, limits.maximum].contains { $0.map { $0 != $0.rounded() } ?? false }
            ? .number : .integer
    }

    /// "A maximum of 80 characters": the length of a text.
    private static func limitsLength(_ reading: FieldReading) -> Bool {
        guard let sentence = reading.lead.sentence else { return false }
        return LimitsReader.read(sentence, vocabulary: reading.vocabulary)?.isNumeric == false
    }

    /// What has a number for a name, whoever it is of: "the phone number of the owner".
    private static let numberedThings: Set<String> = [
        "account", "customer", "fax", "invoice", "license", "mobile", "model", "order", "part", "phone",
        "serial",
        "telephone",
    ]

    /// "Account number", "phone number", "serial number" name a thing; only "number of" counts.
    private static func isNumberThatNames(_ lead: Lead, _ vocabulary: Vocabulary) -> Bool {
        let before = lead.objectWords.dropLast().last ?? ""
        if lead.head == "number", numberedThings.contains(before) { return true }
        return lead.head == "number" && !followedByOf(lead)
            && !vocabulary.quantities.beforeNumber
                .contains(before)
    }
}
