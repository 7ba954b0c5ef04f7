import FormModel

/// A default that a page states.
struct DefaultFinding: Hashable, Sendable {
    enum Source: UInt8, Sendable, CaseIterable {
        /// A column of defaults.
        case column
        /// "Defaults to `x`", "The default is `x`."
        case sentence
        /// "`x` (default)", in a sentence or in a list of values.
        case remark
        /// "Enabled by default", "Leave **X** enabled."
        case state
    }

    var source: Source
    /// The value, as written on the page.
    var value: StatedValue
    /// Whether the control is on, if the default is "on", "enabled" or a similar word.
    var state: Bool?
    /// Whether the page says that the field is initially empty.
    var isBlank: Bool
    var certainty: Certainty
}
