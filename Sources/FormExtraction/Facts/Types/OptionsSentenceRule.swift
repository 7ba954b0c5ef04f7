import FormModel

/// The description lists the values: "Select **A** or **B**", "Allowed values are 1, 3, and 5", "Choose **A** if… Choose **B** if…".
enum OptionsSentenceRule: TypeRule {
    static let name = "select-one-of"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            The description lists the values: "Select **A** or **B**", "Choose how long: _a_, _b_ or _c_", \
            "Choose the kind (None, Own or Shared)", "Allowed values are 1, 3, and 5", "**A** and **B** are \
            supported", "can be either `a` or `b`", "Choose **A** if… Choose **B** if…", or nothing but \
            "`a` or `b`".
            """,
        reason: """
            What is selected is the value; marked names, names with capitals, and words after "allowed \
            values are" can be told from a description of what to select. A button ("Select **Add rule** to \
            …") is none.
            """,
        example: RuleDocumentation.table(
            "| Size | Select **Small** or **Large**. |"),
        counterexample: RuleDocumentation.table(
            "| Size | Select how much memory the server has. |"))

    static func find(in reading: FieldReading) -> TypeFinding? {
        let vocabulary = reading.vocabulary
        if let listed = nothingButValues(reading) { return finding(listed, reading) }
        if let listed = valuesAfterColon(reading) { return finding(listed, reading) }
        if let listed = supportedValues(reading) { return finding(listed, reading) }
        if let listed = valuesAfterPhrase(reading) { return finding(listed, reading) }
        var values: [ListedValue] = []
        var leadNamesValue = false
        for (number, sentence) in reading.description.enumerated() {
            for index in sentence.tokens.indices where isSelectVerb(sentence, at: index, vocabulary) {
                let isLead = number == 0 && reading.lead.verb == index
                var start = index + 1
                while start < sentence.tokens.count, isFiller(sentence, start, vocabulary) { start += 1 }
                guard
                    let (found, end) = ValueList.read(
                        sentence, from: start, strictness: isLead ? .names : .marked, vocabulary: vocabulary),
                    endsValues(sentence, at: end, vocabulary)
                else { continue }
                // "Select **Add label** to apply…", "Select **OK**": a button, not a value.
                if found.count == 1, isButton(found[0].text, followedBy: end, in: sentence, vocabulary) {
                    continue
                }
                if isLead { leadNamesValue = true }
                for value in found where !values.contains(where: { $0.text == value.text }) {
                    values.append(value)
                }
            }
        }
        if values.isEmpty, let listed = valuesInParentheses(reading) { return finding(listed, reading) }
        if values.isEmpty, let only = onlyMarkedText(reading) { return finding([only], reading) }
        guard values.count > 1 || leadNamesValue && values.count == 1 else { return nil }
        return finding(values, reading)
    }

    private static func isButton(
        _ text: String, followedBy end: Int, in sentence: Sentence, _ vocabulary: Vocabulary
    ) -> Bool {
        let words = Text.words(text)
        if words.count == 1, vocabulary.choices.buttons.contains(words[0]) { return true }
        let acts =
            vocabulary.headingVerbs.contains(words.first ?? "")
            || vocabulary.uploadVerbs.contains(words.first ?? "")
        return acts && words.count > 1 && end < sentence.tokens.count && sentence.tokens[end].lower == "to"
    }

    /// Words between the verb and the values: "select from", "choose one of the following:". An article before a noun is
    /// none: "Select the PCG from the list" names no value.
    private static func isFiller(_ sentence: Sentence, _ index: Int, _ vocabulary: Vocabulary) -> Bool {
        let word = sentence.tokens[index].lower
        if word == "the" {
            return index + 1 < sentence.tokens.count
                && ["following", "values"].contains(sentence.tokens[index + 1].lower)
        }
        return vocabulary.choices.beforeValues.contains(word)
    }

    private static func finding(_ values: [ListedValue], _ reading: FieldReading) -> TypeFinding? {
        guard let first = values.first else { return nil }
        let several =
            reading.description.first?.firstRange(ofAny: reading.vocabulary.quantities.severalValues) != nil
        return TypeFinding(
            type: several ? .multipleChoice : .choice,
            range: values.reduce(first.range) { $0.union($1.range) }, options: values)
    }

    /// A verb that picks, as an order: at the start of a clause, or after "and", "or", "to".
    private static func isSelectVerb(_ sentence: Sentence, at index: Int, _ vocabulary: Vocabulary) -> Bool {
        guard sentence.tokens[index].isWord, vocabulary.selectVerbs.contains(sentence.tokens[index].lower)
        else {
            return false
        }
        guard index > 0 else { return true }
        let previous = sentence.tokens[index - 1]
        return previous.isPunctuation
            || vocabulary.choices.beforeOrders.contains(previous.lower)
            || vocabulary.openers.contains(previous.lower)
    }

    /// What may follow the last value: the end, punctuation, or a word that begins another phrase.
    private static func endsValues(_ sentence: Sentence, at index: Int, _ vocabulary: Vocabulary) -> Bool {
        guard index < sentence.tokens.count else { return true }
        let token = sentence.tokens[index]
        return token.isPunctuation || vocabulary.prepositions.contains(token.lower)
            || vocabulary.conditionWords.contains(token.lower) || token.lower == "and"
    }

    /// "Available options are **1** or **3**", "Valid values: `a`, `b`".
    private static func valuesAfterPhrase(_ reading: FieldReading) -> [ListedValue]? {
        for sentence in reading.description {
            for phrase in reading.vocabulary.valuesPhrases {
                guard let place = sentence.firstRange(of: phrase) else { continue }
                var start = place.upperBound
                while start < sentence.tokens.count,
                    reading.vocabulary.choices.afterAnnouncement
                        .contains(
                            sentence.tokens[start].lower)
                {
                    start += 1
                }
                let announces = phrase.words.count > 1 || start > place.upperBound && phrase != "can be"
                guard
                    let (values, end) = ValueList.read(
                        sentence, from: start, strictness: announces ? .words : .names,
                        vocabulary: reading.vocabulary),
                    values.count > 1, end >= sentence.tokens.count || sentence.tokens[end].isPunctuation
                else { continue }
                return values
            }
        }
        return nil
    }

    /// "`application/json` or `application/xml`.": the description is nothing but values.
    private static func nothingButValues(_ reading: FieldReading) -> [ListedValue]? {
        guard reading.description.count == 1, let sentence = reading.description.first,
            sentence.tokens.contains(where: { $0.lower == "or" && $0.isWord }),
            let (values, end) = ValueList.read(
                sentence, from: 0, strictness: .marked, vocabulary: reading.vocabulary),
            values.count > 1, sentence.tokens[end...].allSatisfy(\.isPunctuation)
        else { return nil }
        return values
    }

    /// "Choose a token duration: _7 days_, _30 days_ or _Unlimited_."
    private static func valuesAfterColon(_ reading: FieldReading) -> [ListedValue]? {
        // "The logon method: `LDAP` or `RADIUS`." lists as much as "Choose a method: …".
        let picks = reading.vocabulary.selectVerbs.contains(reading.lead.verbWord)
        guard picks || reading.lead.verb == nil, let sentence = reading.lead.sentence,
            picks || sentence.tokens.contains(where: { $0.lower == "or" && $0.isWord }),
            let colon = sentence.tokens.firstIndex(where: { $0.text == ":" && $0.isPunctuation }),
            let (values, end) = ValueList.read(
                sentence, from: colon + 1, strictness: picks ? .names : .marked,
                vocabulary: reading.vocabulary),
            values.count > 1, end >= sentence.tokens.count || sentence.tokens[end].isPunctuation
        else { return nil }
        return values
    }

    /// "**Mimir**, **Cortex** and **Prometheus** are supported."
    private static func supportedValues(_ reading: FieldReading) -> [ListedValue]? {
        for sentence in reading.description {
            guard sentence.tokens.first?.mark != nil,
                let (values, end) = ValueList.read(
                    sentence, from: 0, strictness: .marked, vocabulary: reading.vocabulary),
                values.count > 1, end + 1 < sentence.tokens.count,
                ["are", "is"].contains(sentence.tokens[end].lower),
                reading.vocabulary.choices.supported.contains(
                    sentence.tokens[end + 1].lower)
            else { continue }
            return values
        }
        return nil
    }

    /// "Choose the type of certificate (None, CA certificate, or Client certificate)".
    private static func valuesInParentheses(_ reading: FieldReading) -> [ListedValue]? {
        guard reading.vocabulary.selectVerbs.contains(reading.lead.verbWord),
            let sentence = reading.lead.sentence,
            let open = sentence.tokens.firstIndex(where: { $0.text == "(" && $0.isPunctuation }),
            let (values, end) = ValueList.read(
                sentence, from: open + 1, strictness: .words, vocabulary: reading.vocabulary),
            values.count > 1, end < sentence.tokens.count, sentence.tokens[end].text == ")"
        else { return nil }
        return values
    }

    /// "**Partition**: **AWS US Gov**": the description is one marked value and nothing else.
    private static func onlyMarkedText(_ reading: FieldReading) -> ListedValue? {
        // In a table a marked value may be no more than what an example enters, unless the label is of a kind.
        let kinds = reading.vocabulary.choices.kindHeads
        guard reading.via == .list || reading.via == .table && kinds.contains(reading.label.head),
            reading.description.count == 1, let sentence = reading.description.first
        else {
            return nil
        }
        let tokens = sentence.tokens.filter { !$0.isPunctuation }
        guard tokens.count == 1, let token = tokens.first,
            token.mark == .strong || token.mark == .code && reading.via == .list,
            !reading.vocabulary.interfaceNouns.contains(Text.words(token.text).last ?? "")
        else { return nil }
        return ListedValue(text: token.text, range: token.range)
    }
}
