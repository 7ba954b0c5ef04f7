import FormModel

/// How likely it is that a reader would change something about a place, in thousandths: what is asked about first.
package enum Doubt {
    /// Of a field: that any of its decisions is wrong.
    package static func ofField(_ confidences: [Confidence]) -> Int {
        1000 - confidences.reduce(1000) { $0 * $1.perMille / 1000 }
    }

    /// Of a place that was decided to be no field: that it is one.
    ///
    /// Calibration measures fields alone; below the threshold, the odds fall with the points as a logistic curve has it.
    ///
    /// - Parameter points: how far its score is below the threshold, in thousandths of log-odds.
    package static func ofNoField(points: Int) -> Int {
        let steps = [330, 230, 150, 95, 60, 37, 23, 14]
        let step = max(points, 0) / 500
        return step < steps.count ? steps[step] : 0
    }
}
