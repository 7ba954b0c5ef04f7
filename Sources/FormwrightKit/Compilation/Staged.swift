import FormModel

/// The result of a stage, with its diagnostics.
struct Staged<Value> {
    /// The result.
    let value: Value
    /// The diagnostics of the stage.
    var diagnostics: [Diagnostic] = []
    /// The diagnostics by page. If a diagnostic is about a partial, its file differs from the page.
    var pageDiagnostics: [(page: String, diagnostics: [Diagnostic])] = []
    /// The sources that the diagnostics point into.
    var sources: [SourceText] = []
}

/// All diagnostics of a run so far.
struct DiagnosticLog {
    /// The sources of the run.
    private(set) var sources: SourceMap
    private var sink: DiagnosticSink
    private let inputs: Inputs

    /// Creates an empty log.
    init(_ inputs: Inputs) {
        self.inputs = inputs
        sink = DiagnosticSink(levels: inputs.configuration.levels)
        sources = SourceMap(
            [inputs.configurationSource, inputs.answers?.source, inputs.lock?.source].compactMap { $0 })
        for problem in inputs.problems { add(problem) }
    }

    /// Records the diagnostics of a stage.
    ///
    /// - Returns: the result of the stage.
    mutating func take<Value>(_ stage: Staged<Value>) -> Value {
        for source in stage.sources { sources.add(source) }
        for diagnostic in stage.diagnostics { add(diagnostic) }
        for (page, diagnostics) in stage.pageDiagnostics {
            for diagnostic in diagnostics { sink.add(diagnostic, page: page) }
        }
        return stage.value
    }

    /// Records a diagnostic.
    mutating func add(_ diagnostic: Diagnostic) { sink.add(diagnostic) }

    /// Keeps only the diagnostics about certain files, and about files with problems that concern all pages; nil keeps
    /// all diagnostics.
    mutating func select(_ files: Set<String>?) {
        if let files { sink.select(files.union(inputs.problems.compactMap(\.range?.file))) }
    }

    /// The report of the run.
    ///
    /// - Parameters:
    ///   - isUnusable: whether something could not be read.
    ///   - counts: how much was compiled.
    func report(
        isUnusable: Bool, counts: CompilationReport.Counts = CompilationReport.Counts()
    ) -> CompilationReport {
        var configuration = inputs.configuration
        // Findings that are recorded in the baseline are not errors.
        if inputs.request.updatesBaseline { configuration.isStrict = false }
        return CompilationReport(
            configuration, isStrict: inputs.request.isStrict && !inputs.request.updatesBaseline,
            isUnusable: isUnusable, sources: sources, counts: counts,
            known: inputs.request.updatesBaseline ? nil : inputs.known
        ).adding(sink)
    }
}
