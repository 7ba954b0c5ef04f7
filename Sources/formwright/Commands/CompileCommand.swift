import FormwrightKit

/// `formwright compile`: compiles pages and writes what changed.
enum CompileCommand {
    static let declaration = CommandDeclaration(
        name: "compile",
        summary: "Compile pages into a form model, JSON Schemas and Swift validators.",
        operands: "[DOCS]…",
        operandCount: 0...Int.max,
        discussion: CommonOptions.docs + """


            Writes only files that changed, and removes files that are no longer generated. Nothing
            else in the output folder is changed. If the docs have errors, nothing is written.

            formwright.lock, next to the configuration, records names, so that a form or field keeps its
            name when its heading or label is reworded. Commit this file. '--keep-going' does not change
            it. Changes that affect clients are reported; breaking changes are warnings, or errors with
            '--strict'.

            exit status: 0 written, 1 errors in the docs, 2 usage error or unreadable input
            """,
        options: [
            CommonOptions.output, CommonOptions.config, CommonOptions.root,
            OptionDeclaration(
                "keep-going",
                help:
                    "Write the output for the pages that can be read, even\nif other pages have errors; the exit status is still 1."
            ),
            OptionDeclaration(
                "rename",
                help:
                    "Use new names, instead of reporting an error, if it is\nunclear whether a label or heading was reworded."
            ),
            OptionDeclaration(
                "accept-breaking",
                help: "Write the output even if it has breaking changes and\nwarnings are treated as errors."),
            OptionDeclaration(
                "evidence", value: "FILE",
                help:
                    "Write the evidence for and against each decision to FILE,\nas JSON, with confidences and places."
            ),
            CommonOptions.strict, CommonOptions.format, CommonOptions.notes, CommonOptions.all,
            CommonOptions.quiet,
        ],
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        var request = CommonOptions.request(arguments)
        request.keepsGoing = arguments.flag("keep-going")
        request.isStrict = arguments.flag("strict")
        request.takesNewNames = arguments.flag("rename")
        let compilation = Compiler.compile(request)
        var report = compilation.report
        guard case .generated(let docs, let generated) = compilation else {
            // A name that is unclear would change.
            let mayKeepGoing =
                report.outcome == .documentErrors && !request.keepsGoing && !report.hasUnclearNames
            CommonOptions.show(
                report, arguments, console,
                closing: "nothing was written"
                    + (mayKeepGoing ? "; to write what could be read, use '--keep-going'" : ""))
            return report.outcome.exitStatus
        }
        let folder = CommonOptions.outputFolder(arguments.value("output"), report.configuration)
        do {
            let output = try generated.output(in: folder.location, printed: folder.printed)
            report = try report.tellingChanges(
                of: docs, by: output.files, in: folder.location, printed: folder.printed,
                isAccepted: arguments.flag("accept-breaking"))
            guard report.outcome == .success || arguments.flag("keep-going") else {
                CommonOptions.show(
                    report, arguments, console,
                    closing:
                        "nothing was written; to write the output despite breaking changes, use '--accept-breaking'"
                )
                return report.outcome.exitStatus
            }
            // Write the lock first. Otherwise, if a run is interrupted after writing the generated files, the
            // next run would not know their names.
            let isLockWritten = try generated.lock?.write() ?? false
            let writing = try OutputWriter.write(
                output.files, to: folder.location, printed: folder.printed)
            let written = report.adding(output.diagnostics + writing.diagnostics)
            if let file = arguments.value("evidence") {
                do {
                    try EvidenceFile.write(docs, to: file)
                } catch {
                    CommonOptions.fail(error.message, arguments, console, report: written)
                    return .usage
                }
            }
            let keepsNoNames =
                report.configuration.file == nil
                ? "\nthere is no \(Configuration.fileName), so names are not kept between runs; to keep them, run "
                    + CommonOptions.creatingConfiguration(arguments.operands)
                : ""
            CommonOptions.show(
                CommonOptions.shown(written, without: output.diagnostics, arguments), arguments, console,
                closing: writing.summary(
                    of: folder.printed, lock: isLockWritten ? generated.lock?.printed : nil) + keepsNoNames)
            return written.outcome.exitStatus
        } catch {
            CommonOptions.show(report.failing(error.diagnostic), arguments, console)
            return .usage
        }
    }
}

extension OutputWriter.Report {
    /// One line, such as `wrote 2 files to 'generated', removed 1; 34 were up to date`.
    func summary(of folder: String, lock: String?) -> String {
        let removal = removed.isEmpty ? "" : ", removed \(removed.count)"
        let names = lock.map { " and saved names in '\($0)'" } ?? ""
        return
            "wrote \(written.count) file\(written.count == 1 ? "" : "s") to '\(folder)'\(removal)\(names); "
            + "\(unchangedCount) \(unchangedCount == 1 ? "was" : "were") up to date"
    }
}
