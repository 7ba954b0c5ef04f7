/// The valid values of an input, by the index of their field in `FormSchema.fields`.
public struct FormValues: Sendable {
    private let nodes: [JSONNode?]
    private let schema: FormSchema

    init(nodes: [JSONNode?], schema: FormSchema) {
        self.nodes = nodes
        self.schema = schema
    }

    /// The value of a field that every valid input has.
    ///
    /// - Throws: `ValidationFailure` where the type cannot hold the value: then the generated type and its
    ///   `FormSchema` are not of one run of the generator.
    public func value<Value: FormValue>(_ index: Int, as type: Value.Type = Value.self)
        throws(ValidationFailure)
        -> Value
    {
        guard let value: Value = try optionalValue(index) else { throw mismatch(at: index) }
        return value
    }

    /// The value of a field that an input may leave out.
    ///
    /// - Throws: `ValidationFailure` as `value(_:as:)` does.
    public func optionalValue<Value: FormValue>(
        _ index: Int, as type: Value.Type = Value.self
    ) throws(ValidationFailure) -> Value? {
        guard nodes.indices.contains(index), let node = nodes[index] else { return nil }
        guard let value = Value(ValidatedValue(node: node)) else { throw mismatch(at: index) }
        return value
    }

    private func mismatch(at index: Int) -> ValidationFailure {
        let key = schema.fields.indices.contains(index) ? schema.fields[index].key : ""
        let pointer = JSONPointer.append(key, to: "")
        return ValidationFailure(issues: [
            Issue(
                .wrongType, path: pointer, keyword: "type", schemaLocation: "#/properties\(pointer)/type",
                offset: 0, message: "the generated type and its description differ: generate both again")
        ])
    }
}

/// A value that was found to be valid; only types of this module read it.
public struct ValidatedValue: Sendable {
    let node: JSONNode
}

/// A type that a field's value is read as.
public protocol FormValue: Sendable {
    /// Reads a value; nil where the type cannot hold it.
    init?(_ value: ValidatedValue)
}

extension String: FormValue {
    /// Reads a text.
    public init?(_ value: ValidatedValue) {
        guard case .string(let text) = value.node.value else { return nil }
        self = text
    }
}

extension Int: FormValue {
    /// Reads a whole number.
    public init?(_ value: ValidatedValue) {
        guard case .number(let number) = value.node.value, let integer = number.integer else { return nil }
        self = integer
    }
}

extension Double: FormValue {
    /// Reads a number.
    public init?(_ value: ValidatedValue) {
        guard case .number(let number) = value.node.value else { return nil }
        self = number.double
    }
}

extension Bool: FormValue {
    /// Reads `true` or `false`.
    public init?(_ value: ValidatedValue) {
        guard case .boolean(let boolean) = value.node.value else { return nil }
        self = boolean
    }
}

extension Array: FormValue where Element: FormValue {
    /// Reads an array.
    public init?(_ value: ValidatedValue) {
        guard case .array(let nodes) = value.node.value else { return nil }
        let elements = nodes.compactMap { Element(ValidatedValue(node: $0)) }
        guard elements.count == nodes.count else { return nil }
        self = elements
    }
}

extension Dictionary: FormValue where Key == String, Value: FormValue {
    /// Reads an object; of two names that are canonically equivalent, which Swift holds to be one, the later counts.
    public init?(_ value: ValidatedValue) {
        guard case .object(let members) = value.node.value else { return nil }
        self.init(minimumCapacity: members.count)
        for member in members {
            guard let element = Value(ValidatedValue(node: member.node)) else { return nil }
            self[member.key] = element
        }
    }
}

/// A choice of a form: an enumeration of texts.
///
/// Generated enumerations conform to it.
public protocol FormChoice: FormValue, RawRepresentable, CaseIterable, Codable, Hashable
where RawValue == String {}

extension FormChoice {
    /// Reads one of the choice's texts.
    public init?(_ value: ValidatedValue) {
        guard let text = String(value) else { return nil }
        self.init(rawValue: text)
    }
}
