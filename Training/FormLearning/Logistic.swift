import FormExtraction
import Foundation

/// Fits the share of right decisions as a logistic function of the score. It has two parameters
/// only, so that a few hundred decisions are enough to fit it.
enum Logistic {
    private static let blocks = 10

    static func steps(_ rated: [(score: Int, isRight: Bool)]) -> [Calibration.Step] {
        let sorted = rated.sorted { ($0.score, $0.isRight ? 1 : 0) < ($1.score, $1.isRight ? 1 : 0) }
        let (slope, offset) = fit(sorted)
        var steps: [Calibration.Step] = []
        for block in 0..<blocks {
            let members = sorted[sorted.count * block / blocks..<sorted.count * (block + 1) / blocks]
            guard let first = members.first, first.score > steps.last?.score ?? Int.min else { continue }
            let mean = members.reduce(0.0) { $0 + Double($1.score) } / Double(members.count) / 1000
            steps.append(Calibration.Step(score: first.score, perMille: Int((share(slope * mean + offset) * 1000).rounded())))
        }
        return steps
    }

    private static func share(_ logit: Double) -> Double { 1 / (1 + exp(-logit)) }

    /// Newton's method; a weak prior keeps the slope finite.
    private static func fit(_ rated: [(score: Int, isRight: Bool)]) -> (slope: Double, offset: Double) {
        var (slope, offset) = (0.5, 0.0)
        for _ in 0..<50 {
            var gradient = (slope: -0.1 * slope, offset: -0.1 * offset)
            var (ss, so, oo) = (0.1, 0.0, 0.1)
            for (score, isRight) in rated {
                let x = Double(score) / 1000
                let p = share(slope * x + offset)
                let error = (isRight ? 1 : 0) - p
                gradient.slope += error * x
                gradient.offset += error
                ss += p * (1 - p) * x * x
                so += p * (1 - p) * x
                oo += p * (1 - p)
            }
            let determinant = ss * oo - so * so
            guard determinant > 1e-9 else { break }
            slope += (oo * gradient.slope - so * gradient.offset) / determinant
            offset += (ss * gradient.offset - so * gradient.slope) / determinant
        }
        return (max(slope, 0), offset)
    }
}
