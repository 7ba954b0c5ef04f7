/// A JSON document to write. Objects keep the order of their members.
package enum JSON: Hashable, Sendable {
    case null
    case string(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case array([JSON])
    case object([Member])

    /// A member of an object.
    package struct Member: Hashable, Sendable {
        package var name: String
        package var value: JSON

        /// Creates a member.
        package init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// An object with members in the given order.
    package static func members(_ members: [(String, JSON)]) -> JSON {
        .object(members.map { Member($0, $1) })
    }

    /// A number in thousandths, such as 0.95 for 950. The quotient is the nearest double, so no
    /// digits are lost.
    package static func thousandths(_ number: Int) -> JSON { .number(Double(number) / 1000) }

    /// An array of strings.
    package static func strings(_ texts: [String]) -> JSON {
        .array(texts.map { .string($0) })
    }
}

extension [JSON.Member] {
    /// Appends a member.
    package mutating func append(_ name: String, _ value: JSON) {
        append(JSON.Member(name, value))
    }

    /// Appends a string, unless it is nil or empty.
    package mutating func append(text: String?, as name: String) {
        if let text, !text.isEmpty { append(name, .string(text)) }
    }
}
