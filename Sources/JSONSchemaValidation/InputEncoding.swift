/// Recognises inputs that are text but not plain UTF-8.
package enum InputEncoding: Sendable {
    /// UTF-8 with a byte order mark.
    case marked
    /// UTF-16, with or without a byte order mark. The name is the one that conversion tools use for the
    /// encoding.
    case utf16(name: String)

    /// Examines the first bytes; nil if they indicate neither encoding.
    package init?(_ json: Span<UInt8>) {
        guard json.count >= 2 else { return nil }
        switch (json[0], json[1]) {
        case (0xEF, 0xBB) where json.count >= 3 && json[2] == 0xBF: self = .marked
        case (0xFF, 0xFE), (0xFE, 0xFF): self = .utf16(name: "UTF-16")
        // The first character of JSON is a single byte in UTF-8, so an adjacent zero byte indicates UTF-16.
        case (0, 1...): self = .utf16(name: "UTF-16BE")
        case (1..., 0): self = .utf16(name: "UTF-16LE")
        default: return nil
        }
    }

    /// What is wrong, and what to do.
    package var message: String {
        switch self {
        case .marked: "the input begins with a byte order mark; remove its three bytes"
        case .utf16(let name): "the input is \(name); convert it to UTF-8"
        }
    }
}
