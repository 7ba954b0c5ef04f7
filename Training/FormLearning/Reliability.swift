import FormModel
import FormExtraction

/// How reliable confidences are for companies that were left out of learning. Each company's decisions are
/// rated with a calibration that was fitted to the decisions of the other companies.
enum Reliability {
    static func print(_ result: CrossValidation.Result) {
        let companies = result.rated.keys.sorted()
        for claim in Calibration.Claim.allCases {
            guard result.rated.values.reduce(0, { $0 + ($1[claim]?.count ?? 0) }) > 100 else { continue }
            var bins = [(sum: Int, right: Int, count: Int)](repeating: (0, 0, 0), count: 10)
            for company in companies {
                guard let decisions = result.rated[company]?[claim] else { continue }
                let others = result.rated(without: company)[claim] ?? []
                let calibration = Calibration(steps: [claim: Logistic.steps(others)])
                for decision in decisions {
                    let confidence = calibration.confidence(claim, decision.score).perMille
                    let bin = min(confidence / 100, 9)
                    bins[bin].sum += confidence
                    bins[bin].right += decision.isRight ? 1 : 0
                    bins[bin].count += 1
                }
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
