import CodeGeneration
import FormModel

/// The facts of a field, as listed next to its control.
struct FieldFacts {
    /// One fact.
    struct Entry {
        var fact: Fact
        var value: String
        var confidence: Confidence
        /// The evidence for the fact.
        var evidence: [Evidence]
    }

    /// The facts.
    let entries: [Entry]
    /// The enforced facts, as text.
    let enforced: String
    /// A summary of the facts, in a few words.
    let summary: String

    /// Lists the facts of a field.
    ///
    /// - Parameter evidence: the evidence for the facts.
    init(_ plan: FieldPlan, evidence: [Evidence]) {
        let field = plan.field
        let shown: [Fact] = [
            .field, .type, .presence, .when, .secret, .options, .default, .format, .limits, .examples,
        ]
        entries = shown.compactMap { fact in
            let values = FactText.values(of: fact, in: field)
            guard !values.isEmpty, fact != .secret || field.secret else { return nil }
            let value =
                switch fact {
                case .field, .secret: "yes"
                default: values.joined(separator: ", ")
                }
            return Entry(
                fact: fact, value: value, confidence: field.confidence[fact],
                evidence: evidence.filter { $0.fact == fact })
        }
        let facets = Facet.allCases.filter(plan.enforcement.facets.contains).map(\.rawValue)
        enforced = facets.isEmpty ? "nothing" : facets.joined(separator: ", ")
        let presence = field.presence == .unstated ? "presence unstated" : field.presence.rawValue
        var words = [field.type.rawValue, presence]
        if let format = field.format { words.append(format.rawValue) }
        if field.secret { words.append("secret") }
        summary = words.joined(separator: ", ")
    }
}
