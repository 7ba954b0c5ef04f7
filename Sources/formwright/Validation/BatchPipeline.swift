import Foundation

/// Validates batches on several threads; what is found is given on in the order of the input.
final class BatchPipeline: Sendable {
    private let condition = NSCondition()
    private let validator: DocumentValidator
    private let maximumLine: Int
    /// Takes what was found in one batch after the other, on one thread at a time; gives the number of issues that are still
    /// to be written.
    private let emit: @Sendable (DocumentValidator.Findings) -> Int

    // All below is used with the condition's lock alone.
    nonisolated(unsafe) private var free: [LineBatch] = []
    nonisolated(unsafe) private var pending: [LineBatch] = []
    nonisolated(unsafe) private var findings: [Int: DocumentValidator.Findings] = [:]
    nonisolated(unsafe) private var submitted = 0
    nonisolated(unsafe) private var emitted = 0
    nonisolated(unsafe) private var isEmitting = false
    nonisolated(unsafe) private var isClosed = false
    nonisolated(unsafe) private var shownCount: Int
    nonisolated(unsafe) private var threads = 0
    private let jobs: Int

    init(
        _ validator: DocumentValidator, maximumLine: Int, shownCount: Int, jobs: Int,
        emit: @escaping @Sendable (DocumentValidator.Findings) -> Int
    ) {
        self.validator = validator
        self.maximumLine = maximumLine
        self.shownCount = shownCount
        self.jobs = jobs
        self.emit = emit
    }

    /// The most batches that are read or whose findings wait for those before.
    private var limit: Int { 2 * jobs + 1 }

    /// A batch to fill.
    func takeFree() -> LineBatch {
        condition.lock()
        defer { condition.unlock() }
        while submitted - emitted >= limit { condition.wait() }
        return free.popLast() ?? LineBatch()
    }

    /// Gives a batch to the threads; without any, it is validated here.
    func submit(_ batch: LineBatch) {
        condition.lock()
        batch.number = submitted
        submitted += 1
        if jobs == 1 {
            condition.unlock()
            finish(batch)
            return
        }
        pending.append(batch)
        let needsThread = threads < jobs && threads < submitted
        if needsThread { threads += 1 }
        condition.broadcast()
        condition.unlock()
        if needsThread {
            let thread = Thread { self.work() }
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    /// Waits until all that was submitted is given on.
    func finish() {
        condition.lock()
        while emitted < submitted { condition.wait() }
        isClosed = true
        condition.broadcast()
        condition.unlock()
    }

    private func work() {
        while true {
            condition.lock()
            while pending.isEmpty, !isClosed { condition.wait() }
            guard !pending.isEmpty else {
                condition.unlock()
                return
            }
            let batch = pending.removeFirst()
            condition.unlock()
            finish(batch)
        }
    }

    /// Validates a batch, and gives on what is next.
    private func finish(_ batch: LineBatch) {
        condition.lock()
        let shown = shownCount
        condition.unlock()
        let found = validate(batch, shownCount: shown)
        condition.lock()
        findings[batch.number] = found
        free.append(batch)
        if !isEmitting { emitNext() }
        condition.unlock()
    }

    /// Gives on all that is next; the lock is held, but while it is given.
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

    private func validate(_ batch: LineBatch, shownCount: Int) -> DocumentValidator.Findings {
        var findings = DocumentValidator.Findings()
        if batch.isTooLong {
            validator.refuseLine(
                batch.firstLine, file: batch.file, limit: maximumLine, shownCount: shownCount, into: &findings
            )
            return findings
        }
        if batch.isDocument {
            batch.withDocument {
                validator.validate($0, file: batch.file, line: 1, shownCount: shownCount, into: &findings)
            }
            return findings
        }
        batch.forEachLine { json, line in
            if json.count > maximumLine {
                validator.refuseLine(
                    line, file: batch.file, limit: maximumLine, shownCount: shownCount, into: &findings)
            } else {
                validator.validate(
                    json, file: batch.file, line: line, shownCount: shownCount, into: &findings)
            }
        }
        return findings
    }
}
