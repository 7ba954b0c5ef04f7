import FormwrightKit

/// Options and steps that the commands for looking at forms, `list` and `stats`, share.
enum InventoryOptions {
    /// The formats in which an inventory can be written.
    enum Format: String, CaseIterable {
        /// Text for people.
        case text
        /// JSON for programs.
        case json
    }

    static let all = [
        OptionDeclaration("provider", value: "ID", help: "Show only forms of this provider."),
        OptionDeclaration(
            "page", value: "PATTERN",
            help: "Show only forms on this page, or on pages that match\nthe pattern, such as 'clouds/**'."),
        OptionDeclaration(
            "below", value: "CONFIDENCE",
            help: "Show only forms with a decision below this confidence,\nsuch as 0.9."),
        OptionDeclaration(
            "format", value: "FORMAT", allowed: Format.allCases.map(\.rawValue),
            help: "The output format: 'text' or 'json'."),
        CommonOptions.config, CommonOptions.root,
    ]

    /// Reads the docs and prints the selected forms.
    static func run(
        _ arguments: ParsedArguments, _ console: Console,
        _ write: (FormFilter, CompiledDocs, Format) -> String
    ) -> ExitStatus {
        guard let docs = CommonOptions.readDocs(arguments, console) else { return .usage }
        do {
            let filter = try FormFilter(
                provider: arguments.value("provider"), page: arguments.value("page"),
                below: arguments.value("below"), in: docs)
            let format = arguments.value("format").flatMap(Format.init(rawValue:)) ?? .text
            console.output(write(filter, docs, format))
        } catch {
            console.error("formwright: error: \(error.message)\n")
            return .usage
        }
        CommonOptions.showProjectProblems(of: docs.report, arguments, console, showsNotes: false)
        noteErrors(of: docs.report, console)
        return .success
    }

    /// If the docs have errors, prints a note that forms are missing.
    static func noteErrors(of report: CompilationReport, _ console: Console) {
        let errors = report.diagnostics.count { diagnostic in
            diagnostic.severity == .error && !RuleNames.ofProjectFiles.contains(diagnostic.rule)
        }
        guard errors > 0 else { return }
        let count = "\(errors) error\(errors == 1 ? "" : "s")"
        console.error(
            "formwright: note: the docs have \(count), and pages with errors have no forms; see 'formwright compile'\n"
        )
    }
}
