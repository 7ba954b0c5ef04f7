import FormExtraction
import FormModel
import FormNaming

/// Compiles documentation into the files to write. It writes nothing itself.
///
/// ```
/// request ─▶ Inputs ─▶ LoadedDocs ─▶ PageForms ─▶ ReadDocs ─▶ LinkedForms ─▶ CatalogNaming ─▶ PlannedCatalog ─▶ GeneratedFiles
///         configuration,  texts,     the forms    those of    equal forms    ids, keys, what   what is            model, schemas,
///         DOCS, lock      partials   of a page    all pages   are one        Swift calls them  required           Swift
/// ```
///
/// The cache of pages wraps the `PageForms` stage.
public enum Compiler {
    /// Compiles the request. The report in the result describes any problems.
    public static func compile(_ request: CompilationRequest) -> Compilation {
        do throws(CompilationReport) {
            return try compiled(request)
        } catch {
            return .unusable(error)
        }
    }

    /// Runs the stages, one after another.
    private static func compiled(_ request: CompilationRequest) throws(CompilationReport) -> Compilation {
        let inputs = try Inputs.find(request)
        var log = DiagnosticLog(inputs)
        let loaded = log.take(UnwatchedFiles.checked(LoadedDocs.load(inputs), of: inputs))
        let cached = PageCache.reading(loaded, in: inputs) { places in
            PageForms.read(places, of: loaded, workers: request.workers)
        }
        let (docs, pages, moved) = log.take(SettledAnswers.settle(cached.forms, of: loaded, in: inputs))
        let selection = try Selection.find(in: docs, pages, inputs, log)
        let read = log.take(ReadDocs.check(pages, of: docs, in: inputs))
        let linked = LinkedForms.link(read.sound, configured: inputs.configuration.extraction.providers)
        let naming = log.take(CatalogNaming.name(linked, of: read, in: inputs, sources: log.sources))
        let planned = log.take(PlannedCatalog.plan(naming, in: inputs))
        if let known = inputs.known {
            log.take(
                known.check(inputs.documents, isAll: selection == nil && inputs.documents.diagnostics.isEmpty)
            )
        }
        log.select(selection?.files(read))

        let report = log.report(
            isUnusable: docs.hasUnreadable || inputs.problems.hasErrors,
            counts: CompilationReport.Counts(
                planned.catalog, pages: pages.count, partials: docs.partialCount))
        let compiled = CompiledDocs(
            report: report, plan: planned.plan,
            pages: pages.map(\.file).filter { selection?.pages.contains($0) ?? true },
            isPart: selection != nil, hasAllFolders: inputs.documents.diagnostics.isEmpty,
            hasPages: !inputs.allPages.isEmpty, known: inputs.known, reusedPageCount: cached.reusedCount,
            cache: cached.cache, answers: inputs.answers, movedAnswers: moved,
            evidencePages: EvidenceReport.Pages(docs, selected: selection))
        guard inputs.mayWrite(after: report) else { return .withheld(compiled) }
        let keepsNames = report.outcome == .success && !request.keepsGoing
        return .generated(
            compiled,
            GeneratedFiles.generate(planned, selection, of: read, in: inputs, keepsNames: keepsNames))
    }

    /// Finds and reads only the configuration of a request. The result includes a report of its problems.
    ///
    /// - Parameter needsOutput: whether the output folder is taken from the configuration.
    /// - Throws: if the configuration cannot be read, or if it has errors that may concern an output folder that
    ///   is needed.
    package static func configuration(
        of request: CompilationRequest, needsOutput: Bool = true
    ) throws(CompilationReport) -> CompilationReport {
        let located = try Inputs.configuration(of: request)
        let isUnusable = needsOutput && located.diagnostics.hasErrors && located.configuration.output == nil
        let report = CompilationReport(
            located.configuration, isStrict: request.isStrict, isUnusable: isUnusable,
            sources: SourceMap([located.source].compactMap { $0 })
        ).adding(located.diagnostics)
        if isUnusable { throw report }
        return report
    }
}
