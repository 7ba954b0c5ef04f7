extension JSON {
    /// The value of a string; nil for another kind.
    package var text: String? { if case .string(let text) = self { text } else { nil } }

    /// The elements of an array; empty for another kind.
    package var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

    /// The members of an object; empty for another kind.
    package var members: [Member] { if case .object(let members) = self { members } else { [] } }

    /// The value of a member; nil if there is none.
    package subscript(name: String) -> JSON? { members.first { $0.name == name }?.value }
}
