import FormValidation

/// Writes expressions for the `pattern` attribute, which uses ECMA's `v` flag and must match the whole value.
enum HTMLPattern {
    /// The pattern for values that match all expressions; nil if there are no expressions or one of them
    /// cannot be written.
    static func matchingAll(_ expressions: [String]) -> String? {
        let parts = expressions.compactMap { try? PatternParser.parse($0) }
        guard !parts.isEmpty, parts.count == expressions.count else { return nil }
        if parts.count == 1, let whole = whole(parts[0]) { return whole }
        return parts.map { "(?=[\\s\\S]*(?:\(write($0))))" }.joined() + "[\\s\\S]*"
    }

    /// A fully anchored expression without its anchors; nil for other expressions.
    private static func whole(_ syntax: PatternSyntax) -> String? {
        guard case .sequence(let parts) = syntax, parts.first == .start, parts.last == .end else {
            return nil
        }
        return parts.dropFirst().dropLast().map(member).joined()
    }

    private static func write(_ syntax: PatternSyntax) -> String {
        switch syntax {
        case .empty: return ""
        case .scalar(let set): return write(set)
        case .sequence(let parts): return parts.map(member).joined()
        case .alternatives(let parts): return parts.map(write).joined(separator: "|")
        case .repetition(let repeated, let minimum, let maximum):
            return repeatable(repeated) + "{\(minimum),\(maximum.map(String.init) ?? "")}"
        case .start: return "^"
        case .end: return "$"
        case .wordBoundary(let negated): return negated ? "\\B" : "\\b"
        }
    }

    /// An expression in the form needed for a member of a sequence.
    private static func member(_ syntax: PatternSyntax) -> String {
        if case .alternatives = syntax { "(?:\(write(syntax)))" } else { write(syntax) }
    }

    /// An expression in the form needed before a quantifier.
    private static func repeatable(_ syntax: PatternSyntax) -> String {
        if case .scalar(let set) = syntax { write(set) } else { "(?:\(write(syntax)))" }
    }

    private static func write(_ set: ScalarSet) -> String {
        let ranges = ScalarSet(set.ranges).normalized
        // An empty set matches nothing, and its complement matches anything.
        guard !ranges.isEmpty else { return set.isNegated ? "[\\s\\S]" : "[^\\s\\S]" }
        let members = ranges.map { range in
            range.lowerBound == range.upperBound
                ? write(range.lowerBound) : write(range.lowerBound) + "-" + write(range.upperBound)
        }
        return (set.isNegated ? "[^" : "[") + members.joined() + "]"
    }

    /// A character within a set. All characters except letters and digits are escaped, because they can be
    /// syntax.
    private static func write(_ value: UInt32) -> String {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: Unicode.Scalar(value).map(String.init) ?? ""
        default: "\\u{\(String(value, radix: 16))}"
        }
    }
}
