@_spi(Generated) import FormValidation

/// Puts a marker into the values of secret fields, to check that no issue contains it.
enum SecretMarker {
    /// A text that does not occur by chance.
    static let text = "Q7wz-X9k"
    /// Digits that do not occur by chance, used as the marker in numbers.
    static let digits = "73195208"

    /// An input in which each string, name and number inside some members of the root begins with
    /// the marker; nil if there are none, or the input already contains the marker.
    static func mark(_ json: [UInt8], _ tree: JSONNode, below isSecret: (String) -> Bool) -> [UInt8]? {
        guard case .object(let members) = tree.value else { return nil }
        guard !isShown(in: String(decoding: json, as: UTF8.self)) else { return nil }
        var offsets: [Int] = []
        for member in members where isSecret(member.key) { collect(member.node, into: &offsets) }
        guard !offsets.isEmpty else { return nil }
        var marked = json
        for offset in offsets.sorted(by: >) {
            let isText = json[offset] == UInt8(ascii: "\"")
            let isSign = json[offset] == UInt8(ascii: "-")
            marked.insert(
                contentsOf: (isText ? text : digits).utf8, at: isText || isSign ? offset + 1 : offset)
        }
        return marked
    }

    /// Whether a text contains a marker.
    static func isShown(in text: String) -> Bool {
        text.utf8.firstRange(of: Self.text.utf8) != nil || text.utf8.firstRange(of: digits.utf8) != nil
    }

    /// No issue contains the marker in its message, pointer or suggestion.
    static func check(_ issues: [Issue]) throws(Violation) {
        for issue in issues {
            let texts = [issue.message, issue.path, issue.suggestion ?? "", issue.schemaLocation]
            for text in texts + [issue.description] {
                try Violation.unless(!isShown(in: text), "a secret is shown: \(issue)")
            }
        }
    }

    /// The offsets of the strings, names and numbers of a value.
    private static func collect(_ node: JSONNode, into offsets: inout [Int]) {
        switch node.value {
        case .string, .number: offsets.append(node.offset)
        case .array(let elements): for element in elements { collect(element, into: &offsets) }
        case .object(let members):
            for member in members {
                offsets.append(member.keyOffset)
                collect(member.node, into: &offsets)
            }
        case .null, .boolean: break
        }
    }
}
