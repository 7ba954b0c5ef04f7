import FormModel
import FormExtraction

/// How reliable confidences are on companies left out. The calibration is fitted on one half of the
/// decisions and tested on the other. To calibrate each company without its pages would be fairer,
/// but take many times as long.
enum Reliability {
    static func print(_ rated: [Calibration.Claim: [(score: Int, isRight: Bool)]]) {
        for claim in Calibration.Claim.allCases {
            guard let all = rated[claim], all.count > 100 else { continue }
            let calibration = Calibration(steps: [claim: Isotonic.steps(all.enumerated().filter { $0.offset % 2 == 0 }.map(\.element))])
            var bins = [(sum: Int, right: Int, count: Int)](repeating: (0, 0, 0), count: 10)
            for (offset, decision) in all.enumerated() where offset % 2 == 1 {
                let confidence = calibration.confidence(claim, decision.score).perMille
                let bin = min(confidence / 100, 9)
                bins[bin].sum += confidence
                bins[bin].right += decision.isRight ? 1 : 0
                bins[bin].count += 1
            }
            let total = bins.reduce(0) { $0 + $1.count }
            let error = bins.reduce(0.0) { $0 + abs(Double($1.sum) / 1000 - Double($1.right)) } / Double(max(total, 1))
            let rows = bins.enumerated().filter { $0.element.count > 0 }.map { bin, part in
                "\(bin * 10)%:\(Score.three(Double(part.right) / Double(part.count)))(\(part.count))"
            }
            Swift.print("reliability \(claim.rawValue) mean error \(Score.three(error)) at 0.9 and above \(Score.three(Double(bins[9].count) / Double(max(total, 1)))) \(rows.joined(separator: " "))")
        }
    }
}
