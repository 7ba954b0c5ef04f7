import FormExtraction
import FormModel

/// The words that a field's facts rest on.
enum FactWords {
    /// How many words are shown for a fact that was weighed.
    private static let mostWords = 2

    /// The words of each fact: those that weighed most for it, or those from which it was read or stated.
    ///
    /// - Parameter candidate: what was decided at the field's place; nil if that is not known.
    static func find(_ field: Field, _ candidate: CandidateEvidence?) -> [Evidence] {
        Fact.allCases.flatMap { fact -> [Evidence] in
            guard says(fact, field) else { return [] }
            let stated = field.evidence.filter { $0.fact == fact }
            let decision = candidate?.decisions.first { $0.fact == fact }
            // What somebody stated, or another place of the page says, is no outcome of this place.
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

    /// Whether a page says something that makes the fact what it is, and does not only leave it unsaid.
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
