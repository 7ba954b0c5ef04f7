import FormExtraction
import Foundation

/// Fits the share of right decisions as a logistic function of the score, and writes it as steps.
///
/// The logit is a line. With many decisions, the line has a knee below the highest third of the scores,
/// because a point says less at high scores than at low ones.
enum Logistic {
    /// The minimum number of decisions for the line to have a knee.
    private static let leastForKnee = 1000
    private static let mostSteps = 40

    static func steps(_ rated: [(score: Int, isRight: Bool)]) -> [Calibration.Step] {
        let sorted = rated.sorted { ($0.score, $0.isRight ? 1 : 0) < ($1.score, $1.isRight ? 1 : 0) }
        guard !sorted.isEmpty else { return [] }
        let mean = sorted.reduce(0.0) { $0 + Double($1.score) } / Double(sorted.count)
        let variance = sorted.reduce(0.0) { $0 + pow(Double($1.score) - mean, 2) } / Double(sorted.count)
        let scale = max(variance.squareRoot(), 1e-9)
        let curve = fit(sorted.map { ((Double($0.score) - mean) / scale, $0.isRight) })
        let blocks = max(10, min(mostSteps, sorted.count / 100))
        var steps: [Calibration.Step] = []
        var start = 0
        for block in 1...blocks {
            // Equal scores are in one block.
            var end = max(sorted.count * block / blocks, start)
            while end > start, end < sorted.count, sorted[end].score == sorted[end - 1].score { end += 1 }
            guard start < end else { continue }
            let middle = sorted[start..<end].reduce(0.0) { $0 + Double($1.score) } / Double(end - start)
            let perMille = Int((curve.share((middle - mean) / scale) * 1000).rounded())
            if perMille != steps.last?.perMille {
                steps.append(Calibration.Step(score: sorted[start].score, perMille: perMille))
            }
            start = end
        }
        return steps
    }

    /// A logistic function of a standardised score.
    private struct Curve {
        /// The score at which the slope changes; nil if it does not change.
        var knee: Double?
        /// The offset, the slope, and the change of the slope at the knee.
        var weights = [0.0, 0.0, 0.0]

        func terms(_ x: Double) -> [Double] { [1, x, knee.map { max(0, x - $0) } ?? 0] }

        func share(_ x: Double) -> Double { 1 / (1 + exp(-logit(x))) }

        /// Whether a higher score never means less confidence.
        var rises: Bool { weights[1] >= 0 && weights[1] + weights[2] >= 0 }

        private func logit(_ x: Double) -> Double { zip(weights, terms(x)).reduce(0) { $0 + $1.0 * $1.1 } }

        /// The logarithm of the likelihood, with a weak prior that keeps the weights finite.
        func likelihood(_ rated: [(x: Double, isRight: Bool)]) -> Double {
            rated.reduce(-Curve.prior / 2 * weights.reduce(0) { $0 + $1 * $1 }) {
                let logit = logit($1.x) * ($1.isRight ? 1 : -1)
                return $0 - (logit > 0 ? log1p(exp(-logit)) : log1p(exp(logit)) - logit)
            }
        }

        static let prior = 0.1
    }

    /// The best curve that never falls: with a knee if there are enough decisions, without one if the curve
    /// would otherwise fall somewhere, or constant.
    private static func fit(_ rated: [(x: Double, isRight: Bool)]) -> Curve {
        if rated.count >= leastForKnee {
            let curve = fit(rated, Curve(knee: rated[rated.count * 2 / 3].x), parameters: 3)
            if curve.rises { return curve }
        }
        let line = fit(rated, Curve(), parameters: 2)
        return line.rises ? line : fit(rated, Curve(), parameters: 1)
    }

    /// Newton's method for the first `parameters` weights; a step is halved while it lowers the likelihood.
    private static func fit(_ rated: [(x: Double, isRight: Bool)], _ start: Curve, parameters: Int) -> Curve {
        var curve = start
        var best = curve.likelihood(rated)
        for _ in 0..<50 {
            var gradient = curve.weights.prefix(parameters).map { -Curve.prior * $0 }
            var hessian = (0..<parameters).map { row in (0..<parameters).map { $0 == row ? Curve.prior : 0 } }
            for (x, isRight) in rated {
                let share = curve.share(x)
                let terms = curve.terms(x)
                for row in 0..<parameters {
                    gradient[row] += ((isRight ? 1 : 0) - share) * terms[row]
                    for column in 0..<parameters {
                        hessian[row][column] += share * (1 - share) * terms[row] * terms[column]
                    }
                }
            }
            var step = solution(of: hessian, gradient)
            var next = curve
            var isBetter = false
            for _ in 0..<30 where !isBetter {
                for index in 0..<parameters { next.weights[index] = curve.weights[index] + step[index] }
                isBetter = next.likelihood(rated) > best
                step = step.map { $0 / 2 }
            }
            guard isBetter else { break }
            (curve, best) = (next, next.likelihood(rated))
        }
        return curve
    }

    /// Solves a system of linear equations with a positive definite matrix, by elimination.
    private static func solution(of matrix: [[Double]], _ right: [Double]) -> [Double] {
        var rows = zip(matrix, right).map { $0 + [$1] }
        let count = rows.count
        for pivot in 0..<count {
            for row in 0..<count where row != pivot {
                let factor = rows[row][pivot] / rows[pivot][pivot]
                for column in pivot...count { rows[row][column] -= factor * rows[pivot][column] }
            }
        }
        return (0..<count).map { rows[$0][count] / rows[$0][$0] }
    }
}
