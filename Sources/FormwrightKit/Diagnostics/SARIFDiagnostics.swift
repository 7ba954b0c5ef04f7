import CodeGeneration
import FormModel

extension DiagnosticRenderer {
    /// The diagnostics as a SARIF 2.1.0 log with one run; columns count UTF-16 code units, as
    /// `columnKind` states.
    func sarif(_ diagnostics: [Diagnostic]) -> JSON {
        let rules = Set(diagnostics.map(\.rule)).sorted(by: TextOrder.precedes)
        var fingerprints = Fingerprints()
        let results = diagnostics.map { sarifResult($0, rules: rules, &fingerprints) }
        return .members([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .string("2.1.0")),
            (
                "runs",
                .array([
                    .members([
                        (
                            "tool",
                            .members([
                                (
                                    "driver",
                                    .members([
                                        ("name", .string("formwright")),
                                        ("version", .string(FormwrightVersion.current)),
                                        ("rules", .array(rules.map { sarifRule($0, diagnostics) })),
                                    ])
                                )
                            ])
                        ),
                        ("columnKind", .string("utf16CodeUnits")),
                        ("results", .array(results)),
                    ])
                ])
            ),
        ])
    }

    /// A rule with its documentation; its level is the most severe one in this log.
    private func sarifRule(_ name: String, _ diagnostics: [Diagnostic]) -> JSON {
        let severities = diagnostics.lazy.filter { $0.rule == name }.map(\.severity)
        let level = Diagnostic.Severity.allCases.first(where: severities.contains) ?? .note
        let summary = RuleReference.summary(of: name) ?? name
        let sentence = summary.firstRange(of: ". ").map { String(summary[..<$0.lowerBound]) + "." } ?? summary
        let help = "\(summary) 'formwright explain \(name)' shows more."
        return .members([
            ("id", .string(name)),
            ("shortDescription", .members([("text", .string(sentence))])),
            ("fullDescription", .members([("text", .string(summary))])),
            (
                "help",
                .members([
                    ("text", .string(help)),
                    ("markdown", .string("\(summary)\n\n`formwright explain \(name)` shows more.")),
                ])
            ),
            ("defaultConfiguration", .members([("level", .string(level.rawValue))])),
        ])
    }

    private func sarifResult(
        _ diagnostic: Diagnostic, rules: [String], _ fingerprints: inout Fingerprints
    ) -> JSON {
        let fingerprint = fingerprints.next(
            diagnostic, path: diagnostic.range.map(annotatedPath(of:)),
            source: diagnostic.range.flatMap { sources[$0.file] })
        var members: [(String, JSON)] = [
            ("ruleId", .string(diagnostic.rule)),
            ("ruleIndex", .integer(rules.firstIndex(of: diagnostic.rule) ?? 0)),
            ("level", .string(diagnostic.severity.rawValue)),
            ("message", .members([("text", .string(diagnostic.message))])),
        ]
        if let range = diagnostic.range {
            members.append(("locations", .array([.members([("physicalLocation", physicalLocation(range))])])))
        }
        let related = diagnostic.notes.enumerated().map { index, note -> JSON in
            var members: [(String, JSON)] = [("id", .integer(index + 1))]
            if let range = note.range { members.append(("physicalLocation", physicalLocation(range))) }
            members.append(("message", .members([("text", .string(note.message))])))
            return .members(members)
        }
        members.append(
            ("partialFingerprints", .members([("primaryLocationLineHash", .string(fingerprint))])))
        if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
        return .members(members)
    }

    private func physicalLocation(_ range: SourceRange) -> JSON {
        var members: [(String, JSON)] = [
            (
                "artifactLocation",
                .members([("uri", .string(FileURI.reference(to: annotatedPath(of: range))))])
            )
        ]
        if let source = sources[range.file] {
            let start = sarifPlace(range.offsets.lowerBound, in: source)
            let end = sarifPlace(range.offsets.upperBound, in: source)
            members.append(
                (
                    "region",
                    .members([
                        ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)),
                        ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
                    ])
                ))
        }
        return .members(members)
    }

    private func sarifPlace(_ offset: Int, in source: SourceText) -> SourceLocation {
        let offset = min(max(offset, 0), source.bytes.count)
        let line = source.line(at: offset)
        let before = source.text(in: source.lineStarts[line - 1]..<offset)
        return SourceLocation(line: line, column: before.utf16.count + 1)
    }
}
