/// A JSON value without its place: equal where JSON Schema holds values to be equal.
///
/// Numbers are compared by value, texts by their scalars, objects without regard to the order of their members.
package indirect enum JSONValue: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number.
    case number(JSONNumber)
    /// A text.
    case string(ExactText)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object([ExactText: JSONValue])

    /// The value that was read; of several members of one name, the last counts.
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
