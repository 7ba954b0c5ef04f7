import FormModel

/// A value, as written on the page.
struct StatedValue: Hashable, Sendable {
    var text: String
    var range: SourceRange
    /// The tokens of the value; nil if the value is only part of a token.
    var slice: TextSlice?
}

/// How certain it is that words state a fact about the field next to them.
enum Certainty: UInt8, Sendable, Comparable, CaseIterable {
    /// The words can just as well mean something else.
    case possible
    /// The words rarely mean something else.
    case likely
    /// The words state the fact explicitly.
    case certain

    static func < (left: Certainty, right: Certainty) -> Bool { left.rawValue < right.rawValue }
}

/// Values that a page lists for a field.
struct OptionsFinding: Hashable, Sendable {
    /// The place where a page lists values.
    enum Source: UInt8, Sendable, CaseIterable {
        /// A column of values.
        case column
        /// A list inside the item, or in the cell.
        case nestedList
        /// A list below the sentence.
        case listBelow
        /// A table below the sentence, or inside the item.
        case tableBelow
        /// "Allowed values are 1, 3, and 5", "can be either `a` or `b`".
        case announced
        /// "Select **A** or **B**."
        case selected
        /// "Choose **A** if … Choose **B** if …"
        case cases
        /// "Choose a duration: 7 days or 30 days."
        case colon
        /// "Choose the kind (None, Own or Shared)."
        case parentheses
        /// A sentence that consists only of values: "`a` or `b`."
        case alone
        /// The value of "Select **X** as **Y**", "Select **Y** from **X**".
        case stated
        /// The value of "Set **X** to **Y**".
        case set
        /// A table or list that the field links to.
        case linked
        /// A table or list that has the field's name.
        case named
        /// The sub-headings of a section that the field links to.
        case subheadings
    }

    var source: Source
    var values: [StatedValue]
    /// Whether the page says that there are no other values.
    var isClosed: Bool
    /// Whether the page says that several values can be selected.
    var isSeveral: Bool
    var certainty: Certainty

    /// The words that list the values.
    var range: SourceRange? {
        values.first.map { first in values.reduce(first.range) { $0.union($1.range) } }
    }
}
