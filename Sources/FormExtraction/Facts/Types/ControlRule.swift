import FormModel

/// The sentence of a step says what the control is: "toggle **X** on", "select **X** from the menu", "Select the **X** as **Y**".
enum ControlRule: TypeRule {
    static let name = "named-control"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            The sentence of a step says what the control is: "toggle **X** on", "select **X** from the \
            menu".
            """,
        reason: "Whoever names the control in a sentence names its kind with it.",
        example: RuleDocumentation.steps(
            "Toggle **Require sign-in** on."),
        counterexample: RuleDocumentation.steps(
            "Enter the **Host name**."))

    static func find(in reading: FieldReading) -> TypeFinding? { reading.control }
}
