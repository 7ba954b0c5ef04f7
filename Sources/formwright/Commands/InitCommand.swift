import FormwrightKit

/// `formwright init`: writes a first configuration.
enum InitCommand {
    static let declaration = CommandDeclaration(
        name: "init",
        summary: "Look at a folder of documentation, and write a commented formwright.yml.",
        operands: "[DOCS]",
        operandCount: 0...1,
        discussion: """
            DOCS is a folder of pages; without it, the site generator in the working directory says
            where they are. The file is written beside the generator's settings, else into the
            working directory, or into DOCS where that is elsewhere; a file that is there is left as
            it is. Beside it comes .formwright.schema.json, by which editors complete the file.

            exit status: 0 written, 2 there is a file already, wrong usage or unreadable input
            """,
        options: [
            OptionDeclaration("dry-run", short: "n", help: "Print the file, and write nothing."),
            OptionDeclaration(
                "schema", help: "Print the JSON Schema of formwright.yml, and do nothing else."),
        ],
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        if arguments.flag("schema") {
            console.output(ConfigurationSchema.text)
            return .success
        }
        do {
            let first = try FirstConfiguration(
                docs: arguments.operands.first, workingDirectory: Path.workingDirectory)
            let findings = first.findings.map { "  \(TerminalText.neutralised($0))\n" }.joined()
            if arguments.flag("dry-run") {
                console.error("found:\n" + findings)
                console.output(first.text)
                return .success
            }
            try first.write()
            let operand = TerminalText.neutralised(first.operand)
            console.output(
                """
                wrote '\(TerminalText.neutralised(first.printed))'; found:
                \(findings)
                next:
                  formwright list\(operand)
                  formwright check\(operand) --notes
                  formwright compile\(operand)

                """)
            return .success
        } catch {
            console.error("formwright: error: \(TerminalText.neutralised(error.message))\n")
            return .usage
        }
    }
}
