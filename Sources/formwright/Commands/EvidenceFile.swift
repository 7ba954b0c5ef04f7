import FormwrightKit
import Foundation

/// The file that `compile --evidence` writes.
enum EvidenceFile {
    /// Writes the evidence of a compilation. The file appears only when it is complete.
    static func write(_ docs: CompiledDocs, to path: String) throws(OutputFile.Failure) {
        let report = EvidenceReport(docs)
        let file = try OutputFile(path)
        try report.write(workers: ProcessInfo.processInfo.activeProcessorCount) {
            bytes throws(OutputFile.Failure) in
            try file.write(bytes)
        }
        try file.finish()
    }
}
