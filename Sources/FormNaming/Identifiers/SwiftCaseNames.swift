import FormModel

/// Names the cases of an enumeration after its values. The names do not depend on the order of the values.
struct SwiftCaseNames {
    /// The name of each value's case, by value.
    private(set) var names: [String: String] = [:]

    /// Names values.
    ///
    /// - Parameters:
    ///   - values: the values, which must all be different in Swift.
    ///   - kept: the names of values in the previous run.
    init(_ values: [String], kept: [String: String]) {
        var taken = DistinctNames()
        for value in values {
            guard let name = kept[value], SwiftIdentifier.isCaseName(name) else { continue }
            names[value] = taken.unique(name)
        }
        let new = values.filter { names[$0] == nil }
        let keptNames = Set(names.values.map { $0.lowercased() })
        var claims = Dictionary(keptNames.map { ($0, 1) }, uniquingKeysWith: +)
        for name in new.compactMap(Self.plainName) { claims[name.lowercased(), default: 0] += 1 }
        // If several values would have the same name, spell out their symbols.
        let alike = new.filter { value in Self.plainName(value).map { claims[$0.lowercased()] != 1 } ?? true }
        for value in new {
            if let name = Self.plainName(value), claims[name.lowercased()] == 1 {
                names[value] = taken.unique(name)
            }
        }
        var spelt: [String: [String]] = [:]
        for value in alike { spelt[Self.speltName(value).lowercased(), default: []].append(value) }
        for value in alike {
            var name = Self.speltName(value)
            if (spelt[name.lowercased()]?.count ?? 0) > 1
                || names.values.contains(where: { $0.lowercased() == name.lowercased() })
            {
                name += "_" + Self.digest(value)
            }
            names[value] = taken.unique(name)
        }
    }

    /// The name that a value would have if it were unique; nil if the value has no letters or digits.
    static func plainName(_ value: String) -> String? { SwiftIdentifier.caseName(ofValue: value) }

    private static func speltName(_ value: String) -> String {
        let words = value.unicodeScalars.map { signs[$0].map { " \($0) " } ?? String($0) }.joined()
        return SwiftIdentifier.caseName(ofValue: words) ?? "value"
    }

    /// A 16-bit hash of the value's bytes (FNV-1a). It distinguishes the remaining values, regardless of
    /// their order.
    private static func digest(_ value: String) -> String {
        var hash: UInt32 = 0x811C_9DC5
        for byte in value.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        let digits = String((hash >> 16) ^ (hash & 0xFFFF), radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static let signs: [Unicode.Scalar: String] = [
        "+": "plus", "-": "minus", "*": "star", "/": "slash", ".": "dot", ",": "comma", ":": "colon",
        "<": "less",
        ">": "greater", "=": "equal", "!": "not", "?": "question", "%": "percent", "&": "and", "#": "number",
        "@": "at", "$": "dollar", "~": "tilde", "^": "caret", "|": "bar", "_": "underscore",
        "\\": "backslash",
        "(": "open", ")": "close", "\"": "quote", "'": "apostrophe", ";": "semicolon",
    ]
}
