import FormExtraction
import FormModel
import Foundation

/// Measures how much answers about some pages of a company improve the reading of its other pages.
///
/// The initial weights are learned from the other companies. The labels answer questions about tables and
/// lists on half of the company's pages, starting with the most doubtful ones. The other half of the pages is
/// scored.
struct House {
    let learner: Learner

    private static let leastPages = 14
    private static let counts = [0, 5, 10, 20]

    /// How answers change the weights.
    enum Method: CustomStringConvertible {
        /// All weights are fitted again; each answered place has this weight.
        case refit(Double)
        /// The weights are kept, except for changes that lower the loss on the answers. Together, the `n`
        /// places of a question count `weight` times `n` to the power of `1 - share`. `pull` and
        /// `information` from learning hold each weight close to its learned value. With `spread`, questions
        /// about many pages come before a second question about the same page.
        case correction(weight: Double, pull: Double, information: [Double], share: Double, spread: Bool)

        var description: String {
            switch self {
            case .refit(let weight): "refit \(weight)"
            case .correction(let weight, let pull, let information, let share, let spread):
                "correction \(weight) \(pull) \(information) \(share) \(spread)"
            }
        }
    }

    /// A table or list with its doubt.
    private struct Question {
        var places: [Learner.Place]
        var doubt: Int
    }

    func run(only: Set<String>?, refits: Bool) {
        let pages = Dictionary(grouping: learner.pages.indices) { learner.pages[$0].company }
        let companies = pages.filter { $0.value.count >= Self.leastPages && (only?.contains($0.key) ?? true) }.keys
            .filter { !["seeds", "librarium", "portainer"].contains($0) }.sorted()
        let all = Set(learner.pages.map(\.company)).subtracting(["seeds", "librarium", "portainer"]).sorted()
        let result = CrossValidation(learner: learner, companies: all).run()
        let methods: [Method] =
            refits
            ? [.refit(20), .refit(60)]
            : [
                (20.0, [1.0], 0, false), (20, [1], 0.5, false), (20, [1], 0.5, true), (60, [0.5, 1, 2, 4, 8], 0.5, true),
            ].map { .correction(weight: $0.0, pull: 1, information: $0.1, share: $0.2, spread: $0.3) }
        let box = Box()
        DispatchQueue.concurrentPerform(iterations: companies.count) { number in
            let company = companies[number]
            var base = result.weights[company]!
            base.calibration = Calibration(steps: result.rated(without: company).mapValues { Logistic.steps($0) })
            let fold = HouseFit(learner: learner, company: company, base: base)
            var order = pages[company]!
            var random = SplitMix(seed: 7)
            random.shuffle(&order)
            let halves = [Array(order[..<(order.count / 2)]), Array(order[(order.count / 2)...])]
            for (asked, scored) in [(halves[0], halves[1]), (halves[1], halves[0])] {
                let listed = questions(asked, base, spread: false)
                let spread = questions(asked, base, spread: true)
                let plain = score(scored, base)
                for method in methods {
                    for count in Self.counts {
                        guard count > 0 else {
                            box.add("\(method)", count, company, plain)
                            continue
                        }
                        let weights =
                            switch method {
                            case .refit(let weight):
                                learner.weights(
                                    without: [company], answers: Dictionary(listed.prefix(count).flatMap(\.places).map { ($0, weight) }, uniquingKeysWith: { first, _ in first }))
                            case .correction(let weight, let pull, let information, let share, let isSpread):
                                fold.corrected(
                                    (isSpread ? spread : listed).prefix(count).map(\.places), weight: weight, pull: pull,
                                    information: information, share: share)
                            }
                        box.add("\(method)", count, company, score(scored, weights))
                    }
                }
            }
        }
        box.print(methods.map(\.description), counts: Self.counts, companies: companies)
    }

    private func score(_ numbers: [Int], _ weights: Weights) -> Score {
        var score = Score()
        for number in numbers {
            let page = learner.pages[number]
            score.add(Score.of(CrossValidation.merged(page.read.fields(weights)), page.gold, company: page.company))
        }
        score.notes = []
        return score
    }

    /// The tables and lists of some pages, the most doubtful first.
    private func questions(_ numbers: [Int], _ weights: Weights, spread: Bool) -> [Question] {
        var questions: [Question] = []
        for number in numbers.sorted() {
            let page = learner.pages[number]
            let scores = page.read.fieldScores(weights)
            let fields = Dictionary(uniqueKeysWithValues: page.read.fields(weights).map { ($0.candidate, $0) })
            for members in page.read.groupMembers {
                let doubt = members.reduce(0) { sum, member in
                    guard let field = fields[member] else { return sum + Doubt.ofNoField(points: weights.threshold - scores[member]) }
                    return sum
                        + Doubt.ofField([.field, .type, .presence, .secret, .options, .default, .format].filter {
                            field.scores[$0] != nil
                        }.map { field.confidence[$0.fact] })
                }
                if doubt > 0 {
                    questions.append(Question(places: members.map { Learner.Place(page: number, candidate: $0) }, doubt: doubt))
                }
            }
        }
        if spread {
            var ranks: [Int: Int] = [:]
            for index in questions.indices.sorted(by: { (questions[$1].doubt, $0) < (questions[$0].doubt, $1) }) {
                let page = questions[index].places[0].page
                ranks[page, default: 0] += 1
                questions[index].doubt /= ranks[page]!
            }
        }
        return questions.enumerated().sorted { ($1.element.doubt, $0.offset) < ($0.element.doubt, $1.offset) }.map(\.element)
    }

    private final class Box: @unchecked Sendable {
        private let lock = NSLock()
        private var scores: [String: [Int: [String: Score]]] = [:]

        func add(_ method: String, _ count: Int, _ company: String, _ score: Score) {
            lock.withLock { scores[method, default: [:]][count, default: [:]][company, default: Score()].add(score) }
        }

        func print(_ methods: [String], counts: [Int], companies: [String]) {
            for method in methods {
                guard let parts = scores[method] else { continue }
                var line = method
                for count in counts {
                    var pooled = Score()
                    for score in (parts[count] ?? [:]).values { pooled.add(score) }
                    let losses = companies.map { (parts[count]?[$0]?.exactF1 ?? 0) - (parts[0]?[$0]?.exactF1 ?? 0) }
                    let worst = losses.indices.min { losses[$0] < losses[$1] }.map { "\(companies[$0]) \(Score.three(losses[$0]))" } ?? ""
                    let lost = losses.count { $0 < -0.02 }
                    line += " | \(count): \(Score.three(pooled.found)) \(Score.three(pooled.exactF1)) (\(lost) lose; \(worst))"
                }
                Swift.print(line)
            }
            Swift.print(companies.joined(separator: " "))
        }
    }
}

/// Uses answers to correct the weights of one fold.
struct HouseFit {
    let learner: Learner
    let company: String
    let base: Weights
    private let informations: [[Double]]
    private let starts: [[Double]]
    private let claims: [Learner.ClaimRows]
    private let byPlace: [[Learner.Place: Int]]

    init(learner: Learner, company: String, base: Weights) {
        self.learner = learner
        self.company = company
        self.base = base
        claims = [learner.field, learner.type, learner.presence, learner.secret, learner.options]
        let tables = [base.field, base.type, base.presence, base.secret, base.options]
        starts = zip(claims, tables).map { claim, table in
            var start = [Double](repeating: 0, count: claim.index.count * claim.outcomes)
            let places = Dictionary(uniqueKeysWithValues: claim.index.enumerated().map { ($1, $0) })
            for row in table.rows {
                guard let place = places[row.feature] else { continue }
                for outcome in 0..<claim.outcomes { start[place * claim.outcomes + outcome] = Double(row.weights[outcome]) / 1000 }
            }
            return start
        }
        informations = zip(claims, starts).map { claim, start in
            var information = [Double](repeating: 0, count: start.count)
            for row in claim.rows where learner.pages[row.place.page].company != company {
                let chances = HouseFit.chances(row.row, start, claim.outcomes)
                for feature in row.row {
                    for outcome in 0..<claim.outcomes {
                        information[Int(feature) * claim.outcomes + outcome] += chances[outcome] * (1 - chances[outcome])
                    }
                }
            }
            return information
        }
        byPlace = claims.map { claim in
            Dictionary(
                claim.rows.indices.filter { learner.pages[claim.rows[$0].place.page].company == company }.map { (claim.rows[$0].place, $0) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    private static func chances(_ row: [Int32], _ weights: [Double], _ outcomes: Int) -> [Double] {
        var scores = [Double](repeating: 0, count: outcomes)
        for feature in row { for outcome in 0..<outcomes { scores[outcome] += weights[Int(feature) * outcomes + outcome] } }
        guard outcomes > 1 else { return [1 / (1 + exp(-scores[0]))] }
        let top = scores.max() ?? 0
        let parts = scores.map { exp($0 - top) }
        let sum = parts.reduce(0, +)
        return parts.map { $0 / sum }
    }

    /// The weights after correction with the answers.
    ///
    /// - Parameters:
    ///   - questions: the answered places, question by question.
    ///   - information: how firmly the learned weights are held. If there are several values, each claim uses
    ///     the value with which the answers that were left out are predicted best. If no value improves the
    ///     predictions, the claim keeps its learned weights.
    func corrected(_ questions: [[Learner.Place]], weight: Double, pull: Double, information: [Double], share: Double) -> Weights {
        let tables = claims.indices.map { number -> WeightTable in
            let claim = claims[number]
            let rows = questions.map { places in
                let found = places.compactMap { byPlace[number][$0] }
                let own = weight / pow(Double(max(found.count, 1)), share)
                return found.map { (place: claim.rows[$0].place, row: claim.rows[$0].row, outcome: claim.rows[$0].outcome, weight: own) }
            }
            var weights = starts[number]
            if let best = strength(number, rows, pull: pull, information) {
                let fitted = fit(number, rows.flatMap(\.self), pull: pull, information: best)
                for (place, value) in fitted { weights[place] = value }
            }
            return WeightTable(
                outcomes: claim.outcomes,
                rows: claim.index.enumerated().compactMap { place, feature in
                    let row = (0..<claim.outcomes).map { Int32((weights[place * claim.outcomes + $0] * 1000).rounded()) }
                    return row.contains { $0 != 0 } ? (feature, row) : nil
                })
        }
        var result = base
        (result.field, result.type, result.presence, result.secret, result.options) = (tables[0], tables[1], tables[2], tables[3], tables[4])
        return result
    }

    private typealias Row = (place: Learner.Place, row: [Int32], outcome: Int, weight: Double)

    private func strength(_ number: Int, _ questions: [[Row]], pull: Double, _ strengths: [Double]) -> Double? {
        guard strengths.count > 1 else { return strengths.first }
        let folds = 5
        var best: (loss: Double, strength: Double?) = (loss(number, questions.flatMap(\.self), [:]), nil)
        for strength in strengths {
            var sum = 0.0
            for fold in 0..<folds {
                let own = questions.enumerated().filter { $0.offset % folds != fold }.flatMap(\.element)
                let other = questions.enumerated().filter { $0.offset % folds == fold }.flatMap(\.element)
                sum += loss(number, other, fit(number, own, pull: pull, information: strength))
            }
            if sum < best.loss { best = (sum, strength) }
        }
        return best.strength
    }

    /// The loss on rows if some of the learned weights are changed: how badly the weights predict the
    /// outcomes.
    private func loss(_ number: Int, _ rows: [Row], _ changed: [Int: Double]) -> Double {
        let outcomes = claims[number].outcomes
        return rows.reduce(0) { sum, row in
            var scores = [Double](repeating: 0, count: outcomes)
            for feature in row.row {
                for outcome in 0..<outcomes {
                    let place = Int(feature) * outcomes + outcome
                    scores[outcome] += changed[place] ?? starts[number][place]
                }
            }
            guard outcomes > 1 else { return sum + log(1 + exp(row.outcome == 1 ? -scores[0] : scores[0])) }
            let top = scores.max() ?? 0
            return sum + log(scores.reduce(0) { $0 + exp($1 - top) }) + top - scores[row.outcome]
        }
    }

    /// The new values of the weights that the rows change, by the index of the weight.
    private func fit(_ number: Int, _ rows: [Row], pull: Double, information: Double) -> [Int: Double] {
        let outcomes = claims[number].outcomes
        let touched = Set(rows.flatMap(\.row)).sorted()
        let local = Dictionary(uniqueKeysWithValues: touched.enumerated().map { ($1, Int32($0)) })
        let own = rows.map { row in (features: row.row.compactMap { local[$0] }, outcome: row.outcome, weight: row.weight) }
        let places = touched.flatMap { feature in (0..<outcomes).map { Int(feature) * outcomes + $0 } }
        let start = places.map { starts[number][$0] }
        let hold = places.map { pull + information * informations[number][$0] }
        var moved = start
        var squares = [Double](repeating: 1e-6, count: start.count)
        var slope = [Double](repeating: 0, count: start.count)
        for round in 0..<100 {
            for place in slope.indices { slope[place] = hold[place] * (moved[place] - start[place]) }
            for row in own {
                var step = HouseFit.chances(row.features, moved, outcomes)
                if outcomes == 1 { step[0] -= Double(row.outcome) } else { step[row.outcome] -= 1 }
                for feature in row.features {
                    for outcome in 0..<outcomes { slope[Int(feature) * outcomes + outcome] += row.weight * step[outcome] }
                }
            }
            let rate = 0.25 / (1 + 0.05 * Double(round))
            for place in slope.indices {
                squares[place] += slope[place] * slope[place]
                moved[place] -= rate * slope[place] / squares[place].squareRoot()
            }
        }
        return Dictionary(uniqueKeysWithValues: zip(places, moved))
    }
}
