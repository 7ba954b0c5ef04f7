import FormModel

/// What the page says about leaving a field out: optional, else conditional, else required, else nothing.
enum PresenceRule: ExtractionRule {
    static let name = "stated-presence"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            What the page says about leaving a field out: optional ("optionally", "can be left blank", "If \
            no name is given, …", a default that is empty, Required = No, or nothing where the column only \
            ever says yes), else asked for only in a case ("If you use a proxy, enter…", "Enter a host, \
            when **Relay** is on", "Only for static placement.", "For mailing lists:" before the table), \
            else required ("Required.", "You must provide…", Required = Yes). The title of a group, \
            "Optional settings", says it of all its fields.
            """,
        reason: """
            In this order, because a page that calls a field optional in a case calls it optional. A toggle \
            always has a value, so only a case in which it is shown counts. A limit on the value, the \
            edition of the product that has the field, and what to enter in each of several cases say \
            nothing about leaving it out.
            """,
        example: RuleDocumentation.table(
            """
            | Owner | Optional. The team that the server belongs to. |
            | Name | You must provide a name. |
            | Proxy | If the server has no route to the internet, enter the address of a proxy. |
            """),
        counterexample: RuleDocumentation.table(
            "| Owner | The team that the server belongs to. |"))

    struct Finding: Hashable, Sendable {
        var presence: Presence
        var range: SourceRange
        /// The clause that states the case, for a conditional field.
        var clause: [Token] = []
    }

    static func find(in reading: FieldReading, type: FieldType) -> Finding? {
        if type == .boolean {
            return shownOnlyInCase(reading, phrases: reading.vocabulary.presence.shown)
        }
        return optional(reading) ?? conditional(reading) ?? required(reading)
    }

    // MARK: Optional

    private static func optional(_ reading: FieldReading) -> Finding? {
        if reading.groupPresence == .optional { return Finding(presence: .optional, range: reading.range) }
        if reading.label.presence == .optional { return Finding(presence: .optional, range: reading.range) }
        if let column = reading.column(.required), let answer = answer(column, reading.vocabulary) {
            return answer ? nil : Finding(presence: .optional, range: column.range)
        }
        if let column = reading.column(.optional), let answer = answer(column, reading.vocabulary) {
            return answer ? Finding(presence: .optional, range: column.range) : nil
        }
        for (number, sentence) in reading.description.enumerated() {
            for phrase in reading.vocabulary.optionalPhrases {
                guard let place = sentence.firstRange(of: phrase) else { continue }
                // A later "Optionally, create a new one." is about something else to do.
                if phrase == "optionally", number > 0 { continue }
                // "if needed" counts where the value is asked for, not in a later remark.
                if phrase.words.first == "if", number > 0, !asks(sentence, reading.vocabulary) { continue }
                return Finding(presence: .optional, range: sentence.range(of: place))
            }
            // "If no prefix is provided, a default is used."
            if let place = sentence.firstRange(of: "if no"),
                sentence.tokens[place.upperBound...].prefix(5).contains(where: {
                    reading.vocabulary.presence.entered.contains(
                        $0.lower)
                })
            {
                return Finding(presence: .optional, range: sentence.range(of: place))
            }
            if let place = sentence.firstRange(ofAny: reading.vocabulary.presence.omission) {
                return Finding(presence: .optional, range: sentence.range(of: place))
            }
        }
        if let stated = DefaultReader.find(in: reading), stated.isBlank {
            return Finding(presence: .optional, range: stated.range)
        }
        return nil
    }

    // MARK: Conditional

    private static func conditional(_ reading: FieldReading) -> Finding? {
        if let column = reading.column(.required) ?? reading.column(.optional),
            answer(column, reading.vocabulary) == nil,
            column.sentences.contains(where: {
                $0.firstRange(ofAny: reading.vocabulary.presence.conditionalCells) != nil
            })
        {
            return Finding(
                presence: .conditional, range: column.range, clause: column.sentences.flatMap(\.tokens))
        }
        if let sentence = reading.lead.sentence {
            if let condition = reading.lead.condition, !coversOtherCases(reading),
                !namesField(sentence.tokens[condition], reading)
            {
                return Finding(
                    presence: .conditional, range: sentence.range(of: condition),
                    clause: Array(sentence.tokens[condition]))
            }
            if let index = caseAfterVerb(sentence, reading.vocabulary),
                reading.lead.verb != nil || endsWithCase(sentence, index), !tellsWhatToPick(reading)
            {
                let clause = index..<sentence.tokens.count
                return Finding(
                    presence: .conditional, range: sentence.range(of: clause),
                    clause: Array(sentence.tokens[clause]))
            }
        }
        for sentence in reading.description {
            if let finding = finding(sentence, ofAny: reading.vocabulary.presence.needed, reading.vocabulary)
            {
                return finding
            }
        }
        return shownOnlyInCase(reading, phrases: reading.vocabulary.presence.cases)
    }

    /// Whether the control is there only in a stated case: said in its row, or where the table or list is introduced.
    private static func shownOnlyInCase(
        _ reading: FieldReading, phrases: [Phrase]
    ) -> Finding? {
        for sentence in reading.description {
            // "Use only if your organisation nests groups": advice on switching it, not on when it is shown.
            if reading.vocabulary.presence.adviceVerbs.contains(sentence.tokens.first?.lower ?? "") {
                continue
            }
            if let finding = finding(sentence, ofAny: phrases, reading.vocabulary) { return finding }
        }
        for sentence in reading.introduction {
            if let finding = finding(sentence, ofAny: reading.vocabulary.presence.cases, reading.vocabulary) {
                return finding
            }
            guard let first = sentence.tokens.first,
                reading.vocabulary.presence.introductionOpeners.contains(first.lower),
                let comma = sentence.tokens.firstIndex(where: {
                    $0.isPunctuation && ($0.text == "," && first.lower != "for" || $0.text == ":")
                })
            else { continue }
            return Finding(
                presence: .conditional, range: sentence.range(of: 0..<comma),
                clause: Array(sentence.tokens[..<comma]))
        }
        return nil
    }

    /// The case that follows a phrase; "how it will appear when…" speaks of something else.
    private static func finding(_ sentence: Sentence, ofAny phrases: [Phrase], _ vocabulary: Vocabulary)
        -> Finding?
    {
        for phrase in phrases {
            guard let place = sentence.firstRange(of: phrase) else { continue }
            // The edition or plan of the product that has the field is no case.
            if sentence.tokens[place.upperBound...].contains(where: { namesEdition($0, vocabulary) }) {
                continue
            }
            if place.lowerBound > 0,
                vocabulary.presence.denials.contains(sentence.tokens[place.lowerBound - 1].lower)
            {
                continue
            }
            let clause = place.lowerBound..<sentence.tokens.count
            return Finding(
                presence: .conditional, range: sentence.range(of: clause),
                clause: Array(sentence.tokens[clause]))
        }
        return nil
    }

    private static func namesEdition(_ token: Token, _ vocabulary: Vocabulary) -> Bool {
        Text.words(token.text).contains {
            vocabulary.presence.editionNouns
                .contains($0)
        }
    }

    /// Whether the case is the end of a phrase: "The reply address, if it differs from the sender's."
    private static func endsWithCase(_ sentence: Sentence, _ index: Int) -> Bool {
        sentence.tokens[index - 1].text == ","
            && !sentence.tokens[index...].contains { $0.isPunctuation && $0.text == "," }
    }

    /// Where "if", "unless" or "only if" follows the verb of the sentence that asks for the value.
    private static func caseAfterVerb(_ sentence: Sentence, _ vocabulary: Vocabulary) -> Int? {
        for (index, token) in sentence.tokens.enumerated() where index > 0 && token.isWord {
            // "Enter a host, when **Relay** is enabled": after a comma "when" states a case as well.
            let states =
                token.lower == "if" || token.lower == "unless"
                || token.lower == "when" && sentence.tokens[index - 1].text == ","
                    && sentence.tokens[(index + 1)...].contains(where: { $0.mark != nil })
            guard states else { continue }
            // "to check if …" asks a question.
            if vocabulary.presence.beforeQuestions.contains(
                sentence.tokens[index - 1].lower)
            {
                continue
            }
            return index
        }
        return nil
    }

    /// "For **Equipment**, select …": where the value goes, and no case.
    private static func namesField(_ clause: ArraySlice<Token>, _ reading: FieldReading) -> Bool {
        guard let first = clause.first, first.lower == "for" || first.lower == "on" else { return false }
        return clause.contains { $0.mark != nil && FieldLabel($0.text).words == reading.label.words }
    }

    /// "Choose **A** if … Choose **B** if …" tells what to pick in each case, not when the field is asked for.
    private static func tellsWhatToPick(_ reading: FieldReading) -> Bool {
        guard reading.vocabulary.selectVerbs.contains(reading.lead.verbWord) else { return false }
        return reading.description.dropFirst().contains { sentence in
            let lead = Lead(of: sentence, vocabulary: reading.vocabulary)
            return lead.verbWord == reading.lead.verbWord
                && caseAfterVerb(sentence, reading.vocabulary) != nil
        }
    }

    /// Several sentences that each begin with a case tell what to enter in each, not when the field is asked for.
    private static func coversOtherCases(_ reading: FieldReading) -> Bool {
        reading.description.dropFirst().contains {
            Lead(of: $0, vocabulary: reading.vocabulary).condition != nil
                || $0.tokens.first?.lower == "otherwise"
        }
    }

    // MARK: Required

    private static func required(_ reading: FieldReading) -> Finding? {
        if reading.groupPresence == .required { return Finding(presence: .required, range: reading.range) }
        if reading.label.presence == .required { return Finding(presence: .required, range: reading.range) }
        if let column = reading.column(.required), answer(column, reading.vocabulary) == true {
            return Finding(presence: .required, range: column.range)
        }
        if let column = reading.column(.optional), answer(column, reading.vocabulary) == false {
            return Finding(presence: .required, range: column.range)
        }
        for sentence in reading.description {
            for phrase in reading.vocabulary.requiredPhrases {
                guard let place = sentence.firstRange(of: phrase) else { continue }
                if phrase.words.count == 1, !saysItself(sentence, place.lowerBound, reading.vocabulary) {
                    continue
                }
                return Finding(presence: .required, range: sentence.range(of: place))
            }
        }
        return nil
    }

    /// "Required.", "(required)", "This field is required": not "the required permissions", not "required by".
    private static func saysItself(_ sentence: Sentence, _ index: Int, _ vocabulary: Vocabulary) -> Bool {
        let tokens = sentence.tokens
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        let ends =
            next.map {
                $0.isPunctuation || vocabulary.presence.afterRequired.contains($0.lower)
            } ?? true
        guard ends else { return false }
        if index == 0 { return true }
        let previous = tokens[index - 1]
        return previous.isPunctuation || vocabulary.presence.beforeRequired.contains(previous.lower)
    }

    // MARK: Words

    private static func asks(_ sentence: Sentence, _ vocabulary: Vocabulary) -> Bool {
        Lead(of: sentence, vocabulary: vocabulary).verb != nil
    }

    /// What a cell of a "Required" or "Optional" column answers; nil where it states a case.
    private static func answer(_ column: StatedColumn, _ vocabulary: Vocabulary) -> Bool? {
        if column.text.isEmpty { return column.blankMeans }
        return answer(column.text, isOptionalColumn: column.fact == .optional, vocabulary)
    }

    /// What the text of such a cell answers.
    static func answer(_ cell: String, isOptionalColumn: Bool, _ vocabulary: Vocabulary) -> Bool? {
        let text = cell.lowercased()
        let words = Text.words(text)
        if vocabulary.presence.affirmingCells.contains(text) {
            return true
        }
        if vocabulary.presence.denyingCells.contains(text) { return false }
        if words.contains(where: vocabulary.presence.caseCells.contains) { return nil }
        guard let first = words.first else { return nil }
        if let truth = vocabulary.truthWords[first] { return truth }
        if vocabulary.presence.requiredCells.contains(first) { return !isOptionalColumn }
        if vocabulary.presence.optionalCells.contains(first) { return isOptionalColumn }
        return nil
    }
}
