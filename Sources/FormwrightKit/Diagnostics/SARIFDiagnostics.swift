import CodeGeneration
import FormModel

extension DiagnosticRenderer {
    /// The diagnostics as a SARIF 2.1.0 log with one run. Columns are in UTF-16 code units, as stated in the
    /// run's `columnKind`.
    func sarif(_ diagnostics: [Diagnostic], hasFailed: Bool, _ problems: [RunProblem]) -> JSON {
        let rules = Set(diagnostics.map(\.rule)).sorted(by: TextOrder.precedes)
        var fingerprints = Fingerprints()
        let results = diagnostics.map { sarifResult($0, rules: rules, &fingerprints) }
        return .members([
            ("$schema", .string(SARIFLog.schema)),
            ("version", .string("2.1.0")),
            (
                "runs",
                .array([
                    .members([
                        ("tool", SARIFLog.tool(rules: rules.map { sarifRule($0, diagnostics) })),
                        (
                            "invocations",
                            SARIFLog.invocations(hasFailed: hasFailed, problems, paths)
                        ),
                        ("columnKind", .string("utf16CodeUnits")),
                        ("results", .array(results)),
                    ])
                ])
            ),
        ])
    }

    /// A rule with its documentation. Its level is the most severe one in this log.
    private func sarifRule(_ name: String, _ diagnostics: [Diagnostic]) -> JSON {
        let severities = diagnostics.lazy.filter { $0.rule == name }.map(\.severity)
        let level = Diagnostic.Severity.allCases.first(where: severities.contains) ?? .note
        let summary = RuleReference.summary(of: name) ?? name
        let sentence = summary.firstRange(of: ". ").map { String(summary[..<$0.lowerBound]) + "." } ?? summary
        return SARIFLog.rule(
            name, sentence: sentence, summary: summary,
            help: (
                "\(summary) 'formwright explain \(name)' shows more.",
                "\(summary)\n\n`formwright explain \(name)` shows more."
            ), level: level)
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
            ("message", SARIFLog.message(diagnostic.message)),
        ]
        // Services reject results without a place, so a result that does not concern a file points to the
        // folder of the run.
        let place =
            diagnostic.range.map(physicalLocation)
            ?? paths.map { .members([("artifactLocation", $0.artifactLocation(of: "."))]) }
        if let place {
            members.append(("locations", .array([.members([("physicalLocation", place)])])))
        }
        let related = diagnostic.notes.enumerated().map { index, note -> JSON in
            var members: [(String, JSON)] = [("id", .integer(index + 1))]
            if let range = note.range { members.append(("physicalLocation", physicalLocation(range))) }
            members.append(("message", SARIFLog.message(note.message)))
            return .members(members)
        }
        members.append(
            ("partialFingerprints", .members([("primaryLocationLineHash", .string(fingerprint))])))
        if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
        return .members(members)
    }

    private func physicalLocation(_ range: SourceRange) -> JSON {
        var members = [("artifactLocation", SARIFLog.artifactLocation(of: path(of: range), paths))]
        if let source = sources[range.file] { members.append(("region", region(range, in: source))) }
        return .members(members)
    }

    /// The region of a range. Viewers do not show an empty region, so an empty range is extended to the next
    /// character or, at the end of a line, to the previous one. For an empty line, the region is the whole
    /// line.
    private func region(_ range: SourceRange, in source: SourceText) -> JSON {
        var start = sarifPlace(range.offsets.lowerBound, in: source)
        var end = sarifPlace(range.offsets.upperBound, in: source)
        if start == end {
            let line = source.range(ofLine: start.line)
            guard !line.isEmpty else { return .members([("startLine", .integer(start.line))]) }
            let next = min(max(range.offsets.lowerBound, line.lowerBound), line.upperBound)
            if next < line.upperBound {
                end.column += max(1, source.utf16Count(in: next..<next + 1))
            } else {
                var last = line.upperBound - 1
                while last > line.lowerBound, source.bytes[last] & 0xC0 == 0x80 { last -= 1 }
                end = sarifPlace(line.upperBound, in: source)
                start.column = max(1, end.column - max(1, source.utf16Count(in: last..<line.upperBound)))
            }
        }
        // Bytes that are not valid UTF-8 may have a length of 0 columns.
        if start.line == end.line { end.column = max(end.column, start.column + 1) }
        return .members([
            ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)),
            ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
        ])
    }

    private func sarifPlace(_ offset: Int, in source: SourceText) -> SourceLocation {
        let offset = min(max(offset, 0), source.bytes.count)
        let line = source.line(at: offset)
        return SourceLocation(
            line: line, column: source.utf16Count(in: source.lineStarts[line - 1]..<offset) + 1)
    }
}
