import CodeGeneration
import FormModel

/// What came of compiling: a catalog, the files to write, and all there is to say about the docs.
public struct Compilation: Sendable {
    /// How it ended.
    public enum Outcome: Hashable, Sendable {
        /// The docs are in order, or have warnings only.
        case success
        /// The docs have errors.
        case documentErrors
        /// Wrong usage, a broken configuration, or input that could not be read.
        case unusable
    }

    /// The configuration in force.
    public var configuration: Configuration
    /// How it ended.
    public var outcome = Outcome.success
    /// All forms that could be read.
    public var catalog = FormCatalog()
    /// The files to write; nil where nothing may be written: the docs have errors, and the request was not to keep going.
    public var files: [OutputFile]?
    /// The names to keep; nil where there are none to write: the docs have errors, the request was to keep going, or
    /// there is no configuration file.
    public var lock: LockFile?
    /// What there is to say, in the order of files and lines.
    public var diagnostics: [Diagnostic] = []
    /// The texts that the diagnostics point into.
    public var sources = SourceMap()
    /// The number of pages read.
    public var pageCount = 0
    /// The content of the cache of pages to leave for the next run; nil where none is kept.
    public var cache: [UInt8]?
    /// The number of pages that were not read again, as the cache has what was found on them.
    public var reusedPageCount = 0

    /// What was asked for, where that is a part of the pages; nil where it is all.
    struct Selection: Sendable {
        /// The names of the pages that were asked for.
        var pages: Set<String>
        /// The names that are to be kept: those of the run, of other pages those of the run before; nil where none are kept.
        var names: NameLock?
    }

    /// The pages that were asked for; nil where these are all.
    var selection: Selection?

    /// What is needed to read the pages again; nil where none were read.
    var pages: EvidenceReport.Pages?

    private let isStrict: Bool

    init(configuration: Configuration, isStrict: Bool) {
        self.configuration = configuration
        self.isStrict = isStrict || configuration.isStrict
    }

    /// The text of the configuration file; nil where there is none.
    var configurationSource: SourceText? {
        configuration.file.flatMap { sources[Path.name(of: $0)] }
    }

    /// Adds diagnostics that were found after compiling, by the levels that are in force.
    public mutating func report(_ added: [Diagnostic]) {
        var sink = DiagnosticSink(levels: configuration.levels)
        for diagnostic in added { sink.add(diagnostic) }
        report(sink)
    }

    /// Adds what a sink has collected.
    mutating func report(_ sink: DiagnosticSink) {
        diagnostics += sink.diagnostics(sources: sources, isStrict: isStrict)
        if errorCount > 0, outcome == .success { outcome = .documentErrors }
    }

    /// The number of errors.
    public var errorCount: Int { diagnostics.count { $0.severity == .error } }

    /// The number of warnings.
    public var warningCount: Int { diagnostics.count { $0.severity == .warning } }

    /// The number of notes.
    public var noteCount: Int { diagnostics.count { $0.severity == .note } }

    /// One line such as `3 errors, 5 warnings; 12 forms of 8 providers in 11 pages`.
    public var summary: String {
        func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        let forms = catalog.providers.reduce(0) { $0 + $1.forms.count }
        return "\(count(errorCount, "error")), \(count(warningCount, "warning")); \(count(forms, "form")) of "
            + "\(count(catalog.providers.count, "provider")) in \(count(pageCount, "page"))"
    }
}
