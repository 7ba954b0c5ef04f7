/// Words around groups of fields that are asked for in a case.
struct AlternativeWords: Sendable {
    /// What the title of a group says besides the value that it is for: "STS settings".
    let titleNouns: Set<String>
    /// Opens a sentence that states a case.
    let caseOpeners: Set<String>
    /// What a clause that states a case says besides the case.
    let fillers: Set<String>
}
