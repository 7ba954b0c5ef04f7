import Foundation

/// The scores on companies that were left out of learning. They are compared with recorded scores.
struct Figures {
    /// The F1 scores for found and for exact fields, by the kind of labels.
    private var reached: [(name: String, found: Double, exact: Double)]

    /// The amount by which a figure may fall, because weights change a little with every label.
    private static let slack = 0.01

    init(_ result: CrossValidation.Result) {
        reached = [
            ("gold", result.gold.found, result.gold.exactF1), ("own", result.own.found, result.own.exactF1),
        ]
    }

    /// The lines of a file of figures: `gold found 0.707 exact 0.529`.
    var text: String {
        reached.map { "\($0.name) found \(Score.three($0.found)) exact \(Score.three($0.exact))\n" }.joined()
    }

    /// A message for each figure that is lower than in the text of a file, and for each figure that the file
    /// lacks.
    func behind(_ text: String) -> [String] {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
        return reached.flatMap { own -> [String] in
            guard let line = lines.first(where: { $0.first == own.name[...] }), line.count == 5,
                let found = Double(line[2]), let exact = Double(line[4])
            else { return ["\(own.name): no figures to compare with"] }
            return [("found", own.found, found), ("exact", own.exact, exact)].compactMap {
                name, now, before in
                guard now < before - Figures.slack else { return nil }
                return "\(own.name): \(name) F1 changed from \(Score.three(before)) to \(Score.three(now))"
            }
        }
    }
}
