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
    /// The kind of place: a row, an item, a lead, a span in a sentence, or a component.
    package var kind: String
    /// The place of the label.
    package var source: SourceRange
    /// Whether the place is a field.
    package var isField: Bool
    /// The decision about whether the place is a field. If it is, the decisions about its facts follow.
    package var decisions: [Decision]

    /// Whether the label is not shown, because it may be a value of a secret.
    package var isLabelMasked: Bool { !isField && label == SecretSamples.mask }

    /// One decision.
    package struct Decision: Sendable {
        /// The fact that was decided.
        package var fact: Fact
        /// The outcome. For facts with several values, this lists all of them.
        package var values: [String]
        /// The confidence; nil if it is not measured, as for places that are not fields and for facts that
        /// only fact readers find.
        package var confidence: Confidence?
        /// How far the outcome is ahead of the runner-up (negative if a rule decided against the scores), in thousandths of log-odds; nil if nothing was
        /// weighed.
        package var points: Int?
        /// The next best outcome; nil if there is none.
        package var runnerUp: [String]?
        /// The cues that support or oppose the outcome, relative to the runner-up, starting with the
        /// strongest.
        package var cues: [WeighedCue] = []
        /// The total weight of the cues that are not listed; nil if all cues are listed.
        package var rest: Int?
    }

    /// A cue, and its contribution to a decision.
    package struct WeighedCue: Sendable, Hashable {
        /// The name of the cue, fact reader or directive.
        package var name: String
        /// The words on the page that the cue, reader or directive looked at.
        package var words: String
        /// The place of the words; nil if the cue looks at the whole page.
        package var range: SourceRange?
        /// The weight for the outcome, which is negative if it opposes the outcome; nil for fact readers and
        /// statements.
        package var points: Int?
    }
}
