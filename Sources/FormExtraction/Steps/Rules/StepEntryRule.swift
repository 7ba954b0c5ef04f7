import FormModel

/// "Enter your **Tenant ID**", "Provide cluster information: **Name**, **Description**", "Set the **Name** to `x`".
enum StepEntryRule: StepRule {
    static let documentation = RuleDocumentation(
        name: "step-entry", kind: .field,
        summary: """
            A step enters, provides or specifies marked names with a determiner ("enter your **Tenant \
            ID**"), several of them, after a colon, after "the fields for", or a name with a capital alone \
            ("Enter **Username**."); or sets a marked name to something; or gives something a marked name \
            ("give the server a **Name**").
            """,
        reason: """
            What is entered is a value, and its name that of the control, unless the value itself is marked: "enter \
            **admin**" and "enter `admin`" name a value.
            """,
        example: RuleDocumentation.steps("Enter the **Host name**.", "Set the **Log level** to `debug`."),
        counterexample: RuleDocumentation.steps(
            "Enter `admin` in the **Name** field.", "Enter **admin** in the **Role** field."))

    static func read(_ control: MarkedControl) -> [StepReader.Finding]? {
        guard control.givesValue, !control.isInDescription else { return nil }
        let tokens = control.tokens
        let start = control.group.range.lowerBound
        guard start > 0, control.group.labels.allSatisfy({ tokens[$0].mark != .code }) else { return [] }
        if control.verb == "set" || control.verb == "change" {
            guard control.next == "to" || control.next == "as" || control.group.noun == .option else {
                return []
            }
            // Of "… to **Update** and **Resource Type** to **Cluster**" the first name is a value.
            var control = control
            if tokens[start - 1].lower == "to" {
                guard control.group.labels.count > 1 else { return [] }
                control.group.labels = control.group.labels.suffix(1)
            }
            // "Set **Log Type** to **Update** and **Resource Type** to **Cluster**".
            guard control.isDirectObject(allowing: []) || control.next == "to" else { return [] }
            let value = control.group.range.upperBound + 1
            guard control.next == "to", value < tokens.count, tokens[value].mark == .strong else {
                return control.findings(nil)
            }
            return control.findings(
                .choice, options: [ListedValue(text: tokens[value].text, range: tokens[value].range)])
        }
        if control.vocabulary.steps.placePrepositions.contains(control.next) { return [] }
        if tokens[start - 1].text == ":" { return control.findings(nil) }
        // "Fill out the input fields for **Name**, **Description**".
        if start > 1, control.vocabulary.steps.beforeNames.contains(tokens[start - 1].lower),
            control.vocabulary.steps.fieldNouns.contains(tokens[start - 2].lower)
        {
            return control.findings(nil)
        }
        // "Enter the **URL** of the file and the **File path** within it".
        let clause = control.clause
        if start > clause.verb + 3, control.vocabulary.determiners.contains(tokens[start - 1].lower),
            control.vocabulary.steps.labelSeparators.contains(tokens[start - 2].lower),
            tokens[(clause.verb + 1)..<(start - 2)].contains(where: { $0.mark != nil })
        {
            // What is said of the first is not said of the second.
            return control.findings(nil).map { finding in
                var finding = finding
                finding.sentence = Sentence(
                    tokens: [tokens[clause.verb]] + tokens[(start - 1)..<clause.range.upperBound])
                return finding
            }
        }
        guard control.isDirectObject(allowing: ["in", "out"]) else { return [] }
        let hasDeterminer =
            start - 1 > clause.verb
            && control.vocabulary.determiners.contains(tokens[clause.verb + 1].lower)
        // "Give your credentials a **name**", but not "Give the user **Admin** rights".
        if control.verb == "give" {
            return control.vocabulary.determiners.contains(tokens[start - 1].lower)
                ? control.findings(nil) : []
        }
        if hasDeterminer || control.group.labels.count > 1 { return control.findings(nil) }
        // "Enter **Username**." names the field; "For **Name**, enter **web-1**." gives its value.
        let isName =
            tokens[start].isLabelLike && start == clause.verb + 1
            && clause.prefix.isEmpty
        let ends = control.group.range.upperBound >= clause.range.upperBound
        return isName && (ends || control.vocabulary.steps.afterName.contains(control.next))
            ? control.findings(nil) : []
    }
}

extension Token {
    /// Whether the marked text looks like a label: bold, and begins with a capital letter.
    fileprivate var isLabelLike: Bool {
        mark == .strong && text.first?.isUppercase ?? false
            && !text.contains { $0.isNumber || $0 == "/" && text.contains(" ") }
    }
}
