/// The content of an issue's message, without the wording. A catalogue for a language provides the wording.
///
/// The content includes names from the form and the input that are safe to show, but never values from the
/// input.
public enum IssueText: Sendable {
    /// What an issue is about.
    public enum Subject: Hashable, Sendable {
        /// A name in the input.
        case name(String)
        /// The field with the given label.
        case field(String)
        /// An entry of the field with the given label, counted from 1.
        case entry(Int, of: String)
        /// The value with the given name in the field with the given label.
        case pair(String, of: String)
        /// A value in the secret field with the given label.
        case secretPair(of: String)
    }

    /// The kind of a JSON value.
    public enum Kind: Hashable, Sendable {
        /// `null`.
        case null
        /// `true` or `false`.
        case boolean
        /// A number.
        case number
        /// A string.
        case text
        /// An array.
        case array
        /// An object.
        case object
    }

    /// The input is not JSON, for the given reason.
    case malformed(String)
    /// The input is not an object.
    case noObject(found: Kind)
    /// A name occurs twice.
    case duplicate(Subject)
    /// The form has no field with this name.
    case unknown(String)
    /// The field with the given label is missing. If another field makes it required, `because` is that
    /// field's label.
    case missing(String, expected: ValueRule, because: String?)
    /// The value has the wrong type.
    case wrongType(Subject, expected: ValueRule, found: Kind)
    /// The string must not be empty. `expected` says what is expected, if this is known.
    case empty(Subject, expected: ValueRule?)
    /// The string has too few characters.
    case tooShort(Subject, minimum: Int, found: Int)
    /// The string has too many characters.
    case tooLong(Subject, maximum: Int, found: Int)
    /// The string does not have the required format.
    case wrongFormat(Subject, TextFormat)
    /// The string does not match the required regular expression.
    case mismatch(Subject, pattern: String)
    /// The string ends with a line break.
    case lineBreakAtEnd(Subject)
    /// The string is not one of the allowed strings.
    case notAllowed(Subject, [String])
    /// The number is less than the minimum.
    case tooSmall(Subject, minimum: String)
    /// The number is greater than the maximum.
    case tooLarge(Subject, maximum: String)
    /// The entry occurs twice.
    case repeated(Subject)
}

/// The messages of issues in one language.
public protocol IssueCatalogue: Sendable {
    /// The message of an issue, without a full stop.
    func text(of issue: IssueText) -> String
}
