import FormValidation
import JSONSchemaValidation

/// Validates documents and records the findings.
struct DocumentValidator: Sendable {
    /// The schema.
    let schema: CompiledSchema
    /// The old schema; only documents that it accepts are counted.
    let old: CompiledSchema?
    /// How issues are written; nil if none are shown.
    let renderer: IssueRenderer?
    /// Whether to look for issues; with `--quiet`, only verdicts matter.
    let findsIssues: Bool
    /// Whether to keep copies of valid documents and of invalid documents.
    let keepsValid: Bool
    let keepsInvalid: Bool

    /// The maximum number of issues that are looked for in one document.
    static let issueLimit = 1000

    /// The findings for some of the documents.
    struct Findings: Sendable {
        var summary = ValidationSummary()
        /// The issues, as they are written to the output.
        var texts: [String] = []
        /// The identities of the issues, in formats that have fingerprints.
        var identities: [UInt64] = []
        var valid: [UInt8] = []
        var invalid: [UInt8] = []
        /// The file of the last issue that was written.
        fileprivate var file: IssueRenderer.NamedFile?
    }

    /// Validates a document that begins on the given line of a file.
    ///
    /// - Parameter shownCount: the number of issues that are written; all issues are counted.
    func validate(
        _ json: Span<UInt8>, file: String, line: Int, shownCount: Int, into findings: inout Findings
    ) {
        findings.summary.documents += 1
        let isValid = schema.isValid(json)
        if let old {
            let wasValid = old.isValid(json)
            findings.summary.acceptedBefore = (findings.summary.acceptedBefore ?? 0) + (wasValid ? 1 : 0)
            guard wasValid else { return }
        }
        if isValid {
            if keepsValid { Self.append(json, to: &findings.valid) }
            return
        }
        findings.summary.invalid += 1
        if keepsInvalid { Self.append(json, to: &findings.invalid) }
        guard findsIssues else { return }
        let issues = schema.issues(ofInvalid: json, limit: Self.issueLimit)
        if issues.count == Self.issueLimit { findings.summary.cutShort += 1 }
        for issue in issues {
            add(issue, file: file, line: line, shownCount: shownCount, to: &findings)
        }
    }

    /// Counts a line that is too long to be held in memory.
    func refuseLine(
        _ line: Int, file: String, limit: Int, shownCount: Int, into findings: inout Findings
    ) {
        findings.summary.documents += 1
        findings.summary.invalid += 1
        guard findsIssues else { return }
        add(
            .tooLongLine(limit: limit), file: file, line: line, shownCount: shownCount, to: &findings)
    }

    private func add(
        _ issue: Issue, file: String, line: Int, shownCount: Int, to findings: inout Findings
    ) {
        findings.summary.add(issue, file: file, line: line)
        guard let renderer, findings.texts.count < shownCount else { return }
        let named = findings.file.flatMap { $0.path == file ? $0 : nil } ?? renderer.named(file)
        findings.file = named
        var text = ""
        renderer.write(issue, file: named, line: line, to: &text)
        findings.texts.append(text)
        if let identity = renderer.identity(of: issue, file: named) { findings.identities.append(identity) }
    }

    private static func append(_ json: Span<UInt8>, to bytes: inout [UInt8]) {
        json.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        bytes.append(0x0A)
    }
}

extension Issue {
    /// The issue for a line that is too long.
    fileprivate static func tooLongLine(limit: Int) -> Issue {
        Issue(
            .malformedJSON, path: "", keyword: "", schemaLocation: "#", offset: 0,
            message: "the line is longer than \(limit) bytes and was not read; to allow longer lines, use "
                + "'--max-line'")
    }
}
