extension PatternSyntax {
    /// The expression in a form that all engines interpret in the same way; nil if there is no such form.
    ///
    /// `\d`, `\w`, `\s` and `.` mean different sets in Python and Rust than in ECMA 262, so they are
    /// expanded. Without its `u` flag, ECMA 262 (ajv 6) treats a character above U+FFFF as two characters, so
    /// an expression with a set of such characters is portable only if the set is repeated without bounds; the
    /// two readings then match the same strings.
    /// Word boundaries cannot be expanded.
    package func portableSource() -> String? {
        PortablePatternWriter().write(self, parent: .alternatives)
    }
}

/// Writes a syntax tree as an expression.
private struct PortablePatternWriter {
    enum Parent {
        case alternatives
        case sequence
        case repetition
    }

    func write(_ syntax: PatternSyntax, parent: Parent) -> String? {
        switch syntax {
        case .empty: return parent == .repetition ? "(?:)" : ""
        case .start: return "^"
        case .end: return "$"
        case .wordBoundary: return nil
        case .scalar(let set): return holdsAstral(set) ? nil : write(set)
        case .sequence(let parts):
            var text = ""
            for part in parts {
                guard let written = write(part, parent: .sequence) else { return nil }
                text += written
            }
            return parent == .repetition ? "(?:\(text))" : text
        case .alternatives(let alternatives):
            let written = alternatives.compactMap { write($0, parent: .alternatives) }
            guard written.count == alternatives.count else { return nil }
            return parent == .alternatives
                ? written.joined(separator: "|") : "(?:\(written.joined(separator: "|")))"
        case .repetition(let part, let minimum, let maximum):
            let quantifier = quantifier(minimum: minimum, maximum: maximum)
            let text: String?
            if case .scalar(let set) = part, holdsAstral(set) {
                // A range that ends above U+FFFF cannot be distinguished from its surrogates.
                guard set.normalized.last == set.normalized.last.map({ $0.lowerBound...0x10FFFF }),
                    set.normalized.last.map({ $0.lowerBound <= 0x10000 }) ?? false,
                    maximum == nil, minimum <= 1, set.isNegated
                else { return nil }
                text = write(set)
            } else {
                text = write(part, parent: .repetition)
            }
            guard let text else { return nil }
            if case .repetition = part { return "(?:\(text))\(quantifier)" }
            return text + quantifier
        }
    }

    private func quantifier(minimum: Int, maximum: Int?) -> String {
        switch (minimum, maximum) {
        case (0, nil): "*"
        case (1, nil): "+"
        case (0, 1?): "?"
        case (_, nil): "{\(minimum),}"
        case (_, let maximum?): minimum == maximum ? "{\(minimum)}" : "{\(minimum),\(maximum)}"
        }
    }

    private func holdsAstral(_ set: ScalarSet) -> Bool {
        set.normalized.contains { $0.upperBound > 0xFFFF }
    }

    private func write(_ set: ScalarSet) -> String? {
        guard !set.ranges.isEmpty, !set.ranges.contains(where: { $0.overlaps(0xD800...0xDFFF) }) else {
            return nil
        }
        let ranges = ScalarSet(set.ranges).normalized
        if !set.isNegated, ranges.count == 1, ranges[0].lowerBound == ranges[0].upperBound {
            return write(ranges[0].lowerBound, inClass: false)
        }
        var text = set.isNegated ? "[^" : "["
        for range in ranges {
            text += write(range.lowerBound, inClass: true)
            guard range.lowerBound < range.upperBound else { continue }
            if range.lowerBound + 1 < range.upperBound { text += "-" }
            text += write(range.upperBound, inClass: true)
        }
        return text + "]"
    }

    private func write(_ value: UInt32, inClass: Bool) -> String {
        guard let scalar = Unicode.Scalar(value), (0x20...0x7E).contains(value) else {
            let digits = String(value, radix: 16)
            return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
        let special = inClass ? "\\]^-[&~" : "\\^$.*+?()[]{}|"
        // `&&` and `~~` are set operators in Rust, and escaping these characters is a syntax error with
        // ECMA's `u` flag.
        if inClass, "[&~".unicodeScalars.contains(scalar) { return "\\u00" + String(value, radix: 16) }
        return (special.unicodeScalars.contains(scalar) ? "\\" : "") + String(scalar)
    }
}
