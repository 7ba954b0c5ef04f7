import FormModel
import FormwrightKit
import Foundation

/// `formwright preview`: writes a static site with all forms.
enum PreviewCommand {
    static let declaration = CommandDeclaration(
        name: "preview",
        summary: "Write a static site that shows all forms next to the page text they come from.",
        operands: "[DOCS]…",
        operandCount: 0...Int.max,
        discussion: CommonOptions.docs + """


            The site has an overview with search and filters, and a page for each form. Each form's page
            has working controls, the documentation text with the words behind each fact highlighted,
            unresolved questions (each with a comment that answers it), the JSON Schema, and an
            example. Open index.html in a browser. The site loads nothing from other hosts and sends
            nothing.

            Writes only files that changed, and removes files of an earlier site that are no longer
            needed. Nothing else in the site's folder is changed.

            exit status: 0 written, 2 usage error or unreadable input
            """,
        options: [
            OptionDeclaration(
                "output", short: "o", value: "DIR",
                help: "The folder for the site; default: 'preview' next to the\nconfiguration."),
            CommonOptions.config, CommonOptions.root, CommonOptions.quiet,
        ],
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        guard let docs = CommonOptions.readDocs(arguments, console) else { return .usage }
        // Pages that the configuration leaves out must not be published.
        guard !docs.report.configuration.hasUnclearPages else {
            CommonOptions.showProjectProblems(of: docs.report, arguments, console, showsNotes: false)
            console.error(
                "formwright: error: nothing was written, because the configuration has errors that may concern which pages are shown\n"
            )
            return .usage
        }
        let folder = folder(arguments.value("output"), docs.report.configuration)
        do {
            try Preview.check(folder: folder.location, printed: folder.printed)
            let files = Preview.files(of: docs, workers: ProcessInfo.processInfo.activeProcessorCount)
            let writing = try OutputWriter.write(
                files, to: folder.location, printed: folder.printed, keepsOthers: !docs.hasAllFolders)
            let report = docs.report.leavingOutAll.adding(writing.diagnostics)
            CommonOptions.showDiagnostics(of: report, arguments, console)
            CommonOptions.showProjectProblems(of: docs.report, arguments, console, showsNotes: false)
            InventoryOptions.noteErrors(of: docs.report, console)
            guard !arguments.flag("quiet") else { return .success }
            let printed = TerminalText.neutralised(folder.printed)
            console.output("\(printed)/index.html\n")
            console.error(writing.summary(of: folder.printed, lock: nil) + "\n")
            return .success
        } catch {
            CommonOptions.show(docs.report.failing(error.diagnostic), arguments, console)
            return .usage
        }
    }

    /// The folder to write: its absolute path, and its path for messages.
    private static func folder(
        _ given: String?, _ configuration: Configuration
    ) -> (location: String, printed: String) {
        let workingDirectory = Path.workingDirectory
        if let given { return (Path.absolute(given, from: workingDirectory), given) }
        let location =
            configuration.file.map { Path.absolute("../\(Preview.folderName)", from: $0) }
            ?? Path.absolute(Preview.folderName, from: workingDirectory)
        return (location, Path.printable(location, from: workingDirectory))
    }
}
