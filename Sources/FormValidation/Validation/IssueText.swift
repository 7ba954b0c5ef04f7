/// What the text of an issue says, without its words: a catalogue of a language gives them.
///
/// Names are those of the form or of the input, fit to be shown; values of the input are never among them.
public enum IssueText: Sendable {
    /// What an issue is about.
    public enum Subject: Hashable, Sendable {
        /// A name of the input.
        case name(String)
        /// The field with a label.
        case field(String)
        /// An entry of the field with a label, from 1.
        case entry(Int, of: String)
        /// The value of a name in the field with a label.
        case pair(String, of: String)
        /// A value in the secret field with a label.
        case secretPair(of: String)
    }

    /// What a JSON value is.
    public enum Kind: Hashable, Sendable {
        /// `null`.
        case null
        /// `true` or `false`.
        case boolean
        /// A number.
        case number
        /// A text.
        case text
        /// An array.
        case array
        /// An object.
        case object
    }

    /// The input is not JSON, for a reason.
    case malformed(String)
    /// The input is no object.
    case noObject(found: Kind)
    /// A name occurs twice.
    case duplicate(Subject)
    /// The form has no field of the name.
    case unknown(String)
    /// The field with a label is missing; where another decides, the label of that.
    case missing(String, expected: ValueRule, because: String?)
    /// The value is of another type.
    case wrongType(Subject, expected: ValueRule, found: Kind)
    /// The text must not be empty; what it must be, if that is said.
    case empty(Subject, expected: ValueRule?)
    /// The text has too few characters.
    case tooShort(Subject, minimum: Int, found: Int)
    /// The text has too many characters.
    case tooLong(Subject, maximum: Int, found: Int)
    /// The text has not its format.
    case wrongFormat(Subject, TextFormat)
    /// The text does not match an expression.
    case mismatch(Subject, pattern: String)
    /// The text ends with a line break.
    case lineBreakAtEnd(Subject)
    /// The text is none of those allowed.
    case notAllowed(Subject, [String])
    /// The number is less than the least allowed.
    case tooSmall(Subject, minimum: String)
    /// The number is more than the greatest allowed.
    case tooLarge(Subject, maximum: String)
    /// The entry occurs twice.
    case repeated(Subject)
}

/// The texts of issues in a language.
public protocol IssueCatalogue: Sendable {
    /// The text, without a full stop.
    func text(of issue: IssueText) -> String
}
