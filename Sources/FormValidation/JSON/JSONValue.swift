/// A JSON value without its place. Equality is defined as in JSON Schema.
///
/// Numbers are compared by value, strings by their scalars, and objects regardless of the order of their
/// members.
package indirect enum JSONValue: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number.
    case number(JSONNumber)
    /// A string.
    case string(ExactText)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object([ExactText: JSONValue])

    /// Creates a value from a node. If a name occurs several times, the last member is used.
    package init(_ node: JSONNode) {
        switch node.value {
        case .null: self = .null
        case .boolean(let boolean): self = .boolean(boolean)
        case .number(let number): self = .number(number)
        case .string(let text): self = .string(ExactText(text))
        case .array(let elements): self = .array(elements.map(JSONValue.init))
        case .object(let members):
            var values: [ExactText: JSONValue] = [:]
            for member in members { values[ExactText(member.key)] = JSONValue(member.node) }
            self = .object(values)
        }
    }
}
