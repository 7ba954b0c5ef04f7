/// The weights for one claim: for each observation, its weight for each outcome, in thousandths of log-odds.
///
/// This is a hash table with open addressing in two flat arrays, because reading a page takes about ten
/// thousand look-ups. Most of them do not reach it: the weights of cues with small values are also in an array
/// that is indexed by the value, and a filter knows most other observations that have no weights.
///
/// This is a class, because the weights are passed on for each page.
package final class WeightTable: Sendable {
    /// The number of outcomes of the claim; 1 for yes or no.
    package let outcomes: Int
    /// The number of observations with weights.
    package let count: Int
    /// The packed features, each plus one. A 0 marks a free slot.
    private let keys: [UInt64]
    /// The weights of each slot, and then those of the small values.
    private let values: [Int32]
    private let filter: KeyFilter
    /// The rows of the cues with small values in `values`, by the raw value of the cue and the value. A value
    /// that was not observed has weights of zero.
    private let smallRows: [Range<Int>?]

    /// The values below this number are small.
    private static let smallValues = 512

    /// Creates a table whose rows have one weight per outcome.
    package convenience init(outcomes: Int, rows: [(feature: UInt64, weights: [Int32])]) {
        self.init(
            outcomes: outcomes, features: rows.map(\.feature), weights: rows.flatMap(\.weights))
    }

    /// Creates a table from observations and their weights. The weights are in the order of the observations,
    /// with one weight per outcome.
    init(outcomes: Int, features: [UInt64], weights: [Int32]) {
        self.outcomes = outcomes
        // The filter knows most absent observations, so the table can be small enough for the processor's cache.
        var size = 16
        while size * 4 < features.count * 5 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var count = 0
        let smallRows = WeightTable.smallRows(features, from: size)
        self.smallRows = smallRows
        filter = KeyFilter(features.filter { smallRows[WeightTable.cue($0)] == nil })
        let end = smallRows.reduce(size) { max($0, $1?.upperBound ?? 0) }
        var values = [Int32](repeating: 0, count: end * outcomes)
        for (number, feature) in features.enumerated() {
            var slot = WeightTable.slot(feature, size)
            while keys[slot] != 0, keys[slot] != feature + 1 { slot = (slot + 1) & (size - 1) }
            if keys[slot] == 0 { count += 1 }
            keys[slot] = feature + 1
            for outcome in 0..<outcomes {
                values[slot * outcomes + outcome] = weights[number * outcomes + outcome]
            }
            guard let rows = smallRows[WeightTable.cue(feature)] else { continue }
            let row = rows.lowerBound + WeightTable.value(feature)
            for outcome in 0..<outcomes {
                values[row * outcomes + outcome] = weights[number * outcomes + outcome]
            }
        }
        self.count = count
        self.keys = keys
        self.values = values
    }

    /// The rows of each cue whose values are all small, one cue after another.
    private static func smallRows(_ features: [UInt64], from start: Int) -> [Range<Int>?] {
        var counts: [Int] = []
        for feature in features {
            while counts.count <= cue(feature) { counts.append(0) }
            counts[cue(feature)] = max(counts[cue(feature)], value(feature) + 1)
        }
        var end = start
        return counts.map { count in
            guard count <= smallValues else { return nil }
            defer { end += count }
            return end..<end + count
        }
    }

    private static func cue(_ feature: UInt64) -> Int { Int(feature >> 32) }
    private static func value(_ feature: UInt64) -> Int { Int(feature & 0xFFFF_FFFF) }

    private static func slot(_ feature: UInt64, _ size: Int) -> Int {
        Int(truncatingIfNeeded: (feature &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
    }

    /// The slot of an observation whose cue has large values; nil if it has no weights.
    private func find(_ feature: UInt64) -> Int? {
        guard filter.mayContain(feature) else { return nil }
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
            guard let row = row(feature) else { continue }
            for outcome in 0..<outcomes { sums[outcome] += Int(values[row * outcomes + outcome]) }
        }
        return sums
    }

    /// The weight of an observation for an outcome.
    func weight(_ feature: Feature, outcome: Int = 0) -> Int {
        row(feature).map { Int(values[$0 * outcomes + outcome]) } ?? 0
    }

    /// The row of an observation in `values`; nil if it has no weights.
    private func row(_ feature: Feature) -> Int? {
        let cue = Int(feature.cue.rawValue)
        // Later cues have no weights.
        guard cue < smallRows.count else { return nil }
        guard let rows = smallRows[cue] else { return find(feature.packed) }
        let row = rows.lowerBound + Int(feature.value)
        return row < rows.upperBound ? row : nil
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
