import FormModel

/// The weights of observations for all claims, and the calibration of scores.
package struct Weights: Sendable {
    package var field: WeightTable
    package var type: WeightTable
    package var presence: WeightTable
    package var secret: WeightTable
    package var options: WeightTable
    /// How much of a member's score is the mean score of its table or list, in thousandths.
    package var groupShare: Int
    /// The minimum score for a field.
    package var threshold: Int
    package var calibration: Calibration

    package init(
        field: WeightTable, type: WeightTable, presence: WeightTable, secret: WeightTable,
        options: WeightTable, groupShare: Int, threshold: Int,
        calibration: Calibration = Calibration()
    ) {
        self.field = field
        self.type = type
        self.presence = presence
        self.secret = secret
        self.options = options
        self.groupShare = groupShare
        self.threshold = threshold
        self.calibration = calibration
    }

    /// The weights that `make learn` wrote.
    static let learned = WeightsText.read(LearnedWeights.text)

    /// A digest of the weights that `make learn` wrote: FNV-1a, 64 bits, in hexadecimal digits.
    static let digest: String = {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var text = LearnedWeights.text
        text.withUTF8 { bytes in
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }()
}

/// How often decisions with a certain score are right, measured on pages of companies that were not used to
/// fit the weights.
package struct Calibration: Sendable, Equatable {
    /// The claim that a score is about.
    package enum Claim: String, CaseIterable, Sendable {
        case field, type, presence, demand, secret, options, `default`, format
    }

    /// For each claim, steps of increasing scores. Each step has the share of decisions from its score up to
    /// the next step that are right, in thousandths.
    package var steps: [Claim: [Step]] = [:]

    package struct Step: Sendable, Equatable {
        package var score: Int
        package var perMille: Int

        package init(score: Int, perMille: Int) {
            self.score = score
            self.perMille = perMille
        }
    }

    package init(steps: [Claim: [Step]] = [:]) { self.steps = steps }

    /// The confidence of a decision with the given score.
    package func confidence(_ claim: Claim, _ score: Int) -> Confidence {
        guard let steps = steps[claim], let first = steps.first else { return Confidence(perMille: 500) }
        return Confidence(perMille: (steps.last { $0.score <= score } ?? first).perMille)
    }
}
