@_spi(Generated) import FormValidation

/// A compiled JSON Schema that validates any number of inputs; threads can share it.
///
/// It supports draft 2020-12 and, if `$schema` names it, draft-07. It checks `type`, `const`,
/// `enum`, `properties`, `required`, `additionalProperties`, `dependentRequired` (not in draft-07),
/// `items` (one schema), `contains`, `uniqueItems`, `minItems`, `maxItems`, `minLength`,
/// `maxLength`, `pattern`, `format`, `minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum`,
/// `multipleOf`, `allOf`, `anyOf`, `oneOf`, `not`, `if`, `then`, `else`, and `$ref` to a place in the same
/// document, such as `#/$defs/port`. The formats `date`, `date-time`, `email`, `hostname`,
/// `ipv4`, `ipv6`, `time`, `uri` and `uuid` are asserted. Annotations are ignored: `title`, `description`,
/// `default`, `examples`, `deprecated`, `readOnly`, `writeOnly` (issues do not show values that it marks),
/// `$comment`, `contentEncoding`, `contentMediaType`, `contentSchema`, and keywords that begin with `x-`.
///
/// Everything else is rejected, because ignoring it would accept invalid input.
public struct CompiledSchema: Sendable {
    /// How to treat unsupported parts of a schema.
    public enum UnsupportedParts: Hashable, Sendable {
        /// Unsupported parts are errors.
        case refused
        /// Unsupported parts are ignored, so inputs that they would reject are accepted.
        case ignored
    }

    /// The unsupported parts, in the order of the schema; empty unless unsupported parts are ignored.
    public let unsupportedParts: [UnsupportedSchemaPart]
    private let program: SchemaProgram

    /// Compiles a schema.
    ///
    /// - Throws: `SchemaError` if the bytes are not JSON, a keyword's value has the wrong type, or
    ///   a part is not supported.
    public init(
        json: Span<UInt8>, unsupportedParts: UnsupportedParts = .refused
    ) throws(SchemaError) {
        let node: JSONNode
        do {
            node = try JSONReader.read(json)
        } catch {
            throw SchemaError(message: "not JSON: \(error.message)", location: "#", offset: error.offset)
        }
        let compiler = try SchemaCompiler(node)
        self.unsupportedParts = compiler.unsupported
        if unsupportedParts == .refused, let part = compiler.unsupported.first {
            throw SchemaError(message: part.message, location: part.location, offset: part.offset)
        }
        program = try SchemaProgram(compiler)
    }

    /// Compiles a schema from bytes such as `[UInt8]` or `Data`.
    ///
    /// - Throws: the same errors as `init(json:unsupportedParts:)`.
    public init(
        json: some Sequence<UInt8>, unsupportedParts: UnsupportedParts = .refused
    ) throws(SchemaError) {
        try self.init(json: Array(json).span, unsupportedParts: unsupportedParts)
    }

    /// Whether an input is valid, determined in one pass over its bytes.
    public func isValid(_ json: Span<UInt8>) -> Bool { program.accepts(json) }

    /// Whether an input is valid.
    public func isValid(_ json: some Sequence<UInt8>) -> Bool { isValid(Array(json).span) }

    /// All issues in an input, in order; empty if the input is valid.
    public func validate(_ json: Span<UInt8>) -> [Issue] { validate(json, limit: .max) }

    /// The issues in an input, in order; empty if the input is valid.
    ///
    /// - Parameters:
    ///   - json: the input.
    ///   - limit: the maximum number of issues.
    public func validate(_ json: Span<UInt8>, limit: Int) -> [Issue] {
        program.accepts(json) ? [] : issues(ofInvalid: json, limit: limit)
    }

    /// The issues in an invalid input.
    package func issues(ofInvalid json: Span<UInt8>, limit: Int) -> [Issue] {
        let tape: InstanceTape
        do {
            tape = try InstanceTape(json)
        } catch {
            let issue = Issue(
                .malformedJSON, path: "", keyword: "", schemaLocation: "#", offset: error.offset,
                message: "not JSON: \(Self.reason(json) ?? error.message)")
            return [issue].located(in: json)
        }
        return SchemaInspection(program, tape, json, limit: max(limit, 1)).issues.located(in: json)
    }

    /// Why an input is not JSON, if there is a better explanation than its first invalid byte.
    private static func reason(_ json: Span<UInt8>) -> String? {
        json.isEmpty ? "the input is empty" : InputEncoding(json)?.message
    }

    /// All issues in an input, in order; empty if the input is valid.
    public func validate(_ json: some Sequence<UInt8>) -> [Issue] {
        validate(Array(json).span)
    }
}

/// An unsupported part of a schema.
public struct UnsupportedSchemaPart: Hashable, Sendable {
    /// What is not supported, and why.
    public var message: String
    /// The JSON Pointer of the part in the schema, as a URI fragment.
    public var location: String
    /// The offset in the schema's bytes.
    public var offset: Int
}

/// Why a schema cannot be used.
public struct SchemaError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, and what was expected.
    public var message: String
    /// The JSON Pointer of the place in the schema, as a URI fragment.
    public var location: String
    /// The offset in the schema's bytes.
    public var offset: Int

    /// The location and the message.
    public var description: String { "\(location): \(message)" }
}
