import FormModel

extension DiagnosticRenderer {
    /// The diagnostics as a SARIF 2.1.0 log with one run; columns in UTF-16 code units, as its `columnKind` says.
    func sarif(_ diagnostics: [Diagnostic]) -> JSONText {
        let rules = Set(diagnostics.map(\.rule)).sorted(by: TextOrder.precedes)
        var fingerprints = Fingerprints()
        let results = diagnostics.map { sarifResult($0, rules: rules, &fingerprints) }
        return .object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .string("2.1.0")),
            (
                "runs",
                .array([
                    .object([
                        (
                            "tool",
                            .object([
                                (
                                    "driver",
                                    .object([
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

    /// A rule, with what there is to read about it; its level is the most severe at which it is reported here.
    private func sarifRule(_ name: String, _ diagnostics: [Diagnostic]) -> JSONText {
        let severities = diagnostics.lazy.filter { $0.rule == name }.map(\.severity)
        let level = Diagnostic.Severity.allCases.first(where: severities.contains) ?? .note
        let summary = RuleReference.summary(of: name) ?? name
        let sentence = summary.firstRange(of: ". ").map { String(summary[..<$0.lowerBound]) + "." } ?? summary
        let help = "\(summary) 'formwright explain \(name)' shows more."
        return .object([
            ("id", .string(name)),
            ("shortDescription", .object([("text", .string(sentence))])),
            ("fullDescription", .object([("text", .string(summary))])),
            (
                "help",
                .object([
                    ("text", .string(help)),
                    ("markdown", .string("\(summary)\n\n`formwright explain \(name)` shows more.")),
                ])
            ),
            ("defaultConfiguration", .object([("level", .string(level.rawValue))])),
        ])
    }

    private func sarifResult(
        _ diagnostic: Diagnostic, rules: [String], _ fingerprints: inout Fingerprints
    ) -> JSONText {
        let fingerprint = fingerprints.next(
            diagnostic, path: diagnostic.range.map(annotatedPath(of:)),
            source: diagnostic.range.flatMap { sources[$0.file] })
        var members: [(String, JSONText)] = [
            ("ruleId", .string(diagnostic.rule)),
            ("ruleIndex", .integer(rules.firstIndex(of: diagnostic.rule) ?? 0)),
            ("level", .string(diagnostic.severity.rawValue)),
            ("message", .object([("text", .string(diagnostic.message))])),
        ]
        if let range = diagnostic.range {
            members.append(("locations", .array([.object([("physicalLocation", physicalLocation(range))])])))
        }
        let related = diagnostic.notes.enumerated().map { index, note -> JSONText in
            var members: [(String, JSONText)] = [("id", .integer(index + 1))]
            if let range = note.range { members.append(("physicalLocation", physicalLocation(range))) }
            members.append(("message", .object([("text", .string(note.message))])))
            return .object(members)
        }
        members.append(
            ("partialFingerprints", .object([("primaryLocationLineHash", .string(fingerprint))])))
        if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
        return .object(members)
    }

    private func physicalLocation(_ range: SourceRange) -> JSONText {
        var members: [(String, JSONText)] = [
            (
                "artifactLocation",
                .object([("uri", .string(DiagnosticRenderer.uri(annotatedPath(of: range))))])
            )
        ]
        if let source = sources[range.file] {
            let start = sarifPlace(range.offsets.lowerBound, in: source)
            let end = sarifPlace(range.offsets.upperBound, in: source)
            members.append(
                (
                    "region",
                    .object([
                        ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)),
                        ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
                    ])
                ))
        }
        return .object(members)
    }

    private func sarifPlace(_ offset: Int, in source: SourceText) -> SourceLocation {
        let offset = min(max(offset, 0), source.bytes.count)
        let line = source.line(at: offset)
        let before = source.text(in: source.lineStarts[line - 1]..<offset)
        return SourceLocation(line: line, column: before.utf16.count + 1)
    }

    /// A path as a relative reference, or a `file:` URI if it is absolute (RFC 3986).
    static func uri(_ path: String) -> String {
        var uri = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                uri += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return uri
    }
}
