import FormModel

/// Decides the facts of candidates that are fields, and makes them consistent.
struct FactDecider {
    let weights: Weights
    private let types: TypeCues
    private let presences: PresenceCues
    private let evidence: DecisionEvidence
    private let context: FactContext

    init(context: FactContext, weights: Weights) {
        self.context = context
        self.weights = weights
        types = TypeCues(context: context)
        presences = PresenceCues(context)
        evidence = DecisionEvidence(context: context)
    }

    /// The facts of a candidate.
    func decide(_ index: Int) -> DecidedField {
        let candidate = context.candidates.all[index]
        let defaults = DefaultReader.findings(for: index, in: context)
        let typeFeatures = types.features(index, defaults: defaults)
        let typeScores = weights.type.scores(typeFeatures)
        let bestType = type(of: index, Self.best(typeScores))
        let type = FieldType.allCases[bestType]
        let presenceFeatures = presences.features(index, type: type, defaults: TypeCues.defaultKind(defaults))
        var presenceScores = weights.presence.scores(presenceFeatures)
        // A switch always has a value, so a statement about it says only how to set it.
        let stated = type == .boolean ? nil : PresenceCues.stated(presenceFeatures)
        if let stated { Self.ruleOut(allBut: stated, &presenceScores) }
        let bestPresence = Self.best(presenceScores)
        let secretFeatures = SecretCues.features(candidate, context.text, type: type)
        let secretScore = weights.secret.score(secretFeatures)
        var field = DecidedField(
            candidate: index, type: type, presence: Presence.allCases[bestPresence],
            secret: secretScore > 0 && Self.canBeSecret(type))
        field.rate(.type, Self.margin(typeScores), weights.calibration)
        field.rate(.presence, Self.margin(presenceScores), weights.calibration)
        if let score = Self.demandScore(field.presence, presenceScores) {
            field.rate(.demand, score, weights.calibration)
        }
        if let stated, field.presence == stated {
            field.confidence[.presence] = .certain
            field.confidence[.demand] = .certain
        }
        field.rate(.secret, abs(secretScore), weights.calibration)
        field.evidence += evidence.fact(.type, index, typeFeatures, weights.type, outcome: bestType)
        if field.presence != .unstated {
            let finding =
                field.presence == .conditional ? ConditionReader.findings(for: index, in: context).first : nil
            field.condition = finding?.clause
            field.evidence += evidence.fact(
                .presence, index, presenceFeatures, weights.presence, outcome: bestPresence,
                at: finding?.range)
        }
        if field.secret {
            field.evidence += evidence.fact(.secret, index, secretFeatures, weights.secret, outcome: 0)
        }
        addOptions(index, typeMargin: Self.margin(typeScores), &field)
        addDefault(defaults, &field)
        if type == .text, let found = FormatReader.finding(for: index, in: context) {
            field.format = found.format
            field.rate(.format, Int(found.certainty.rawValue), weights.calibration)
            field.evidence.append(
                Evidence(fact: .format, rule: FactReaderRules.format.name, range: found.range))
        }
        addLimits(index, &field)
        if !field.secret { field.examples = ExampleReader.examples(for: index, in: context).map(\.text) }
        return field
    }

    /// The index of the type. A choice between true and false becomes a toggle.
    private func type(of index: Int, _ best: Int) -> Int {
        guard FieldType.allCases[best] == .choice, let found = context.options[index].first,
            OptionsCues.isTruth(found, context.text),
            let boolean = FieldType.allCases.firstIndex(of: .boolean)
        else { return best }
        return boolean
    }

    private func addOptions(_ index: Int, typeMargin: Int, _ field: inout DecidedField) {
        guard field.type == .choice || field.type == .multipleChoice, let found = context.options[index].first
        else { return }
        field.options = found.values.map { FieldOption(value: $0.text) }
        field.optionsAreOnly = found.isClosed
        field.rate(.options, optionsScore(found, index, typeMargin), weights.calibration)
        if let range = found.range {
            field.evidence.append(Evidence(fact: .options, rule: FactReaderRules.options.name, range: range))
        }
    }

    /// The score of listed options, which combines the evidence for the list and for the field being a
    /// choice.
    private func optionsScore(_ found: OptionsFinding, _ index: Int, _ typeMargin: Int) -> Int {
        weights.options.score(OptionsCues.features(found, index, in: context)) + min(max(typeMargin, 0), 4000)
            / 4
    }

    private func addDefault(_ defaults: [DefaultFinding], _ field: inout DecidedField) {
        guard !field.secret, let stated = defaults.first, stated.certainty >= .likely, !stated.isBlank else {
            return
        }
        field.defaultValue = stated.value.text
        field.rate(.default, Int(stated.certainty.rawValue), weights.calibration)
        field.evidence.append(
            Evidence(fact: .default, rule: FactReaderRules.default.name, range: stated.value.range))
    }

    private func addLimits(_ index: Int, _ field: inout DecidedField) {
        for found in LimitsReader.findings(for: index, in: context) {
            let isNumber = field.type == .integer || field.type == .number
            if isNumber {
                field.limits.minimum = field.limits.minimum ?? found.limits.minimum
                field.limits.maximum = field.limits.maximum ?? found.limits.maximum
            } else if field.type == .text || field.type == .multilineText {
                field.limits.minLength = field.limits.minLength ?? found.limits.minLength
                field.limits.maxLength = field.limits.maxLength ?? found.limits.maxLength
                field.limits.pattern = field.limits.pattern ?? found.limits.pattern
            }
            if field.limits != Limits() {
                field.evidence.append(
                    Evidence(fact: .limits, rule: FactReaderRules.limits.name, range: found.range))
            }
        }
    }

    /// The score for requiring a field: how far the score of its presence is ahead of the scores of the
    /// presences that allow leaving the field out. A presence that the page states counts more than a
    /// presence without contrary evidence. Nil if the field cannot be required.
    private static func demandScore(_ presence: Presence, _ scores: [Int]) -> Int? {
        var chosen: Int?
        var other: Int?
        for (index, outcome) in Presence.allCases.enumerated() where index < scores.count {
            if outcome == presence { chosen = scores[index] }
            if outcome.allowsLeavingOut { other = max(other ?? scores[index], scores[index]) }
        }
        guard let chosen, let other else { return nil }
        let margin = min(chosen - other, statedDemand - 1)
        switch presence {
        case .required: return statedDemand + margin
        case .unstated: return margin
        case .optional, .conditional: return nil
        }
    }

    private static let statedDemand = 10_000

    private static func canBeSecret(_ type: FieldType) -> Bool { type != .boolean }

    /// The outcome with the highest score; the first one if several are equal.
    static func best(_ scores: [Int]) -> Int {
        var best = 0
        for outcome in scores.indices where scores[outcome] > scores[best] { best = outcome }
        return best
    }

    /// Lowers the scores of all presences that a statement rules out: all except the stated one and
    /// `conditional`.
    private static func ruleOut(allBut stated: Presence, _ scores: inout [Int]) {
        for (index, presence) in Presence.allCases.enumerated()
        where presence != stated && presence != .conditional {
            scores[index] = -ruledOut
        }
    }

    /// A number greater than any sum of weights.
    private static let ruledOut = 1_000_000

    /// The difference between the best and the second-best score.
    static func margin(_ scores: [Int]) -> Int {
        var (first, second) = (Int.min / 2, Int.min / 2)
        for score in scores {
            if score > first {
                (first, second) = (score, first)
            } else if score > second {
                second = score
            }
        }
        return first - second
    }
}

extension DecidedField {
    /// Records a score and the confidence that follows from it.
    mutating func rate(_ claim: Calibration.Claim, _ score: Int, _ calibration: Calibration) {
        scores[claim] = score
        confidence[claim.fact] = calibration.confidence(claim, score)
    }
}

extension Calibration.Claim {
    package var fact: Fact {
        switch self {
        case .field: .field
        case .type: .type
        case .presence: .presence
        case .demand: .demand
        case .secret: .secret
        case .options: .options
        case .default: .default
        case .format: .format
        }
    }
}
