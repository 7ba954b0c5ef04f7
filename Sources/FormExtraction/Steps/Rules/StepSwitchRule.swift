import FormModel

/// "Toggle **X** on", "check the **X** box", "click the **X** toggle", "Select **X** option if…": a control that is switched.
enum StepSwitchRule: StepRule {
    static let documentation = RuleDocumentation(
        name: "step-switch", kind: .field,
        summary: """
            A step switches a marked control on or off: "toggle **X** on", "check the **X** box", "click \
            the **X** toggle", "by toggling **X** on", "select the **X** option if …", "(Optional) Select \
            **Start it at once** to …". It is a field of type boolean.
            """,
        reason: """
            The verb, or the noun beside the label, belongs to checkboxes and toggles alone. "Check" and "turn" alone say \
            too little: they need the noun, or "on" or "off".
            """,
        example: RuleDocumentation.steps("Toggle **Require sign-in** on.", "Check the **Send reports** box."),
        counterexample: RuleDocumentation.steps(
            "Enter a name in the **Name** field.", "Check the **Overview** for errors."))

    static func read(_ control: MarkedControl) -> [StepReader.Finding]? {
        let vocabulary = control.vocabulary
        let clause = control.clause
        let verb = control.verb
        let second = clause.verb + 1 < control.tokens.count ? control.tokens[clause.verb + 1].lower : ""
        let toggles = vocabulary.toggleVerbs.contains(verb)
        let noun = control.group.noun
        if noun == .toggle {
            return toggles || control.selects || vocabulary.clickVerbs.contains(verb)
                ? control.findings(.boolean) : []
        }
        guard control.isDirectObject(allowing: ["on", "off"]) else { return nil }
        // Code names a key or value sooner than a control: it needs the noun.
        guard control.group.labels.allSatisfy({ control.tokens[$0].mark != .code }) || noun != nil else {
            return []
        }
        // "(Optional) Select **Start the machine once created** to power it on".
        if control.selects, noun == nil, isOptionalStep(clause, vocabulary), control.group.labels.count == 1,
            ["to", "if"].contains(control.next),
            Text.words(control.tokens[control.group.labels[0]].text).count > 2,
            !control.startsWithAction(control.group.labels[0])
        {
            return control.findings(.boolean)
        }
        if control.selects, noun == .option {
            // "Select the **SSH** option" picks a way to go on; with a case or purpose it is a box to check.
            let after = control.group.range.upperBound + 1
            // "Choose a **Recovery** option: **None** or **Paired**" lists values.
            if after < control.tokens.count, control.tokens[after].text == ":" { return nil }
            let states =
                after < control.tokens.count
                && vocabulary.steps.purposeOpeners.contains(control.tokens[after].lower)
            return states ? control.findings(.boolean) : []
        }
        guard toggles else { return nil }
        switch verb {
        case "check", "mark":
            guard noun == .box || noun == .option else { return [] }
        case "turn", "switch":
            guard [second, control.next].contains(where: { $0 == "on" || $0 == "off" }) else { return [] }
        default:
            guard noun != .navigation || verb == "toggle" else { return [] }
        }
        return control.findings(.boolean)
    }

    /// Whether the step is optional, or taken in a case: what it selects then is switched on.
    private static func isOptionalStep(_ clause: StepClause, _ vocabulary: Vocabulary) -> Bool {
        clause.sentence.tokens[clause.prefix].contains {
            vocabulary.steps.optionalOpeners.contains($0.lower)
        }
    }
}
