import CodeGeneration
import FormModel

/// The result of compiling.
public enum Compilation: Sendable {
    /// Nothing could be compiled, because of a usage error or a configuration that cannot be read.
    case unusable(CompilationReport)
    /// Everything was read, but nothing may be written, because the docs, the configuration or the lock have
    /// errors, or part of the docs is missing.
    case withheld(CompiledDocs)
    /// There are files to write.
    case generated(CompiledDocs, GeneratedFiles)

    /// Everything to report about the docs.
    public var report: CompilationReport {
        switch self {
        case .unusable(let report): report
        case .withheld(let docs), .generated(let docs, _): docs.report
        }
    }

    /// The forms that could be read; nil if nothing was compiled.
    public var docs: CompiledDocs? {
        switch self {
        case .unusable: nil
        case .withheld(let docs), .generated(let docs, _): docs
        }
    }

    /// The files to write; nil if nothing may be written.
    public var output: GeneratedFiles? {
        if case .generated(_, let output) = self { output } else { nil }
    }
}

/// All forms that could be read, and what their files require of an input.
public struct CompiledDocs: Sendable {
    /// Everything to report about the docs.
    public let report: CompilationReport
    /// The forms with their names, and what their files require of an input.
    package let plan: CatalogPlan
    /// The names of the selected pages.
    let pages: [String]
    /// Whether only part of the pages that were read is selected.
    let isPart: Bool
    /// Whether all folders of DOCS and of partials could be read.
    package let hasAllFolders: Bool
    /// Whether DOCS have any pages, as far as they could be read.
    package let hasPages: Bool
    /// The known findings; nil if there is no configuration.
    let known: KnownFindings?
    /// The number of pages whose forms came from the cache.
    package let reusedPageCount: Int
    /// The content of the page cache for the next run; nil if no cache is kept.
    package let cache: [UInt8]?
    /// The answers about the pages; nil if there is no configuration.
    let answers: AnswersFile?
    /// The answers whose places were reworded or moved, each in its current form and in its new form.
    let movedAnswers: [(old: Answer, new: Answer)]
    /// The context for reading the selected pages again.
    let evidencePages: EvidenceReport.Pages

    /// All forms.
    public var catalog: FormCatalog { plan.catalog.catalog }
}
