import FormwrightKit
import Foundation

/// The validation of all input files of one command.
struct ValidationRun {
    private let validator: DocumentValidator
    private let output: ValidationOutput
    private let console: Console
    private let maximumLine: Int
    private let shownCount: Int
    private let jobs: Int
    private let isQuiet: Bool
    /// Warnings about the schema.
    private let warnings: [RunProblem]

    init(
        _ validator: DocumentValidator, _ output: ValidationOutput, _ console: Console, maximumLine: Int,
        shownCount: Int, jobs: Int, isQuiet: Bool, warnings: [RunProblem]
    ) {
        self.warnings = warnings
        self.validator = validator
        self.output = output
        self.console = console
        self.maximumLine = maximumLine
        self.shownCount = shownCount
        self.jobs = jobs
        self.isQuiet = isQuiet
    }

    /// Validates the files and reports the findings.
    func validate(_ list: InputList) -> ExitStatus {
        let output = self.output
        let console = self.console
        let warnings = self.warnings
        let source = BatchSource(list, console, maximumLine: maximumLine, showsProgress: !isQuiet)
        let pipeline = BatchPipeline(
            source, validator, maximumLine: maximumLine, shownCount: shownCount, jobs: jobs
        ) {
            let rest = output.add($0)
            // Exit immediately, because another thread may be waiting for input.
            Self.endIfClosed(output, console, warnings)
            return rest
        }
        output.begin()
        pipeline.run()
        let seconds = source.finish()
        output.finish(warnings + source.problems)
        Self.endIfClosed(output, console, warnings)
        if !isQuiet { summarise(list, seconds: seconds, failed: !source.problems.isEmpty) }
        if !source.problems.isEmpty { return .usage }
        return output.summary.invalid > 0 ? .failure : .success
    }

    private func summarise(_ list: InputList, seconds: Double, failed: Bool) {
        let summary = output.summary
        if summary.documents == 0 {
            if !failed { console.error("formwright: warning: the input contains no documents\n") }
            return
        }
        guard
            summary.documents > 1 || summary.acceptedBefore != nil || summary.cutShort > 0
                || list.inputs.contains(where: \.isLines)
        else { return }
        var text = summary.text(seconds: seconds)
        if output.hiddenCount > 0 {
            text +=
                "  \(ValidationSummary.grouped(output.hiddenCount)) issue\(output.hiddenCount == 1 ? " is" : "s are") not shown; '--max-issues 0' shows all\n"
        }
        console.error(text)
    }

    /// Ends the process if findings cannot be written, and leaves no incomplete files behind. If only a file
    /// of documents cannot be written, the issues are still written as a complete document.
    private static func endIfClosed(
        _ output: ValidationOutput, _ console: Console, _ warnings: [RunProblem]
    ) {
        guard let ending = output.ending else { return }
        output.discard()
        switch ending {
        case .closed: _exit(ExitStatus.failure.rawValue)
        case .failed(let message), .fileFailed(let message):
            if case .fileFailed = ending { output.conclude(warnings + [RunProblem(message)]) }
            console.error("formwright: error: \(message)\n")
            _exit(ExitStatus.usage.rawValue)
        }
    }
}
