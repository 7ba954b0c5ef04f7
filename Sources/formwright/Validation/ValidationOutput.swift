import Foundation
import JSONSchemaValidation

/// Where findings go: issues to standard output, documents to files by their verdict.
///
/// Only one thread at a time uses it.
final class ValidationOutput: @unchecked Sendable {
    /// Why the output ended early.
    enum Ending {
        /// The reader closed the pipe.
        case closed
        case failed(String)
    }

    private(set) var summary = ValidationSummary()
    private(set) var ending: Ending?

    private let renderer: IssueRenderer?
    private let descriptor: Int32
    private let valid: OutputFile?
    private let invalid: OutputFile?
    private let limit: Int
    private var shown = 0

    init(
        renderer: IssueRenderer?, limit: Int, valid: OutputFile?, invalid: OutputFile?,
        issuesGoToStandardError: Bool
    ) {
        self.renderer = renderer
        self.limit = limit
        self.valid = valid
        self.invalid = invalid
        descriptor = issuesGoToStandardError ? STDERR_FILENO : STDOUT_FILENO
    }

    /// The number of issues that are not shown.
    var hiddenCount: Int { renderer == nil ? 0 : summary.issues - shown }

    /// Writes the text before all issues.
    func begin() {
        if let text = renderer?.start, !text.isEmpty { write(text) }
    }

    /// Takes findings; returns the number of issues that may still be written.
    func add(_ findings: DocumentValidator.Findings) -> Int {
        summary.add(findings.summary)
        do {
            if let valid, !findings.valid.isEmpty { try valid.write(findings.valid) }
            if let invalid, !findings.invalid.isEmpty { try invalid.write(findings.invalid) }
        } catch {
            ending = errno == EPIPE ? .closed : .failed(error.message)
        }
        if let renderer, !findings.texts.isEmpty, shown < limit {
            var text = ""
            for issue in findings.texts.prefix(limit - shown) {
                if shown > 0 { text += renderer.separator }
                text += issue
                shown += 1
            }
            write(text)
        }
        return limit - shown
    }

    /// Writes the text after all issues, and moves the files into place.
    func finish() {
        if let text = renderer?.end(summary), !text.isEmpty { write(text) }
        guard ending == nil else { return }
        do {
            try valid?.finish()
            try invalid?.finish()
        } catch {
            ending = .failed(error.message)
        }
    }

    /// Removes the incomplete files.
    func discard() {
        valid?.discard()
        invalid?.discard()
    }

    private func write(_ text: String) {
        switch Console.write(text, to: descriptor) {
        case .written: break
        case .closed: ending = .closed
        case .failed:
            ending = .failed("cannot write to standard output: \(String(cString: strerror(errno)))")
        }
    }
}
