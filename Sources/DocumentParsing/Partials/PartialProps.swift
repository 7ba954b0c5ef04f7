import FormModel

/// The props that an inclusion passes to a partial.
struct PartialProps {
    private let values: [String: String]
    private var reported: Set<String> = []

    init(_ attributes: [Attribute]) {
        var values: [String: String] = [:]
        for attribute in attributes { values[attribute.name] = Self.text(attribute.value) }
        self.values = values
    }

    /// A value as text. As in JSX, a flag becomes nothing, and `{5}` becomes `5`.
    private static func text(_ value: String?) -> String {
        guard let value else { return "" }
        guard value.hasPrefix("{"), value.hasSuffix("}"), value.utf8.count > 2 else { return value }
        let inner = value.dropFirst().dropLast()
        let isNumber = inner.utf8.allSatisfy {
            $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        return isNumber ? String(inner) : value
    }

    /// Replaces `{props.x}`, and `${props.x}` in a template `` {`…`} ``, with their values. Other text is
    /// unchanged.
    ///
    /// - Parameter limit: the number of bytes after which the rest of a template is omitted.
    /// - Returns: the text, and the props that are used but not passed, without duplicates within one
    ///   inclusion.
    mutating func fill(_ text: String, atMost limit: Int) -> (text: String, missing: [String]) {
        var missing: [String] = []
        let bytes = Array(text.utf8)
        if let prop = Self.prop(in: bytes[...]), prop.end == bytes.count {
            return (value(prop.name, &missing), missing)
        }
        guard text.hasPrefix("{`"), text.hasSuffix("`}"), bytes.count >= 4 else { return (text, []) }
        var result: [UInt8] = []
        var rest = bytes[2..<bytes.count - 2]
        while result.count <= limit, let first = rest.popFirst() {
            if first == UInt8(ascii: "$"), let prop = Self.prop(in: rest) {
                result += value(prop.name, &missing).utf8
                rest = rest[prop.end...]
            } else {
                result.append(first)
            }
        }
        return (String(decoding: result, as: UTF8.self), missing)
    }

    private mutating func value(_ name: String, _ missing: inout [String]) -> String {
        if let value = values[name] { return value }
        if reported.insert(name).inserted { missing.append(name) }
        return ""
    }

    /// The name `x` and the end of a `{props.x}` at the start of some bytes; nil for other expressions.
    private static func prop(in bytes: ArraySlice<UInt8>) -> (name: String, end: Int)? {
        var rest = bytes
        guard rest.popFirst() == UInt8(ascii: "{") else { return nil }
        rest = rest.drop(while: \.isWhiteSpace)
        guard rest.hasPrefix("props.") else { return nil }
        rest = rest.dropFirst(6)
        let name = rest.prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
        rest = rest[name.endIndex...].drop(while: \.isWhiteSpace)
        guard !name.isEmpty, rest.first == UInt8(ascii: "}") else { return nil }
        return (name.string, rest.startIndex + 1)
    }
}
