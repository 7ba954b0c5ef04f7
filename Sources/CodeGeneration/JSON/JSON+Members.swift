extension JSON {
    /// The value of a string; nil if this is not a string.
    package var text: String? { if case .string(let text) = self { text } else { nil } }

    /// The elements of an array; empty if this is not an array.
    package var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

    /// The members of an object; empty if this is not an object.
    package var members: [Member] { if case .object(let members) = self { members } else { [] } }

    /// The value of the member with the given name; nil if there is none.
    package subscript(name: String) -> JSON? { members.first { $0.name == name }?.value }
}
