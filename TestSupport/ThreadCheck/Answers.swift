import Foundation

/// A barrier at which threads wait for each other, so that all start at the same time.
final class StartingLine: Sendable {
    private let condition = NSCondition()
    private nonisolated(unsafe) var missing: Int

    init(count: Int) { missing = count }

    /// Returns when all threads have arrived.
    func wait() {
        condition.lock()
        missing -= 1
        condition.broadcast()
        while missing > 0 { condition.wait() }
        condition.unlock()
    }
}

/// The results of the threads.
final class Answers: Sendable {
    private let condition = NSCondition()
    private nonisolated(unsafe) var answers: [[Trial.Verdict]?]

    init(count: Int) { answers = Array(repeating: nil, count: count) }

    /// Stores the results of a thread.
    func put(_ verdicts: [Trial.Verdict], at number: Int) {
        condition.lock()
        answers[number] = verdicts
        condition.broadcast()
        condition.unlock()
    }

    /// The results of all threads, once all are done.
    func wait() -> [[Trial.Verdict]] {
        condition.lock()
        while answers.contains(where: { $0 == nil }) { condition.wait() }
        let all = answers.compactMap(\.self)
        condition.unlock()
        return all
    }
}
