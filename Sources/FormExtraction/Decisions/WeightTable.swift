/// The weights for one claim: for each observation, its weight for each outcome, in thousandths of log-odds.
///
/// This is a hash table with open addressing in two flat arrays, because reading a page takes about ten
/// thousand look-ups.
package struct WeightTable: Sendable {
    /// The number of outcomes of the claim; 1 for yes or no.
    package let outcomes: Int
    /// The number of observations with weights.
    package private(set) var count = 0
    /// The packed features, each plus one. A 0 marks a free slot.
    private var keys: [UInt64]
    private var values: [Int32]

    /// Creates a table whose rows have one weight per outcome.
    package init(outcomes: Int, rows: [(feature: UInt64, weights: [Int32])]) {
        self.init(
            outcomes: outcomes, features: rows.map(\.feature), weights: rows.flatMap(\.weights))
    }

    /// Creates a table from observations and their weights. The weights are in the order of the observations,
    /// with one weight per outcome.
    init(outcomes: Int, features: [UInt64], weights: [Int32]) {
        self.outcomes = outcomes
        var size = 16
        while size < features.count * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Int32](repeating: 0, count: size * outcomes)
        for (number, feature) in features.enumerated() {
            var slot = WeightTable.slot(feature, size)
            while keys[slot] != 0, keys[slot] != feature + 1 { slot = (slot + 1) & (size - 1) }
            if keys[slot] == 0 { count += 1 }
            keys[slot] = feature + 1
            for outcome in 0..<outcomes {
                values[slot * outcomes + outcome] = weights[number * outcomes + outcome]
            }
        }
    }

    private static func slot(_ feature: UInt64, _ size: Int) -> Int {
        Int(truncatingIfNeeded: (feature &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
    }

    private func find(_ feature: UInt64) -> Int? {
        var slot = WeightTable.slot(feature, keys.count)
        while keys[slot] != 0 {
            if keys[slot] == feature + 1 { return slot }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    /// The total weight of the observations, for a claim with one outcome.
    func score(_ features: [Feature]) -> Int {
        features.reduce(0) { $0 + weight($1) }
    }

    /// The total weights of the observations, one for each outcome.
    func scores(_ features: [Feature]) -> [Int] {
        var sums = [Int](repeating: 0, count: outcomes)
        for feature in features {
            guard let slot = find(feature.packed) else { continue }
            for outcome in 0..<outcomes { sums[outcome] += Int(values[slot * outcomes + outcome]) }
        }
        return sums
    }

    /// The weight of an observation for an outcome.
    func weight(_ feature: Feature, outcome: Int = 0) -> Int {
        find(feature.packed).map { Int(values[$0 * outcomes + outcome]) } ?? 0
    }

    /// All rows, in the order of the features.
    package var rows: [(feature: UInt64, weights: [Int32])] {
        keys.indices.filter { keys[$0] != 0 }.sorted { keys[$0] < keys[$1] }.map {
            (keys[$0] - 1, Array(values[$0 * outcomes..<($0 + 1) * outcomes]))
        }
    }
}

/// A sum of the weights of observations, for a claim with one outcome.
struct WeightSum: FeatureSink {
    let table: WeightTable
    private var sum = 0

    init(_ table: WeightTable) { self.table = table }

    mutating func append(_ feature: Feature) { sum += table.weight(feature) }

    /// Returns the total so far and resets it to 0.
    mutating func take() -> Int {
        defer { sum = 0 }
        return sum
    }
}
