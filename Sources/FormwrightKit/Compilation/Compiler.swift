import FormExtraction
import FormModel
import FormNaming

/// Compiles: from a configuration to the files to write. Writes nothing itself.
///
/// ```
/// request ─▶ Inputs ─▶ LoadedDocs ─▶ PageForms ─▶ ReadDocs ─▶ LinkedForms ─▶ CatalogNaming ─▶ PlannedCatalog ─▶ GeneratedFiles
///         configuration,  texts,     the forms    those of    equal forms    ids, keys, what   what is            model, schemas,
///         DOCS, lock      partials   of a page    all pages   are one        Swift calls them  required           Swift
/// ```
///
/// The cache of pages is around `PageForms`; what a build watches is asked of `Inputs`.
public enum Compiler {
    /// Compiles; the report of the result has what went wrong.
    public static func compile(_ request: CompilationRequest) -> Compilation {
        do throws(CompilationReport) {
            return try compiled(request)
        } catch {
            return .unusable(error)
        }
    }

    /// The stages, one by one.
    private static func compiled(_ request: CompilationRequest) throws(CompilationReport) -> Compilation {
        let inputs = try Inputs.find(request)
        var log = DiagnosticLog(inputs)
        let docs = log.take(UnwatchedFiles.checked(LoadedDocs.load(inputs), of: inputs))
        let pages = PageCache.reading(docs, in: inputs) { places in
            PageForms.read(places, of: docs, workers: request.workers)
        }
        let selection = try Selection.find(in: docs, pages.forms, inputs, log)
        let read = log.take(ReadDocs.check(pages.forms, of: docs, in: inputs))
        let linked = LinkedForms.link(read.sound, configured: inputs.configuration.extraction.providers)
        let naming = log.take(CatalogNaming.name(linked, of: read, in: inputs, sources: log.sources))
        let planned = log.take(PlannedCatalog.plan(naming, in: inputs))
        if let known = inputs.known { log.take(known.check(inputs.documents, isAll: selection == nil)) }
        log.select(selection?.files(read))

        let report = log.report(
            isUnusable: docs.hasUnreadable,
            counts: CompilationReport.Counts(planned.catalog, pages: pages.forms.count))
        let compiled = CompiledDocs(
            report: report, plan: planned.plan,
            pages: pages.forms.map(\.file).filter { selection?.pages.contains($0) ?? true },
            isPart: selection != nil, known: inputs.known, reusedPageCount: pages.reusedCount,
            cache: pages.cache, evidencePages: EvidenceReport.Pages(docs, selected: selection))
        guard inputs.mayWrite(after: report) else { return .withheld(compiled) }
        let keepsNames = report.outcome == .success && !request.keepsGoing
        return .generated(
            compiled,
            GeneratedFiles.generate(planned, selection, of: read, in: inputs, keepsNames: keepsNames))
    }

    /// Finds and reads the configuration of a request, and does nothing else.
    ///
    /// - Throws: if it has errors.
    package static func configuration(of request: CompilationRequest) throws(CompilationReport)
        -> Configuration
    {
        try Inputs.configuration(of: request).configuration
    }
}
