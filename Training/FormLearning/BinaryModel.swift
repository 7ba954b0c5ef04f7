import Foundation

/// Logistic regression over sparse features, fitted deterministically: fixed order, no clock.
struct BinaryModel {
    var weights: [Double]

    /// One row: its features, whether the claim holds, how much it counts.
    struct Row {
        var features: [Int32]
        var holds: Bool
        var weight: Double
    }

    /// Fits by AdaGrad over a fixed permutation of the rows.
    static func fit(_ rows: [Row], count: Int, l2: Double, epochs: Int) -> BinaryModel {
        var weights = [Double](repeating: 0, count: count)
        var squares = [Double](repeating: 1e-6, count: count)
        // A fixed prior on each weight: what is rare is shrunk most.
        var shrink = [Double](repeating: 0, count: count)
        for row in rows { for feature in row.features { shrink[Int(feature)] += 1 } }
        for feature in shrink.indices where shrink[feature] > 0 { shrink[feature] = l2 / shrink[feature] }
        var order = Array(rows.indices)
        var random = SplitMix(seed: 1)
        for epoch in 0..<epochs {
            random.shuffle(&order)
            let rate = 0.25 / (1 + 0.25 * Double(epoch))
            weights.withUnsafeMutableBufferPointer { weights in
                squares.withUnsafeMutableBufferPointer { squares in
                    for index in order {
                        let row = rows[index]
                        var sum = 0.0
                        for feature in row.features { sum += weights[Int(feature)] }
                        let gradient = (1 / (1 + exp(-sum)) - (row.holds ? 1 : 0)) * row.weight
                        for feature in row.features {
                            let feature = Int(feature)
                            let step = gradient + shrink[feature] * weights[feature]
                            squares[feature] += step * step
                            weights[feature] -= rate * step / squares[feature].squareRoot()
                        }
                    }
                }
            }
        }
        return BinaryModel(weights: weights)
    }

    func score(_ features: [Int32]) -> Double {
        var sum = 0.0
        for feature in features where feature >= 0 { sum += weights[Int(feature)] }
        return sum
    }
}

/// A small generator of a fixed sequence.
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
