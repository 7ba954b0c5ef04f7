import FormwrightKit
import Foundation
import JSONSchemaValidation

/// Writes findings: issues to standard output, and documents to files according to their verdict.
///
/// Only one thread at a time uses it.
final class ValidationOutput: @unchecked Sendable {
    /// Why the output ended before all findings were written.
    enum Ending {
        /// The reader closed the pipe.
        case closed
        /// Issues cannot be written.
        case failed(String)
        /// Documents cannot be written to one of the files.
        case fileFailed(String)
    }

    private(set) var summary = ValidationSummary()
    private(set) var ending: Ending?

    private let renderer: IssueRenderer?
    private let descriptor: Int32
    private let valid: OutputFile?
    private let invalid: OutputFile?
    private let limit: Int
    private var shown = 0
    private var isConcluded = false
    /// How many issues with each fingerprint were shown.
    private var counts: [UInt64: Int] = [:]

    /// The maximum number of fingerprints that are counted. The number is limited because names can come from
    /// the input.
    private static let countLimit = 100_000

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

    /// Takes findings; returns how many more issues may be written.
    func add(_ findings: DocumentValidator.Findings) -> Int {
        summary.add(findings.summary)
        do {
            if let valid, !findings.valid.isEmpty { try valid.write(findings.valid) }
            if let invalid, !findings.invalid.isEmpty { try invalid.write(findings.invalid) }
        } catch {
            ending = errno == EPIPE ? .closed : .fileFailed(error.message)
        }
        if let renderer, !findings.texts.isEmpty, shown < limit {
            var text = ""
            for (index, issue) in findings.texts.prefix(limit - shown).enumerated() {
                if shown > 0 { text += renderer.separator }
                text += issue
                if index < findings.identities.count {
                    let identity = findings.identities[index]
                    text += renderer.mark(identity, number: number(of: identity))
                }
                shown += 1
            }
            write(text)
        }
        return limit - shown
    }

    private func number(of identity: UInt64) -> Int {
        guard counts.count < Self.countLimit || counts[identity] != nil else { return 1 }
        counts[identity, default: 0] += 1
        return counts[identity, default: 1]
    }

    /// Moves the files to their final paths, and writes the text after all issues.
    ///
    /// - Parameter problems: the problems of the run itself.
    func finish(_ problems: [RunProblem]) {
        var problems = problems
        var failure: OutputFile.Failure?
        if ending == nil {
            do {
                try valid?.finish()
                try invalid?.finish()
            } catch {
                failure = error
                problems.append(RunProblem(error.message))
            }
        }
        conclude(problems)
        if let failure, ending == nil { ending = .fileFailed(failure.message) }
    }

    /// Writes the text after all issues, but only once.
    func conclude(_ problems: [RunProblem]) {
        guard !isConcluded else { return }
        isConcluded = true
        if let text = renderer?.end(summary, problems), !text.isEmpty { write(text) }
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
