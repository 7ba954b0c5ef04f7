import Testing

@testable import FormExtraction

@Suite("Weights of observations")
struct WeightTableTests {
    /// The weights of cues with small values, with large values, and with both.
    private static let weights: [Feature: [Int32]] = [
        Feature(.kind, 0): [1, -1], Feature(.kind, 511): [2, -2],
        Feature(.typeWord, 3): [3, -3], Feature(.typeWord, 512): [4, -4],
        Feature(.typeNoun, UInt32.max): [5, -5], Feature(.typeNoun, "port"): [6, -6],
    ]

    @Test("A table finds the weights of every observation, and none for others")
    func lookUp() {
        let table = WeightTable(
            outcomes: 2, rows: Self.weights.map { (feature: $0.key.packed, weights: $0.value) })
        #expect(table.count == Self.weights.count)
        for cue in [Cue.kind, .typeWord, .typeNoun, .typeFirst, .optionsJoint] {
            for value: UInt32 in [0, 1, 3, 510, 511, 512, 513, Word("port").hash, UInt32.max] {
                let feature = Feature(cue, value)
                let expected = Self.weights[feature] ?? [0, 0]
                #expect(table.weight(feature, outcome: 0) == Int(expected[0]), "\(cue) \(value)")
                #expect(table.scores([feature, feature]) == expected.map { 2 * Int($0) })
            }
        }
        let rows = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.feature, $0.weights) })
        #expect(rows == Dictionary(uniqueKeysWithValues: Self.weights.map { ($0.key.packed, $0.value) }))
    }

    @Test func emptyTable() {
        let table = WeightTable(outcomes: 1, rows: [])
        #expect(table.score([Feature(.kind, 0), Feature(.typeNoun, "port")]) == 0 && table.rows.isEmpty)
    }
}
