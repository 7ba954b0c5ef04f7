import FormModel

/// The confidence at which each fact is enforced.
enum EnforcementThresholds {
    /// How far below its threshold a confidence falls before what was enforced is given up.
    static let slack = 100

    /// The learned threshold of a fact; what was never measured is enforced if it is stated.
    static func threshold(of fact: Fact) -> Confidence {
        Confidence(perMille: LearnedThresholds.perMille[fact] ?? 1000)
    }
}
