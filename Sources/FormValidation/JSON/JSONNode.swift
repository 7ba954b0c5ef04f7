/// A JSON value with its place in the input.
package struct JSONNode: Hashable, Sendable {
    /// The offset of the value's first byte.
    package var offset: Int
    /// The value.
    package var value: Value

    /// The kinds of JSON values.
    package enum Value: Hashable, Sendable {
        /// `null`.
        case null
        /// `true` or `false`.
        case boolean(Bool)
        /// A number.
        case number(JSONNumber)
        /// A string.
        case string(String)
        /// An array.
        case array([JSONNode])
        /// An object, with its members in the order of the input.
        case object([JSONMember])
    }

    /// Creates a value.
    package init(offset: Int, value: Value) {
        self.offset = offset
        self.value = value
    }
}

/// A member of an object.
package struct JSONMember: Hashable, Sendable {
    /// The name.
    package var key: String
    /// The offset of the name's opening quotation mark.
    package var keyOffset: Int
    /// The value.
    package var node: JSONNode
    /// Whether an earlier member of the object has the same name.
    package var isDuplicate: Bool
}

extension JSONNode {
    /// The kind of the value in words, such as `a string` or `a number`.
    package var kindName: String {
        switch value {
        case .null: "null"
        case .boolean: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }

    /// The value of the member with the given name; if the name occurs several times, the last value.
    package func member(_ key: String) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return members.last { $0.key.utf8.elementsEqual(key.utf8) }?.node
    }
}

extension String {
    /// Whether two strings have the same Unicode scalars. In contrast, `==` is also true for canonically
    /// equivalent strings.
    package func isIdentical(to other: String) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}

/// A string that is compared by its Unicode scalars, as in JSON.
package struct ExactText: Hashable, Sendable {
    /// The bytes of the string.
    package let bytes: [UInt8]

    /// Creates the exact text of a string.
    package init(_ text: String) { bytes = Array(text.utf8) }

    /// Creates an exact text from its bytes.
    package init(bytes: [UInt8]) { self.bytes = bytes }
}
