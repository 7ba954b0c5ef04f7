import Foundation

/// A validation of all files of one command.
struct ValidationRun {
    private let validator: DocumentValidator
    private let output: ValidationOutput
    private let console: Console
    private let maximumLine: Int
    private let shownCount: Int
    private let jobs: Int
    private let isQuiet: Bool

    init(
        _ validator: DocumentValidator, _ output: ValidationOutput, _ console: Console, maximumLine: Int,
        shownCount: Int, jobs: Int, isQuiet: Bool
    ) {
        self.validator = validator
        self.output = output
        self.console = console
        self.maximumLine = maximumLine
        self.shownCount = shownCount
        self.jobs = jobs
        self.isQuiet = isQuiet
    }

    /// Validates the files, and says what was found.
    func validate(_ list: InputList) -> ExitStatus {
        let output = self.output
        let console = self.console
        var status = ExitStatus.success
        func fail(_ message: String) {
            console.error("formwright: error: \(message)\n")
            status = .usage
        }
        for failure in list.failures { fail(failure) }
        let pipeline = BatchPipeline(validator, maximumLine: maximumLine, shownCount: shownCount, jobs: jobs)
        {
            let rest = output.add($0)
            // At once: the thread that reads may be waiting for input.
            Self.endIfClosed(output, console)
            return rest
        }
        output.begin()
        var progress = ValidationProgress(console, isWanted: !isQuiet)
        var bytes = 0
        let size = Self.size(of: list)
        for input in list.inputs {
            do throws(InputFile.Failure) {
                let file = try InputFile(input.path)
                guard input.isLines else {
                    let document = try file.readAll()
                    try file.checkCompression(document.span)
                    let batch = pipeline.takeFree()
                    batch.fill(with: document, of: file.name)
                    pipeline.submit(batch)
                    bytes += document.count
                    continue
                }
                var reader = LineReader(file, maximumLine: maximumLine)
                while true {
                    let batch = pipeline.takeFree()
                    guard try reader.fill(batch) else { break }
                    pipeline.submit(batch)
                    progress.show(bytes: bytes + reader.position, of: size)
                }
                bytes += reader.position
            } catch {
                progress.clear()
                fail(error.message)
            }
        }
        pipeline.finish()
        progress.clear()
        output.finish()
        Self.endIfClosed(output, console)
        if !isQuiet { summarise(list, seconds: progress.seconds, failed: status == .usage) }
        return status == .success && output.summary.invalid > 0 ? .failure : status
    }

    private func summarise(_ list: InputList, seconds: Double, failed: Bool) {
        let summary = output.summary
        if summary.documents == 0 {
            if !failed { console.error("formwright: warning: there is no document in the input\n") }
            return
        }
        guard summary.documents > 1 || summary.acceptedBefore != nil || list.inputs.contains(where: \.isLines)
        else {
            return
        }
        var text = summary.text(seconds: seconds)
        if output.hiddenCount > 0 {
            text +=
                "  \(ValidationSummary.grouped(output.hiddenCount)) issues are not shown; '--max-issues 0' shows all\n"
        }
        console.error(text)
    }

    /// The bytes of all files, where that is known.
    private static func size(of list: InputList) -> Int? {
        var sum = 0
        for input in list.inputs {
            var information = stat()
            guard input.path != "-", stat(input.path, &information) == 0 else { return nil }
            sum += Int(information.st_size)
        }
        return sum
    }

    /// Ends the process where what it found cannot be written, and leaves no file behind.
    private static func endIfClosed(_ output: ValidationOutput, _ console: Console) {
        guard let ending = output.ending else { return }
        output.discard()
        switch ending {
        case .closed: _exit(ExitStatus.failure.rawValue)
        case .failed(let message):
            console.error("formwright: error: \(message)\n")
            _exit(ExitStatus.usage.rawValue)
        }
    }
}
