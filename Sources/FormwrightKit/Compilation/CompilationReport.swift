import FormModel

/// The report of a run, which is also thrown as an error if nothing could be compiled.
public struct CompilationReport: Error, Sendable {
    /// How a run ended.
    public enum Outcome: Hashable, Sendable {
        /// The docs have no errors.
        case success
        /// The docs have errors.
        case documentErrors
        /// There was a usage error, a broken configuration, or input that could not be read.
        case unusable
    }

    /// The configuration that was used.
    package let configuration: Configuration
    /// The diagnostics, in the order of files and lines.
    public private(set) var diagnostics: [Diagnostic]
    /// The sources that the diagnostics point into.
    public let sources: SourceMap
    /// The numbers of forms, providers and pages.
    private let counts: Counts

    private let isStrict: Bool
    /// The known findings, which are not reported; nil if everything is reported.
    private var known: KnownFindings?
    /// The number of known findings that are not reported.
    private var knownCount = 0
    private var isUnusable: Bool

    /// How much was compiled.
    struct Counts: Sendable {
        var forms = 0
        var providers = 0
        var pages = 0
        /// The number of documents that are not pages themselves but are included in pages.
        var partials = 0

        /// Creates the counts of a run that compiled nothing.
        init() {}

        /// Counts the forms of a catalog, which were read from a number of pages and partials.
        init(_ catalog: FormCatalog, pages: Int, partials: Int) {
            forms = catalog.providers.reduce(0) { $0 + $1.forms.count }
            providers = catalog.providers.count
            self.pages = pages
            self.partials = partials
        }
    }

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - isUnusable: whether nothing could be compiled, or something could not be read.
    ///   - known: the findings that are not reported.
    init(
        _ configuration: Configuration, isStrict: Bool, isUnusable: Bool, sources: SourceMap = SourceMap(),
        counts: Counts = Counts(), known: KnownFindings? = nil
    ) {
        self.known = known
        self.configuration = configuration
        self.isStrict = isStrict || configuration.isStrict
        self.isUnusable = isUnusable
        self.sources = sources
        self.counts = counts
        diagnostics = []
    }

    /// The report with additional diagnostics that were found after compiling, to which the configured
    /// severities are applied.
    package func adding(_ found: [Diagnostic]) -> CompilationReport {
        var sink = DiagnosticSink(levels: configuration.levels)
        for diagnostic in found { sink.add(diagnostic) }
        return adding(sink)
    }

    /// The report with the diagnostics of a sink.
    func adding(_ sink: DiagnosticSink) -> CompilationReport {
        var report = self
        report.diagnostics += sink.diagnostics(sources: sources, isStrict: isStrict) {
            report.withoutKnown($0)
        }
        return report
    }

    /// Whether a form or field could not be named without a decision by the user.
    package var hasUnclearNames: Bool {
        let rules = ["renamed-field", "renamed-form", "invalid-form-id"]
        return diagnostics.contains { $0.severity == .error && rules.contains($0.rule) }
    }

    /// The report without diagnostics, for commands that do not report on the docs.
    public var leavingOutAll: CompilationReport { leavingOut { _ in true } }

    /// The report without the diagnostics for which the function returns true.
    public func leavingOut(_ isLeftOut: (Diagnostic) -> Bool) -> CompilationReport {
        var report = self
        report.diagnostics.removeAll(where: isLeftOut)
        return report
    }

    /// The report without the findings that are now known.
    func knowing(_ baseline: Baseline, by known: KnownFindings) -> CompilationReport {
        var report = self
        report.known = known
        report.known?.replace(by: baseline)
        report.diagnostics = report.withoutKnown(diagnostics)
        return report
    }

    private mutating func withoutKnown(_ found: [Diagnostic]) -> [Diagnostic] {
        guard let new = known?.removeKnown(found, sources: sources) else { return found }
        knownCount += found.count - new.count
        return new
    }

    /// The report of a run that could not write its files.
    package func failing(_ diagnostic: Diagnostic) -> CompilationReport {
        var report = adding([diagnostic])
        report.isUnusable = true
        return report
    }

    /// The report with warnings of the given rules raised to errors, unless the configuration sets their
    /// severity.
    package func raising(_ rules: Set<String>) -> CompilationReport {
        var report = self
        for index in report.diagnostics.indices {
            let rule = report.diagnostics[index].rule
            if rules.contains(rule), configuration.levels[rule] == nil,
                report.diagnostics[index].severity == .warning
            {
                report.diagnostics[index].severity = .error
            }
        }
        return report
    }

    /// How the run ended.
    public var outcome: Outcome {
        if isUnusable { return .unusable }
        return errorCount > 0 ? .documentErrors : .success
    }

    /// The number of errors.
    public var errorCount: Int { diagnostics.count { $0.severity == .error } }

    /// The number of warnings.
    public var warningCount: Int { diagnostics.count { $0.severity == .warning } }

    /// The number of notes.
    public var noteCount: Int { diagnostics.count { $0.severity == .note } }

    /// The number of pages read.
    public var pageCount: Int { counts.pages }

    /// The number of documents in DOCS that are partials, because pages include them.
    package var partialCount: Int { counts.partials }

    /// One line, such as `3 errors, 5 warnings; 12 forms of 8 providers in 11 pages and 2 partials`.
    public var summary: String {
        func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        let known = knownCount > 0 ? ", \(knownCount) known" : ""
        return "\(count(errorCount, "error")), \(count(warningCount, "warning"))\(known); "
            + "\(count(counts.forms, "form")) of \(count(counts.providers, "provider")) in "
            + count(counts.pages, "page")
            + (counts.partials > 0 ? " and \(count(counts.partials, "partial"))" : "")
    }
}
