import FormwrightKit

/// `formwright init`: writes a first configuration.
enum InitCommand {
    static let declaration = CommandDeclaration(
        name: "init",
        summary: "Look at a folder of documentation and write a commented formwright.yml.",
        operands: "[DOCS]",
        operandCount: 0...1,
        discussion: """
            DOCS is a folder of pages. Without it, the settings of the site generator in the working
            directory determine where the pages are. The file is written next to the generator's
            settings. If there are none, it is written to the working directory, or to DOCS if DOCS is
            outside the working directory. The command also writes .formwright.schema.json next to
            formwright.yml; editors use it for autocompletion. Existing files are never overwritten.

            exit status: 0 written, 2 existing file, usage error or unreadable input
            """,
        options: [
            OptionDeclaration("dry-run", short: "n", help: "Print the file without writing it."),
            OptionDeclaration(
                "schema", help: "Print the JSON Schema of formwright.yml and exit."),
            OptionDeclaration(
                "reference", help: "Print the reference for formwright.yml and exit."),
        ],
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        if arguments.flag("schema") {
            console.output(ConfigurationSchema.text)
            return .success
        }
        if arguments.flag("reference") {
            console.output(ConfigurationReference.page)
            return .success
        }
        do {
            let isDryRun = arguments.flag("dry-run")
            let first = try FirstConfiguration(
                docs: arguments.operands.first, workingDirectory: Path.workingDirectory,
                mayExist: isDryRun)
            let findings = first.findings.map { "  \(TerminalText.neutralised($0))\n" }.joined()
            if isDryRun {
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
                  formwright review\(operand)
                  formwright compile\(operand)

                """)
            return .success
        } catch {
            console.error("formwright: error: \(TerminalText.neutralised(error.message))\n")
            return .usage
        }
    }
}
