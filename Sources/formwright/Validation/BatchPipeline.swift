import Foundation

/// Validates the batches of a source on several threads; findings keep the order of the input.
///
/// Each thread reads a batch, validates it, and reads the next batch, so no core waits for a dedicated
/// reader. Only one thread at a time reads, and only one thread at a time passes on findings.
final class BatchPipeline: Sendable {
    private let source: BatchSource
    private let validator: DocumentValidator
    private let maximumLine: Int
    private let jobs: Int
    /// Takes the findings of each batch in order, on one thread at a time; returns how many more issues may
    /// be written.
    private let emit: @Sendable (DocumentValidator.Findings) -> Int

    /// The lock for reading: only the thread that holds it reads.
    private let reading = NSLock()
    // This is guarded by the lock for reading.
    nonisolated(unsafe) private var isAtEnd = false
    nonisolated(unsafe) private var threads = 1

    private let condition = NSCondition()
    // This is guarded by the condition's lock.
    nonisolated(unsafe) private var free: [LineBatch] = []
    nonisolated(unsafe) private var findings: [Int: DocumentValidator.Findings] = [:]
    nonisolated(unsafe) private var begun = 0
    nonisolated(unsafe) private var emitted = 0
    nonisolated(unsafe) private var isEmitting = false
    nonisolated(unsafe) private var shownCount: Int

    init(
        _ source: BatchSource, _ validator: DocumentValidator, maximumLine: Int, shownCount: Int, jobs: Int,
        emit: @escaping @Sendable (DocumentValidator.Findings) -> Int
    ) {
        self.source = source
        self.validator = validator
        self.maximumLine = maximumLine
        self.shownCount = shownCount
        self.jobs = jobs
        self.emit = emit
    }

    /// Validates all batches, on this thread and on other threads.
    func run() {
        work()
        condition.lock()
        while emitted < begun { condition.wait() }
        condition.unlock()
    }

    private func work() {
        while let batch = read() {
            let found = validate(batch)
            finish(batch, found)
        }
    }

    /// The next batch; nil at the end of the input.
    private func read() -> LineBatch? {
        reading.lock()
        defer { reading.unlock() }
        guard !isAtEnd else { return nil }
        let batch = takeFree()
        guard source.fill(batch) else {
            isAtEnd = true
            return nil
        }
        condition.lock()
        batch.number = begun
        begun += 1
        condition.unlock()
        // A small input needs no additional threads.
        if threads < jobs {
            threads += 1
            let thread = Thread { self.work() }
            thread.stackSize = 8 << 20
            thread.start()
        }
        return batch
    }

    /// An empty batch. There are at most two per thread, which bounds the memory of batches that wait for an
    /// earlier one.
    private func takeFree() -> LineBatch {
        condition.lock()
        defer { condition.unlock() }
        while begun - emitted >= 2 * jobs { condition.wait() }
        return free.popLast() ?? LineBatch()
    }

    /// Passes on findings if their batch is next.
    private func finish(_ batch: LineBatch, _ found: DocumentValidator.Findings) {
        condition.lock()
        findings[batch.number] = found
        free.append(batch)
        if !isEmitting { emitNext() }
        condition.unlock()
    }

    /// Passes on all findings whose turn it is. The lock is held, except while findings are passed on.
    private func emitNext() {
        isEmitting = true
        while let next = findings.removeValue(forKey: emitted) {
            condition.unlock()
            let rest = emit(next)
            condition.lock()
            emitted += 1
            shownCount = rest
            condition.broadcast()
        }
        isEmitting = false
    }

    private func validate(_ batch: LineBatch) -> DocumentValidator.Findings {
        condition.lock()
        let shownCount = self.shownCount
        condition.unlock()
        // The values are copied, so that references are counted only once per batch: threads on other cores
        // share the counters.
        let (validator, file) = (self.validator, batch.file)
        var findings = DocumentValidator.Findings()
        if batch.isTooLong {
            validator.refuseLine(
                batch.firstLine, file: file, limit: maximumLine, shownCount: shownCount, into: &findings
            )
            return findings
        }
        if batch.isDocument {
            batch.withDocument {
                validator.validate($0, file: file, line: 1, shownCount: shownCount, into: &findings)
            }
            return findings
        }
        batch.forEachLine { json, line in
            if json.count > maximumLine {
                validator.refuseLine(
                    line, file: file, limit: maximumLine, shownCount: shownCount, into: &findings)
            } else {
                validator.validate(
                    json, file: file, line: line, shownCount: shownCount, into: &findings)
            }
        }
        return findings
    }
}
