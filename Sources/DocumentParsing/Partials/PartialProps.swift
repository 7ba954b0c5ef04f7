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
    /// - Returns: the text, and the props that are used but not passed, without duplicates within one
    ///   inclusion.
    mutating func fill(_ text: String) -> (text: String, missing: [String]) {
        var missing: [String] = []
        if let name = Self.name(in: text) { return (value(name, &missing), missing) }
        guard text.hasPrefix("{`"), text.hasSuffix("`}"), text.utf8.count >= 4 else { return (text, []) }
        var result = ""
        var rest = text.dropFirst(2).dropLast(2)
        while let dollar = rest.firstIndex(of: "$") {
            result += rest[..<dollar]
            let after = rest[rest.index(after: dollar)...]
            if let close = after.firstIndex(of: "}"), let name = Self.name(in: String(after[...close])) {
                result += value(name, &missing)
                rest = after[after.index(after: close)...]
            } else {
                result += "$"
                rest = after
            }
        }
        return (result + rest, missing)
    }

    private mutating func value(_ name: String, _ missing: inout [String]) -> String {
        if let value = values[name] { return value }
        if reported.insert(name).inserted { missing.append(name) }
        return ""
    }

    /// The `x` in `{props.x}`; nil for other expressions.
    private static func name(in expression: String) -> String? {
        guard expression.hasPrefix("{"), expression.hasSuffix("}"), expression.utf8.count > 2 else {
            return nil
        }
        var inner = Array(expression.utf8.dropFirst().dropLast())[...]
        while let first = inner.first, first.isWhiteSpace { inner.removeFirst() }
        while let last = inner.last, last.isWhiteSpace { inner.removeLast() }
        guard inner.hasPrefix("props."), inner.count > 6 else { return nil }
        let name = inner.dropFirst(6)
        let isName = name.allSatisfy {
            $0.isAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
        }
        return isName ? name.string : nil
    }
}
