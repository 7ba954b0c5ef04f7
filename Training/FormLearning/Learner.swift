import FormModel
import FormExtraction
import Foundation

/// Fits the weights of all claims to labelled pages.
struct Learner: Sendable {
    struct Settings: Sendable {
        /// The minimum number of companies in whose pages a feature must occur.
        var leastCompanies = 3
        var fieldPrior = 15.0
        var factPrior = 5.0
        var epochs = 16
        var threshold = -1000
        var groupShare = 700
        var leastWeight = 20.0
        var dropped: Set<String> = []
        /// Whether learning starts from priors for what the reading rules state outright.
        var hasPriors = true

        /// Sets one of the settings by its name, for experiments.
        ///
        /// - Returns: the problem if there is no such setting, value or cue; otherwise nil.
        mutating func set(_ name: String, _ value: String) -> String? {
            func number<N: LosslessStringConvertible>(_ setting: inout N) -> String? {
                guard let number = N(value) else { return "'\(name)' needs a number" }
                setting = number
                return nil
            }
            switch name {
            case "leastCompanies": return number(&leastCompanies)
            case "fieldPrior": return number(&fieldPrior)
            case "factPrior": return number(&factPrior)
            case "epochs": return number(&epochs)
            case "threshold": return number(&threshold)
            case "groupShare": return number(&groupShare)
            case "leastWeight": return number(&leastWeight)
            case "drop":
                for name in value.split(separator: ",") {
                    guard let cue = cueName(written: String(name)) else { return "there is no cue '\(name)'" }
                    dropped.insert(cue)
                }
                return nil
            default: return "there is no setting '\(name)'"
            }
        }
    }

    /// The rows of one claim, with the page of each row.
    struct ClaimRows: Sendable {
        var outcomes: Int
        var index: [UInt64] = []
        var rows: [(place: Place, row: [Int32], outcome: Int)] = []
    }

    /// A candidate of a page.
    struct Place: Hashable, Sendable {
        var page: Int
        var candidate: Int
    }

    let pages: [LabelledPage]
    let settings: Settings
    let field: ClaimRows
    let type: ClaimRows
    let presence: ClaimRows
    let secret: ClaimRows
    let options: ClaimRows

    init(_ pages: [LabelledPage], _ settings: Settings) {
        self.pages = pages
        self.settings = settings
        var field: [(Place, [UInt64], Int)] = []
        var type: [(Place, [UInt64], Int)] = []
        var presence: [(Place, [UInt64], Int)] = []
        var secret: [(Place, [UInt64], Int)] = []
        var options: [(Place, [UInt64], Int)] = []
        for (number, page) in pages.enumerated() {
            for (position, row) in page.rows.enumerated() where !page.isIgnored[position] {
                let place = Place(page: number, candidate: position)
                field.append((place, row.features, page.match[position] == nil ? 0 : 1))
                guard let gold = page.match[position].map({ page.gold.fields[$0] }), let goldType = FieldType(rawValue: gold.type) else { continue }
                type.append((place, page.read.typeFeatures(position), FieldType.allCases.firstIndex(of: goldType)!))
                let goldPresence = Presence(rawValue: gold.presence ?? "unstated") ?? .unstated
                presence.append((place, page.read.presenceFeatures(position, type: goldType), Presence.allCases.firstIndex(of: goldPresence)!))
                secret.append((place, page.read.secretFeatures(position, type: goldType), gold.secret ?? false ? 1 : 0))
                if let listed = page.read.optionsFeatures(position) {
                    options.append((place, listed.features, Score.holds(gold, listed.values) ? 1 : 0))
                }
            }
        }
        self.field = Self.dense(field, pages, priors: TrainingPriors.field, outcomes: 1, settings)
        self.type = Self.dense(type, pages, priors: TrainingPriors.type, outcomes: FieldType.allCases.count, settings)
        self.presence = Self.dense(presence, pages, priors: TrainingPriors.presence, outcomes: Presence.allCases.count, settings)
        self.secret = Self.dense(secret, pages, priors: TrainingPriors.secret, outcomes: 1, settings)
        self.options = Self.dense(options, pages, outcomes: 1, settings)
    }

    private static func dense(
        _ rows: [(Place, [UInt64], Int)], _ pages: [LabelledPage], priors: TrainingPriors? = nil, outcomes: Int, _ settings: Settings
    ) -> ClaimRows {
        var companies: [UInt64: Set<String>] = [:]
        for (place, features, _) in rows { for feature in features { companies[feature, default: []].insert(pages[place.page].company) } }
        let least = outcomes == 1 && rows.count > 10_000 ? settings.leastCompanies : max(2, settings.leastCompanies - 1)
        let stated = settings.hasPriors ? priors?.means.keys.map { $0 } ?? [] : []
        let kept = Set(companies.filter { $0.value.count >= least }.keys).union(stated)
            .filter { !settings.dropped.contains(cueName($0)) }.sorted()
        var index: [UInt64: Int32] = [:]
        for (number, feature) in kept.enumerated() { index[feature] = Int32(number) }
        return ClaimRows(
            outcomes: outcomes, index: kept,
            rows: rows.map { place, features, outcome in (place, Array(Set(features.compactMap { index[$0] })).sorted(), outcome) })
    }

    /// The weights that are learned from all pages except those of some companies.
    ///
    /// - Parameter answers: candidates of these companies that are used for learning anyway, each with its
    ///   weight.
    func weights(without excluded: Set<String>, answers: [Place: Double] = [:]) -> Weights {
        func fit(_ claim: ClaimRows, prior: Double, _ priors: TrainingPriors? = nil) -> WeightTable {
            var means = [Double](repeating: 0, count: claim.index.count * claim.outcomes)
            for (number, feature) in claim.index.enumerated() {
                for (outcome, mean) in settings.hasPriors ? priors?.means[feature] ?? [:] : [:] { means[number * claim.outcomes + outcome] = mean }
            }
            let rows = claim.rows.compactMap { row -> LinearModel.Row? in
                let weight = excluded.contains(pages[row.place.page].company) ? answers[row.place] : 1
                return weight.map { LinearModel.Row(features: row.row, outcome: row.outcome, weight: $0) }
            }
            let model = LinearModel.fit(rows, count: claim.index.count, outcomes: claim.outcomes, prior: prior, means: means, epochs: settings.epochs)
            var table: [(feature: UInt64, weights: [Int32])] = []
            for (number, feature) in claim.index.enumerated() {
                let row = (0..<claim.outcomes).map { outcome in
                    let weight = (model.weights[number * claim.outcomes + outcome] * 1000).rounded()
                    return abs(weight) < settings.leastWeight ? 0 : Int32(weight)
                }
                if row.contains(where: { $0 != 0 }) { table.append((feature, row)) }
            }
            return WeightTable(outcomes: claim.outcomes, rows: table)
        }
        return Weights(
            field: fit(field, prior: settings.fieldPrior, TrainingPriors.field), type: fit(type, prior: settings.factPrior, TrainingPriors.type),
            presence: fit(presence, prior: settings.factPrior, TrainingPriors.presence), secret: fit(secret, prior: settings.factPrior, TrainingPriors.secret),
            options: fit(options, prior: settings.factPrior),
            groupShare: settings.groupShare, threshold: settings.threshold)
    }
}
