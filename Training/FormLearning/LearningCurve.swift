import FormExtraction
import Foundation

/// How the scores on companies that were left out grow with the labels that were used for learning.
struct LearningCurve {
    var pages: [LabelledPage]
    var settings: Learner.Settings
    /// The companies to score.
    var companies: [String]

    /// The number of companies that are left out together, so that all parts take minutes of processor time.
    private static let foldSize = 5
    /// The parts of the labels to learn from, in eighths, with their names.
    private static let parts = [(1, "an eighth"), (2, "a quarter"), (4, "half"), (8, "all")]

    /// What to leave out of the labels of the other companies.
    private enum Unit: String, CaseIterable {
        /// Whole companies: fewer companies, each with all its pages.
        case companies
        /// Pages of each company: all companies, each with fewer pages.
        case pages
    }

    /// Prints a line for each part of the labels.
    func run() {
        print("| learned from | companies | labelled fields | found | exact |")
        print("| --- | ---: | ---: | ---: | ---: |")
        for unit in Unit.allCases {
            for (part, name) in Self.parts where part < 8 || unit == Unit.allCases.last {
                print("| \(name)\(part < 8 ? " of the \(unit)" : "") | \(line(unit, part))")
            }
        }
    }

    private func line(_ unit: Unit, _ part: Int) -> String {
        let folds = stride(from: 0, to: companies.count, by: Self.foldSize).map { companies[$0...].prefix(Self.foldSize) }
        let box = Box()
        DispatchQueue.concurrentPerform(iterations: folds.count) { number in
            let excluded = folds[number].reduce(into: Set<String>()) { $0.formUnion(CrossValidation.related($1)) }
            let others = pages.filter { !excluded.contains($0.company) }
            let chosen = Self.choose(others, unit, part, fold: number)
            let weights = Learner(chosen, settings).weights(without: [])
            var score = Score()
            for company in folds[number] {
                let result = CrossValidation.score(company, pages, weights)
                score.add(result.gold)
                score.add(result.own)
            }
            box.add(
                Fold(score: score, companies: Set(chosen.map(\.company)).count, fields: chosen.reduce(0) { $0 + $1.gold.fields.count }))
        }
        var score = Score()
        for fold in box.folds { score.add(fold.score) }
        func mean(_ value: (Fold) -> Int) -> Int { box.folds.reduce(0) { $0 + value($1) } / max(box.folds.count, 1) }
        return "\(mean(\.companies)) | \(mean(\.fields)) | \(Score.three(score.found)) | \(Score.three(score.exactF1)) |"
    }

    /// Selects pages to learn from. Each fold selects different companies, so that the score does not depend on a few of them;
    /// the pages of each company are the same in each fold.
    private static func choose(_ pages: [LabelledPage], _ unit: Unit, _ part: Int, fold: Int) -> [LabelledPage] {
        guard part < 8 else { return pages }
        switch unit {
        case .companies:
            let names = Set(pages.map(\.company)).sorted()
            let kept = Set((0..<names.count * part / 8).map { names[($0 * 8 / part + fold) % names.count] })
            return pages.filter { kept.contains($0.company) }
        case .pages:
            return Dictionary(grouping: pages, by: \.company).sorted { $0.key < $1.key }.flatMap { company in
                company.value.enumerated().filter { $0.offset * part % 8 < part }.map(\.element)
            }
        }
    }

    private struct Fold: Sendable {
        var score: Score
        var companies: Int
        var fields: Int
    }

    private final class Box: @unchecked Sendable {
        private let lock = NSLock()
        private(set) var folds: [Fold] = []

        func add(_ fold: Fold) { lock.withLock { folds.append(fold) } }
    }
}
