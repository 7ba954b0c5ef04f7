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
        let facts = FactDecider(reading: reading, weights: weights)
        return chosen.map { index in
            var field = facts.decide(index)
            field.rate(.field, scores[index], weights.calibration)
            let evidence = DecisionEvidence(context: reading.factContext)
            field.evidence.insert(
                contentsOf: evidence.field(index, reading.fieldFeatures[index], weights.field), at: 0)
            return field
        }
    }

    /// The score of each candidate; the members of a table or list are decided as one, save for clear exceptions.
    func fieldScores() -> [Int] {
        var scores = reading.fieldFeatures.map { weights.field.score($0) }
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
