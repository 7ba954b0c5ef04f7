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
        var compilation = Compiler.compile(
            CompilationRequest(
                docs: arguments.operands, configuration: arguments.value("config"),
                root: arguments.value("root"),
                isStrict: arguments.flag("strict")))
        guard compilation.files != nil else {
            CommonOptions.show(compilation, arguments, console, closing: "nothing was compared")
            return compilation.outcome.exitStatus
        }
        let folder = CommonOptions.outputFolder(arguments.value("output"), compilation.configuration)
        do {
            let files = try compilation.files(for: folder.location, printed: folder.printed) ?? []
            var comparison = try compilation.comparison(
                of: files, with: folder.location, printed: folder.printed)
            compilation.report(comparison.diagnostics)
            // Where only the names are stale, the folder is not.
            let isFolderStale = comparison.isStale
            if let lock = compilation.lock { comparison.add(lock) }
            if arguments.value("format") ?? "text" == "text" {
                console.output(comparison.text(compilation.sources))
            } else {
                // Standard output holds one document: the files are named as diagnostics.
                compilation.report(comparison.differences.map(\.diagnostic))
            }
            CommonOptions.show(
                compilation, arguments, console,
                closing: comparison.isStale
                    ? "'\(isFolderStale ? folder.printed : compilation.lock?.printed ?? "")' is stale: "
                        + "run 'formwright compile'"
                    : "'\(folder.printed)' is up to date")
            return comparison.isStale ? .failure : compilation.outcome.exitStatus
        } catch {
            compilation.report([error.diagnostic])
            CommonOptions.show(compilation, arguments, console)
            return .usage
        }
    }
}
