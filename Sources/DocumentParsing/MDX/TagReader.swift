import FormModel

/// An HTML or JSX tag.
struct Tag {
    /// The name of the tag, as written; empty for a JSX fragment.
    var name: String
    var attributes: [Attribute] = []
    var isClosing = false
    var isSelfClosing = false
    /// The range of the tag in the bytes.
    var range: Range<Int>
    /// The ranges of expressions in braces among the attributes, which HTML does not have.
    var expressions: [Range<Int>] = []

    /// Whether this is a component, not an HTML element. JSX distinguishes them by the first letter.
    var isComponent: Bool { name.utf8.first?.isUppercase ?? false }

    /// The name in lower case.
    var lowercasedName: String {
        name.utf8.contains(where: \.isUppercase) ? name.utf8.map(\.lowercased).string : name
    }
}

/// Parses an HTML or JSX tag. The parser is tolerant and takes linear time.
struct TagReader {
    /// The maximum length of a tag. Anything longer is treated as text.
    static let maximumLength = 20_000
    /// The maximum nesting depth of braces in an attribute.
    static let maximumBraceDepth = 32

    let bytes: [UInt8]
    let entities: EntityDecoder

    /// The tag that begins with the `<` at `start`; nil if there is none.
    func tag(at start: Int) -> Tag? {
        let limit = min(bytes.count, start + Self.maximumLength)
        var index = start + 1
        guard index < limit, bytes[start] == UInt8(ascii: "<") else { return nil }
        let isClosing = bytes[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        let nameStart = index
        if index < limit, bytes[index].isLetter {
            while index < limit, isNameByte(bytes[index]) { index += 1 }
        }
        if index == nameStart {
            guard index < limit, bytes[index] == UInt8(ascii: ">") else { return nil }
        }
        let name = bytes.string(nameStart..<index)
        var attributes: [Attribute] = []
        var expressions: [Range<Int>] = []
        while index < limit {
            let before = index
            while index < limit, bytes[index].isWhiteSpace { index += 1 }
            guard index < limit else { return nil }
            let isSelfClosing = bytes[index] == UInt8(ascii: "/")
            if isSelfClosing {
                guard index + 1 < limit, bytes[index + 1] == UInt8(ascii: ">"), !isClosing else { return nil }
                index += 1
            }
            if bytes[index] == UInt8(ascii: ">") {
                return Tag(
                    name: name, attributes: attributes, isClosing: isClosing, isSelfClosing: isSelfClosing,
                    range: start..<index + 1, expressions: expressions)
            }
            guard !isClosing, index > before else { return nil }
            if attributes.isEmpty { attributes.reserveCapacity(2) }
            guard
                let next = attribute(at: index, limit: limit, into: &attributes, &expressions)
            else { return nil }
            index = next
        }
        return nil
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
    }

    private func attribute(
        at start: Int, limit: Int, into attributes: inout [Attribute], _ expressions: inout [Range<Int>]
    ) -> Int? {
        var index = start
        if bytes[index] == UInt8(ascii: "{") {
            guard let end = expressionEnd(at: index, limit: limit) else { return nil }
            expressions.append(index..<end)
            attributes.append(Attribute(name: bytes[index..<end].string))
            return end
        }
        while index < limit, isNameByte(bytes[index]) || bytes[index] == UInt8(ascii: "@") { index += 1 }
        guard index > start else { return nil }
        let name = bytes.string(start..<index)
        var equals = index
        while equals < limit, bytes[equals].isWhiteSpace { equals += 1 }
        guard equals < limit, bytes[equals] == UInt8(ascii: "=") else {
            attributes.append(Attribute(name: name))
            return index
        }
        index = equals + 1
        while index < limit, bytes[index].isWhiteSpace { index += 1 }
        guard index < limit else { return nil }
        let valueStart = index
        switch bytes[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let quote = bytes[index]
            index += 1
            while index < limit, bytes[index] != quote { index += 1 }
            guard index < limit else { return nil }
            let value = bytes[valueStart + 1..<index]
            attributes.append(Attribute(name: name, value: text(of: value)))
            return index + 1
        case UInt8(ascii: "{"):
            guard let end = expressionEnd(at: index, limit: limit) else { return nil }
            expressions.append(index..<end)
            let value = bytes.string(index..<end)
            let literal = Self.literalValue(of: value) ?? value
            attributes.append(Attribute(name: name, value: InvisibleText.removed(from: literal)))
            return end
        default:
            while index < limit, !bytes[index].isWhiteSpace, !"\"'=<>`".utf8.contains(bytes[index]) {
                if bytes[index] == UInt8(ascii: "/"), index + 1 < limit, bytes[index + 1] == UInt8(ascii: ">")
                {
                    break
                }
                index += 1
            }
            guard index > valueStart else { return nil }
            let value = bytes[valueStart..<index]
            attributes.append(Attribute(name: name, value: text(of: value)))
            return index
        }
    }

    /// The value of an attribute for use in labels and titles, with entities decoded and invisible characters
    /// removed.
    private func text(of value: ArraySlice<UInt8>) -> String {
        // Most values are plain, and need not be copied.
        let isPlain = value.allSatisfy { $0 != UInt8(ascii: "&") && InvisibleText.isPlain($0) }
        return isPlain
            ? value.string : InvisibleText.removed(from: entities.decode(Array(value)).string)
    }

    /// The offset after the `}` that closes the `{` at `start`; nil if there is none. Strings inside may
    /// contain braces.
    func expressionEnd(at start: Int, limit: Int) -> Int? {
        var depth = 0
        var index = start
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: "{"):
                depth += 1
                if depth > Self.maximumBraceDepth { return nil }
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return index + 1 }
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
                let quote = bytes[index]
                index += 1
                while index < limit, bytes[index] != quote {
                    if bytes[index] == UInt8(ascii: "\\") { index += 1 }
                    index += 1
                }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// The value of an expression that is a string literal: `{"a"}`, `{'a'}`, `` {`a`} ``; otherwise nil.
    static func literalValue(of expression: String) -> String? {
        let bytes = Array(expression.utf8)
        guard bytes.count >= 4, bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") else {
            return nil
        }
        var inner = bytes[1..<bytes.count - 1]
        while let first = inner.first, first.isWhiteSpace { inner.removeFirst() }
        while let last = inner.last, last.isWhiteSpace { inner.removeLast() }
        guard inner.count >= 2, let quote = inner.first, "\"'`".utf8.contains(quote), inner.last == quote
        else {
            return nil
        }
        var value: [UInt8] = []
        var index = inner.startIndex + 1
        while index < inner.endIndex - 1 {
            var byte = inner[index]
            if byte == quote { return nil }
            if byte == UInt8(ascii: "$"), quote == UInt8(ascii: "`"), inner[index + 1] == UInt8(ascii: "{") {
                return nil
            }
            if byte == UInt8(ascii: "\\") {
                index += 1
                guard index < inner.endIndex - 1 else { return nil }
                byte = inner[index]
                if byte == UInt8(ascii: "n") { byte = UInt8(ascii: "\n") }
                if byte == UInt8(ascii: "t") { byte = UInt8(ascii: "\t") }
            }
            value.append(byte)
            index += 1
        }
        return value.string
    }
}
