import FormwrightKit

/// `formwright list`: lists the forms.
enum ListCommand {
    static let declaration = CommandDeclaration(
        name: "list",
        summary: "List the forms with their fields, places and lowest confidence.",
        operands: "[DOCS]…",
        operandCount: 0...Int.max,
        discussion: CommonOptions.docs + """


            Shows, for each form: its id, the number of fields, the decision with the lowest
            confidence, the place of the first field, and the heading. A confidence of 0.9 means that
            about nine in ten such decisions are right; 1.00 means that the page states the fact. With
            '--below', forms with the lowest confidence come first.

            exit status: 0 listed, 2 usage error or unreadable input
            """,
        options: InventoryOptions.all,
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        InventoryOptions.run(arguments, console) { filter, docs, format in
            let inventory = FormInventory(filter, of: docs)
            return format == .json ? inventory.json : inventory.text
        }
    }
}
