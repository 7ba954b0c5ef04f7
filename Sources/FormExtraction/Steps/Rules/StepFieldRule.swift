import FormModel

/// "Provide the registry URL in the **Endpoint** field", "For the **Audience** field, enter …".
enum StepFieldRule: StepRule {
    static let documentation = RuleDocumentation(
        name: "step-field", kind: .field,
        summary: """
            A step enters, provides, pastes or selects something in marked controls that are called fields or boxes: "enter \
            the address in the **Host** field", "fill out the **Username** and **Password** fields".
            """,
        reason: "The noun says that the control takes a value, and the verb that the reader gives it one.",
        example: RuleDocumentation.steps(
            "For the **Host** field, enter the address.", "Fill out the **Username** and **Password** fields."
        ),
        counterexample: RuleDocumentation.steps(
            "Enter the **Host**.", "Verify that the **Status** field says _Ready_."))

    static func read(_ control: MarkedControl) -> [StepReader.Finding]? {
        guard control.isCalledField, control.givesValue || control.selects else { return nil }
        return control.findings(control.selects ? .reference : nil)
    }

    static func readFronted(_ control: MarkedControl) -> [StepReader.Finding]? {
        guard control.isCalledField, control.givesValue, let preposition = control.preposition,
            control.vocabulary.steps.frontedPrepositions.contains(preposition)
        else { return nil }
        return control.findings(nil)
    }
}
