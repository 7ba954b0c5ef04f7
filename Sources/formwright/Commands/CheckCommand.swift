import FormModel
import FormwrightKit

/// `formwright check`: compares the output folder with what the docs say.
enum CheckCommand {
    static let declaration = CommandDeclaration(
        name: "check",
        summary: "Check that the generated files match the docs.",
        operands: "[DOCS]…",
        operandCount: 0...Int.max,
        discussion: CommonOptions.docs + """


            Compiles in memory and writes nothing. Reports changes that affect clients (breaking changes
            are warnings). Then lists the files that are missing, stale or no longer generated, one per
            line, with the page and row that changed. The list includes formwright.lock. If nothing has
            been generated yet, one line says so. '--diff' also shows the lines that differ.

            An answer in formwright.answers.yml that cannot be read or that matches nothing, and an
            unknown key in formwright.yml, are reported as errors. To change the severity, use 'rules'
            in the configuration.

            '--update-baseline' writes all warnings (and, with '--notes', all notes) to
            formwright.baseline.yml next to the configuration. Later runs of 'check' and 'compile'
            report only new warnings and notes, even if lines have moved. Errors are not recorded.

            exit status: 0 up to date, 1 stale files or errors in the docs, 2 usage error or
            unreadable input
            """,
        options: [
            CommonOptions.output, CommonOptions.config, CommonOptions.root,
            OptionDeclaration(
                "changed-since", value: "REV",
                help:
                    "Check only pages that changed since the git revision REV,\nand pages that include a changed file."
            ),
            OptionDeclaration("diff", help: "Show the lines that differ in each stale file."),
            CommonOptions.strict,
            CommonOptions.format,
            OptionDeclaration(
                "update-baseline", help: "Record all warnings, so that later runs report only\nnew ones."),
            CommonOptions.notes, CommonOptions.all, CommonOptions.quiet,
        ],
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        var request = CommonOptions.request(arguments)
        request.isStrict = arguments.flag("strict")
        request.updatesBaseline = arguments.flag("update-baseline")
        if let revision = arguments.value("changed-since") {
            do {
                if case .some(let files) = try ChangedDocuments.since(revision) { request.only = files }
            } catch {
                CommonOptions.fail(error.message, arguments, console)
                return .usage
            }
        }
        let compilation = Compiler.compile(request)
        var report = compilation.report
        if !request.updatesBaseline { report = report.raising(RuleNames.ofUnusedInput) }
        guard case .generated(let docs, let generated) = compilation else {
            CommonOptions.show(
                report, arguments, console,
                closing: "nothing was compared"
                    + (request.updatesBaseline ? ", and the baseline was not written" : ""))
            return report.outcome.exitStatus
        }
        let folder = CommonOptions.outputFolder(arguments.value("output"), report.configuration)
        do {
            if arguments.flag("update-baseline") {
                let update = try docs.updateBaseline(withNotes: arguments.flag("notes"))
                report = update.report
                console.error(update.message + "\n")
            }
            let output = try generated.output(in: folder.location, printed: folder.printed)
            var comparison = try generated.comparison(
                of: output.files, with: folder.location, printed: folder.printed)
            report = try report.adding(output.diagnostics).tellingChanges(
                of: docs, by: output.files, in: folder.location, printed: folder.printed)
            report = report.adding(comparison.diagnostics)
            // If only the names are stale, the folder is not stale.
            let isFolderStale = comparison.isStale
            if let lock = generated.lock { comparison.add(lock) }
            let isText = arguments.value("format") ?? "text" == "text"
            // Standard output must contain a single document, so files are reported as diagnostics.
            if !isText { report = report.adding(comparison.differences.map(\.diagnostic)) }
            // Changes that affect clients come first, then files.
            CommonOptions.showDiagnostics(
                of: CommonOptions.shown(report, without: output.diagnostics, arguments), arguments, console)
            if isText { console.output(comparison.text(report.sources, withDiffs: arguments.flag("diff"))) }
            CommonOptions.showSummary(
                of: report, arguments, console,
                closing: comparison.reasonForNothing.map { "\($0); run '\(CompilingCommand.name)'" }
                    ?? (comparison.isStale
                        ? "'\(isFolderStale ? folder.printed : generated.lock?.printed ?? "")' is stale; "
                            + "run '\(CompilingCommand.name)'"
                        : "'\(folder.printed)' is up to date"))
            return comparison.isStale ? .failure : report.outcome.exitStatus
        } catch {
            CommonOptions.show(report.failing(error.diagnostic), arguments, console)
            return .usage
        }
    }
}
