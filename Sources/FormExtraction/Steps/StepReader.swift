import FormModel

/// Reads the fields that the sentences of a procedure name: "Provide the registry URL in the **Endpoint** field".
///
/// A field is named where the sentence tells the reader to give a marked control a value: the verb, the noun beside the
/// label, and the prepositions between them decide, as READING-RULES.md lists them.
struct StepReader {
    let vocabulary: Vocabulary
    /// Whether the sentences describe a field already: what is marked there is a value sooner than a label.
    var isDescription = false

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
        // "Optional. In **Host**, enter …": the word holds for the sentences after it.
        let opener = sentences.first.flatMap { StepReader.isOptionalOpener($0) ? $0 : nil }
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
        for index in findings.indices {
            if let opener {
                findings[index].sentence = Sentence(tokens: opener.tokens + findings[index].sentence.tokens)
            }
            giveNamedValue(&findings[index], in: sentences)
        }
        return findings
    }

    private static func isOptionalOpener(_ sentence: Sentence) -> Bool {
        sentence.tokens.count <= 3 && sentence.tokens.contains { $0.lower == "optional" }
    }

    /// "Fill out **Name** and **Type**. Select the type **Full**": a later sentence says which value.
    private func giveNamedValue(_ finding: inout Finding, in sentences: [Sentence]) {
        let label = FieldLabel(finding.label.text).words
        guard finding.type == nil, !label.isEmpty else { return }
        for sentence in sentences {
            for (index, token) in sentence.tokens.enumerated()
            where vocabulary.selectVerbs.contains(token.lower) && token.isWord {
                let start =
                    index + 1 < sentence.tokens.count
                        && vocabulary.articles.contains(sentence.tokens[index + 1].lower)
                    ? index + 2 : index + 1
                let end = start + label.count
                guard end < sentence.tokens.count, sentence.tokens[start..<end].map(\.lower) == label,
                    sentence.tokens[end].mark != nil
                else { continue }
                finding.type = .choice
                finding.options = [
                    ListedValue(text: sentence.tokens[end].text, range: sentence.tokens[end].range)
                ]
                return
            }
        }
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
            return inPlace(group, preposition, clause)
        }
    }

    /// "In **Hostname**, enter the host name", "In **Authentication**, select one of the following": the label alone says where.
    ///
    /// "In **Project Setup**, select **Connectors**" goes to a place: what is selected must not be marked itself.
    private func inPlace(_ group: LabelGroup, _ preposition: String, _ clause: StepClause) -> [Finding] {
        let tokens = clause.sentence.tokens
        let end = group.range.upperBound
        guard preposition == "in" || preposition == "for", group.noun == nil, group.labels.count == 1,
            end < tokens.count, tokens[end].text == ",", tokens[group.labels[0]].mark != .code,
            !StepReader.placeNouns.contains(Text.words(tokens[group.labels[0]].text).last ?? "")
        else { return [] }
        if vocabulary.givesValue(clause.verbWord) { return findings(group, nil, clause) }
        guard vocabulary.selectVerbs.contains(clause.verbWord), clause.verb + 1 < tokens.count,
            tokens[clause.verb + 1].mark == nil
        else { return [] }
        return findings(group, .reference, clause)
    }

    /// What the name of a part of a page ends with.
    private static let placeNouns: Set<String> = [
        "settings", "section", "options", "configuration", "details", "page", "tab", "screen", "wizard",
        "console", "portal",
        "menu", "panel", "dialog", "window", "form", "area", "pane", "drawer", "list",
    ]

    private func read(_ group: LabelGroup, in clause: StepClause, following: ArraySlice<Sentence>)
        -> [Finding]
    {
        let tokens = clause.sentence.tokens
        let verb = clause.verbWord
        if vocabulary.checkingVerbs.contains(verb) { return [] }
        // "…log out by selecting **Logout** in the **User** menu" only says how.
        if tokens[clause.verb].lower != verb, group.labels.count == 1 { return [] }
        if let finding = switched(group, clause) { return finding }
        if vocabulary.clickVerbs.contains(verb) || vocabulary.uploadVerbs.contains(verb) {
            return uploaded(group, clause)
        }
        if group.noun == .navigation { return [] }
        // "Use the **Role** dropdown to select the role".
        if isMenu(group, tokens), verb == "use" { return menuField(group, values: [], clause) }
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
        // A description says what its own field takes: only controls that are called so are others.
        if isDescription { return [] }
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
        // "(Optional) Select **Start the machine once created** to power it on".
        let following = group.range.upperBound < tokens.count ? tokens[group.range.upperBound].lower : ""
        if vocabulary.selectVerbs.contains(verb), group.noun == nil, group.labels.count == 1,
            following == "to" || following == "if",
            Text.words(tokens[group.labels[0]].text).count > 2, !startsWithAction(tokens[group.labels[0]])
        {
            return findings(group, .boolean, clause)
        }
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
        // "by selecting **Registry**, **Pack Name**, and **Pack Version**".
        if group.labels.count > 1, tokens[clause.verb].lower != clause.verbWord, group.noun == nil {
            return findings(group, .reference, clause)
        }
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
            if offersEntries(clause, after: end) {
                return findings(group, .reference, clause)
            }
            if determiner != "the", group.noun == nil, !startsWithAction(tokens[group.labels[0]]) {
                return findings(group, .reference, clause)
            }
        }
        return []
    }

    /// "Select a **Gateway** from the list", "Select the **namespace** that the route needs from the list".
    private func offersEntries(_ clause: StepClause, after end: Int) -> Bool {
        let tokens = clause.sentence.tokens
        let rest = tokens[min(end, clause.range.upperBound)..<clause.range.upperBound]
        guard let from = rest.firstIndex(where: { $0.lower == "from" || $0.lower == "in" }),
            tokens[end..<from].allSatisfy(\.isWord)
        else { return false }
        return rest[from...].prefix(5).contains { vocabulary.controlNouns[$0.lower] == .menu }
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
        // "Fill out the input fields for **Name**, **Description**".
        if start > 1, ["for", "named", "called"].contains(tokens[start - 1].lower),
            ["fields", "field", "inputs", "values", "boxes"].contains(tokens[start - 2].lower)
        {
            return findings(group, nil, clause)
        }
        guard isDirectObject(group, clause, allowing: ["in", "out"]) else { return [] }
        let hasDeterminer =
            start - 1 > clause.verb && vocabulary.determiners.contains(tokens[clause.verb + 1].lower)
        if hasDeterminer || group.labels.count > 1 { return findings(group, nil, clause) }
        // "Enter **Username**." names the field; "For **Name**, enter **web-1**." gives its value.
        let isName =
            !isDescription && tokens[start].isLabelLike && start == clause.verb + 1 && clause.prefix.isEmpty
        return isName && (end >= clause.range.upperBound || ["for", ".", ","].contains(after))
            ? findings(group, nil, clause) : []
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

extension Token {
    /// Whether the marked text looks like a label: bold, and begins with a capital letter.
    fileprivate var isLabelLike: Bool {
        mark == .strong && text.first?.isUppercase ?? false
            && !text.contains { $0.isNumber || $0 == "/" && text.contains(" ") }
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
