/// A JSON document to write: objects keep the order in which their members were given.
package indirect enum JSON: Hashable, Sendable {
    case null
    case string(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case array([JSON])
    case object([Member])

    /// One name and value of an object.
    package struct Member: Hashable, Sendable {
        package var name: String
        package var value: JSON

        /// Makes a member.
        package init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

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

    /// Appends a text, unless it is nil or empty: what does not exist is not written.
    package mutating func append(text: String?, as name: String) {
        if let text, !text.isEmpty { append(name, .string(text)) }
    }
}
