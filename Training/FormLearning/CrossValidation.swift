import DocumentParsing
import FormModel
import FormExtraction
import Foundation

/// Scores each company with weights that its pages took no part in.
struct CrossValidation {
    let learner: Learner
    /// The companies that the figures are about.
    let companies: [String]
    /// Companies that never train.
    var alwaysExcluded: Set<String> = []

    struct Result: Sendable {
        var gold = Score()
        var own = Score()
        var companies: [String: Score] = [:]
        var spuriousOnEmpty = 0
        /// Scores of decisions, and whether each was right.
        var rated: [Calibration.Claim: [(score: Int, isRight: Bool)]] = [:]
    }

    func run() -> Result {
        let box = Box()
        DispatchQueue.concurrentPerform(iterations: companies.count) { fold in
            let company = companies[fold]
            let weights = learner.weights(without: excluded(with: company))
            box.add(company, score(company, weights))
        }
        var result = Result()
        for (company, part) in box.parts.sorted(by: { $0.key < $1.key }) {
            result.gold.add(part.gold)
            result.own.add(part.own)
            result.companies[company] = part.gold
            result.spuriousOnEmpty += part.spuriousOnEmpty
            result.rated.merge(part.rated) { $0 + $1 }
        }
        return result
    }

    /// The seeds leave together with librarium, whose company they are of.
    private func excluded(with company: String) -> Set<String> {
        alwaysExcluded.union(company == "librarium" || company == "seeds" ? ["librarium", "seeds"] : [company])
    }

    private func score(_ company: String, _ weights: Weights) -> Result {
        var result = Result()
        for page in learner.pages where page.company == company {
            let decided = page.read.fields(weights)
            for field in decided where !page.isIgnored[field.candidate] {
                let gold = page.match[field.candidate].map { page.gold.fields[$0] }
                result.rated[.field, default: []].append((field.scores[.field] ?? 0, gold != nil))
                guard let gold else { continue }
                for (claim, score) in field.scores where claim != .field {
                    result.rated[claim, default: []].append((score, Score.isRight(gold, field, claim.rawValue)))
                }
            }
            let fields = CrossValidation.merged(decided)
            let score = Score.of(fields, page.gold, company: company)
            if page.isGold {
                result.gold.add(score)
                if page.gold.fields.isEmpty { result.spuriousOnEmpty += score.predicted }
            } else {
                result.own.add(score)
            }
        }
        return result
    }

    /// A sentence that names a field of its section again names no further one.
    static func merged(_ fields: [DecidedFacts]) -> [DecidedFacts] {
        var out: [DecidedFacts] = []
        var seen: Set<String> = []
        for field in fields where field.via != .steps { seen.insert("\(field.section)/\(Score.labelKey(field.label))") }
        for field in fields {
            if field.via == .steps, !seen.insert("\(field.section)/\(Score.labelKey(field.label))").inserted { continue }
            out.append(field)
        }
        return out
    }

    private final class Box: @unchecked Sendable {
        private let lock = NSLock()
        private(set) var parts: [String: Result] = [:]

        func add(_ company: String, _ result: Result) { lock.withLock { parts[company] = result } }
    }
}
