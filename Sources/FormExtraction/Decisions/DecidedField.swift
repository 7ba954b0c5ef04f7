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
    var scores: [Calibration.Claim: Int] = [:]
}
