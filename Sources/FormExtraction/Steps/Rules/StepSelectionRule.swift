import FormModel

/// "Select the **X** as **Y**", "select a **Gateway** from the list", "Select the **Method**. Choose **A** … Choose **B** …".
enum StepSelectionRule: StepRule {
    static let documentation = RuleDocumentation(
        name: "step-selection", kind: .field,
        summary: """
            A step selects a marked name as a value ("select the **Type** as **Basic**", "choose **Basic** \
            for the **Type**", "select the **Basic** option under **Type**"), with its values after a colon \
            or in the sentences after it ("You can choose between **A** and **B**"), from a list ("select \
            the **Owner** from the list"), with an indefinite article ("choose a **Gateway**"), or as a \
            noun ("select the **subscription**").
            """,
        reason: """
            What is selected *as* something, or is one of several, is a control with a value. "Select **Settings**" alone is \
            navigation: nothing says that the name is of a control and not of its entry.
            """,
        example: RuleDocumentation.steps(
            "Select the **Protocol** as **HTTPS**.", "Choose a **Gateway** for the server."),
        counterexample: RuleDocumentation.steps(
            "Select **Servers**.", "Enter a name in the **Name** field."))

    static func read(_ control: MarkedControl) -> [StepReader.Finding]? {
        // A description says what its own field takes: only controls that are called so are others.
        guard control.selects, !control.isInDescription else { return nil }
        let vocabulary = control.vocabulary
        let group = control.group
        let tokens = control.tokens
        // "by selecting **Registry**, **Pack Name**, and **Pack Version**".
        if group.labels.count > 1, control.isGerund, group.noun == nil { return control.findings(.reference) }
        if let values = valuesBefore(control) { return control.findings(.choice, options: values) }
        guard control.isDirectObject(allowing: []), group.noun == nil || group.noun == .option else {
            return []
        }
        // "Select a **Subscription**, **Region**, and **SSH Key**".
        if group.labels.count > 1 {
            let isIndefinite = vocabulary.steps.indefinites.contains(tokens[group.range.lowerBound - 1].lower)
            return isIndefinite ? control.findings(.reference) : []
        }
        let end = group.range.upperBound
        if control.next == "as",
            let (values, _) = ValueList.read(
                control.clause.sentence, from: end + 1, strictness: .marked, vocabulary: vocabulary)
        {
            return control.findings(.choice, options: values)
        }
        let determiner = tokens[group.range.lowerBound - 1].lower
        guard vocabulary.articles.contains(determiner) || determiner == "your" else { return [] }
        // "Choose a **Role**: **Reader** or **Writer**."
        let colon = group.noun == .option ? end + 1 : end
        if colon < tokens.count, tokens[colon].text == ":",
            let (values, _) = ValueList.read(
                control.clause.sentence, from: colon + 1, strictness: .marked, vocabulary: vocabulary),
            values.count > 1
        {
            return control.findings(.choice, options: values)
        }
        let values = alternatives(control)
        if values.count > 1 { return control.findings(.choice, options: values) }
        if offersEntries(control) { return control.findings(.reference) }
        // "Select the **subscription** in which…": menus and buttons are written with a capital letter.
        let isPlainNoun = tokens[group.labels[0]].text.first?.isLowercase ?? false
        let isEntry = (determiner != "the" || isPlainNoun || control.next == "of") && group.noun == nil
        return isEntry && !control.startsWithAction(group.labels[0])
            ? control.findings(.reference) : []
    }

    /// "Choose **Basic** for the **pricing tier**", "select the **Web editor** option under **Build method**": the value stands
    /// before its control.
    private static func valuesBefore(_ control: MarkedControl) -> [ListedValue]? {
        let tokens = control.tokens
        guard control.group.labels.count == 1, control.group.noun != .navigation,
            let preposition = control.preposition
        else { return nil }
        var start = control.clause.verb + 1
        while start < tokens.count, control.vocabulary.articles.contains(tokens[start].lower) { start += 1 }
        guard start < control.group.range.lowerBound, tokens[start].mark != nil else { return nil }
        let read = ValueList.read(
            control.clause.sentence, from: start, strictness: .marked, vocabulary: control.vocabulary)
        // The **Web editor** option is one value, which the list takes for the name of a control.
        let (values, end) =
            read ?? ([ListedValue(text: tokens[start].text, range: tokens[start].range)], start + 1)
        guard end < control.group.range.lowerBound else { return nil }
        let hasArticle = control.vocabulary.articles.contains(
            tokens[control.group.range.lowerBound - 1].lower)
        let between = tokens[end..<control.group.range.lowerBound].map(\.lower)
        switch preposition {
        case "for", "as": guard hasArticle, between.count == 2 else { return nil }
        case "under", "in": guard between.first == "option", between.count <= 3 else { return nil }
        default: return nil
        }
        return values
    }

    /// "Select a **Gateway** from the list", "Select the **namespace** that the route needs from the list".
    private static func offersEntries(_ control: MarkedControl) -> Bool {
        let tokens = control.tokens
        let end = control.group.range.upperBound
        let clauseEnd = control.clause.range.upperBound
        let rest = tokens[min(end, clauseEnd)..<clauseEnd]
        guard let from = rest.firstIndex(where: { $0.lower == "from" || $0.lower == "in" }),
            tokens[end..<from].allSatisfy(\.isWord)
        else { return false }
        return rest[from...].prefix(5).contains { control.vocabulary.controlNouns[$0.lower] == .menu }
    }

    /// The values that the sentences after one tell to choose between.
    private static func alternatives(_ control: MarkedControl) -> [ListedValue] {
        var values: [ListedValue] = []
        for sentence in control.following {
            // "You can choose between **and** and **or**."
            guard
                let verb = sentence.tokens.prefix(4).firstIndex(where: {
                    control.vocabulary.selectVerbs.contains($0.lower)
                })
            else { break }
            var start = verb + 1
            while start < sentence.tokens.count,
                control.vocabulary.choices.beforeAlternatives.contains(sentence.tokens[start].lower)
            { start += 1 }
            guard
                let (found, _) = ValueList.read(
                    sentence, from: start, strictness: .marked, vocabulary: control.vocabulary)
            else { break }
            for value in found where !values.contains(where: { $0.text == value.text }) {
                values.append(value)
            }
        }
        return values
    }
}
