import Foundation

/// Multinomial logistic regression over sparse features, fitted deterministically, in a fixed order
/// and without a clock. With one outcome, it is binary.
struct LinearModel {
    /// One row: its features, the outcome that holds, and how much the row counts.
    struct Row {
        var features: [Int32]
        /// With one outcome, 0 means that the claim does not hold, and 1 that it does.
        var outcome: Int
        var weight = 1.0
    }

    var outcomes: Int
    /// The weights: for each feature, one weight per outcome.
    var weights: [Double]

    /// Fits by AdaGrad over fixed permutations of the rows. The result is the mean of the weights after each
    /// of the epochs in the second half. Otherwise, the last rows of a permutation would count more than the
    /// others.
    ///
    /// - Parameters:
    ///   - count: the number of features.
    ///   - prior: the precision of the normal prior of each weight, which keeps rare features near
    ///     their mean.
    ///   - means: the means of the priors; if nil, all means are 0.
    static func fit(_ rows: [Row], count: Int, outcomes: Int, prior: Double, means: [Double]? = nil, epochs: Int) -> LinearModel {
        let means = means ?? [Double](repeating: 0, count: count * outcomes)
        var weights = means
        var squares = [Double](repeating: 1e-6, count: count * outcomes)
        var shrink = [Double](repeating: 0, count: count)
        for row in rows { for feature in row.features { shrink[Int(feature)] += 1 } }
        for feature in shrink.indices where shrink[feature] > 0 { shrink[feature] = prior / shrink[feature] }
        var order = Array(rows.indices)
        var random = SplitMix(seed: 1)
        var scores = [Double](repeating: 0, count: outcomes)
        var sums = [Double](repeating: 0, count: weights.count)
        let firstCounted = epochs / 2
        for epoch in 0..<epochs {
            random.shuffle(&order)
            let rate = 0.25 / (1 + 0.25 * Double(epoch))
            weights.withUnsafeMutableBufferPointer { weights in
                squares.withUnsafeMutableBufferPointer { squares in
                    for index in order {
                        let row = rows[index]
                        for outcome in 0..<outcomes { scores[outcome] = 0 }
                        for feature in row.features {
                            let base = Int(feature) * outcomes
                            for outcome in 0..<outcomes { scores[outcome] += weights[base + outcome] }
                        }
                        if outcomes == 1 {
                            scores[0] = 1 / (1 + exp(-scores[0])) - Double(row.outcome)
                        } else {
                            let top = scores.max() ?? 0
                            var sum = 0.0
                            for outcome in 0..<outcomes {
                                scores[outcome] = exp(scores[outcome] - top)
                                sum += scores[outcome]
                            }
                            for outcome in 0..<outcomes { scores[outcome] = scores[outcome] / sum - (outcome == row.outcome ? 1 : 0) }
                        }
                        for feature in row.features {
                            let base = Int(feature) * outcomes
                            let decay = shrink[Int(feature)]
                            for outcome in 0..<outcomes {
                                let step = scores[outcome] * row.weight + decay * (weights[base + outcome] - means[base + outcome])
                                squares[base + outcome] += step * step
                                weights[base + outcome] -= rate * step / squares[base + outcome].squareRoot()
                            }
                        }
                    }
                }
            }
            if epoch >= firstCounted { for index in sums.indices { sums[index] += weights[index] } }
        }
        let counted = Double(epochs - firstCounted)
        return LinearModel(outcomes: outcomes, weights: sums.map { $0 / counted })
    }
}

/// A small generator of a fixed sequence of random numbers.
struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    mutating func shuffle(_ values: inout [Int]) {
        guard values.count > 1 else { return }
        for index in stride(from: values.count - 1, to: 0, by: -1) {
            values.swapAt(index, Int(next() % UInt64(index + 1)))
        }
    }
}
