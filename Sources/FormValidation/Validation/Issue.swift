/// A reason why an input is invalid, for programs and for people.
///
/// An issue never contains values from the input, only names of fields.
public struct Issue: Hashable, Sendable {
    /// The kind of an issue. Programs can rely on its raw value.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// The input is not JSON.
        case malformedJSON = "malformed-json"
        /// An object has two members with the same name.
        case duplicateKey = "duplicate-key"
        /// A required value is missing.
        case missing
        /// There is no field with this name.
        case unknownKey = "unknown-key"
        /// The value has the wrong type.
        case wrongType = "wrong-type"
        /// The value is not one of the allowed values.
        case notAllowed = "not-allowed"
        /// The string is too short.
        case tooShort = "too-short"
        /// The string is too long.
        case tooLong = "too-long"
        /// The number is too small.
        case tooSmall = "too-small"
        /// The number is too large.
        case tooLarge = "too-large"
        /// The array has too few elements.
        case tooFew = "too-few"
        /// The array has too many elements.
        case tooMany = "too-many"
        /// The string does not have the required format.
        case wrongFormat = "wrong-format"
        /// The string does not match the required regular expression.
        case patternMismatch = "pattern-mismatch"
        /// The array contains a duplicate value.
        case repeatedElement = "repeated-element"
        /// The value matches no schema, too many schemas, or one that it must not match.
        case combinationMismatch = "combination-mismatch"
    }

    /// The kind of the issue, for programs.
    public var code: Code
    /// The JSON Pointer (RFC 6901) of the value. For a missing or unknown member, this is the pointer that
    /// the member has or would have.
    public var path: String
    /// The JSON Schema keyword that the value violates, or an empty string if the input is not
    /// JSON.
    public var keyword: String
    /// The JSON Pointer of the keyword in the schema, as a URI fragment: `#/properties/cloud/enum`.
    public var schemaLocation: String
    /// The offset in the input, in bytes.
    public var offset: Int
    /// The line in the input, starting from 1.
    public var line: Int
    /// The column in the input, in Unicode scalars, starting from 1.
    public var column: Int
    /// What is wrong and what was expected, in words, without a full stop.
    public var message: String
    /// The suggested name or value; nil if there is none.
    public var suggestion: String?

    /// Creates an issue.
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
    /// The issue as `line:column: message (path)`.
    public var description: String {
        let hint = suggestion.map { "; did you mean '\($0)'?" } ?? ""
        return "\(line):\(column): \(message)\(hint)" + (path.isEmpty ? "" : " (\(path))")
    }
}

extension [Issue] {
    /// Adds lines and columns, and sorts the issues by their place in the input.
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
        // Sort by index, too, so that issues at the same place keep the order of the schema.
        return located.enumerated()
            .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
            .map(\.element)
    }
}

/// All issues of an invalid input.
public struct ValidationFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The issues, in the order of the input; never empty.
    public var issues: [Issue]

    /// Creates a failure.
    public init(issues: [Issue]) { self.issues = issues }

    /// The issues, one per line.
    public var description: String { issues.map(\.description).joined(separator: "\n") }
}
