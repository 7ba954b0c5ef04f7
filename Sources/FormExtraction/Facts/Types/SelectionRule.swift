import FormModel

/// The reader is told to select, or the page speaks of a menu, and does not list the entries: a reference to what exists at run time.
enum SelectionRule: TypeRule {
    static let name = "select-from-list"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            The reader is told to select, choose or pick, in the first sentence or a later one, or the page \
            speaks of a menu or list, and does not list the entries: a reference to what exists at run \
            time, or several ("the group(s)", "one or more").
            """,
        reason: """
            The verb decides: what is selected exists already, what is entered does not. A button to select \
            ("Select **Validate** to check") is no entry.
            """,
        example: RuleDocumentation.table(
            "| Network | Select the network of the server. |"),
        counterexample: RuleDocumentation.table(
            "| Network | Enter the network of the server. |"))

    static func find(in reading: FieldReading) -> TypeFinding? {
        let vocabulary = reading.vocabulary
        if vocabulary.selectVerbs.contains(reading.lead.verbWord), let sentence = reading.lead.sentence {
            if offersPhrases(reading) { return TypeFinding(type: .choice, range: sentence.range) }
            return TypeFinding(
                type: picksSeveral(reading) ? .multipleReference : .reference, range: sentence.range)
        }
        for sentence in reading.description.dropFirst() {
            let lead = Lead(of: sentence, vocabulary: vocabulary)
            guard vocabulary.selectVerbs.contains(lead.verbWord), !namesButton(lead) else { continue }
            return TypeFinding(
                type: picksSeveral(lead, vocabulary) ? .multipleReference : .reference, range: sentence.range)
        }
        for sentence in reading.description {
            if let range = sentence.firstRange(ofAny: vocabulary.choices.menus) {
                return TypeFinding(type: .reference, range: sentence.range(of: range))
            }
            for (index, token) in sentence.tokens.enumerated() where token.mark != nil {
                if token.lower.hasPrefix("drop-down") || token.lower.hasPrefix("dropdown") {
                    return TypeFinding(type: .reference, range: sentence.tokens[index].range)
                }
            }
        }
        return nil
    }

    /// "Select **Validate** to check the connection": a button, or one value among others, is no entry.
    private static func namesButton(_ lead: Lead) -> Bool {
        guard let sentence = lead.sentence, let verb = lead.verb, verb + 1 < sentence.tokens.count else {
            return false
        }
        guard sentence.tokens[verb + 1].mark != nil else { return false }
        return verb + 2 >= sentence.tokens.count || sentence.tokens[verb + 2].lower != "or"
    }

    /// Whether the reader picks one or more: "one or more", "any", a plural.
    static func picksSeveral(_ reading: FieldReading) -> Bool {
        picksSeveral(reading.lead, reading.vocabulary)
    }

    private static func picksSeveral(_ lead: Lead, _ vocabulary: Vocabulary) -> Bool {
        guard let sentence = lead.sentence else { return false }
        if sentence.firstRange(ofAny: vocabulary.quantities.severalEntries) != nil {
            return true
        }
        // "Select the group(s)".
        let end = lead.object.upperBound
        if end + 2 < sentence.tokens.count, sentence.tokens[end].text == "(",
            sentence.tokens[end + 1].lower == "s"
        {
            return true
        }
        let words = lead.objectWords
        guard let head = words.last else { return false }
        if words.first == "any" { return English.isPlural(head, vocabulary) }
        return English.isPlural(head, vocabulary)
            && !vocabulary.quantities.singleEntryOpeners.contains(words.first ?? "")
    }

    /// "Select either to replicate the service or to deploy it": two values that the page names only by verb phrases.
    private static func offersPhrases(_ reading: FieldReading) -> Bool {
        guard let sentence = reading.lead.sentence, let verb = reading.lead.verb else { return false }
        let following = sentence.tokens[(verb + 1)...].prefix(2).map(\.lower)
        let offers = following == ["either", "to"] || following.first == "whether" || following.first == "if"
        guard offers else { return false }
        return sentence.tokens[verb...].contains { $0.lower == "or" }
    }
}
