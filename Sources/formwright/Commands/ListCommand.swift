import FormwrightKit

/// `formwright list`: lists the forms.
enum ListCommand {
    static let declaration = CommandDeclaration(
        name: "list",
        summary: "List the forms: their fields, where they are, and how sure they are.",
        operands: "[DOCS]…",
        operandCount: 0...Int.max,
        discussion: CommonOptions.docs + """


            Shows the id of each form, the number of its fields, the confidence of the decision that is
            least sure with its field and fact, where the fields begin, and the heading. A
            confidence of 0.9 means that about nine in ten such decisions are right; 1.00 is
            stated. With '--below', the least sure form is first.

            exit status: 0 listed, 2 wrong usage or unreadable input
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
