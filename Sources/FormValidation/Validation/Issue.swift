/// One reason why an input is not valid, for programs and for people.
///
/// An issue never holds a secret field's value, nor any other part of the input but names of fields.
public struct Issue: Hashable, Sendable {
    /// What is wrong, as a word that programs may rely on.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// The input is not JSON.
        case malformedJSON = "malformed-json"
        /// An object has two members of one name.
        case duplicateKey = "duplicate-key"
        /// A required value does not exist.
        case missing
        /// There is no field of that name.
        case unknownKey = "unknown-key"
        /// The value is of another type.
        case wrongType = "wrong-type"
        /// The value is none of the allowed ones.
        case notAllowed = "not-allowed"
        /// The text is too short.
        case tooShort = "too-short"
        /// The text is too long.
        case tooLong = "too-long"
        /// The number is too small.
        case tooSmall = "too-small"
        /// The number is too large.
        case tooLarge = "too-large"
        /// The array has too few elements.
        case tooFew = "too-few"
        /// The array has too many elements.
        case tooMany = "too-many"
        /// The text has not the format that was asked for.
        case wrongFormat = "wrong-format"
        /// The text does not match a regular expression.
        case patternMismatch = "pattern-mismatch"
        /// The array has one value twice.
        case repeatedElement = "repeated-element"
        /// The value matches none, or too many, of several schemas, or one that it must not match.
        case combinationMismatch = "combination-mismatch"
    }

    /// What is wrong.
    public var code: Code
    /// The JSON Pointer (RFC 6901) of the value; for a missing or unknown one, of the value that should not, or should, have it.
    public var path: String
    /// The JSON Schema keyword that the value fails, or an empty text where the input is not JSON.
    public var keyword: String
    /// The JSON Pointer of the keyword in the schema, as a URI fragment: `#/properties/cloud/enum`.
    public var schemaLocation: String
    /// The offset in the input, in bytes.
    public var offset: Int
    /// The line in the input, from 1.
    public var line: Int
    /// The column in the input, from 1, in Unicode scalars.
    public var column: Int
    /// What is wrong and what was expected, for people, without a full stop.
    public var message: String
    /// The suggested name or value.
    public var suggestion: String?

    /// Makes an issue.
    package init(
        _ code: Code, path: String, keyword: String, schemaLocation: String, offset: Int, message: String,
        suggestion: String? = nil
    ) {
        self.code = code
        self.path = path
        self.keyword = keyword
        self.schemaLocation = schemaLocation
        self.offset = offset
        line = 1
        column = 1
        self.message = message
        self.suggestion = suggestion
    }
}

extension Issue: CustomStringConvertible {
    /// `line:column: message (path)`.
    public var description: String {
        let hint = suggestion.map { "; did you mean '\($0)'?" } ?? ""
        return "\(line):\(column): \(message)\(hint)" + (path.isEmpty ? "" : " (\(path))")
    }
}

extension [Issue] {
    /// Fills in lines and columns, and puts the issues into the order of the input.
    package func located(in bytes: Span<UInt8>) -> [Issue] {
        guard !isEmpty else { return self }
        var located = self
        if count == 1 {
            (located[0].line, located[0].column) = InputLines.location(of: located[0].offset, in: bytes)
            return located
        }
        let lines = InputLines(bytes)
        for index in located.indices {
            let location = lines.location(of: located[index].offset)
            located[index].line = location.line
            located[index].column = location.column
        }
        guard zip(located, located.dropFirst()).contains(where: { $0.offset > $1.offset }) else {
            return located
        }
        // Sorting is stable by index, so that issues at one place keep the schema's order.
        return located.enumerated()
            .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
            .map(\.element)
    }
}

/// All issues of an input that is not valid.
public struct ValidationFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The issues, in the order of the input; never empty.
    public var issues: [Issue]

    /// Makes a failure.
    public init(issues: [Issue]) { self.issues = issues }

    /// The issues, one a line.
    public var description: String { issues.map(\.description).joined(separator: "\n") }
}
