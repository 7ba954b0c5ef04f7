import FormModel

/// A node of a YAML document, with its place in the file.
package struct YAMLNode: Hashable, Sendable {
    /// The kind of the node.
    package var kind: Kind
    /// The place of the node in the file.
    package var range: SourceRange

    /// Creates a node.
    package init(_ kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    /// The kinds of nodes.
    package indirect enum Kind: Hashable, Sendable {
        /// A scalar, as a string. `isPlain` distinguishes `true` from `"true"`.
        case scalar(String, isPlain: Bool)
        /// A sequence.
        case sequence([YAMLNode])
        /// A mapping, in the order of the document, including duplicate keys.
        case mapping([YAMLEntry])
    }
}

/// An entry of a YAML mapping.
package struct YAMLEntry: Hashable, Sendable {
    /// The key. Keys that are not scalars are reported when the document is read.
    package var key: String
    /// Where the key is.
    package var keyRange: SourceRange
    /// The value.
    package var value: YAMLNode

    /// Creates an entry.
    package init(key: String, keyRange: SourceRange, value: YAMLNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}

extension YAMLNode {
    /// The value of the first entry with the given key; nil if there is no such entry or this is not a
    /// mapping.
    package subscript(key: String) -> YAMLNode? {
        guard case .mapping(let entries) = kind else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The mapping, including the entries of its merge keys (`<<`). The mapping's own entries take
    /// precedence.
    ///
    /// Only this mapping is merged; merge keys inside the merged mappings are not followed.
    func merged() -> YAMLNode {
        guard case .mapping(let entries) = kind, entries.contains(where: { $0.key == "<<" }) else {
            return self
        }
        var result = entries.filter { $0.key != "<<" }
        var keys = Set(result.map(\.key))
        for entry in entries where entry.key == "<<" {
            for source in entry.value.sequence ?? [entry.value] {
                for merged in source.mapping ?? [] where keys.insert(merged.key).inserted {
                    result.append(merged)
                }
            }
        }
        return YAMLNode(.mapping(result), range: range)
    }

    /// Whether this is a null without quotation marks (`~`, `null`, or nothing).
    package var isNull: Bool {
        if case .scalar(_, isPlain: true) = kind { string == nil } else { false }
    }

    /// The text of a scalar; nil for a null without quotation marks (`~`, `null`, or nothing) and for other
    /// kinds of nodes.
    package var string: String? {
        guard case .scalar(let text, let isPlain) = kind else { return nil }
        return isPlain && ["", "~", "null", "Null", "NULL"].contains(text) ? nil : text
    }

    /// The value of `true` or `false` without quotation marks (YAML 1.2 core schema); nil for everything
    /// else.
    package var bool: Bool? {
        guard case .scalar(let text, isPlain: true) = kind else { return nil }
        switch text {
        case "true", "True", "TRUE": return true
        case "false", "False", "FALSE": return false
        default: return nil
        }
    }

    /// The elements of a sequence; otherwise nil.
    package var sequence: [YAMLNode]? {
        guard case .sequence(let nodes) = kind else { return nil }
        return nodes
    }

    /// The entries of a mapping; otherwise nil.
    package var mapping: [YAMLEntry]? {
        guard case .mapping(let entries) = kind else { return nil }
        return entries
    }
}
