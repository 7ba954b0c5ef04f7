/// A fuzzing target: a name on the command line, a folder of `Tests/FuzzCorpus`, and the properties
/// that must hold for any input.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// The JSON reader: the input is read as JSON.
    case json
    /// The generated validators: the first byte chooses the form, and the rest is its input.
    case forms
    /// Validation by a JSON Schema: the first line is the schema, and the rest is its input.
    case schema
    /// Regular expressions: the first line is the expression, and the rest is the text.
    case pattern

    /// Checks an input.
    ///
    /// - Throws: `Violation` if a property does not hold.
    package func check(_ input: Span<UInt8>) throws(Violation) {
        switch self {
        case .json: try JSONProperties.check(input)
        case .forms: try FormProperties.check(input)
        case .schema: try SchemaProperties.check(input)
        case .pattern: try PatternProperties.check(input)
        }
    }

    /// The first line of an input, and the rest.
    static func lines(_ input: Span<UInt8>) -> (first: [UInt8], rest: [UInt8]) {
        let bytes = input.withUnsafeBufferPointer(Array.init)
        guard let end = bytes.firstIndex(of: 0x0A) else { return (bytes, []) }
        return (Array(bytes[..<end]), Array(bytes[(end + 1)...]))
    }
}
