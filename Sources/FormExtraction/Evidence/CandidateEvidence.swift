import FormModel

/// The decisions on a page.
package struct PageDecisions: Sendable {
    /// The places that could name a field, in page order.
    package var candidates: [CandidateEvidence]
    /// The places of possible secret values on the page.
    package var secretSamples: [SourceRange]
}

/// The decisions at a place that could name a field, with the evidence for and against them.
package struct CandidateEvidence: Sendable {
    /// The label.
    package var label: String
    /// The kind of place: a row, an item, a lead, a span of a sentence, or a component.
    package var kind: String
    /// The place of the label.
    package var source: SourceRange
    /// Whether it is a field.
    package var isField: Bool
    /// The decision whether it is a field, followed by its facts if it is.
    package var decisions: [Decision]

    /// One decision.
    package struct Decision: Sendable {
        /// The fact.
        package var fact: Fact
        /// The outcome; for facts with several values, all of them.
        package var values: [String]
        /// The confidence; nil if it is not measured, as for places that are not fields and for
        /// facts that only exact readers find.
        package var confidence: Confidence?
        /// The lead of the outcome over the runner-up, in thousandths of log-odds; nil if nothing
        /// was weighed.
        package var points: Int?
        /// The next best outcome.
        package var runnerUp: [String]?
        /// The cues for the outcome and against it, relative to the runner-up, the strongest first.
        package var cues: [WeighedCue] = []
        /// The total of the omitted cues.
        package var rest: Int?
    }

    /// The contribution of a cue.
    package struct WeighedCue: Sendable, Hashable {
        /// The name of the cue, reader or directive.
        package var name: String
        /// The words of the page that it looked at.
        package var words: String
        /// The place of the words; nil if the cue looks at the whole page.
        package var range: SourceRange?
        /// Its weight for the outcome, negative if it is against it; nil for exact readers and
        /// statements.
        package var points: Int?
    }
}
