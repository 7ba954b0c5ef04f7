import FormModel

/// The known findings, which a run does not report, and their file.
struct KnownFindings: Sendable {
    /// The file.
    let file: BaselineFile

    private let folder: String
    private let workingDirectory: String
    /// The rules whose warnings `check` reports as errors.
    private let raised: Set<String>
    /// The known findings that this run has not found again so far.
    private var rest: Baseline

    /// Reads the findings next to a configuration; nil if there is no configuration.
    init?(beside configuration: Configuration, workingDirectory: String) {
        guard let folder = configuration.folder,
            let file = BaselineFile(beside: configuration, workingDirectory: workingDirectory)
        else { return nil }
        self.file = file
        self.folder = folder
        self.workingDirectory = workingDirectory
        raised = RuleNames.ofUnusedInput.subtracting(configuration.levels.keys)
        rest = file.baseline
    }

    /// Replaces the known findings.
    mutating func replace(by baseline: Baseline) { rest = baseline }

    /// Removes known diagnostics; each finding matches once.
    mutating func removeKnown(_ found: [Diagnostic], sources: SourceMap) -> [Diagnostic] {
        let findings = found.map { finding(of: $0, sources: sources) }
        return rest.removeKnown(found, findings)
    }

    /// Reports problems in the file, and findings on pages that no longer exist.
    ///
    /// - Parameter isAll: whether all pages were read.
    func check(_ documents: DocumentSet, isAll: Bool) -> Staged<Void> {
        let files = Set((documents.pages + documents.partials).map { Path.relative($0.location, to: folder) })
        let gone = isAll ? file.places.filter { !files.contains($0.key) && !isProjectFile($0.key) } : [:]
        let notes = gone.sorted { TextOrder.precedes($0.key, $1.key) }.map { page, range in
            Diagnostic(
                .note, rule: BaselineFile.rule,
                "'\(page)' no longer exists; to remove its findings, run 'formwright check --update-baseline'",
                at: range)
        }
        return Staged(
            value: (), diagnostics: file.diagnostics + notes, sources: [file.source].compactMap(\.self))
    }

    /// Whether a path is that of an existing file, other than a document, in the configuration's folder.
    private func isProjectFile(_ path: String) -> Bool {
        !path.contains("/") && !DocumentDiscovery.isDocument(path)
            && FileSystem.exists(Path.join(folder, path))
    }

    /// A diagnostic as a finding; nil if the diagnostic cannot be recorded in a baseline.
    func finding(of diagnostic: Diagnostic, sources: SourceMap) -> Baseline.Finding? {
        guard Baseline.mayBeKnown(diagnostic), !raised.contains(diagnostic.rule),
            let range = diagnostic.range
        else { return nil }
        let line = sources[range.file].map { source in
            let text = LineWords.text(at: range.offsets.lowerBound, in: source)
            let hash = OutputManifest.hash(Array(text.utf8))
            let digits = String(hash, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        return Baseline.Finding(
            page: path(range.file, sources), rule: diagnostic.rule, message: diagnostic.message, line: line)
    }

    /// The path of a file relative to the configuration's folder.
    func path(_ file: String, _ sources: SourceMap) -> String {
        guard let source = sources[file] else { return file }
        return Path.relative(Path.absolute(source.path, from: workingDirectory), to: folder)
    }
}

extension CompiledDocs {
    /// Adds all findings, except errors, to the known findings.
    ///
    /// A run over part of the docs keeps the findings about other pages.
    /// - Parameter withNotes: whether notes are also recorded.
    /// - Returns: the report of `check` without the findings that are known now, and a line that describes the
    ///   change to the file.
    /// - Throws: if there is no configuration, or the file cannot be written.
    package func updateBaseline(
        withNotes: Bool
    ) throws(OutputError) -> (report: CompilationReport, message: String) {
        guard let known else {
            throw OutputError(
                "a baseline needs \(Configuration.fileName) next to it; to create that file, run 'formwright init'"
            )
        }
        var baseline = Baseline()
        for diagnostic in report.diagnostics where withNotes || diagnostic.severity != .note {
            if let finding = known.finding(of: diagnostic, sources: report.sources) {
                baseline.counts[finding, default: 0] += 1
            }
        }
        if isPart {
            let own = Set(pages.map { known.path($0, report.sources) })
            for (finding, count) in known.file.baseline.counts where !own.contains(finding.page) {
                baseline.counts[finding] = max(count, baseline.counts[finding] ?? 0)
            }
        }
        try known.file.write(baseline)
        let count = baseline.count
        let raised = report.raising(RuleNames.ofUnusedInput)
        let errors = raised.errorCount
        let message =
            "wrote '\(known.file.printed)' with \(count) finding\(count == 1 ? "" : "s"), which will not be reported again"
            + (errors == 0
                ? ""
                : "; \(errors) error\(errors == 1 ? " is" : "s are") not recorded, because errors must be corrected")
        return (raised.knowing(baseline, by: known), message)
    }
}
