@_spi(Generated) import FormValidation

/// A `$ref` to a place in the same document.
struct SchemaReference {
    /// The location of the target, in the form of `SchemaNode.location`.
    let location: String
    /// The schema at that location.
    let node: JSONNode

    /// Resolves a reference; nil if its target does not exist in the document.
    ///
    /// - Parameter identifier: the document's `$id`, which may precede the fragment.
    init?(_ reference: String, in root: JSONNode, identifier: String?) {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 || identifier == reference else { return nil }
        let base = String(parts[0])
        let own = identifier.map { $0.hasSuffix("#") ? String($0.dropLast()) : $0 }
        guard base.isEmpty || base == own,
            let fragment = Self.decoded(parts.count == 2 ? parts[1] : "")
        else { return nil }
        var location = "#"
        var node = root
        if !fragment.isEmpty {
            guard fragment.utf8.first == UInt8(ascii: "/") else { return nil }
            for part in fragment.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
                guard let token = Self.token(part), let next = Self.child(token, of: node) else { return nil }
                location = JSONPointer.append(token, to: location)
                node = next
            }
        }
        self.location = location
        self.node = node
    }

    private static func child(_ token: String, of node: JSONNode) -> JSONNode? {
        switch node.value {
        case .object: return node.member(token)
        case .array(let elements):
            guard let index = Int(token), "\(index)" == token, elements.indices.contains(index) else {
                return nil
            }
            return elements[index]
        default: return nil
        }
    }

    /// A token of a JSON Pointer; nil if it has an invalid escape.
    private static func token(_ part: Substring) -> String? {
        var token = ""
        var scalars = part.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            guard scalar == "~" else {
                token.unicodeScalars.append(scalar)
                continue
            }
            switch scalars.next() {
            case "0": token += "~"
            case "1": token += "/"
            default: return nil
            }
        }
        return token
    }

    /// A fragment in which percent escapes are decoded; nil if the escapes are invalid or the result is not
    /// valid UTF-8.
    private static func decoded(_ fragment: Substring) -> String? {
        guard fragment.utf8.contains(UInt8(ascii: "%")) else { return String(fragment) }
        var bytes: [UInt8] = []
        var rest = Array(fragment.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(InputBytes.hexadecimalValue),
                let low = rest.popFirst().flatMap(InputBytes.hexadecimalValue)
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
