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
            them. First it tells what changes for clients; breaking changes are warnings.

            exit status: 0 up to date, 1 stale or the docs have errors, 2 wrong usage or unreadable input
            """,
        options: [
            CommonOptions.output, CommonOptions.config, CommonOptions.root,
            OptionDeclaration(
                "changed-since", value: "REV",
                help:
                    "Check the pages alone that changed since the git revision\nREV, and those that include what changed."
            ),
            CommonOptions.strict,
            CommonOptions.format,
            CommonOptions.notes, CommonOptions.all, CommonOptions.quiet,
        ],
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        var request = CompilationRequest(
            docs: arguments.operands, configuration: arguments.value("config"),
            root: arguments.value("root"), isStrict: arguments.flag("strict"))
        if let revision = arguments.value("changed-since") {
            do {
                if case .some(let files) = try ChangedDocuments.since(revision) { request.only = files }
            } catch {
                console.error("formwright: error: \(TerminalText.neutralised(error.message))\n")
                return .usage
            }
        }
        var compilation = Compiler.compile(request)
        guard compilation.files != nil else {
            CommonOptions.show(compilation, arguments, console, closing: "nothing was compared")
            return compilation.outcome.exitStatus
        }
        let folder = CommonOptions.outputFolder(arguments.value("output"), compilation.configuration)
        do {
            let files = try compilation.files(for: folder.location, printed: folder.printed) ?? []
            var comparison = try compilation.comparison(
                of: files, with: folder.location, printed: folder.printed)
            try compilation.reportChanges(of: files, in: folder.location, printed: folder.printed)
            compilation.report(comparison.diagnostics)
            // Where only the names are stale, the folder is not.
            let isFolderStale = comparison.isStale
            if let lock = compilation.lock { comparison.add(lock) }
            let isText = arguments.value("format") ?? "text" == "text"
            // Standard output holds one document: the files are named as diagnostics.
            if !isText { compilation.report(comparison.differences.map(\.diagnostic)) }
            // What changes for clients is told first, then what files.
            CommonOptions.showDiagnostics(of: compilation, arguments, console)
            if isText { console.output(comparison.text(compilation.sources)) }
            CommonOptions.showSummary(
                of: compilation, arguments, console,
                closing: comparison.isStale
                    ? "'\(isFolderStale ? folder.printed : compilation.lock?.printed ?? "")' is stale: "
                        + "run '\(CompilingCommand.name)'"
                    : "'\(folder.printed)' is up to date")
            return comparison.isStale ? .failure : compilation.outcome.exitStatus
        } catch {
            compilation.report([error.diagnostic])
            CommonOptions.show(compilation, arguments, console)
            return .usage
        }
    }
}
