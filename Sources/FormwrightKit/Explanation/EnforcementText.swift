import CodeGeneration
import FormModel

/// Text that says whether the generated schema and validator enforce a fact, and if not, why.
enum EnforcementText {
    /// A line of text for people; empty if there is nothing to enforce about the fact.
    static func line(_ facet: Facet, of field: Field, _ enforcement: Enforcement) -> String {
        if enforcement.facets.contains(facet) {
            let isUnstated = facet == .required && field.presence == .unstated
            let reason = isUnstated ? ": required, because \(demand(field))" : ""
            return "  enforced\(reason)\n"
        }
        guard let obstacle = enforcement.obstacle(to: facet) else { return "" }
        return "  not enforced: \(reason(obstacle, facet))\n"
    }

    private static func demand(_ field: Field) -> String {
        field.isOrdered
            ? "the page tells the reader to fill it in" : "of 'presence-unstated' in the configuration"
    }

    private static func reason(_ obstacle: Enforcement.Obstacle, _ facet: Facet) -> String {
        switch obstacle {
        case .uncertain(let fact, let confidence, let threshold):
            "the confidence \(subject(fact)) is \(number(confidence)); at least \(number(threshold)) is needed"
        case .openType: "the type is not enforced"
        case .singleOption: "a single option may be an example"
        case .inexpressible: "a schema cannot express it"
        }
    }

    private static func subject(_ fact: Fact) -> String {
        switch fact {
        case .field: "that this is a field"
        case .demand: "that the field cannot be left out"
        default: "of '\(fact.rawValue)'"
        }
    }

    /// The confidence as a number, such as `0.886`.
    private static func number(_ confidence: Confidence) -> String {
        confidence.perMille >= 1000 ? "1" : "0.\(String(1000 + confidence.perMille).dropFirst())"
    }
}
