import FormModel

/// Reads the fields that the sentences of a procedure name: "Provide the registry URL in the **Endpoint** field".
///
/// A field is named where the sentence tells the reader to give a marked control a value: the verb, the noun beside the
/// label, and the prepositions between them decide, as READING-RULES.md lists them.
struct StepReader {
    let vocabulary: Vocabulary

    /// A label that a sentence names as a control, and what the wording says about it.
    struct Finding: Hashable, Sendable {
        var label: Token
        var type: FieldType?
        var options: [ListedValue] = []
        /// The clause, with what precedes the sentence's first verb.
        var sentence: Sentence
    }

    /// The fields that sentences name, in their order.
    ///
    /// - Parameter sentences: those of one paragraph: "Select the **Method**. Choose **A** if… Choose **B** if…" belong together.
    func fields(in sentences: [Sentence]) -> [Finding] {
        var findings: [Finding] = []
        for (number, sentence) in sentences.enumerated() {
            guard sentence.tokens.contains(where: { $0.mark != nil }) else { continue }
            let clauses = StepClause.clauses(of: sentence, vocabulary: vocabulary)
            for (index, clause) in clauses.enumerated() {
                if index == 0 { findings += inPrefix(clause) }
                for group in LabelGroup.groups(in: clause.range, of: sentence, vocabulary: vocabulary) {
                    findings += read(group, in: clause, following: sentences[(number + 1)...])
                }
            }
        }
        return findings
    }

    /// "For the **Audience** field, enter …", "From the **Region** drop-down menu, select …".
    private func inPrefix(_ clause: StepClause) -> [Finding] {
        let tokens = clause.sentence.tokens
        return LabelGroup.groups(in: clause.prefix, of: clause.sentence, vocabulary: vocabulary).flatMap {
            group -> [Finding] in
            guard let preposition = preposition(before: group.range.lowerBound, in: tokens),
                ["in", "for", "from", "on", "using", "under"].contains(preposition)
            else { return [] }
            if group.noun == .field || group.noun == .box, vocabulary.givesValue(clause.verbWord) {
                return findings(group, nil, clause)
            }
            if isMenu(group, tokens), vocabulary.selectVerbs.contains(clause.verbWord) {
                return menuField(group, values: valuesAfterVerb(clause), clause)
            }
            return []
        }
    }

    private func read(_ group: LabelGroup, in clause: StepClause, following: ArraySlice<Sentence>)
        -> [Finding]
    {
        let tokens = clause.sentence.tokens
        let verb = clause.verbWord
        if vocabulary.checkingVerbs.contains(verb) { return [] }
        if let finding = switched(group, clause) { return finding }
        if vocabulary.clickVerbs.contains(verb) || vocabulary.uploadVerbs.contains(verb) {
            return uploaded(group, clause)
        }
        if group.noun == .navigation { return [] }
        if isMenu(group, tokens), let preposition = preposition(before: group.range.lowerBound, in: tokens),
            ["from", "in", "using", "with"].contains(preposition), vocabulary.selectVerbs.contains(verb)
        {
            return menuField(
                group, values: valuesAfterVerb(clause).filter { $0.range != tokens[group.labels[0]].range },
                clause)
        }
        if group.noun == .field || group.noun == .box,
            vocabulary.givesValue(verb) || vocabulary.selectVerbs.contains(verb)
        {
            let type: FieldType? = vocabulary.selectVerbs.contains(verb) ? .reference : nil
            return findings(group, type, clause)
        }
        if vocabulary.selectVerbs.contains(verb) { return selected(group, clause, following: following) }
        if vocabulary.givesValue(verb) { return entered(group, clause) }
        return []
    }

    // MARK: Switches

    /// "Toggle **X** on", "check the **X** box", "click the **X** toggle", "Select **X** option if…"; nil where it is no switch.
    private func switched(_ group: LabelGroup, _ clause: StepClause) -> [Finding]? {
        let tokens = clause.sentence.tokens
        let verb = clause.verbWord
        let next = clause.verb + 1 < tokens.count ? tokens[clause.verb + 1].lower : ""
        let acts =
            vocabulary.toggleVerbs.contains(verb) || vocabulary.selectVerbs.contains(verb)
            || vocabulary.clickVerbs.contains(verb)
        if group.noun == .toggle { return acts ? findings(group, .boolean, clause) : [] }
        guard isDirectObject(group, clause, allowing: ["on", "off"]) else { return nil }
        if vocabulary.selectVerbs.contains(verb), group.noun == .option {
            // "Select the **SSH** option" picks a way to go on; with a case or purpose it is a box to check.
            let after = group.range.upperBound + 1
            let states = after < tokens.count && ["if", "when", "to", "so"].contains(tokens[after].lower)
            return states ? findings(group, .boolean, clause) : []
        }
        guard vocabulary.toggleVerbs.contains(verb) else { return nil }
        let end = group.range.upperBound
        let after = end < tokens.count ? tokens[end].lower : ""
        switch verb {
        case "check", "mark", "uncheck":
            guard group.noun == .box || group.noun == .option else { return [] }
        case "turn", "switch":
            guard next == "on" || next == "off" || after == "on" || after == "off" else { return [] }
        default:
            guard group.noun != .navigation || verb == "toggle" else { return [] }
        }
        return findings(group, .boolean, clause)
    }

    // MARK: Files

    /// "Click **Upload file** to upload the certificate", "Upload the **CA certificate**".
    private func uploaded(_ group: LabelGroup, _ clause: StepClause) -> [Finding] {
        let tokens = clause.sentence.tokens
        guard isDirectObject(group, clause, allowing: ["on"]), let first = group.labels.first else {
            return []
        }
        if vocabulary.uploadVerbs.contains(clause.verbWord) {
            return group.noun == .navigation ? [] : findings(group, .file, clause)
        }
        let words = Text.words(tokens[first].text)
        return vocabulary.uploadVerbs.contains(words.first ?? "") && group.labels.count == 1
            ? findings(group, .file, clause) : []
    }

    // MARK: Selections

    /// "Select the **X** as **Y**", "select a **Gateway** from the list", "Select the **Method**. Choose **A** … Choose **B** …".
    private func selected(_ group: LabelGroup, _ clause: StepClause, following: ArraySlice<Sentence>)
        -> [Finding]
    {
        let tokens = clause.sentence.tokens
        guard isDirectObject(group, clause, allowing: []), group.labels.count == 1,
            group.noun == nil || group.noun == .option
        else { return [] }
        let end = group.range.upperBound
        let determiner = tokens[group.range.lowerBound - 1].lower
        if end < tokens.count, tokens[end].lower == "as",
            let (values, _) = ValueList.read(
                clause.sentence, from: end + 1, strictness: .marked, vocabulary: vocabulary)
        {
            return findings(group, .choice, clause, options: values)
        }
        if vocabulary.articles.contains(determiner) || determiner == "your" {
            let values = alternatives(in: following)
            if values.count > 1 { return findings(group, .choice, clause, options: values) }
            if end < tokens.count, tokens[end].lower == "from" || tokens[end].lower == "in",
                tokens[end...].prefix(4).contains(where: { vocabulary.controlNouns[$0.lower] == .menu })
            {
                return findings(group, .reference, clause)
            }
            if determiner != "the", group.noun == nil, !startsWithAction(tokens[group.labels[0]]) {
                return findings(group, .reference, clause)
            }
        }
        return []
    }

    /// The values that the sentences after one tell to choose between.
    private func alternatives(in sentences: ArraySlice<Sentence>) -> [ListedValue] {
        var values: [ListedValue] = []
        for sentence in sentences {
            guard let first = sentence.tokens.first, vocabulary.selectVerbs.contains(first.lower),
                let (found, _) = ValueList.read(
                    sentence, from: 1, strictness: .marked, vocabulary: vocabulary)
            else { break }
            for value in found where !values.contains(where: { $0.text == value.text }) {
                values.append(value)
            }
        }
        return values
    }

    /// A label that is called a menu or list of entries: "the **Region** drop-down", "the **Domain drop-down Menu**".
    private func isMenu(_ group: LabelGroup, _ tokens: [Token]) -> Bool {
        guard group.labels.count == 1 else { return false }
        let words = Text.words(tokens[group.labels[0]].text)
        return group.noun == .menu || words.contains("drop") || words.contains("dropdown")
    }

    /// The field of a menu; none where the label names no more than the menu, or its entries are actions.
    private func menuField(_ group: LabelGroup, values: [ListedValue], _ clause: StepClause) -> [Finding] {
        let token = clause.sentence.tokens[group.labels[0]]
        if values.contains(where: { vocabulary.otherHeadingVerbs.contains(Text.words($0.text).first ?? "") })
        {
            return []
        }
        let label = FieldLabel.withoutControlNoun(token.text)
        guard !label.isEmpty else { return [] }
        var renamed = token
        renamed.text = label
        return [
            Finding(
                label: renamed, type: values.isEmpty ? .reference : .choice, options: values,
                sentence: clause.asSentence)
        ]
    }

    /// Marked values right after the verb: "select **AWS** from the **Partition** menu".
    private func valuesAfterVerb(_ clause: StepClause) -> [ListedValue] {
        guard
            let (values, _) = ValueList.read(
                clause.sentence, from: clause.verb + 1, strictness: .marked, vocabulary: vocabulary)
        else { return [] }
        return values
    }

    // MARK: Texts

    /// "Enter your **Tenant ID**", "Provide cluster information: **Name**, **Description**", "Set the **Name** to `x`".
    private func entered(_ group: LabelGroup, _ clause: StepClause) -> [Finding] {
        let tokens = clause.sentence.tokens
        let start = group.range.lowerBound
        let end = group.range.upperBound
        guard start > 0, group.labels.allSatisfy({ tokens[$0].mark != .code }) else { return [] }
        let after = end < tokens.count ? tokens[end].lower : ""
        if ["in", "into", "as"].contains(after) && !["set", "change"].contains(clause.verbWord) {
            return []
        }
        if clause.verbWord == "set" || clause.verbWord == "change" {
            guard after == "to" || after == "as" || group.noun == .option else { return [] }
            return isDirectObject(group, clause, allowing: []) ? findings(group, nil, clause) : []
        }
        if tokens[start - 1].text == ":" { return findings(group, nil, clause) }
        guard isDirectObject(group, clause, allowing: ["in", "out"]) else { return [] }
        let hasDeterminer =
            start - 1 > clause.verb && vocabulary.determiners.contains(tokens[clause.verb + 1].lower)
        return hasDeterminer || group.labels.count > 1 ? findings(group, nil, clause) : []
    }

    // MARK: Places

    /// Whether the labels follow the verb with no more than determiners and adjectives between.
    private func isDirectObject(_ group: LabelGroup, _ clause: StepClause, allowing particles: Set<String>)
        -> Bool
    {
        let tokens = clause.sentence.tokens
        guard group.range.lowerBound > clause.verb else { return false }
        return tokens[(clause.verb + 1)..<group.range.lowerBound].allSatisfy { token in
            token.isWord
                && (!vocabulary.prepositions.contains(token.lower) || particles.contains(token.lower))
        }
    }

    /// The preposition that governs a noun phrase: the nearest word before its determiners.
    private func preposition(before index: Int, in tokens: [Token]) -> String? {
        var position = index - 1
        while position >= 0, tokens[position].isWord,
            vocabulary.determiners.contains(tokens[position].lower)
                || ["left", "right", "top", "main"].contains(tokens[position].lower)
        {
            position -= 1
        }
        guard position >= 0, tokens[position].isWord else { return nil }
        return tokens[position].lower
    }

    private func startsWithAction(_ token: Token) -> Bool {
        let first = Text.words(token.text).first ?? ""
        return vocabulary.headingVerbs.contains(first) || vocabulary.otherHeadingVerbs.contains(first)
    }

    private func findings(
        _ group: LabelGroup, _ type: FieldType?, _ clause: StepClause, options: [ListedValue] = []
    ) -> [Finding] {
        group.labels.compactMap { index in
            var token = clause.sentence.tokens[index]
            token.text = FieldLabel.withoutControlNoun(token.text)
            guard !token.text.isEmpty, !token.text.contains(">"), Text.words(token.text).count <= 8 else {
                return nil
            }
            return Finding(label: token, type: type, options: options, sentence: clause.asSentence)
        }
    }
}

extension Vocabulary {
    /// Whether a verb tells to put a value into a control.
    fileprivate func givesValue(_ verb: String) -> Bool {
        fillingVerbs.contains(verb) || pasteVerbs.contains(verb)
    }
}

extension FieldLabel {
    /// A label without the kind of control at its end: "Domain drop-down Menu" is "Domain".
    static func withoutControlNoun(_ text: String) -> String {
        var words = Text.collapsed(text).split(separator: " ").map(String.init)
        let lower = words.map { $0.lowercased() }
        guard let menu = lower.firstIndex(where: { $0 == "drop-down" || $0 == "dropdown" }), menu >= 0 else {
            return words.joined(separator: " ")
        }
        if menu + 2 >= words.count { words.removeSubrange(menu...) }
        return words.joined(separator: " ")
    }
}
