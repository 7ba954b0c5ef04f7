import FormModel
import FormwrightKit
import Foundation

/// `formwright swift`: compiles pages into one Swift file, for a build.
enum SwiftCommand {
    static let declaration = CommandDeclaration(
        name: "swift",
        summary: "Compile pages into one Swift file, as a build step.",
        operands: "DOCS…",
        operandCount: 1...Int.max,
        discussion: """
            The SwiftPM plugin runs this command, and other build systems can run it, too. It writes all
            forms to one file, and does not touch the file if nothing has changed. It prints only
            diagnostics, with absolute paths. To print more, set the environment variable
            FORMWRIGHT_VERBOSE.

            exit status: 0 written, 1 errors in the docs, 2 usage error or unreadable input
            """,
        options: [
            OptionDeclaration("output", short: "o", value: "FILE", help: "The file to write."),
            OptionDeclaration(
                "cache", value: "FILE",
                help:
                    "Cache results in FILE, so that the next run reads only\npages that changed."
            ),
            OptionDeclaration(
                "watched", value: "PATH",
                help: "A file or folder; the build runs this command again when\n"
                    + "it changes. Can be repeated. Documents outside these paths\ncause a warning."),
            CommonOptions.config, CommonOptions.root, CommonOptions.strict,
        ],
        run: run)

    @Sendable
    private static func run(_ arguments: ParsedArguments, _ console: Console) -> ExitStatus {
        guard let output = arguments.value("output") else {
            console.error("formwright: error: 'swift' needs '--output FILE'\nusage: \(declaration.usage)\n")
            return .usage
        }
        let file = absolute(output)
        let cache = arguments.value("cache").map(absolute)
        let watched = arguments.values("watched").map(absolute)
        guard cache != file else {
            console.error(
                "formwright: error: '--cache' and '--output' name the same file\nusage: \(declaration.usage)\n"
            )
            return .usage
        }
        // Print absolute paths, because readers of a build log do not know in which folder its steps run.
        let compilation = Compiler.compile(
            CompilationRequest(
                docs: arguments.operands.map(absolute),
                configuration: arguments.value("config").map(absolute),
                root: arguments.value("root").map(absolute), isStrict: arguments.flag("strict"),
                workingDirectory: "/",
                product: .swiftFile(name: "Forms.swift"), cache: cache.map(BuildFile.readCache),
                watched: watched.isEmpty ? nil : watched))
        var report = compilation.report
        var outcome = "nothing was written"
        do {
            for written in compilation.output?.files ?? [] {
                let isNew = try BuildFile.write(written, to: file)
                outcome = isNew ? "wrote '\(file)'" : "'\(file)' was up to date"
            }
        } catch {
            report = report.failing(error.diagnostic)
        }
        if let cache, let diagnostic = BuildFile.writeCache(compilation.docs?.cache, to: cache) {
            report = report.adding([diagnostic])
        }
        // A build shows errors, warnings and what was done. Notes about what pages leave out are meant for
        // writers.
        let shown = report.diagnostics.filter {
            $0.severity != .note || RuleNames.tellingWhatIsDone.contains($0.rule)
        }
        console.error(
            DiagnosticRenderer(sources: report.sources, isColoured: console.isColoured)
                .render(shown, as: .text))
        if isVerbose { console.error(trace(of: compilation, report, arguments, outcome: outcome)) }
        return report.outcome.exitStatus
    }

    private static func absolute(_ path: String) -> String {
        Path.absolute(path, from: Path.workingDirectory)
    }

    private static var isVerbose: Bool {
        !ProcessInfo.processInfo.environment["FORMWRIGHT_VERBOSE", default: ""].isEmpty
    }

    /// What the run did, for debugging a build.
    private static func trace(
        of compilation: Compilation, _ report: CompilationReport, _ arguments: ParsedArguments,
        outcome: String
    ) -> String {
        let forms = compilation.docs?.catalog.providers.flatMap { $0.forms.map(\.id) } ?? []
        let lines = [
            "docs: \(arguments.operands.map(absolute).joined(separator: ", "))",
            "configuration: \(report.configuration.file ?? "none")",
            "pages: \(report.pageCount), unchanged since the last run: \(compilation.docs?.reusedPageCount ?? 0)",
            "forms: \(forms.joined(separator: ", "))",
            report.summary, outcome,
        ]
        return lines.map { "formwright: \($0)\n" }.joined()
    }
}
