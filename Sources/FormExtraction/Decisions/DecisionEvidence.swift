import FormModel

/// Finds the words on a page that support a decision most strongly.
struct DecisionEvidence {
    let context: FactContext

    /// The maximum number of observations for each decision.
    private static let most = 2

    /// The strongest observations that support a candidate being a field.
    func field(_ index: Int, _ features: [Feature], _ table: WeightTable) -> [Evidence] {
        strongest(features, table, outcome: 0).map {
            Evidence(fact: .field, rule: $0.cue.name, range: place($0.cue, index))
        }
    }

    /// The strongest observations that support an outcome.
    func fact(
        _ fact: Fact, _ index: Int, _ features: [Feature], _ table: WeightTable, outcome: Int,
        at range: SourceRange? = nil
    ) -> [Evidence] {
        strongest(features, table, outcome: outcome).prefix(1).map {
            Evidence(fact: fact, rule: $0.cue.name, range: range ?? place($0.cue, index))
        }
    }

    private func strongest(_ features: [Feature], _ table: WeightTable, outcome: Int) -> [Feature] {
        var found: [(feature: Feature, weight: Int)] = []
        for feature in features where feature.cue != .bias {
            let weight = table.weight(feature, outcome: outcome)
            guard weight > 0 else { continue }
            if found.count < Self.most || weight > found[found.count - 1].weight {
                let position = found.firstIndex { weight > $0.weight } ?? found.count
                found.insert((feature, weight), at: position)
                if found.count > Self.most { found.removeLast() }
            }
        }
        return found.map(\.feature)
    }

    /// The words that a cue looks at.
    private func place(_ cue: Cue, _ index: Int) -> SourceRange {
        let candidate = context.candidates.all[index]
        func range(_ slice: TextSlice?) -> SourceRange? {
            slice.map { context.text.passages[$0.passage].range(of: $0.tokens) }
        }
        switch cue.scope {
        case .label, .page: return candidate.source
        case .description, .columns, .condition: return range(candidate.description.first) ?? candidate.source
        case .introduction, .before: return range(candidate.introduction.last) ?? candidate.source
        case .heading: return context.text.sections[candidate.section].heading?.range ?? candidate.source
        case .group, .header:
            return candidate.group.map { context.candidates.groups[$0].range } ?? candidate.source
        }
    }
}
