import FormExtraction

/// The value of each group of cues: scores on companies left out, with the group and without it.
struct Ablation {
    var pages: [LabelledPage]
    var settings: Learner.Settings
    var companies: [String]

    /// The parts to leave out: a name, and its cues; without cues, the priors.
    private static let parts: [(name: String, cues: [String])] =
        CueGroup.allCases.map { ($0.rawValue, $0.cueNames) } + [
            ("all words", CueValues.words), ("all classes of words", CueValues.classes), ("all phrases", CueValues.phrases),
            ("all priors", []),
        ]

    /// Prints a line for each group, as soon as it is measured.
    ///
    /// - Parameter only: the groups to leave out; empty: all.
    func run(only: Set<String>) {
        let base = score(settings)
        print("| left out | cues | found | exact | found, lost | exact, lost |")
        print("| --- | ---: | ---: | ---: | ---: | ---: |")
        print("| nothing | | \(Score.three(base.found)) | \(Score.three(base.exactF1)) | | |")
        for part in Self.parts where only.isEmpty || only.contains(part.name) {
            var settings = settings
            settings.dropped.formUnion(part.cues)
            settings.hasPriors = !part.cues.isEmpty
            let score = score(settings)
            print(
                "| \(part.name) | \(part.cues.isEmpty ? "" : String(part.cues.count)) | \(Score.three(score.found)) | \(Score.three(score.exactF1)) "
                    + "| \(Self.points(base.found - score.found)) | \(Self.points(base.exactF1 - score.exactF1)) |")
        }
    }

    /// All fields of the companies, gold and own labels together, because a group changes few
    /// fields.
    private func score(_ settings: Learner.Settings) -> Score {
        let result = CrossValidation(learner: Learner(pages, settings), companies: companies).run()
        var score = result.gold
        score.add(result.own)
        return score
    }

    /// A difference in hundredths of a per cent, so that none is hidden by rounding.
    private static func points(_ difference: Double) -> String {
        let value = Int((difference * 10_000).rounded())
        return (value < 0 ? "-" : "") + "0.\(String(10_000 + abs(value)).dropFirst())"
    }
}
