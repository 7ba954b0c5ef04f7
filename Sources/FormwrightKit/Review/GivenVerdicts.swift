import FormExtraction

/// What the answers to one question say, to find answers that contradict each other.
struct GivenVerdicts {
    /// An answer in words, and what it says.
    private struct Verdict {
        var text: String
        var value: String
    }

    /// The verdict on the whole question: whether it is rejected; nil if there is none yet.
    private var whole: Verdict?
    /// The verdicts on single facts of members, by the member's number and the fact.
    private var facts: [Int: [String: Verdict]] = [:]

    /// Adds an answer.
    ///
    /// - Parameters:
    ///   - answer: the answer, such as `yes` or `2 type=text`.
    ///   - text: the answer with its place, for messages.
    /// - Returns: an earlier answer that this one contradicts; nil if there is none.
    mutating func add(_ answer: String, _ text: String) -> String? {
        let isRejection = ["n", "no"].contains(answer.lowercased())
        // Only 'no' contradicts all other answers, so a comparison with the first one suffices.
        if let whole, (whole.value == "no") != isRejection { return whole.text }
        whole = whole ?? Verdict(text: text, value: isRejection ? "no" : "yes")
        guard let (number, correction) = Self.correction(answer) else { return nil }
        var known = facts[number, default: [:]]
        for (key, value) in Self.facts(correction) {
            if let other = known[key], other.value != value { return other.text }
            known[key] = known[key] ?? Verdict(text: text, value: value)
        }
        facts[number] = known
        return nil
    }

    /// The number of the member that an answer corrects, and what it says about the member; nil for other answers.
    private static func correction(_ answer: String) -> (number: Int, text: String)? {
        let parts = answer.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
        guard parts.count == 2, let number = Int(parts[0]) else { return nil }
        return (number, parts[1].trimmingSpaces)
    }

    /// The facts that a correction of a member states. Whoever states a fact says that the member is a field.
    private static func facts(_ correction: String) -> [(key: String, value: String)] {
        switch correction.lowercased() {
        case "n", "no": return [("ignore", "true")]
        case "y", "yes": return [("ignore", "false")]
        default:
            let stated = (Statement.settings(typed: correction).settings ?? []).map { ($0.key, $0.value) }
            return stated.contains { $0.0 == "ignore" } ? stated : [("ignore", "false")] + stated
        }
    }

    /// The position in which an answer is applied, so that the result does not depend on the order in which answers
    /// are given: `2 yes` takes back corrections, and another type takes back facts of the old one.
    static func rank(of answer: String) -> Int {
        let settings = correction(answer).flatMap { Statement.settings(typed: $0.text).settings } ?? []
        if settings.isEmpty { return 0 }
        return settings.contains { $0.key == "type" } ? 1 : 2
    }
}
