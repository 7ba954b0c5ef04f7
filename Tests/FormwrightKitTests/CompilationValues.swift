import CodeGeneration
import FormModel
import FormwrightKit

extension Compilation {
    /// All forms that could be read.
    var catalog: FormCatalog { docs?.catalog ?? FormCatalog() }

    /// The files to write; nil where nothing may be written.
    var files: [GeneratedFile]? { output?.files }

    /// The file of names; nil where it is left as it is.
    var lock: LockFile? { output?.lock }

    /// What there is to say.
    var diagnostics: [Diagnostic] { report.diagnostics }

    /// The texts that the diagnostics point into.
    var sources: SourceMap { report.sources }

    /// How the run ended.
    var outcome: CompilationReport.Outcome { report.outcome }

    /// The number of errors.
    var errorCount: Int { report.errorCount }

    /// The number of pages that were not read again.
    var reusedPageCount: Int { docs?.reusedPageCount ?? 0 }

    /// The content of the cache to leave.
    var cache: [UInt8]? { docs?.cache }
}
