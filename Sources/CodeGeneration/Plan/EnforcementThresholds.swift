import FormModel

/// The confidence at which each fact is enforced.
enum EnforcementThresholds {
    /// How far a confidence must fall below its threshold before an enforced fact is no longer enforced.
    static let slack = 100

    /// The learned threshold for a fact. Facts that cannot be measured are enforced if they are stated.
    static func threshold(of fact: Fact) -> Confidence {
        all[fact.index]
    }

    /// The thresholds of all facts, in the order of `Fact.index`.
    private static let all = Fact.allCases.map {
        Confidence(perMille: LearnedThresholds.perMille[$0] ?? 1000)
    }
}
