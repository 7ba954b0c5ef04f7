import Foundation

/// Where threads wait for each other, so that all start at one time.
final class StartingLine: Sendable {
    private let condition = NSCondition()
    private nonisolated(unsafe) var missing: Int

    init(count: Int) { missing = count }

    /// Returns when all have come.
    func wait() {
        condition.lock()
        missing -= 1
        condition.broadcast()
        while missing > 0 { condition.wait() }
        condition.unlock()
    }
}

/// What threads found out.
final class Answers: Sendable {
    private let condition = NSCondition()
    private nonisolated(unsafe) var answers: [[Trial.Verdict]?]

    init(count: Int) { answers = Array(repeating: nil, count: count) }

    /// Keeps what a thread found out.
    func put(_ verdicts: [Trial.Verdict], at number: Int) {
        condition.lock()
        answers[number] = verdicts
        condition.broadcast()
        condition.unlock()
    }

    /// What all found out, when they have.
    func wait() -> [[Trial.Verdict]] {
        condition.lock()
        while answers.contains(where: { $0 == nil }) { condition.wait() }
        let all = answers.compactMap(\.self)
        condition.unlock()
        return all
    }
}
