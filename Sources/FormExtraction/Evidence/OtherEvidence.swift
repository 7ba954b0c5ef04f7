/// Evidence for a decision that is not a cue.
package enum OtherEvidence: String, CaseIterable {
    case decidedAsOne = "decided-as-one"
    case otherPlace = "other-place"
    case other

    /// What the evidence means.
    package var summary: String {
        switch self {
        case .decidedAsOne:
            "The contribution of the other members of the table or list. Members are decided together, unless one is a clear exception."
        case .otherPlace:
            "The place is a value or a mention of a nearby field, so it is not a field, whatever its cues say."
        case .other: "The sum of all cues that are not shown."
        }
    }
}
