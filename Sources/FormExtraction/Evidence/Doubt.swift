import FormModel

/// The probability that someone who reviews a place would change something about it, in thousandths.
/// Questions are ordered by this probability.
package enum Doubt {
    /// For a field, the probability that at least one of its decisions is wrong.
    package static func ofField(_ confidences: [Confidence]) -> Int {
        1000 - confidences.reduce(1000) { $0 * $1.perMille / 1000 }
    }

    /// For a place that is not a field, the probability that it is one.
    ///
    /// Calibration covers only fields. Below the threshold, the odds decrease with the points along a
    /// logistic curve.
    ///
    /// - Parameter points: the distance between the score of the place and the threshold, in thousandths of
    ///   log-odds.
    package static func ofNoField(points: Int) -> Int {
        let steps = [330, 230, 150, 95, 60, 37, 23, 14]
        let step = max(points, 0) / 500
        return step < steps.count ? steps[step] : 0
    }
}
