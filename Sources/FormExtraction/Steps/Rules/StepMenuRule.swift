import FormModel

/// "From the **Region** drop-down menu, select …", "select **AWS** from the **Partition** list".
enum StepMenuRule: StepRule {
    static let documentation = RuleDocumentation(
        name: "step-menu", kind: .field,
        summary: """
            A step selects from a marked control that is called a drop-down menu or list, or uses the menu \
            to select. It is a choice where the step names the values to select, and a reference where it \
            names none; of several with "one or more".
            """,
        reason: """
            A menu of a form has a name and entries; the reader picks one. A menu whose entries are actions ("Edit", \
            "Delete") is navigation.
            """,
        example: RuleDocumentation.steps(
            "From the **Region** drop-down menu, select the region of the server.",
            "Select **Small** or **Large** from the **Size** list."),
        counterexample: RuleDocumentation.steps(
            "Enter a name in the **Name** field.",
            "From the **Options** drop-down menu, select **Edit server**."))

    static func read(_ control: MarkedControl) -> [StepReader.Finding]? {
        // "Use the **Role** dropdown to select the role".
        if control.isMenu, control.verb == "use" {
            let tokens = control.tokens
            let select = tokens[control.group.range.upperBound...].firstIndex {
                control.vocabulary.selectVerbs.contains($0.lower)
            }
            let read = select.flatMap {
                ValueList.read(
                    control.clause.sentence, from: $0 + 1, strictness: .marked, vocabulary: control.vocabulary
                )
            }
            return field(control, values: read?.values ?? [])
        }
        guard control.isMenu, control.selects, let preposition = control.preposition,
            control.vocabulary.steps.menuPrepositions.contains(preposition)
        else { return nil }
        let own = control.tokens[control.group.labels[0]].range
        return field(control, values: valuesAfterVerb(control).filter { $0.range != own })
    }

    static func readFronted(_ control: MarkedControl) -> [StepReader.Finding]? {
        guard control.isMenu, control.selects, let preposition = control.preposition,
            control.vocabulary.steps.frontedPrepositions.contains(preposition)
        else { return nil }
        return field(control, values: valuesAfterVerb(control))
    }

    /// The field of a menu; none where the label names no more than the menu, or its entries are actions.
    private static func field(_ control: MarkedControl, values: [ListedValue]) -> [StepReader.Finding] {
        let actions = control.vocabulary.otherHeadingVerbs
        if values.contains(where: { actions.contains(Text.words($0.text).first ?? "") }) { return [] }
        var token = control.tokens[control.group.labels[0]]
        token.text = FieldLabel.withoutControlNoun(token.text)
        guard !token.text.isEmpty else { return [] }
        let sentence = control.clause.asSentence(control.vocabulary)
        let type: FieldType =
            sentence.firstRange(ofAny: ["one or more", "multiple", "several", "all that apply"]) != nil
            ? (values.isEmpty ? .multipleReference : .multipleChoice)
            : (values.isEmpty ? .reference : .choice)
        return [StepReader.Finding(label: token, type: type, options: values, sentence: sentence)]
    }

    /// Marked values right after the verb: "select **AWS** from the **Partition** menu".
    private static func valuesAfterVerb(_ control: MarkedControl) -> [ListedValue] {
        let clause = control.clause
        let read = ValueList.read(
            clause.sentence, from: clause.verb + 1, strictness: .marked, vocabulary: control.vocabulary)
        return read?.values ?? []
    }
}
