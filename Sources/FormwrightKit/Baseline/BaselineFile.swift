import DocumentParsing
import FormModel

/// The file `formwright.baseline.yml` next to the configuration.
struct BaselineFile: Sendable {
    /// The file's name.
    static let fileName = "formwright.baseline.yml"
    /// The rule under which problems in the file are reported.
    static let rule = "baseline"

    private static let heading = """
        # Known findings, which are not reported again. Written by 'formwright check --update-baseline'; commit this file.
        formwright-baseline: 1
        findings:

        """

    /// The file's absolute path.
    let location: String
    /// The file's path for messages.
    let printed: String
    /// The findings in the file.
    private(set) var baseline = Baseline()
    /// The ranges of entries, by the page that they name.
    private(set) var places: [String: SourceRange] = [:]
    /// The problems in the file. Invalid entries are left out.
    private(set) var diagnostics: [Diagnostic] = []
    /// The file's text; nil if there is no file.
    private(set) var source: SourceText?

    /// Reads the file next to a configuration; nil if there is none.
    init?(beside configuration: Configuration, workingDirectory: String) {
        guard let folder = configuration.folder else { return nil }
        location = Path.join(folder, Self.fileName)
        printed = Path.printable(location, from: workingDirectory)
        do {
            let source = SourceText(
                file: Self.fileName, path: printed, bytes: try FileSystem.read(location))
            self.source = source
            let document = YAMLReader(rule: Self.rule, maximumDepth: 6, maximumAliasedNodes: 0).read(source)
            diagnostics = document.diagnostics
            if document.node == nil, !diagnostics.isEmpty {
                readLines(source)
            } else {
                read(document.node, source)
            }
        } catch {
            guard !error.isMissing else { return }
            diagnostics = [
                Diagnostic(
                    .warning, rule: Self.rule, "cannot read '\(printed)': \(error.reason)",
                    at: .start(of: printed))
            ]
        }
        // Use the valid entries: reporting a known finding again does no harm.
        for index in diagnostics.indices { diagnostics[index].severity = .warning }
    }

    /// Replaces the findings in the file.
    ///
    /// - Throws: if the file cannot be written, or if it has a different version and its content would be
    ///   lost.
    func write(_ baseline: Baseline) throws(OutputError) {
        guard diagnostics.isEmpty else {
            throw OutputError(
                "'\(printed)' cannot be read and is not overwritten; correct or remove the file, and run this command again"
            )
        }
        var text = Self.heading
        for (finding, count) in baseline.counts.sorted(by: { $0.key < $1.key }) {
            var members = [
                "page: \(YAMLText.quoted(finding.page))", "rule: \(finding.rule)",
                "message: \(YAMLText.quoted(finding.message))",
            ]
            if let line = finding.line { members.append("line: \"\(line)\"") }
            if count > 1 { members.append("count: \(count)") }
            text += "- {\(members.joined(separator: ", "))}\n"
        }
        do throws(FileError) {
            try FileSystem.replace(location, with: Array(text.utf8), lasts: true)
        } catch {
            throw OutputError("cannot write '\(printed)': \(error.reason)")
        }
    }

    // MARK: Reading

    private mutating func fail(_ message: String, at range: SourceRange) {
        diagnostics.append(Diagnostic(.warning, rule: Self.rule, message, at: range))
    }

    private mutating func read(_ root: YAMLNode?, _ source: SourceText) {
        guard let root, let version = root["formwright-baseline"] else {
            if diagnostics.isEmpty {
                fail(
                    "expected the line 'formwright-baseline: 1' above the findings",
                    at: root?.range ?? SourceRange.start(of: source.file))
            }
            return
        }
        if version.string != "1" {
            fail(
                "this file has version '\(version.string ?? "")', but this version of formwright reads version 1; "
                    + "formwright uses the findings that it can read, and does not overwrite the file",
                at: version.range)
        }
        guard let findings = root["findings"], !findings.isNull else { return }
        guard let entries = findings.sequence else {
            fail("'findings' must be a list", at: findings.range)
            return
        }
        for entry in entries { read(entry) }
    }

    /// Reads the findings in a file that is not valid YAML as a whole, for example after a merge with
    /// conflicts. This works because each finding is on its own line.
    ///
    /// The problem with the file as a whole has already been reported.
    private mutating func readLines(_ source: SourceText) {
        for line in source.lineStarts.indices {
            let range = source.range(ofLine: line + 1)
            guard source.bytes[range].starts(with: "- {".utf8) else { continue }
            let entry = YAMLReader(rule: Self.rule, maximumDepth: 4, maximumAliasedNodes: 0)
                .read(source, in: range.lowerBound + 2..<range.upperBound)
            if entry.diagnostics.isEmpty, let node = entry.node { read(node) }
        }
    }

    private mutating func read(_ entry: YAMLNode) {
        guard let page = entry["page"]?.string, let rule = entry["rule"]?.string,
            let message = entry["message"]?.string
        else {
            fail("expected a finding with 'page', 'rule' and 'message'", at: entry.range)
            return
        }
        var count = 1
        if let node = entry["count"] {
            guard let number = node.string.flatMap(Int.init), (1...1_000_000).contains(number) else {
                fail("'count' must be a positive integer", at: node.range)
                return
            }
            count = number
        }
        let finding = Baseline.Finding(
            page: page, rule: rule, message: message, line: entry["line"]?.string)
        // After a merge, the same line may occur twice.
        baseline.counts[finding] = max(baseline.counts[finding] ?? 0, count)
        if places[page] == nil { places[page] = entry.range }
    }
}
