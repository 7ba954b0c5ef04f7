import FormwrightKit

/// `formwright check`: compares the output folder with what the docs say.
enum CheckCommand {
    static let declaration = CommandDeclaration(
        name: "check",
        summary: "Check that the generated files are what the docs say.",
        operands: "[DOCS]…",
        operandCount: 0...Int.max,
        discussion: CommonOptions.docs + """


            Compiles to memory, writes nothing, and lists files that are missing, stale, or no longer
            generated, with the lines that differ; formwright.lock beside the configuration is one of
            them.

            exit status: 0 up to date, 1 stale or the docs have errors, 2 wrong usage or unreadable input
            """,
        options: [
            CommonOptions.output, CommonOptions.config, CommonOptions.root, CommonOptions.strict,
            CommonOptions.format,
            CommonOptions.notes, CommonOptions.all, CommonOptions.quiet,
        ],
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        let compilation = Compiler.compile(
            CompilationRequest(
                docs: arguments.operands, configuration: arguments.value("config"),
                root: arguments.value("root"),
                isStrict: arguments.flag("strict")))
        var report = compilation.report
        guard let generated = compilation.output else {
            CommonOptions.show(report, arguments, console, closing: "nothing was compared")
            return report.outcome.exitStatus
        }
        let folder = CommonOptions.outputFolder(arguments.value("output"), report.configuration)
        do {
            let output = try generated.output(in: folder.location, printed: folder.printed)
            var comparison = try generated.comparison(
                of: output.files, with: folder.location, printed: folder.printed)
            report = report.adding(output.diagnostics + comparison.diagnostics)
            // Where only the names are stale, the folder is not.
            let isFolderStale = comparison.isStale
            if let lock = generated.lock { comparison.add(lock) }
            if arguments.value("format") ?? "text" == "text" {
                console.output(comparison.text(report.sources))
            } else {
                // Standard output holds one document: the files are named as diagnostics.
                report = report.adding(comparison.differences.map(\.diagnostic))
            }
            CommonOptions.show(
                report, arguments, console,
                closing: comparison.isStale
                    ? "'\(isFolderStale ? folder.printed : generated.lock?.printed ?? "")' is stale: "
                        + "run 'formwright compile'"
                    : "'\(folder.printed)' is up to date")
            return comparison.isStale ? .failure : report.outcome.exitStatus
        } catch {
            CommonOptions.show(report.failing(error.diagnostic), arguments, console)
            return .usage
        }
    }
}
