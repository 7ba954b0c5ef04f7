/// A control of which no other rule says what it takes takes a line of text.
enum PlainTextRule: ExtractionRule {
    static let name = "plain-text"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            No other rule says what the control takes: a line of free text. Names, ids, paths, versions \
            and descriptions are that.
            """,
        reason: """
            Text is what a form takes unless something is said of it; the rule is named all the same, so \
            that the model tells "nothing was said" from "it was said".
            """,
        example: RuleDocumentation.table(
            "| Name | What the server is called. |"),
        counterexample: RuleDocumentation.table(
            "| Network | Select the network of the server. |"))
}
