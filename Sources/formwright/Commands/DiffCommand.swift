import FormModel
import FormwrightKit

/// `formwright diff`: shows what changes for senders and readers of data.
enum DiffCommand {
    /// The formats in which changes can be written.
    private enum Format: String, CaseIterable {
        case text, json, markdown, github, sarif
    }

    /// Which changes make the run fail.
    private enum Failing: String, CaseIterable {
        case breaking, any, none
    }

    static let declaration = CommandDeclaration(
        name: "diff",
        summary: "Show what changes for clients between two models, folders or git revisions.",
        operands: "OLD [NEW]",
        operandCount: 1...2,
        discussion: """
            OLD and NEW are each a model.json, a folder that 'formwright compile' wrote, or a git
            revision. OLD..NEW compares two revisions; OLD...NEW compares NEW with the common ancestor.
            Without NEW, OLD is compared with the current pages.

            For an old revision, the model committed there is compared, because that is what clients
            have. If there is none, the pages of the revision are compiled. A change is breaking if an
            input that was accepted is now rejected, or if a form or field was removed. '--witness' shows
            such an input, made from the fields of the old form. 'formwright explain RULE' explains a
            kind of change. A change does not fail the run if the configuration sets its rule to 'note'.

            exit status: 0 no change matches '--fail-on', 1 at least one does, 2 usage error or
            unreadable input
            """,
        options: [
            OptionDeclaration(
                "fail-on", value: "CLASS", allowed: Failing.allCases.map(\.rawValue),
                help: "The changes that cause exit status 1: 'breaking' (the\ndefault), 'any' or 'none'."),
            OptionDeclaration(
                "witness",
                help: "For each breaking change, show an input on which the\nmodels disagree."),
            OptionDeclaration(
                "format", value: "FORMAT", allowed: Format.allCases.map(\.rawValue),
                help:
                    "The format of changes: 'text', 'json', 'markdown' for a\npull request, 'github' or 'sarif'."
            ),
            CommonOptions.config, CommonOptions.root, CommonOptions.strict,
        ],
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        let project: CompilationReport
        do {
            project = try Compiler.configuration(of: CommonOptions.request(arguments, docs: []))
        } catch {
            CommonOptions.show(error, arguments, console)
            return .usage
        }
        // The severities of changes decide the exit status.
        guard project.errorCount == 0 else {
            CommonOptions.fail("the configuration has errors", arguments, console, report: project)
            return .usage
        }
        let configuration = project.configuration
        let locator = ModelLocator(
            configuration: arguments.value("config"), root: arguments.value("root"))
        let models: (old: ComparedModel, new: ComparedModel)
        do {
            models = try locator.models(arguments.operands)
        } catch {
            CommonOptions.showProjectProblems(of: project, arguments, console)
            CommonOptions.fail(error.message, arguments, console, report: error.report)
            return .usage
        }
        CommonOptions.showProjectProblems(
            of: models.new.report ?? project, arguments, console, showsNotes: false)
        let report = ChangeReport(
            from: models.old, to: models.new, levels: configuration.levels,
            isStrict: arguments.flag("strict") || configuration.isStrict)
        console.output(text(of: report, arguments))
        switch arguments.value("fail-on").flatMap(Failing.init(rawValue:)) ?? .breaking {
        case .breaking: return report.breakingCount > 0 ? .failure : .success
        case .any: return report.entries.isEmpty ? .success : .failure
        case .none: return .success
        }
    }

    private static func text(of report: ChangeReport, _ arguments: ParsedArguments) -> String {
        let showsWitnesses = arguments.flag("witness")
        let renderer = DiagnosticRenderer(
            sources: report.new.catalog.sources, workingDirectory: Path.workingDirectory)
        let diagnostics = report.diagnostics(showsWitnesses: showsWitnesses)
        return switch arguments.value("format").flatMap(Format.init(rawValue:)) ?? .text {
        case .text: report.text(showsWitnesses: showsWitnesses)
        case .json: report.json(showsWitnesses: showsWitnesses)
        case .markdown: report.markdown(showsWitnesses: showsWitnesses)
        // Neutral changes cause no annotations.
        case .github: renderer.render(diagnostics.filter { $0.severity != .note }, as: .github)
        case .sarif: renderer.render(diagnostics, as: .sarif)
        }
    }
}
