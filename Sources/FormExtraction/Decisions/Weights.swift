import FormModel

/// How much each observation speaks for each claim, in thousandths of a unit of log-odds.
package struct Weights: Sendable {
    /// A claim with one outcome or several.
    package struct Model: Sendable {
        /// How many outcomes it has.
        package var outcomes: Int
        /// The weights of a feature, one for each outcome.
        package var rows: [UInt64: [Int32]]

        package init(outcomes: Int, rows: [UInt64: [Int32]]) {
            self.outcomes = outcomes
            self.rows = rows
        }

        /// The sums over some features, one for each outcome.
        func scores(_ features: [Feature]) -> [Int] {
            var sums = [Int](repeating: 0, count: outcomes)
            for feature in features {
                guard let row = rows[feature.packed] else { continue }
                for outcome in 0..<outcomes { sums[outcome] += Int(row[outcome]) }
            }
            return sums
        }
    }

    package var field: Model
    package var type: Model
    package var presence: Model
    package var secret: Model
    /// The share of its table's or list's mean in the score of a member, in thousandths.
    package var groupShare: Int
    /// The least score of a field.
    package var threshold: Int

    package init(
        field: Model, type: Model, presence: Model, secret: Model, groupShare: Int = 700,
        threshold: Int = -1200
    ) {
        self.field = field
        self.type = type
        self.presence = presence
        self.secret = secret
        self.groupShare = groupShare
        self.threshold = threshold
    }
}
