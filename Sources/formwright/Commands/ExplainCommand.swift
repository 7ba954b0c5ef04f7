import FormwrightKit

/// `formwright explain`: shows why the model says what it says.
enum ExplainCommand {
    static let declaration = CommandDeclaration(
        name: "explain",
        summary: "Show why the model says what it says about a form or a field.",
        operands: "FORM[.FIELD] [DOCS]…",
        operandCount: 1...Int.max,
        discussion: """
            FORM is a form's id such as 'azure/cloud-account', FIELD a field's key or label. For a
            field, shows each fact, the rule that inferred it, and the line of the page with the
            words underlined; for a form, its fields.


            """ + CommonOptions.docs + """


                exit status: 0 explained, 2 no such form or field, wrong usage or unreadable input
                """,
        options: [CommonOptions.config],
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        let compilation = Compiler.compile(
            CompilationRequest(
                docs: Array(arguments.operands.dropFirst()), configuration: arguments.value("config"),
                keepsGoing: true))
        guard compilation.files != nil else {
            CommonOptions.show(compilation, arguments, console)
            return .usage
        }
        do {
            let explanation = try Explanation(of: arguments.operands[0], in: compilation.catalog)
            console.output(explanation.text)
            return .success
        } catch {
            console.error("formwright: error: \(error.message)\n")
            if compilation.errorCount > 0 {
                console.error("formwright: note: pages with errors have no forms: see 'formwright compile'\n")
            }
            return .usage
        }
    }
}
