/// "Fill out the **Network** page": what the noun beside it calls a tab, page, button or menu only leads somewhere.
enum StepNavigationRule: StepRule {
    static let documentation = RuleDocumentation(
        name: "step-navigation", kind: .field,
        summary: """
            The noun beside a marked name calls it a tab, page, button, menu, section or dialog. It is no field, whatever \
            the verb.
            """,
        reason: "These are places and actions of the interface; none of them takes a value.",
        example: RuleDocumentation.steps("Specify the **Network** page.", "Enter the **Host name**."),
        counterexample: RuleDocumentation.steps("Specify the **Network** field.", "Enter the **Host name**.")
    )

    static func read(_ control: MarkedControl) -> [StepReader.Finding]? {
        control.group.noun == .navigation ? [] : nil
    }
}
