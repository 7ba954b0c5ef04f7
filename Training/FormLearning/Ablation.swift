import FormExtraction

/// Measures how much each group of cues contributes: the scores on companies that were left out of learning,
/// with the group and without it.
struct Ablation {
    var pages: [LabelledPage]
    var settings: Learner.Settings
    var companies: [String]

    /// The parts to leave out, each with its name and its cues. A part without cues means the priors.
    private static let parts: [(name: String, cues: [String])] =
        CueGroup.allCases.map { ($0.rawValue, $0.cueNames) } + [
            ("all words", CueValues.words), ("all classes of words", CueValues.classes), ("all phrases", CueValues.phrases),
            ("all priors", []),
        ]

    /// The number of companies that are left out together. With one at a time, 27 parts take an hour of processor time.
    private static let foldSize = 5

    /// Prints a line for each group as soon as the group has been measured.
    ///
    /// - Parameter only: the names of the groups to leave out, one at a time; if empty, each group is left
    ///   out once.
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

    /// The score for all fields of the companies. Gold labels and own labels are scored together, because a
    /// group affects few fields.
    private func score(_ settings: Learner.Settings) -> Score {
        let result = CrossValidation(
            learner: Learner(pages, settings), companies: companies, foldSize: Self.foldSize
        ).run()
        var score = result.gold
        score.add(result.own)
        return score
    }

    /// A difference with four decimal places, so that rounding does not hide small differences.
    private static func points(_ difference: Double) -> String {
        let value = Int((difference * 10_000).rounded())
        return (value < 0 ? "-" : "") + "0.\(String(10_000 + abs(value)).dropFirst())"
    }
}
