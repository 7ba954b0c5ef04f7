import FormModel

/// What was decided on a page.
package struct PageDecisions: Sendable {
    /// The places that could name a field, in page order.
    package var candidates: [CandidateEvidence]
    /// Where the page has what could be the value of a secret.
    package var secretSamples: [SourceRange]
}

/// What was decided at a place that could name a field, and what spoke for and against.
package struct CandidateEvidence: Sendable {
    /// The label.
    package var label: String
    /// What kind of place it is: a row, an item, a lead, a span of a sentence, a component.
    package var kind: String
    /// Where the label is.
    package var source: SourceRange
    /// Whether it was decided to be a field.
    package var isField: Bool
    /// That it is a field or none; then, of a field, its facts.
    package var decisions: [Decision]

    /// One decision.
    package struct Decision: Sendable {
        /// What was decided.
        package var fact: Fact
        /// The outcome; of facts that have several values, all of them.
        package var values: [String]
        /// How likely it is right; nil if that was not measured: of what is decided to be no field, and of what only exact readers find.
        package var confidence: Confidence?
        /// How far the outcome is ahead of the runner-up, in thousandths of log-odds; nil if nothing was weighed.
        package var points: Int?
        /// The next best outcome.
        package var runnerUp: [String]?
        /// What spoke for the outcome and against it, the weightiest first; against what the runner-up is.
        package var cues: [WeighedCue] = []
        /// What the cues that are left out amount to.
        package var rest: Int?
    }

    /// What one cue contributed.
    package struct WeighedCue: Sendable, Hashable {
        /// The name of the cue, reader or directive.
        package var name: String
        /// The words of the page that it looked at.
        package var words: String
        /// Where they are; nil if the cue looks at the whole page.
        package var range: SourceRange?
        /// What it counted for the outcome, below zero against it; nil if an exact reader found it, or someone stated it.
        package var points: Int?
    }
}
