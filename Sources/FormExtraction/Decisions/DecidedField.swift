import FormModel

/// A candidate that is a field, with its facts.
struct DecidedField: Sendable {
    /// The index of the candidate in `Candidates.all`.
    var candidate: Int
    var type: FieldType
    var presence: Presence
    var secret: Bool
    var options: [FieldOption] = []
    /// Whether the page says that there are no other options.
    var optionsAreOnly = false
    var defaultValue: String?
    var format: FieldFormat?
    var examples: [String] = []
    var limits = Limits()
    /// The clause that states when the page asks for a conditional field; nil if there is none.
    var condition: TextSlice?
    var confidence = FieldConfidence()
    var evidence: [Evidence] = []
    /// The scores that the confidences are calculated from.
    var scores = ClaimScores()
}

/// The scores of some claims. They are so few that searching is faster than hashing.
struct ClaimScores: Sendable {
    private(set) var all: [(claim: Calibration.Claim, score: Int)] = []

    subscript(claim: Calibration.Claim) -> Int? {
        get { all.first { $0.claim == claim }?.score }
        set {
            all.removeAll { $0.claim == claim }
            if let newValue { all.append((claim, newValue)) }
        }
    }
}
