import CodeGeneration
import FormModel
import FormwrightKit
import TestTools

extension Compilation {
    /// All forms that could be read.
    var catalog: FormCatalog { docs?.catalog ?? FormCatalog() }

    /// The files to write; nil if nothing may be written.
    var files: [GeneratedFile]? { output?.files }

    /// The lock file; nil if it does not change.
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

extension TemporaryFolder {
    /// Compiles the folder.
    func compile(
        _ docs: [String] = ["docs"], keepsGoing: Bool = false, isStrict: Bool = false,
        takesNewNames: Bool = false, workers: Int = 2, cache: [UInt8]? = nil
    ) -> Compilation {
        Compiler.compile(
            CompilationRequest(
                docs: docs, keepsGoing: keepsGoing, isStrict: isStrict, takesNewNames: takesNewNames,
                workingDirectory: path, workers: workers, cache: cache))
    }
}
