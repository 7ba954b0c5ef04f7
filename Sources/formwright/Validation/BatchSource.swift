import FormwrightKit
import Foundation

/// The batches of all input files, one by one.
///
/// Only one thread at a time uses it.
final class BatchSource: @unchecked Sendable {
    /// The problems of files that could not be read.
    private(set) var problems: [RunProblem] = []

    private let console: Console
    private let maximumLine: Int
    private var inputs: ArraySlice<InputList.Input>
    private var reader: LineReader?
    private var progress: ValidationProgress
    /// The number of bytes in the files that were read completely.
    private var bytes = 0
    /// The total size of all files in bytes; nil if it is not known.
    private let size: Int?

    init(_ list: InputList, _ console: Console, maximumLine: Int, showsProgress: Bool) {
        self.console = console
        self.maximumLine = maximumLine
        inputs = list.inputs[...]
        size = Self.size(of: list)
        progress = ValidationProgress(console, isWanted: showsProgress)
        for failure in list.failures { fail(failure) }
    }

    /// Fills a batch; returns false if there is nothing left to read. A file that cannot be read is reported
    /// and skipped.
    func fill(_ batch: LineBatch) -> Bool {
        while true {
            do throws(InputFile.Failure) {
                if try fillFromReader(batch) { return true }
                guard let input = inputs.popFirst() else { return false }
                let file = try InputFile(input.path)
                if input.isLines {
                    reader = LineReader(file, maximumLine: maximumLine)
                    continue
                }
                let document = try file.readAll()
                try file.checkCompression(document.span)
                batch.fill(with: document, of: file.name)
                bytes += document.count
                return true
            } catch {
                reader = nil
                progress.clear()
                fail(error.message)
            }
        }
    }

    /// Clears the progress line; returns the time since the start.
    func finish() -> Double {
        progress.clear()
        return progress.seconds
    }

    private func fillFromReader(_ batch: LineBatch) throws(InputFile.Failure) -> Bool {
        guard reader != nil else { return false }
        guard try reader?.fill(batch) == true else {
            bytes += reader?.position ?? 0
            reader = nil
            return false
        }
        progress.show(bytes: bytes + (reader?.position ?? 0), of: size)
        return true
    }

    private func fail(_ message: String) {
        console.error("formwright: error: \(message)\n")
        problems.append(RunProblem(message))
    }

    private static func size(of list: InputList) -> Int? {
        var sum = 0
        for input in list.inputs {
            var information = stat()
            guard input.path != "-", stat(input.path, &information) == 0 else { return nil }
            sum += Int(information.st_size)
        }
        return sum
    }
}
