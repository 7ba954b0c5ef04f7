/// How an input begins that is text, but not JSON in UTF-8.
package enum InputEncoding: Sendable {
    /// A byte order mark of UTF-8.
    case marked
    /// UTF-16, with a byte order mark or without; its name says which, as programs that convert it ask for that.
    case utf16(name: String)

    /// Looks at the first bytes; nil if they are neither.
    package init?(_ json: Span<UInt8>) {
        guard json.count >= 2 else { return nil }
        switch (json[0], json[1]) {
        case (0xEF, 0xBB) where json.count >= 3 && json[2] == 0xBF: self = .marked
        case (0xFF, 0xFE), (0xFE, 0xFF): self = .utf16(name: "UTF-16")
        // The first character of JSON is one byte in UTF-8, so that a zero beside it is half of one.
        case (0, 1...): self = .utf16(name: "UTF-16BE")
        case (1..., 0): self = .utf16(name: "UTF-16LE")
        default: return nil
        }
    }

    /// What is wrong, for people.
    package var message: String {
        switch self {
        case .marked: "the input begins with a byte order mark; remove its three bytes"
        case .utf16(let name): "the input is \(name); convert it to UTF-8"
        }
    }
}
