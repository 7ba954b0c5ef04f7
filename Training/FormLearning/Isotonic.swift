import FormExtraction

/// Fits the share of right decisions as a function of the score, as steps that never fall (pool
/// adjacent violators).
enum Isotonic {
    /// The number of decisions on which a step is measured.
    private static let leastDecisions = 40.0

    /// The steps of a calibration; of a logistic function if there are few decisions.
    static func steps(_ rated: [(score: Int, isRight: Bool)]) -> [Calibration.Step] {
        guard rated.count >= 1000 else { return Logistic.steps(rated) }
        var blocks: [(score: Int, right: Double, count: Double)] = []
        for (score, group) in Dictionary(grouping: rated, by: \.score).sorted(by: { $0.key < $1.key }) {
            let right = Double(group.count { $0.isRight })
            if let last = blocks.last, last.count < leastDecisions {
                blocks[blocks.count - 1].right += right
                blocks[blocks.count - 1].count += Double(group.count)
            } else {
                blocks.append((score, right, Double(group.count)))
            }
        }
        var pooled: [(score: Int, right: Double, count: Double)] = []
        for block in blocks {
            pooled.append(block)
            while pooled.count > 1,
                pooled[pooled.count - 2].right / pooled[pooled.count - 2].count >= pooled[pooled.count - 1].right / pooled[pooled.count - 1].count
            {
                let last = pooled.removeLast()
                pooled[pooled.count - 1].right += last.right
                pooled[pooled.count - 1].count += last.count
            }
        }
        // Add two decisions, one of them right, to represent unseen ones.
        return pooled.map { Calibration.Step(score: $0.score, perMille: Int((($0.right + 1) / ($0.count + 2) * 1000).rounded())) }
    }
}
