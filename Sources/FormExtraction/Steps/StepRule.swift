/// A rule that tells whether labels that a step names are fields.
protocol StepRule: ExtractionRule {
    /// What the rule finds where the labels stand after the verb.
    ///
    /// - Returns: nil where the rule does not apply, so that the next decides; nothing where the labels are no fields.
    static func read(_ control: MarkedControl) -> [StepReader.Finding]?

    /// What the rule finds where the labels stand before the verb: "For the **Audience** field, enter …".
    static func readFronted(_ control: MarkedControl) -> [StepReader.Finding]?
}

extension StepRule {
    static func readFronted(_ control: MarkedControl) -> [StepReader.Finding]? { nil }
}

/// The rules for steps.
enum StepRules {
    /// All of them; the first that applies decides.
    ///
    /// Verbs that switch or upload decide before nouns, nouns before verbs that only pick or enter.
    static let all: [any StepRule.Type] = [
        StepSwitchRule.self,
        StepUploadRule.self,
        StepNavigationRule.self,
        StepMenuRule.self,
        StepFieldRule.self,
        StepPlaceRule.self,
        StepSelectionRule.self,
        StepEntryRule.self,
    ]
}
