import FormModel

/// Decides which candidates of a page are fields, and their facts, from the weights of what is observed.
struct Decider {
    let reading: ReadPage
    let weights: Weights

    /// The fields, in the order of the candidates.
    func decide() -> [DecidedField] {
        let scores = fieldScores()
        let chosen = scores.indices.filter { scores[$0] >= weights.threshold }
        guard !chosen.isEmpty else { return [] }
        return FactDecider(reading: reading, weights: weights).decide(chosen, scores: scores)
    }

    /// The score of each candidate; the members of a table or list are decided as one, save for single exceptions.
    func fieldScores() -> [Int] {
        var scores = reading.fieldFeatures.map { weights.field.scores($0)[0] }
        for group in reading.candidates.groups where group.kind != .paragraphs && !group.members.isEmpty {
            let mean = group.members.reduce(0) { $0 + scores[$1] } / group.members.count
            for member in group.members {
                scores[member] =
                    (weights.groupShare * mean + (1000 - weights.groupShare) * scores[member]) / 1000
            }
        }
        return scores
    }
}

/// Decides the facts of candidates that are fields, and makes them consistent.
struct FactDecider {
    let reading: ReadPage
    let weights: Weights
    private let types: TypeCues
    private let presences: PresenceCues
    private var context: FactContext { reading.factContext }

    init(reading: ReadPage, weights: Weights) {
        self.reading = reading
        self.weights = weights
        types = reading.typeCues
        presences = PresenceCues(reading.factContext)
    }

    func decide(_ chosen: [Int], scores: [Int]) -> [DecidedField] { chosen.map { decide($0) } }

    private func decide(_ index: Int) -> DecidedField {
        let typeScores = weights.type.scores(types.features(index))
        let type = FieldType.allCases[
            typeScores.indices.max { (typeScores[$0], $1) < (typeScores[$1], $0) } ?? 0]
        let defaults = DefaultReader.findings(for: index, in: context)
        let presenceScores = weights.presence.scores(
            presences.features(index, type: type, defaults: reading.defaultKind(defaults)))
        let presence = Presence.allCases[
            presenceScores.indices.max { (presenceScores[$0], $1) < (presenceScores[$1], $0) } ?? 0]
        let candidate = context.candidates.all[index]
        let secret = weights.secret.scores(SecretCues.features(candidate, context.text, type: type))[0] > 0
        var field = DecidedField(candidate: index, type: type, presence: presence, secret: secret)
        if type == .choice || type == .multipleChoice, let found = context.options[index].first {
            field.options = found.values.map { Option(value: $0.text) }
            field.optionsAreOnly = found.isClosed
        }
        if let stated = defaults.first, stated.certainty >= .likely, !stated.isBlank {
            field.defaultValue = stated.value.text
        }
        if type == .text { field.format = FormatReader.finding(for: index, in: context)?.format }
        return field
    }
}
