import DocumentParsing
import FormExtraction
import FormModel
import Foundation

/// Scores each company with weights that were learned without its pages, and without those of the other companies of its fold.
struct CrossValidation {
    let learner: Learner
    /// The companies to score.
    let companies: [String]
    /// The companies whose pages are never used for learning.
    var alwaysExcluded: Set<String> = []
    /// How many companies form a fold. Learning takes most of the time, and is done once for each fold.
    var foldSize = 1

    struct Result: Sendable {
        var gold = Score()
        var own = Score()
        var companies: [String: Score] = [:]
        var spuriousOnEmpty = 0
        /// The scores of decisions, and whether each decision was right, by company.
        var rated: [String: Ratings] = [:]
        /// The weights for each company, learned without its pages.
        var weights: [String: Weights] = [:]

        /// The ratings of all companies except one.
        func rated(without company: String? = nil) -> Ratings {
            rated.filter { $0.key != company }.sorted { $0.key < $1.key }.reduce(into: [:]) {
                $0.merge($1.value) { $0 + $1 }
            }
        }
    }

    func run() -> Result {
        let box = Box()
        let folds = stride(from: 0, to: companies.count, by: foldSize).map { companies[$0...].prefix(foldSize) }
        DispatchQueue.concurrentPerform(iterations: folds.count) { number in
            let excluded = folds[number].reduce(alwaysExcluded) { $0.union(CrossValidation.related($1)) }
            let weights = learner.weights(without: excluded)
            for company in folds[number] {
                var part = CrossValidation.score(company, learner.pages, weights)
                part.weights[company] = weights
                box.add(company, part)
            }
        }
        var result = Result()
        for (company, part) in box.parts.sorted(by: { $0.key < $1.key }) {
            result.gold.add(part.gold)
            result.own.add(part.own)
            result.companies[company] = part.gold
            result.spuriousOnEmpty += part.spuriousOnEmpty
            result.rated.merge(part.rated) { $1 }
            result.weights.merge(part.weights) { $1 }
        }
        return result
    }

    /// The companies whose pages must not be used to score a company. The seeds are left out together with
    /// librarium, because they are from the same company.
    static func related(_ company: String) -> Set<String> {
        company == "librarium" || company == "seeds" ? ["librarium", "seeds"] : [company]
    }

    /// Scores the pages of a company.
    static func score(_ company: String, _ pages: [LabelledPage], _ weights: Weights) -> Result {
        var result = Result()
        var rated: Ratings = [:]
        for page in pages where page.company == company {
            let decided = page.read.fields(weights)
            for field in decided where !page.isIgnored[field.candidate] {
                let gold = page.match[field.candidate].map { page.gold.fields[$0] }
                rated[.field, default: []].append((field.scores[.field] ?? 0, gold != nil))
                guard let gold else { continue }
                for (claim, score) in field.scores where claim != .field {
                    guard let isRight = isRight(claim, field, gold) else { continue }
                    rated[claim, default: []].append((score, isRight))
                }
            }
            let fields = merged(decided)
            let score = Score.of(fields, page.gold, company: company)
            if page.isGold {
                result.gold.add(score)
                if page.gold.fields.isEmpty { result.spuriousOnEmpty += score.predicted }
            } else {
                result.own.add(score)
            }
        }
        result.rated[company] = rated
        return result
    }

    /// Whether the effect of a decision on the schema is right; nil if the decision has no effect.
    private static func isRight(_ claim: Calibration.Claim, _ field: DecidedFacts, _ gold: GoldPage.GoldField) -> Bool? {
        switch claim {
        case .demand:
            let isDemanded = field.presence == .required || field.isOrdered && field.type != .boolean
            return isDemanded ? Demand.isRight(gold, read: field.presence) : nil
        case .options:
            guard field.options.count > 1 else { return nil }
            return Score.isRight(gold, field, "type") && Score.holds(gold, field.options)
        default: return Score.isRight(gold, field, claim.rawValue)
        }
    }

    /// The fields without repetitions: a sentence that names a field of its section again does not name
    /// another field.
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

/// The scores of decisions, and whether each decision was right, by claim.
typealias Ratings = [Calibration.Claim: [(score: Int, isRight: Bool)]]

/// Whether a schema may require a field, according to the field's labels.
enum Demand {
    /// - Parameter read: the presence that was read. If it is `required`, the labels must accept `required`;
    ///   otherwise, they must accept `required` or `unstated`.
    static func isRight(_ gold: GoldPage.GoldField, read: Presence) -> Bool {
        let presences = presences(gold)
        return presences.contains("required") || read != .required && presences.contains("unstated")
    }

    /// All presences that the labels accept.
    static func presences(_ gold: GoldPage.GoldField) -> Set<String> {
        var accepted: Set = [gold.presence ?? "unstated"]
        for other in gold.either?["presence"] ?? [] { if case .text(let text) = other { accepted.insert(text) } }
        return accepted
    }
}
