import FormExtraction
import FormModel

/// For each fact, the confidence at which at least 95 of 100 decisions are right.
enum Thresholds {
    private static let share = 0.95
    /// The facts to which a share other than `share` applies. A place that is wrongly taken for a field
    /// usually creates a form that no one fills in, and rarely makes a form reject an input. Most wrong lists
    /// of options lack a value that the page words differently. A default rejects no input. A wrong type
    /// makes a form reject every input, and few forms need the types that the higher share excludes.
    private static let shares: [Fact: Double] = [
        .field: 0.85, .type: 0.97, .options: 0.84, .default: 0.9,
    ]
    /// The minimum number of decisions on which a threshold is measured.
    private static let least = 30

    /// - Parameter rated: decisions about companies that were left out of learning.
    static func learn(_ rated: Ratings, _ calibration: Calibration) -> [Fact: Confidence] {
        var thresholds: [Fact: Confidence] = [:]
        for claim in Calibration.Claim.allCases {
            let byConfidence = Dictionary(grouping: rated[claim] ?? []) {
                calibration.confidence(claim, $0.score)
            }
            var (right, count) = (0, 0)
            // Facts that were not measured are enforced if they are stated.
            thresholds[claim.fact] = .certain
            for (confidence, decisions) in byConfidence.sorted(by: { $0.key > $1.key }) {
                right += decisions.count { $0.isRight }
                count += decisions.count
                if count >= least, Double(right) >= (shares[claim.fact] ?? share) * Double(count) { thresholds[claim.fact] = confidence }
            }
        }
        return thresholds
    }

    /// The thresholds as a Swift file.
    static func source(_ thresholds: [Fact: Confidence]) -> String {
        let lines = Fact.allCases.compactMap { fact in
            thresholds[fact].map { "        .\(fact.rawValue): \($0.perMille)," }
        }
        return """
            // Made by `make learn` from labelled pages; do not edit.

            import FormModel

            /// The lowest confidence, in thousandths, at which each fact is right often enough for companies whose pages
            /// were not used for learning. `Training/README.md` says how often.
            enum LearnedThresholds {
                static let perMille: [Fact: Int] = [
            \(lines.joined(separator: "\n"))
                ]
            }

            """
    }
}
