import FormModel

/// Decides which candidates on a page are fields and what their facts are, using the weights of the
/// observations.
struct Decider {
    let reading: ObservedPage
    let weights: Weights

    /// The fields, in the order of the candidates.
    ///
    /// - Parameter stated: candidates that are fields regardless of their scores.
    func decide(stated: Set<Int> = []) -> [DecidedField] {
        let candidates = reading.candidates
        let scores = reading.scores ?? Decider.scores(candidates, reading.fieldCues, weights)
        let chosen = scores.indices.filter { scores[$0] >= weights.threshold || stated.contains($0) }
        guard !chosen.isEmpty else { return [] }
        let context = reading.factContext
        let facts = FactDecider(context: context, weights: weights)
        let evidence = DecisionEvidence(context: context)
        let shared = SharedFeatures(reading.text, candidates, of: chosen)
        let fields = chosen.map { index in
            var field = facts.decide(index)
            field.rate(.field, scores[index], weights.calibration)
            field.evidence.insert(
                contentsOf: evidence.field(index, reading.fieldCues.features(index, shared), weights.field),
                at: 0)
            return field
        }
        return OtherPlaces(context).removed(from: fields, keeping: stated)
    }

    /// The score of each candidate. The members of a table or list are decided together, unless they are
    /// clear exceptions.
    ///
    /// An item that is only the head of the labels below it is decided separately. These labels are decided
    /// together with the members of the item's list and of their own list.
    static func scores(_ candidates: Candidates, _ cues: FieldCues, _ weights: Weights) -> [Int] {
        let own = cues.scores(weights.field)
        let heads = cues.headsLabels
        let groups = candidates.groups
        let means = groups.indices.map { group -> Int? in
            guard groups[group].kind != .paragraphs else { return nil }
            var sum = 0
            var count = 0
            for member in groups[group].members where !heads.contains(member) {
                sum += own[member]
                count += 1
            }
            return count > 0 ? sum / count : nil
        }
        return own.indices.map { index in
            let candidate = candidates.all[index]
            guard !heads.contains(index), let group = candidate.group, var mean = means[group] else {
                return own[index]
            }
            if let parent = candidate.parentLabel, heads.contains(parent),
                let outer = candidates.all[parent].group.flatMap({ means[$0] })
            {
                mean = max(mean, outer)
            }
            return (weights.groupShare * mean + (1000 - weights.groupShare) * own[index]) / 1000
        }
    }
}
