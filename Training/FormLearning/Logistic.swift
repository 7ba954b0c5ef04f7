import FormExtraction
import Foundation

/// Fits the share of right decisions as a logistic function of the score. It has two parameters
/// only, so that a few hundred decisions are enough to fit it.
enum Logistic {
    private static let blocks = 10

    static func steps(_ rated: [(score: Int, isRight: Bool)]) -> [Calibration.Step] {
        let sorted = rated.sorted { ($0.score, $0.isRight ? 1 : 0) < ($1.score, $1.isRight ? 1 : 0) }
        guard !sorted.isEmpty else { return [] }
        let mean = sorted.reduce(0.0) { $0 + Double($1.score) } / Double(sorted.count)
        let variance = sorted.reduce(0.0) { $0 + pow(Double($1.score) - mean, 2) } / Double(sorted.count)
        let scale = max(variance.squareRoot(), 1e-9)
        let line = fit(sorted.map { ((Double($0.score) - mean) / scale, $0.isRight) })
        var steps: [Calibration.Step] = []
        var start = 0
        for block in 1...blocks {
            // Equal scores are in one block.
            var end = max(sorted.count * block / blocks, start)
            while end > start, end < sorted.count, sorted[end].score == sorted[end - 1].score { end += 1 }
            guard start < end else { continue }
            let middle = sorted[start..<end].reduce(0.0) { $0 + Double($1.score) } / Double(end - start)
            let share = line.share((middle - mean) / scale)
            steps.append(Calibration.Step(score: sorted[start].score, perMille: Int((share * 1000).rounded())))
            start = end
        }
        return steps
    }

    /// A logistic function of a standardised score.
    private struct Line {
        var slope: Double
        var offset: Double

        func share(_ x: Double) -> Double { 1 / (1 + exp(-(slope * x + offset))) }

        /// The logarithm of the likelihood, with a weak prior that keeps the slope finite.
        func likelihood(_ rated: [(x: Double, isRight: Bool)]) -> Double {
            rated.reduce(-0.05 * (slope * slope + offset * offset)) {
                let logit = (slope * $1.x + offset) * ($1.isRight ? 1 : -1)
                return $0 - (logit > 0 ? log1p(exp(-logit)) : log1p(exp(logit)) - logit)
            }
        }
    }

    /// Newton's method; a step is halved while it lowers the likelihood. The slope is not negative: a higher
    /// score never means less confidence.
    private static func fit(_ rated: [(x: Double, isRight: Bool)]) -> Line {
        let line = fit(rated, slopes: true)
        return line.slope >= 0 ? line : fit(rated, slopes: false)
    }

    private static func fit(_ rated: [(x: Double, isRight: Bool)], slopes: Bool) -> Line {
        var line = Line(slope: 0, offset: 0)
        var best = line.likelihood(rated)
        for _ in 0..<50 {
            var gradient = (slope: -0.1 * line.slope, offset: -0.1 * line.offset)
            var (ss, so, oo) = (0.1, 0.0, 0.1)
            for (x, isRight) in rated {
                let share = line.share(x)
                let error = (isRight ? 1 : 0) - share
                let weight = share * (1 - share)
                gradient.slope += error * x
                gradient.offset += error
                ss += weight * x * x
                so += weight * x
                oo += weight
            }
            if !slopes { (gradient.slope, so) = (0, 0) }
            let determinant = ss * oo - so * so
            var step = (
                slope: (oo * gradient.slope - so * gradient.offset) / determinant,
                offset: (ss * gradient.offset - so * gradient.slope) / determinant
            )
            var next = line
            var isBetter = false
            for _ in 0..<30 where !isBetter {
                next = Line(slope: line.slope + step.slope, offset: line.offset + step.offset)
                isBetter = next.likelihood(rated) > best
                step = (step.slope / 2, step.offset / 2)
            }
            guard isBetter else { break }
            (line, best) = (next, next.likelihood(rated))
        }
        return line
    }
}
