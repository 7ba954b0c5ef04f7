import FormValidation

/// A JSON Schema, read once, to validate any number of inputs with.
///
/// Of Draft 2020-12 it knows the keywords that generated schemas use, and a few more: `type`, `const`, `enum`, `properties`,
/// `required`, `additionalProperties`, `items`, `contains`, `uniqueItems`, `minItems`, `maxItems`, `minLength`,
/// `maxLength`, `pattern`, `format` (asserted), `minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum`, `allOf`,
/// `anyOf`, `oneOf`, `not`, `if`, `then`, `else`. All others that assert something are listed in `unknownKeywords`: what they would refuse is accepted.
public struct CompiledSchema: Sendable {
    /// A keyword that the schema has and that is not known here.
    public struct UnknownKeyword: Hashable, Sendable {
        /// The keyword.
        public var name: String
        /// The JSON Pointer of the schema that has it, as a URI fragment.
        public var location: String
    }

    /// The keywords that are not known, in the order of the schema.
    public let unknownKeywords: [UnknownKeyword]
    private let root: SchemaNode
    private let secretNames: Set<ExactText>

    /// Reads a schema.
    ///
    /// - Throws: `SchemaError` where the bytes are not JSON, or a keyword's value is not of its type.
    public init(json: Span<UInt8>) throws(SchemaError) {
        let node: JSONNode
        do {
            node = try JSONReader.read(json)
        } catch {
            throw SchemaError(message: "not JSON: \(error.message)", location: "#", offset: error.offset)
        }
        var compiler = SchemaCompiler()
        root = try compiler.compile(node, location: "#")
        unknownKeywords = compiler.unknownKeywords
        secretNames = compiler.secretNames
    }

    /// Reads a schema from bytes such as `[UInt8]` or `Data`.
    ///
    /// - Throws: `SchemaError` as `init(json:)` does.
    public init(json: some Sequence<UInt8>) throws(SchemaError) {
        try self.init(json: Array(json).span)
    }

    /// Every reason why an input is not valid, in its order; none where it is valid.
    public func validate(_ json: Span<UInt8>) -> [Issue] {
        let node: JSONNode
        do {
            node = try JSONReader.read(json)
        } catch {
            let issue = Issue(
                .malformedJSON, path: "", keyword: "", schemaLocation: "#", offset: error.offset,
                message: "not JSON: \(error.message)")
            return [issue].located(in: json)
        }
        var evaluation = SchemaEvaluation(secretNames: secretNames)
        evaluation.reportDuplicates(in: node, path: "")
        evaluation.evaluate(root, on: node, at: InstancePlace())
        return evaluation.issues.located(in: json)
    }

    /// Every reason why an input is not valid, in its order; none where it is valid.
    public func validate(_ json: some Sequence<UInt8>) -> [Issue] {
        validate(Array(json).span)
    }
}

/// Why a schema cannot be used.
public struct SchemaError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, and what was expected.
    public var message: String
    /// The JSON Pointer of the place in the schema, as a URI fragment.
    public var location: String
    /// The offset in the schema's bytes.
    public var offset: Int

    /// The place and the message.
    public var description: String { "\(location): \(message)" }
}
