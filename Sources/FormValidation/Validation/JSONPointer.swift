/// Writes JSON Pointers (RFC 6901).
package enum JSONPointer {
    /// The pointer to a member or element of the value at another pointer.
    package static func append(_ token: String, to pointer: String) -> String {
        guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
            return "\(pointer)/\(token)"
        }
        var text = pointer + "/"
        for scalar in token.unicodeScalars {
            switch scalar {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
