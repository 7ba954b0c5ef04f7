import FormModel

/// What was decided on a page.
public struct PageDecisions: Sendable {
    /// The places that could name a field, in page order.
    public var candidates: [CandidateEvidence]
    /// Where the page has what could be the value of a secret.
    public var secretSamples: [SourceRange]
}

/// What was decided at a place that could name a field, and what spoke for and against.
public struct CandidateEvidence: Sendable {
    /// The label.
    public var label: String
    /// What kind of place it is: a row, an item, a lead, a span of a sentence, a component.
    public var kind: String
    /// Where the label is.
    public var source: SourceRange
    /// Whether it was decided to be a field.
    public var isField: Bool
    /// That it is a field or none; then, of a field, its facts.
    public var decisions: [Decision]

    /// One decision.
    public struct Decision: Sendable {
        /// What was decided.
        public var fact: Fact
        /// The outcome; of facts that have several values, all of them.
        public var values: [String]
        /// How likely it is right; nil where that was not measured: of what is decided to be no field, and of what only exact readers find.
        public var confidence: Confidence?
        /// How far the outcome is ahead of the runner-up, in thousandths of log-odds; nil where nothing was weighed.
        public var points: Int?
        /// The next best outcome.
        public var runnerUp: [String]?
        /// What spoke for the outcome and against it, the weightiest first; against what the runner-up is.
        public var cues: [WeighedCue] = []
        /// What the cues that are left out amount to.
        public var rest: Int?
    }

    /// What one cue contributed.
    public struct WeighedCue: Sendable, Hashable {
        /// The name of the cue, reader or directive.
        public var name: String
        /// The words of the page that it looked at.
        public var words: String
        /// Where they are; nil where the cue looks at the whole page.
        public var range: SourceRange?
        /// What it counted for the outcome, below zero against it; nil where an exact reader found it, or somebody stated it.
        public var points: Int?
    }
}
