import FormModel

/// Reports the evidence for and against each decision on a page.
///
/// This happens only on request: the decisions are made again, and the weights that `Decider` only adds up
/// are recorded one by one.
struct DecisionReport {
    private let reading: ObservedPage
    private let weights: Weights
    private let context: FactContext
    private let places: CuePlaces
    private let types: TypeCues
    private let presences: PresenceCues

    /// The maximum distance between the score of a near miss and the threshold, in thousandths of log-odds.
    static let nearMiss = 1500
    /// The maximum number of cues that are reported for a decision.
    static let mostCues = 20

    init(_ reading: ObservedPage, weights: Weights) {
        self.reading = reading
        self.weights = weights
        context = reading.factContext
        places = CuePlaces(context: context)
        types = TypeCues(context: context)
        presences = PresenceCues(context)
    }

    /// The decisions about the fields and near misses of the page, in page order.
    ///
    /// - Parameters:
    ///   - fields: the fields of the page's forms, by the place of their label; stated facts take
    ///     precedence.
    ///   - all: whether to include the other candidates.
    func decisions(fields: [SourceRange: Field], all: Bool = false) -> PageDecisions {
        let scores = reading.scores ?? Decider.scores(reading.candidates, reading.fieldCues, weights)
        let told = scores.indices.filter {
            all || scores[$0] >= weights.threshold - Self.nearMiss
                || fields[reading.candidates.all[$0].source] != nil
        }
        return decisions(of: told, fields: fields)
    }

    /// The decisions about the given candidates, in the same order.
    ///
    /// - Parameters:
    ///   - fields: the fields of the page's forms, by the place of their label.
    ///   - withFacts: whether to include the facts that other places would have if they were fields.
    func decisions(of told: [Int], fields: [SourceRange: Field], withFacts: Bool = false) -> PageDecisions {
        let cues = reading.fieldCues
        let scores = reading.scores ?? Decider.scores(reading.candidates, cues, weights)
        let shared = SharedFeatures(reading.text, reading.candidates, of: told)
        let facts = FactDecider(context: context, weights: weights)
        let decided = Set(Decider(reading: reading, weights: weights).decide().map(\.candidate))
        let secrets = SecretSamples(context)
        var samples: [SourceRange] = []
        var evidence = told.map { index in
            let field = fields[reading.candidates.all[index].source]
            var told = self.evidence(
                index, cues.features(index, shared), score: scores[index],
                isField: decided.contains(index), facts, field, withFacts: withFacts)
            if isSecret(index, told, field) {
                samples += secrets.samples(of: index)
                secrets.maskValues(&told)
            }
            return told
        }
        secrets.mask(&evidence, within: SortedRanges(samples))
        return PageDecisions(candidates: evidence, secretSamples: samples)
    }

    private func evidence(
        _ index: Int, _ features: [Feature], score: Int, isField: Bool, _ facts: FactDecider, _ field: Field?,
        withFacts: Bool
    ) -> CandidateEvidence {
        let candidate = reading.candidates.all[index]
        var told = CandidateEvidence(
            label: candidate.label.text, kind: "\(candidate.kind)", source: candidate.source,
            isField: isField, decisions: [fieldDecision(index, features, score: score, isField: isField)])
        if isField || withFacts {
            let decided = facts.decide(index)
            told.decisions += factDecisions(index, decided)
        }
        if let field { state(field, &told) }
        return told
    }

    /// Whether the place is secret, because of a decision, a statement or its name.
    private func isSecret(_ index: Int, _ told: CandidateEvidence, _ field: Field?) -> Bool {
        field?.secret ?? false || told.decisions.contains { $0.fact == .secret && $0.values == ["true"] }
            || SecretNames.isNamed(reading.candidates.all[index].label.text, .text)
    }

    // MARK: Weighed decisions

    private func fieldDecision(_ index: Int, _ features: [Feature], score: Int, isField: Bool)
        -> CandidateEvidence.Decision
    {
        let sign = isField ? 1 : -1
        var weighed = features.map { ($0, sign * weights.field.weight($0)) }
        weighed.append((Feature(.bias), -sign * weights.threshold))
        var decision = decision(
            .field, [isField ? "true" : "false"], runnerUp: [isField ? "false" : "true"], index, weighed)
        let own = weights.field.score(features)
        if own != score {
            let group = reading.candidates.all[index].group.map { reading.candidates.groups[$0].range }
            decision.cues.append(
                CandidateEvidence.WeighedCue(
                    name: OtherEvidence.decidedAsOne.rawValue, words: "", range: group,
                    points: sign * (score - own)))
            sort(&decision.cues)
        }
        decision.points = sign * (score - weights.threshold)
        if !isField, score >= weights.threshold {
            let candidate = reading.candidates.all[index]
            decision.cues.insert(
                CandidateEvidence.WeighedCue(
                    name: OtherEvidence.otherPlace.rawValue, words: candidate.label.text,
                    range: candidate.source, points: nil),
                at: 0)
            decision.points = nil
        }
        decision.confidence = isField ? weights.calibration.confidence(.field, score) : nil
        return decision
    }

    private func factDecisions(_ index: Int, _ decided: DecidedField) -> [CandidateEvidence.Decision] {
        let defaults = DefaultReader.findings(for: index, in: context)
        let typeFeatures = types.features(index, defaults: defaults)
        let presenceFeatures = presences.features(
            index, type: decided.type, defaults: TypeCues.defaultKind(defaults))
        let secretFeatures = SecretCues.features(
            reading.candidates.all[index], reading.text, type: decided.type)
        let presenceScores = weights.presence.scores(presenceFeatures)
        var decisions = [
            outcome(
                .type, decided.type, weights.type.scores(typeFeatures), weights.type, typeFeatures, index),
            outcome(.presence, decided.presence, presenceScores, weights.presence, presenceFeatures, index),
        ]
        if let demand = demandDecision(index, decided.presence, presenceScores, presenceFeatures) {
            decisions.append(demand)
        }
        let sign = decided.secret ? 1 : -1
        var secret = decision(
            .secret, [decided.secret ? "true" : "false"], runnerUp: [decided.secret ? "false" : "true"],
            index,
            secretFeatures.map { ($0, sign * weights.secret.weight($0)) })
        secret.points = sign * weights.secret.score(secretFeatures)
        decisions.append(secret)
        for index in decisions.indices {
            decisions[index].confidence = decided.confidence[decisions[index].fact]
        }
        return decisions + readDecisions(index, decided, defaults)
    }

    /// The decided outcome, and the evidence for it relative to the best other outcome. A rule can decide for an
    /// outcome that does not have the highest score.
    private func outcome<Outcome: CaseIterable & RawRepresentable<String>>(
        _ fact: Fact, _ decided: Outcome, _ scores: [Int], _ table: WeightTable, _ features: [Feature],
        _ index: Int
    ) -> CandidateEvidence.Decision {
        let names = Outcome.allCases.map(\.rawValue)
        let best = names.firstIndex(of: decided.rawValue) ?? 0
        var others = scores
        others[best] = Int.min
        let second = FactDecider.best(others)
        return comparison(
            fact, [names[best]], of: best, runnerUp: [names[second]], of: second, scores, table, features,
            index)
    }

    /// Whether the field cannot be left out: the evidence for its presence relative to the presences that allow leaving
    /// it out. Nil if the presence allows that.
    private func demandDecision(
        _ index: Int, _ presence: Presence, _ scores: [Int], _ features: [Feature]
    ) -> CandidateEvidence.Decision? {
        guard !presence.allowsLeavingOut, let chosen = Presence.allCases.firstIndex(of: presence) else {
            return nil
        }
        var others = scores
        for (outcome, presence) in Presence.allCases.enumerated() where !presence.allowsLeavingOut {
            others[outcome] = Int.min
        }
        return comparison(
            .demand, ["true"], of: chosen, runnerUp: ["false"], of: FactDecider.best(others), scores,
            weights.presence, features, index)
    }

    /// An outcome with the evidence for it relative to another one.
    private func comparison(
        _ fact: Fact, _ values: [String], of best: Int, runnerUp: [String], of second: Int,
        _ scores: [Int], _ table: WeightTable, _ features: [Feature], _ index: Int
    ) -> CandidateEvidence.Decision {
        var decision = decision(
            fact, values, runnerUp: runnerUp, index,
            features.map { ($0, table.weight($0, outcome: best) - table.weight($0, outcome: second)) })
        decision.points = scores[best] - scores[second]
        return decision
    }

    private func decision(
        _ fact: Fact, _ values: [String], runnerUp: [String], _ index: Int, _ weighed: [(Feature, Int)]
    ) -> CandidateEvidence.Decision {
        var byPlace: [CandidateEvidence.WeighedCue: Int] = [:]
        for (feature, points) in weighed where points != 0 {
            let place = places.place(of: feature, at: index)
            byPlace[
                CandidateEvidence.WeighedCue(
                    name: feature.cue.name, words: place?.words ?? "", range: place?.range), default: 0] +=
                points
        }
        var cues = byPlace.filter { $0.value != 0 }.map { cue, points in
            var cue = cue
            cue.points = points
            return cue
        }
        sort(&cues)
        let rest = cues.dropFirst(Self.mostCues).reduce(0) { $0 + ($1.points ?? 0) }
        return CandidateEvidence.Decision(
            fact: fact, values: values, runnerUp: runnerUp, cues: Array(cues.prefix(Self.mostCues)),
            rest: rest)
    }

    /// Sorts the cues by weight, then by name, place and words.
    private func sort(_ cues: inout [CandidateEvidence.WeighedCue]) {
        func place(_ cue: CandidateEvidence.WeighedCue) -> (Int, Int) {
            (cue.range?.offsets.lowerBound ?? -1, cue.range?.offsets.upperBound ?? -1)
        }
        cues.sort { left, right in
            let (one, other) = (abs(left.points ?? 0), abs(right.points ?? 0))
            if one != other { return one > other }
            if left.name != right.name { return left.name < right.name }
            if place(left) != place(right) { return place(left) < place(right) }
            return TextOrder.precedes(left.words, right.words)
        }
    }

    // MARK: Facts that are read

    private func readDecisions(
        _ index: Int, _ decided: DecidedField, _ defaults: [DefaultFinding]
    ) -> [CandidateEvidence.Decision] {
        var decisions: [CandidateEvidence.Decision] = []
        func add(
            _ fact: Fact, _ values: [String], _ reader: String, _ range: SourceRange?,
            runnerUp: [String]? = nil, confidence: Confidence? = nil
        ) {
            decisions.append(
                CandidateEvidence.Decision(
                    fact: fact, values: values, confidence: confidence, runnerUp: runnerUp,
                    cues: [
                        CandidateEvidence.WeighedCue(
                            name: reader, words: values.joined(separator: ", "), range: range)
                    ]))
        }
        if decided.presence == .conditional {
            let cases = ConditionReader.findings(for: index, in: context)
            if let found = cases.first {
                add(
                    .when, [words(found)], FactReaderRules.condition.name, found.range,
                    runnerUp: cases.dropFirst().first.map { [words($0)] })
            }
        }
        if !decided.options.isEmpty {
            let lists = context.options[index]
            add(
                .options, decided.options.map(\.value), FactReaderRules.options.name, lists.first?.range,
                runnerUp: lists.dropFirst().first { $0.values.map(\.text) != decided.options.map(\.value) }?
                    .values.map(\.text), confidence: decided.confidence[.options])
        }
        if let value = decided.defaultValue {
            add(
                .default, [value], FactReaderRules.default.name, defaults.first?.value.range,
                runnerUp: defaults.dropFirst().first { $0.value.text != value }.map { [$0.value.text] },
                confidence: decided.confidence[.default])
        }
        if let format = decided.format {
            add(
                .format, [format.rawValue], FactReaderRules.format.name,
                FormatReader.finding(for: index, in: context)?.range, confidence: decided.confidence[.format])
        }
        if decided.limits != Limits() {
            add(
                .limits, decided.limits.texts, FactReaderRules.limits.name,
                decided.evidence.first { $0.fact == .limits }?.range)
        }
        let examples = decided.secret ? [] : ExampleReader.examples(for: index, in: context)
        if let first = examples.first {
            add(
                .examples, examples.map(\.text), FactReaderRules.examples.name,
                examples.reduce(first.range) { $0.union($1.range) })
        }
        return decisions
    }

    private func words(_ finding: ConditionFinding) -> String {
        guard let clause = finding.clause else { return finding.resolved?.value ?? "" }
        return reading.text.passages[clause.passage].string(clause.tokens)
    }

    // MARK: Statements

    /// Applies directives and the configuration, which are not weighed.
    private func state(_ field: Field, _ told: inout CandidateEvidence) {
        for piece in field.evidence where piece.rule == Statement.rule {
            var decision = CandidateEvidence.Decision(
                fact: piece.fact, values: field.values(of: piece.fact), confidence: .certain)
            decision.cues = [
                CandidateEvidence.WeighedCue(name: piece.rule, words: "", range: piece.range)
            ]
            told.decisions.removeAll { $0.fact == piece.fact }
            told.decisions.append(decision)
            // Whoever states the presence also states whether the field can be left out.
            guard piece.fact == .presence else { continue }
            told.decisions.removeAll { $0.fact == .demand }
            guard !field.presence.allowsLeavingOut else { continue }
            decision.fact = .demand
            decision.values = field.values(of: .demand)
            told.decisions.append(decision)
        }
        guard !told.isField else { return }
        // A field whose score is below the threshold is a field because of a statement.
        told.isField = true
        told.decisions.removeAll { $0.fact == .field }
        told.decisions.insert(
            CandidateEvidence.Decision(fact: .field, values: ["true"], confidence: .certain), at: 0)
    }
}

extension Limits {
    /// The limits in the syntax of directives, such as `minimum=1`.
    fileprivate var texts: [String] {
        func number(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? String(value) }
        return [
            minimum.map { "minimum=\(number($0))" }, maximum.map { "maximum=\(number($0))" },
            minLength.map { "min-length=\($0)" }, maxLength.map { "max-length=\($0)" },
            pattern.map { "pattern=\($0)" },
        ].compactMap { $0 }
    }
}

extension Field {
    /// The values of a fact as strings.
    fileprivate func values(of fact: Fact) -> [String] {
        switch fact {
        case .field: ["true"]
        case .label: [label]
        case .key: [key]
        case .type: [type.rawValue]
        case .presence: [presence.rawValue]
        case .demand: presence.allowsLeavingOut ? [] : ["true"]
        case .when: when.map { ["\($0.field)=\($0.equals)"] } ?? []
        case .secret: [secret ? "true" : "false"]
        case .options: options.map(\.value)
        case .default: defaultValue.map { [$0] } ?? []
        case .format: format.map { [$0.rawValue] } ?? []
        case .examples: examples
        case .limits: limits.texts
        }
    }
}
