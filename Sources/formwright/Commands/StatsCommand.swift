import FormwrightKit

/// `formwright stats`: counts forms, fields and facts.
enum StatsCommand {
    static let declaration = CommandDeclaration(
        name: "stats",
        summary: "Count pages, forms and fields, and show how facts were decided.",
        operands: "[DOCS]…",
        operandCount: 0...Int.max,
        discussion: CommonOptions.docs + """


            Shows, for each fact: how many fields have it, how often it is unstated, how many decisions
            have a confidence below 0.95 and how many below 0.8, and which rules made the decisions.
            Also shows what the schemas enforce, the blocks that seem to contain fields but were not
            read, and the number of other blocks that may contain fields ('compile --notes' lists them).
            'formwright explain RULE' explains a rule.

            exit status: 0 shown, 2 usage error or unreadable input
            """,
        options: InventoryOptions.all,
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        InventoryOptions.run(arguments, console) { filter, docs, format in
            let statistics = FormStatistics(filter, of: docs)
            return format == .json ? statistics.json : statistics.text
        }
    }
}
