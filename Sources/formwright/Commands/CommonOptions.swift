import FormModel
import FormwrightKit

/// Options and steps that several commands share.
enum CommonOptions {
    static let config = OptionDeclaration(
        "config", value: "FILE",
        help:
            "The configuration file; default: the nearest\nformwright.yml in or above the first of DOCS, or the working\ndirectory."
    )
    static let root = OptionDeclaration(
        "root", value: "DIR", help: "The topmost folder in which to look for formwright.yml.")
    static let output = OptionDeclaration(
        "output", short: "o", value: "DIR",
        help: "The folder for generated files; default: 'output' in the\nconfiguration, or 'generated'.")
    static let strict = OptionDeclaration("strict", help: "Treat warnings as errors.")
    static let quiet = OptionDeclaration("quiet", short: "q", help: "Show only errors, without a summary.")
    static let notes = OptionDeclaration(
        "notes", help: "Also show notes about what pages leave out.")
    static let all = OptionDeclaration(
        "all", help: "Show all warnings and notes, not only the first five for\neach rule.")
    static let format = OptionDeclaration(
        "format", value: "FORMAT", allowed: DiagnosticFormat.allCases.map(\.rawValue),
        help:
            "The format of diagnostics: 'text' to standard error, or\n'json', 'sarif' or 'github' to standard output."
    )

    /// The explanation of DOCS in help pages.
    static let docs = """
        DOCS are folders of pages (*.md, *.mdx, *.markdown, *.snapshot.yml) or single pages.
        By default, the docs listed in the configuration in or above the working directory are used.
        """

    /// The folder to write or compare: its absolute path, and its path for messages.
    ///
    /// - Parameter given: the folder that the user gave.
    static func outputFolder(
        _ given: String?, _ configuration: Configuration
    ) -> (location: String, printed: String) {
        let workingDirectory = Path.workingDirectory
        if let given {
            return (Path.absolute(given, from: workingDirectory), given)
        }
        let location =
            configuration.output
            ?? configuration.file.map { Path.absolute("../generated", from: $0) }
            ?? Path.absolute("generated", from: workingDirectory)
        return (location, Path.printable(location, from: workingDirectory))
    }

    /// Prints diagnostics in the requested format, then the summary.
    static func show(
        _ report: CompilationReport, _ arguments: ParsedArguments, _ console: Console, closing: String? = nil
    ) {
        showDiagnostics(of: report, arguments, console)
        showSummary(of: report, arguments, console, closing: closing)
    }

    /// The diagnostics to show, and the part of them that is shown without `--all`.
    private static func shown(
        of report: CompilationReport, _ arguments: ParsedArguments
    ) -> (diagnostics: [Diagnostic], digest: DiagnosticDigest) {
        let format = arguments.value("format").flatMap(DiagnosticFormat.init(rawValue:)) ?? .text
        let isQuiet = arguments.flag("quiet")
        // Notes are shown on request. Programs that read JSON get all diagnostics and can filter them.
        let showsNotes = arguments.flag("notes") || format == .json
        let shown = report.diagnostics.filter { diagnostic in
            switch diagnostic.severity {
            case .error: true
            case .warning: !isQuiet
            case .note:
                !isQuiet && (showsNotes || RuleNames.tellingWhatIsDone.contains(diagnostic.rule))
            }
        }
        // Programs can count the diagnostics themselves.
        let digest = DiagnosticDigest(shown, showsAll: arguments.flag("all") || format != .text)
        return (shown, digest)
    }

    /// The command that creates a configuration for docs, and the file that it writes.
    static func creatingConfiguration(_ docs: [String]) -> String {
        let folder = docs.count == 1 ? Path.nearestFolder(docs[0]) : "."
        let operand = folder == "." ? "" : " " + ShellWord.quoted(folder)
        return TerminalText.neutralised(
            "'formwright init\(operand)', which writes '\(FirstConfiguration.path(docs: folder))'")
    }

    /// The compilation request that results from a command's operands, '--config' and '--root'.
    ///
    /// - Parameter docs: the docs; nil if all operands are docs.
    static func request(_ arguments: ParsedArguments, docs: [String]? = nil) -> CompilationRequest {
        CompilationRequest(
            docs: docs ?? arguments.operands, configuration: arguments.value("config"),
            root: arguments.value("root"))
    }

    /// Reads the docs even if they, the configuration or the lock have errors, or part of the docs is missing. If there
    /// are no pages, prints messages and returns nil.
    static func readDocs(
        _ arguments: ParsedArguments, _ console: Console, docs: [String]? = nil
    ) -> CompiledDocs? {
        var request = request(arguments, docs: docs)
        request.keepsGoing = true
        let compilation = Compiler.compile(request)
        guard let docs = compilation.docs, docs.hasPages else {
            show(compilation.report, arguments, console)
            return nil
        }
        return docs
    }

    /// Prints diagnostics in the requested format.
    static func showDiagnostics(
        of report: CompilationReport, _ arguments: ParsedArguments, _ console: Console
    ) {
        let format = arguments.value("format").flatMap(DiagnosticFormat.init(rawValue:)) ?? .text
        let renderer = DiagnosticRenderer(
            sources: report.sources, isColoured: console.isColoured && format == .text,
            workingDirectory: Path.workingDirectory)
        let text = renderer.render(
            shown(of: report, arguments).digest.shown, as: format, hasFailed: report.outcome == .unusable)
        if format == .text { console.error(text) } else { console.output(text) }
    }

    /// The report to show. A SARIF log contains no results for pages that were not selected, because
    /// code scanners keep a list for each page.
    ///
    /// - Parameter others: the diagnostics about other pages. They affect the exit status in every
    ///   format.
    static func shown(
        _ report: CompilationReport, without others: [Diagnostic], _ arguments: ParsedArguments
    ) -> CompilationReport {
        guard arguments.value("format") == DiagnosticFormat.sarif.rawValue else { return report }
        struct Identity: Hashable {
            var rule: String
            var message: String
            var range: SourceRange?
        }
        let left = Set(others.map { Identity(rule: $0.rule, message: $0.message, range: $0.range) })
        return report.leavingOut {
            left.contains(Identity(rule: $0.rule, message: $0.message, range: $0.range))
        }
    }

    /// Prints why a run failed. In formats for programs, a document is written, too, because empty output
    /// would mean that there are no findings.
    ///
    /// - Parameter report: the diagnostics about the docs.
    static func fail(
        _ message: String, _ arguments: ParsedArguments, _ console: Console, report: CompilationReport? = nil
    ) {
        let format = arguments.value("format").flatMap(DiagnosticFormat.init(rawValue:)) ?? .text
        let renderer = DiagnosticRenderer(
            sources: report?.sources, isColoured: console.isColoured && format == .text,
            workingDirectory: Path.workingDirectory)
        let errors = report?.diagnostics.filter { $0.severity == .error } ?? []
        let problem = RunProblem(message)
        if format == .text {
            console.error(renderer.render(errors, as: .text))
        } else {
            console.output(renderer.render(errors, as: format, hasFailed: true, problems: [problem]))
        }
        console.error(problem.text)
    }

    /// Prints problems in the configuration, the lock and the answers, and files and folders that cannot be read. This
    /// is for commands that show what these files decide but no other diagnostics.
    ///
    /// - Parameter showsNotes: whether notes about answers that moved are shown.
    static func showProjectProblems(
        of report: CompilationReport, _ arguments: ParsedArguments, _ console: Console,
        showsNotes: Bool = true
    ) {
        let isQuiet = arguments.flag("quiet")
        let shown = report.leavingOut { diagnostic in
            switch diagnostic.severity {
            case .error: !RuleNames.ofProjectFiles.contains(diagnostic.rule)
            case .warning: isQuiet || !RuleNames.ofProjectFiles.contains(diagnostic.rule)
            case .note: isQuiet || !showsNotes || !RuleNames.ofProjectFiles.contains(diagnostic.rule)
            }
        }
        let renderer = DiagnosticRenderer(
            sources: shown.sources, isColoured: console.isColoured, workingDirectory: Path.workingDirectory)
        console.error(renderer.render(shown.diagnostics, as: .text))
    }

    /// Prints the summary, followed by the closing line if there is one.
    static func showSummary(
        of report: CompilationReport, _ arguments: ParsedArguments, _ console: Console,
        closing: String? = nil
    ) {
        guard !arguments.flag("quiet") else { return }
        let format = arguments.value("format").flatMap(DiagnosticFormat.init(rawValue:)) ?? .text
        let (shown, digest) = shown(of: report, arguments)
        let hidden = report.noteCount - shown.count { $0.severity == .note }
        let hint = hidden == 0 ? "" : " (\(hidden) note\(hidden == 1 ? "" : "s") with --notes)"
        console.error(report.summary + hint + "\n")
        if format == .text { console.error(digest.line) }
        if let closing { console.error(closing + "\n") }
    }
}

extension CompilationReport.Outcome {
    /// The exit status of a command that compiled the docs.
    var exitStatus: ExitStatus {
        switch self {
        case .success: .success
        case .documentErrors: .failure
        case .unusable: .usage
        }
    }
}
