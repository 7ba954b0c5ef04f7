import CodeGeneration
import FormModel
import FormwrightKit

extension Compilation {
    /// All forms that could be read.
    var catalog: FormCatalog { docs?.catalog ?? FormCatalog() }

    /// The files to write; nil if nothing may be written.
    var files: [GeneratedFile]? { output?.files }

    /// The lock file; nil if it stays as it is.
    var lock: LockFile? { output?.lock }

    /// What to report.
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
