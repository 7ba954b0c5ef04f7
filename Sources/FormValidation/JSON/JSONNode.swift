/// A JSON value with its place in the input.
package struct JSONNode: Hashable, Sendable {
    /// The offset of the value's first byte.
    package var offset: Int
    /// The value.
    package var value: Value

    /// What JSON knows.
    package enum Value: Hashable, Sendable {
        /// `null`.
        case null
        /// `true` or `false`.
        case boolean(Bool)
        /// A number.
        case number(JSONNumber)
        /// A text.
        case string(String)
        /// An array.
        case array([JSONNode])
        /// An object, its members in the order of the input.
        case object([JSONMember])
    }

    /// Makes a value.
    package init(offset: Int, value: Value) {
        self.offset = offset
        self.value = value
    }
}

/// A name and value of an object.
package struct JSONMember: Hashable, Sendable {
    /// The name.
    package var key: String
    /// The offset of the name's opening quotation mark.
    package var keyOffset: Int
    /// The value.
    package var node: JSONNode
    /// Whether an earlier member of the object has the name.
    package var isDuplicate: Bool
}

extension JSONNode {
    /// What the value is, in words: `a text`, `a number`.
    package var kindName: String {
        switch value {
        case .null: "null"
        case .boolean: "true or false"
        case .number: "a number"
        case .string: "a text"
        case .array: "an array"
        case .object: "an object"
        }
    }

    /// The value of a member; of several with the name, the last.
    package func member(_ key: String) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return members.last { $0.key.utf8.elementsEqual(key.utf8) }?.node
    }
}

extension String {
    /// Whether two texts have the same characters; `==` also holds for texts that only look the same.
    package func isIdentical(to other: String) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}

/// A text that equals only the texts with the same Unicode scalars, as JSON compares.
package struct ExactText: Hashable, Sendable {
    /// The text's bytes.
    package let bytes: [UInt8]

    /// Makes an exact text.
    package init(_ text: String) { bytes = Array(text.utf8) }

    /// Makes an exact text of its bytes.
    package init(bytes: [UInt8]) { self.bytes = bytes }
}
