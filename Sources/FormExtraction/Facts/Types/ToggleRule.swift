import FormModel

/// The control is switched on or off: "Enable this option…", "Toggle on to…", "Select this checkbox", "This option prevents…",
/// "Enter `y` to…", or the field is called a toggle or checkbox elsewhere in the procedure.
enum ToggleRule: TypeRule {
    static let name = "on-or-off"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            The control is switched: "Enable this option to…", "Select this checkbox", "This option \
            prevents…", "This allows…", "If enabled, …", "Set to true to…", "Whether to…", "Enter `y` to…", \
            "Enabled by default.", "Accept the terms"; or a sentence of the procedure calls it a toggle or \
            checkbox; or its label is an order such as "Skip verification", or one that the description \
            says again ("Hide subject: Hide the subject…").
            """,
        reason: """
            These words are of controls with two states. "Select" with an object picks an entry, and "check the \
            value" looks at it.
            """,
        example: RuleDocumentation.table(
            "| Backups | Enable this option to copy the disk every night. |"),
        counterexample: RuleDocumentation.table(
            "| Backups | Select the schedule of the copies. |"))

    static func find(in reading: FieldReading) -> TypeFinding? {
        let vocabulary = reading.vocabulary
        let lead = reading.lead
        if let sentence = lead.sentence {
            if vocabulary.acceptVerbs.contains(lead.verbWord) { return finding(sentence) }
            if vocabulary.toggleVerbs.contains(lead.verbWord), !isAboutValue(lead, vocabulary) {
                return finding(sentence)
            }
            if vocabulary.selectVerbs.contains(lead.verbWord), isItself(lead) { return finding(sentence) }
            if vocabulary.selectVerbs.contains(lead.verbWord), let verb = lead.verb,
                verb + 1 < sentence.tokens.count,
                vocabulary.switches.afterSelecting.contains(sentence.tokens[verb + 1].lower),
                !sentence.tokens.contains(where: { $0.lower == "or" })
            {
                return finding(sentence)
            }
        }
        if restatesLabel(reading) || speaksOfStates(reading), let sentence = lead.sentence {
            return finding(sentence)
        }
        for sentence in reading.description {
            if speaksOfSwitching(sentence, vocabulary) || asksYesOrNo(sentence, vocabulary) {
                return finding(sentence)
            }
        }
        for sentence in reading.mentions where callsToggle(sentence, label: reading.label, vocabulary) {
            return finding(sentence)
        }
        return labelIsSwitch(reading)
    }

    /// "Hide internal prompt: Hide the ability to log in…": the label is an order, and the description says it again.
    private static func restatesLabel(_ reading: FieldReading) -> Bool {
        guard reading.label.words.count > 1, let order = reading.label.words.first,
            let first = reading.lead.sentence?.tokens.first?.lower, first == order
        else { return false }
        let vocabulary = reading.vocabulary
        let takesValue = vocabulary.asksForValue(order) && !vocabulary.toggleVerbs.contains(order)
        return !takesValue && !vocabulary.determiners.contains(order)
            && !vocabulary.prepositions.contains(order)
            && vocabulary.switches.verbs.contains(order)
    }

    /// "If toggled on, users are created", "When enabled, the server…", "Set to true to allow…", "This synchronizes the teams".
    private static func speaksOfStates(_ reading: FieldReading) -> Bool {
        // "Enabled by default."
        if reading.description.contains(where: { sentence in
            sentence.tokens.count <= 4 && sentence.tokens.count > 2 && sentence.tokens[1].lower == "by"
                && sentence.tokens[2].lower == "default"
                && reading.vocabulary.truthWords[sentence.tokens[0].lower] != nil
        }) {
            return true
        }
        guard let tokens = reading.lead.sentence?.tokens, tokens.count > 2 else { return false }
        let words = tokens.prefix(4).map(\.lower)
        if ["if", "when"].contains(words[0]), reading.vocabulary.switches.states.contains(words[1]) {
            return true
        }
        if words[0] == "if" || words[0] == "when", words[1] == "turned" { return true }
        if words[0] == "set", words[1] == "to", words[2] == "true" || words[2] == "false" { return true }
        return words[0] == "this" && words[1].hasSuffix("s") && words[1].hasSuffix("izes")
            || words[0] == "this"
                && reading.vocabulary.switches.effects.contains(words[1])
    }

    private static func finding(_ sentence: Sentence) -> TypeFinding {
        TypeFinding(type: .boolean, range: sentence.range)
    }

    /// "Set", "check" and the like with a value as object are no switching: "Check the value", "Mark the date".
    private static func isAboutValue(_ lead: Lead, _ vocabulary: Vocabulary) -> Bool {
        guard lead.verbWord == "check" || lead.verbWord == "mark" || lead.verbWord == "switch" else {
            return false
        }
        return !isItself(lead)
            && !lead.objectWords.contains { vocabulary.switches.objects.contains($0) }
    }

    /// Whether the object is the control itself: "this", "this option", "the checkbox".
    private static func isItself(_ lead: Lead) -> Bool {
        let words = lead.objectWords
        guard let first = words.first else { return false }
        if first == "this" || first == "it" { return words.count <= 2 }
        return words.contains("checkbox") || words.contains("toggle") || words.suffix(2) == ["check", "box"]
            || words.suffix(2) == ["tick", "box"]
    }

    /// "This option prevents…", "Enabling this option bypasses…", "Toggle this option to…", "…indicates whether or not to…".
    private static func speaksOfSwitching(_ sentence: Sentence, _ vocabulary: Vocabulary) -> Bool {
        let tokens = sentence.tokens
        guard tokens.count > 2 else { return false }
        let words = tokens.prefix(4).map(\.lower)
        if words[0] == "this", vocabulary.switches.nouns.contains(words[1]), words[2].hasSuffix("s"),
            words[2] != "is",
            words[2] != "has"
        {
            return true
        }
        if vocabulary.switches.gerunds.contains(words[0]),
            words[1] == "this"
        {
            return true
        }
        if vocabulary.toggleVerbs.contains(words[0]) || vocabulary.selectVerbs.contains(words[0]),
            words[1] == "this",
            tokens.count > 2,
            vocabulary.switches.nouns.contains(words[2]) || words[2] == "on" || words[2] == "to"
                || words[2] == "setting"
        {
            return true
        }
        guard let whether = tokens.firstIndex(where: { $0.lower == "whether" }) else { return false }
        // "Select whether to replicate … or to deploy …" offers two values; "whether or not" offers on and off.
        let asksToPick = vocabulary.selectVerbs.contains(words[0])
        let alternatives =
            tokens[whether...].dropFirst().contains { $0.lower == "or" }
            && !(whether + 1 < tokens.count && tokens[whether + 1].lower == "or")
        return !(asksToPick && alternatives) && whether <= 6
    }

    /// "Enter `y` to schedule…", "Enter `true` or `false`".
    private static func asksYesOrNo(_ sentence: Sentence, _ vocabulary: Vocabulary) -> Bool {
        var values: Set<String> = []
        for (index, token) in sentence.tokens.enumerated() where token.mark != nil {
            guard vocabulary.truthWords[token.lower] != nil, index > 0 else { return false }
            values.insert(token.lower)
        }
        guard !values.isEmpty, let first = sentence.tokens.first else { return false }
        return vocabulary.asksForValue(first.lower) || values.count > 1
    }

    /// "check the **Force path style** checkbox", "toggle **Enable TLS** on".
    private static func callsToggle(_ sentence: Sentence, label: FieldLabel, _ vocabulary: Vocabulary) -> Bool
    {
        guard
            let index = sentence.tokens.firstIndex(where: {
                $0.mark != nil && FieldLabel($0.text).words == label.words
            })
        else { return false }
        let noun = ControlNoun.read(sentence.tokens, at: index + 1, vocabulary: vocabulary)
        // "In the **Phone** box, type …": a box of text.
        let isSwitched = sentence.tokens[..<index].contains {
            vocabulary.toggleVerbs.contains($0.lower) || vocabulary.selectVerbs.contains($0.lower)
        }
        return noun == .toggle || noun == .box && isSwitched
    }

    /// A label that is itself an order to switch, where nothing else is asked for: "Enable TLS".
    private static func labelIsSwitch(_ reading: FieldReading) -> TypeFinding? {
        let words = reading.label.words
        guard let first = words.first, words.count > 1 else { return nil }
        let isSwitch = reading.vocabulary.switches.orders.contains(first) || words.last == "enabled"
        guard isSwitch else { return nil }
        let asks = reading.vocabulary.asksForValue(reading.lead.verbWord)
        return asks && !reading.vocabulary.toggleVerbs.contains(reading.lead.verbWord)
            ? nil : TypeFinding(type: .boolean, range: reading.range)
    }
}
