import FormModel

/// What a stage made, and what it has to say.
struct Staged<Value> {
    /// What it made.
    let value: Value
    /// What it has to say.
    var diagnostics: [Diagnostic] = []
    /// What it has to say of pages, which are not the files of the diagnostics where these are partials.
    var pageDiagnostics: [(page: String, diagnostics: [Diagnostic])] = []
    /// The texts that this points into.
    var sources: [SourceText] = []
}

/// All diagnostics of a run so far.
struct DiagnosticLog {
    /// The texts of the run.
    private(set) var sources: SourceMap
    private var sink: DiagnosticSink
    private let inputs: Inputs

    /// A log of a run in which nothing was said yet.
    init(_ inputs: Inputs) {
        self.inputs = inputs
        sink = DiagnosticSink(levels: inputs.configuration.levels)
        sources = SourceMap([inputs.configurationSource, inputs.answers?.source].compactMap { $0 })
    }

    /// Notes what a stage says.
    ///
    /// - Returns: what it made.
    mutating func take<Value>(_ stage: Staged<Value>) -> Value {
        for source in stage.sources { sources[source.file] = source }
        for diagnostic in stage.diagnostics { add(diagnostic) }
        for (page, diagnostics) in stage.pageDiagnostics {
            for diagnostic in diagnostics { sink.add(diagnostic, page: page) }
        }
        return stage.value
    }

    /// Notes one thing more.
    mutating func add(_ diagnostic: Diagnostic) { sink.add(diagnostic) }

    /// Leaves out what is said of other files than some; nil leaves nothing out.
    mutating func select(_ files: Set<String>?) {
        if let files { sink.select(files) }
    }

    /// What to report.
    ///
    /// - Parameters:
    ///   - isUnusable: whether something could not be read.
    ///   - counts: how much was compiled.
    func report(
        isUnusable: Bool, counts: CompilationReport.Counts = CompilationReport.Counts()
    ) -> CompilationReport {
        var configuration = inputs.configuration
        // What becomes known is no error.
        if inputs.request.updatesBaseline { configuration.isStrict = false }
        return CompilationReport(
            configuration, isStrict: inputs.request.isStrict && !inputs.request.updatesBaseline,
            isUnusable: isUnusable, sources: sources, counts: counts,
            known: inputs.request.updatesBaseline ? nil : inputs.known
        ).adding(sink)
    }
}
