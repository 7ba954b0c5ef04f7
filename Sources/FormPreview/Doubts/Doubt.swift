import CodeGeneration
import FormExtraction
import FormModel

/// An uncertain decision with its alternative.
struct Doubt {
    /// The number of the field in its form.
    var field: Int
    /// The fact that was decided.
    var fact: Fact
    /// The outcome of the decision.
    var value: [String]
    /// The confidence in the outcome.
    var confidence: Confidence
    /// The next best outcome; nil if there is none.
    var alternative: [String]?
    /// The cues for and against the outcome.
    var cues: [CandidateEvidence.WeighedCue]

    /// The name of the fact.
    var name: String { fact == .demand ? Fact.presence.rawValue : fact.rawValue }

    /// The confidence below which a decision is in doubt. More than one in ten decisions below it are wrong.
    static let limit = Confidence(perMille: 900)

    /// The facts of a field that are in doubt.
    static func facts(of field: Field) -> [Fact] {
        Fact.allCases.filter { fact in
            guard field.confidence[fact] < limit else { return false }
            // Whether a field can be required and whether it may be left out are the same question.
            return fact != .demand || field.confidence[.presence] >= limit && field.isOrdered
        }
    }

    /// The doubts about a form, starting with the lowest confidence.
    ///
    /// - Parameter candidates: the decisions, by the place of the label.
    static func find(in form: Form, _ candidates: [SourceRange: CandidateEvidence]) -> [Doubt] {
        var doubts: [Doubt] = []
        for (number, field) in form.fields.enumerated() {
            let decisions = candidates[field.source]?.decisions ?? []
            for fact in facts(of: field) {
                let told = decisions.first { $0.fact == (fact == .demand ? .presence : fact) }
                let value = FactText.values(of: fact == .demand ? .presence : fact, in: field)
                // The field can have a value that differs from the decision at its place; that decision is
                // then the alternative.
                let other = told.flatMap { $0.values == value || fact == .secret ? $0.runnerUp : $0.values }
                doubts.append(
                    Doubt(
                        field: number, fact: fact, value: value, confidence: field.confidence[fact],
                        alternative: fact == .secret ? [field.secret ? "false" : "true"] : other,
                        cues: told?.cues ?? []))
            }
        }
        return doubts.enumerated().sorted {
            ($0.element.confidence, $0.offset) < ($1.element.confidence, $1.offset)
        }.map(\.element)
    }
}
