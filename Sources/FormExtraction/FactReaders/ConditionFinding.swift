import FormModel

/// The case in which a page asks for a field.
///
/// Conditions from headings, tabs and parents apply only if the field that they refer to is a choice.
struct ConditionFinding: Hashable, Sendable {
    /// The place where a page states the case.
    enum Source: UInt8, Sendable, CaseIterable {
        /// A cell of a column such as "Required".
        case column
        /// "If you use a proxy, enter its address."
        case leading
        /// "Enter the address if you use a proxy."
        case trailing
        /// "Only shown if …", "appears when …"
        case shownOnly
        /// "Required if …"
        case neededIf
        /// The sentence that introduces the table or list.
        case introduction
        /// A heading that is a value of another field.
        case headingValue
        /// A heading that is named or referred to by a sentence that states a case.
        case headingCase
        /// A heading that begins with "If", "When" or "For".
        case heading
        /// A tab whose label is a value of another field.
        case tab
        /// An outer item that is a value of another field.
        case parent
    }

    var source: Source
    /// The words that state the case; nil if they are not a clause.
    var clause: TextSlice?
    var range: SourceRange
    /// The field and value that the case names; nil if the case does not name both.
    var resolved: ResolvedCase?
    var certainty: Certainty
}

/// A value of another candidate.
struct ResolvedCase: Hashable, Sendable {
    var candidate: Int
    /// The value, as written on the page; "true" or "false" for a switch.
    var value: String
}
