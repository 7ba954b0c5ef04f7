import FormExtraction
import FormModel

/// Finds the words on which a field's facts are based.
enum FactWords {
    /// The maximum number of words that are shown for a fact that was decided by weighing cues.
    private static let mostWords = 2

    /// The words for each fact: the strongest evidence, or the words that state the fact.
    ///
    /// - Parameter candidate: the decisions at the field's place; nil if they are unknown.
    static func find(_ field: Field, _ candidate: CandidateEvidence?) -> [Evidence] {
        Fact.allCases.flatMap { fact -> [Evidence] in
            guard says(fact, field) else { return [] }
            let stated = field.evidence.filter { $0.fact == fact }
            let decision = candidate?.decisions.first { $0.fact == fact }
            // Facts from statements or from other places on the page are not decisions about this place.
            guard let decision, decision.values == FactText.values(of: fact, in: field) || field.secret,
                !stated.contains(where: { $0.rule == Statement.rule })
            else { return stated }
            let cues = decision.cues.filter { ($0.points ?? 1) > 0 && !$0.words.isEmpty && $0.name != "bias" }
            let words = cues.prefix(mostWords).compactMap { cue in
                cue.range.map { Evidence(fact: fact, rule: cue.name, range: $0) }
            }
            return words.isEmpty ? stated : words
        }
    }

    /// Whether the page states the fact instead of leaving it out.
    private static func says(_ fact: Fact, _ field: Field) -> Bool {
        switch fact {
        case .label, .key, .demand: false
        case .presence: field.presence != .unstated
        case .secret: field.secret
        case .options, .default, .examples: !field.secret
        case .field, .type, .when, .format, .limits: true
        }
    }
}
