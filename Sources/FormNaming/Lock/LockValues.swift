import DocumentParsing
import FormModel

/// Reads the values in a line of `formwright.lock`, each as a given type.
struct LockValues {
    /// The problems found in the values.
    private(set) var diagnostics: [Diagnostic] = []

    private let values: [String: YAMLNode]
    private let range: SourceRange

    /// Reads a line. If it is not a mapping, reports an error and returns nil. Keys other than the given ones are
    /// reported and left out.
    init?(_ entry: YAMLEntry, keys: [String], into diagnostics: inout [Diagnostic]) {
        range = entry.value.range
        guard let entries = entry.value.mapping else {
            diagnostics.append(
                Diagnostic(
                    .error, rule: NameLockReader.rule,
                    "expected '{…}' after '\(entry.key)', with the keys \(keys.map { "'\($0)'" }.joined(separator: ", "))",
                    at: range))
            return nil
        }
        var values: [String: YAMLNode] = [:]
        for entry in entries {
            guard keys.contains(entry.key) else {
                let suggestion = Suggestion.clause(for: entry.key, among: keys)
                let advice =
                    suggestion.isEmpty
                    ? "; remove it, or use the version of formwright that wrote this file" : suggestion
                diagnostics.append(
                    Diagnostic(
                        .error, rule: NameLockReader.rule,
                        "unknown key '\(entry.key)'\(advice)", at: entry.keyRange))
                continue
            }
            guard values[entry.key] == nil else {
                diagnostics.append(
                    Diagnostic(
                        .error, rule: NameLockReader.rule,
                        "the key '\(entry.key)' occurs twice; remove one of the two",
                        at: entry.keyRange))
                continue
            }
            values[entry.key] = entry.value
        }
        self.values = values
    }

    /// The value of a key, as a YAML node.
    subscript(key: String) -> YAMLNode? { values[key] }

    /// Records a problem with a key's value, or with the line.
    mutating func fail(_ message: String, _ key: String?) {
        let place = key.flatMap { values[$0]?.range } ?? range
        diagnostics.append(Diagnostic(.error, rule: NameLockReader.rule, message, at: place))
    }

    /// The value of the key as a string; nil if the key is missing.
    mutating func text(_ key: String) -> String? {
        guard let node = values[key] else { return nil }
        guard case .scalar(let text, let isPlain) = node.kind, !isPlain || node.string != nil else {
            fail("'\(key)' must be a string", key)
            return nil
        }
        return text
    }

    /// The value of the key as `true` or `false`; false if the key is missing.
    mutating func flag(_ key: String) -> Bool {
        guard let node = values[key] else { return false }
        guard let value = node.bool else {
            fail("'\(key)' must be true or false", key)
            return false
        }
        return value
    }

    /// The value of the key as one of the type's names; nil if the key is missing.
    mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ key: String, of type: Value.Type
    ) -> Value? {
        guard let text = text(key) else { return nil }
        if let value = Value(rawValue: text) { return value }
        let names = Value.allCases.map(\.rawValue)
        fail(
            "'\(key)' must be one of \(names.joined(separator: ", "))\(Suggestion.clause(for: text, among: names))",
            key)
        return nil
    }

    /// The value of the key as a finite number; nil if the key is missing or the value is invalid.
    mutating func number(_ key: String) -> Double? {
        guard let text = text(key) else { return nil }
        if text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }), let number = Double(text),
            number.isFinite
        {
            return number
        }
        fail("'\(key)' must be a number", key)
        return nil
    }

    /// The value of the key as a non-negative integer; nil if the key is missing or the value is invalid.
    mutating func count(_ key: String) -> Int? {
        guard let text = text(key) else { return nil }
        if let count = Int(text), count >= 0 { return count }
        fail("'\(key)' must be a non-negative integer", key)
        return nil
    }

    /// The value of the key as a list of strings; nil if the key is missing.
    ///
    /// - Parameter isPath: whether the strings must be normalised relative paths.
    mutating func texts(_ key: String, isPath: Bool = false) -> [String]? {
        guard let node = values[key] else { return nil }
        let texts = (node.sequence ?? []).compactMap(\.string)
        guard let nodes = node.sequence, !nodes.isEmpty, texts.count == nodes.count else {
            fail("'\(key)' must be a list of strings", key)
            return nil
        }
        if isPath, let wrong = texts.first(where: { !LockValues.isPath($0) }) {
            fail("expected a path relative to this file; found '\(wrong)'", key)
            return nil
        }
        return texts
    }

    /// The value of the key as a set of enforced facets.
    mutating func facets(_ key: String) -> FacetSet {
        let names = texts(key) ?? []
        let facets = names.compactMap(Facet.init)
        if facets.count != names.count {
            fail(
                "each entry of '\(key)' must be one of \(Facet.allCases.map(\.rawValue).joined(separator: ", "))",
                key)
        }
        return FacetSet(facets)
    }

    /// The case names by value. They become part of source code, so they are validated like everything else.
    mutating func caseNames(_ key: String) -> [String: String] {
        guard let node = values[key] else { return [:] }
        var names: [String: String] = [:]
        for entry in node.mapping ?? [] {
            guard let name = entry.value.string, SwiftIdentifier.isCaseName(name) else {
                fail("expected the name of a Swift case after '\(entry.key)'", key)
                return [:]
            }
            names[entry.key] = name
        }
        if names.isEmpty { fail("'\(key)' must be a mapping from values to names", key) }
        return names
    }

    /// The value of the key as options, with or without labels.
    mutating func options(_ key: String) -> [FieldOption] {
        guard let node = values[key] else { return [] }
        let options = (node.sequence ?? []).compactMap { node -> FieldOption? in
            guard let entries = node.mapping else { return node.string.map { FieldOption(value: $0) } }
            guard entries.map(\.key) == ["value", "label"], let value = entries[0].value.string,
                let label = entries[1].value.string
            else { return nil }
            return FieldOption(value: value, label: label)
        }
        if options.isEmpty || options.count != node.sequence?.count {
            fail("'\(key)' must be a list of strings or of '{value: …, label: …}'", key)
            return []
        }
        return options
    }

    /// Whether the string is a path as this program writes it. The path is never opened.
    private static func isPath(_ text: String) -> Bool {
        var parts = text.split(separator: "/", omittingEmptySubsequences: false)[...]
        while parts.first == ".." { parts.removeFirst() }
        return !parts.isEmpty && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }
}
