import FormwrightKit
import Foundation

/// The file of `compile --evidence`.
enum EvidenceFile {
    /// Writes the evidence of a compilation; the file is there when all of it is written, and not before.
    static func write(_ compilation: Compilation, to path: String) throws(OutputFile.Failure) {
        guard let report = EvidenceReport(compilation) else { return }
        let file = try OutputFile(path)
        try report.write(workers: ProcessInfo.processInfo.activeProcessorCount) {
            bytes throws(OutputFile.Failure) in
            try file.write(bytes)
        }
        try file.finish()
    }
}
