/// A JSON document to write: objects keep the order in which their members were given.
indirect enum JSON: Hashable, Sendable {
    case string(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case array([JSON])
    case object([Member])

    /// One name and value of an object.
    struct Member: Hashable, Sendable {
        var name: String
        var value: JSON

        init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// An array of strings.
    static func strings(_ texts: [String]) -> JSON {
        .array(texts.map { .string($0) })
    }
}

extension [JSON.Member] {
    /// Appends a member.
    mutating func append(_ name: String, _ value: JSON) {
        append(JSON.Member(name, value))
    }

    /// Appends a text, unless it is nil or empty: what is not there is not written.
    mutating func append(text: String?, as name: String) {
        if let text, !text.isEmpty { append(name, .string(text)) }
    }
}
