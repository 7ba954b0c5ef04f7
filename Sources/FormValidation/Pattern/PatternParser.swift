/// Parses ECMA 262 regular expressions.
package struct PatternParser {
    /// The maximum nesting depth of groups.
    static let maximumDepth = 64
    /// The maximum count of a bounded repetition.
    static let maximumCount = 1000

    private var scalars: [Unicode.Scalar]
    private var position = 0

    private init(_ source: String) {
        scalars = Array(source.unicodeScalars)
    }

    /// Parses an expression.
    ///
    /// - Throws: `PatternError` if the expression is malformed or cannot be matched in linear time.
    package static func parse(_ source: String) throws(PatternError) -> PatternSyntax {
        var parser = PatternParser(source)
        let syntax = try parser.parseAlternatives(depth: 0)
        if parser.position < parser.scalars.count { throw parser.error("unmatched ')'") }
        return syntax
    }

    private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private func error(_ message: String) -> PatternError {
        PatternError(message: message, position: position)
    }

    private mutating func take(_ text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        guard position + wanted.count <= scalars.count,
            scalars[position..<(position + wanted.count)].elementsEqual(wanted)
        else { return false }
        position += wanted.count
        return true
    }

    private mutating func parseAlternatives(depth: Int) throws(PatternError) -> PatternSyntax {
        guard depth <= Self.maximumDepth else { throw error("groups are nested too deeply") }
        var alternatives = [try parseSequence(depth: depth)]
        while take("|") { alternatives.append(try parseSequence(depth: depth)) }
        return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
    }

    private mutating func parseSequence(depth: Int) throws(PatternError) -> PatternSyntax {
        var parts: [PatternSyntax] = []
        while let scalar = current, scalar != "|", scalar != ")" {
            let start = position
            let atom = try parseAtom(depth: depth)
            parts.append(try parseQuantifier(of: atom, from: start))
        }
        switch parts.count {
        case 0: return .empty
        case 1: return parts[0]
        default: return .sequence(parts)
        }
    }

    private mutating func parseAtom(depth: Int) throws(PatternError) -> PatternSyntax {
        guard let scalar = current else { return .empty }
        switch scalar {
        case "^":
            position += 1
            return .start
        case "$":
            position += 1
            return .end
        case ".":
            position += 1
            return .scalar(.anyButLineTerminators)
        case "(":
            return try parseGroup(depth: depth)
        case "[":
            return .scalar(try parseClass())
        case "\\":
            return try parseEscape()
        case "*", "+", "?", "{", "}", "]":
            throw error("unexpected '\(scalar)'")
        default:
            position += 1
            return .scalar(ScalarSet([scalar.value...scalar.value]))
        }
    }

    private mutating func parseGroup(depth: Int) throws(PatternError) -> PatternSyntax {
        position += 1
        if take("?") {
            if take("<") {
                guard current != "=", current != "!" else { throw error("look-behind is not supported") }
                while let scalar = current, scalar != ">" {
                    guard ScalarSet.wordCharacters.contains(scalar.value) else {
                        throw error("unexpected character in a group's name")
                    }
                    position += 1
                }
                guard take(">") else { throw error("expected '>' after a group's name") }
            } else if !take(":") {
                throw error("look-ahead and group modifiers are not supported")
            }
        }
        let inner = try parseAlternatives(depth: depth + 1)
        guard take(")") else { throw error("expected ')'") }
        return inner
    }

    private mutating func parseQuantifier(
        of atom: PatternSyntax, from start: Int
    ) throws(PatternError) -> PatternSyntax {
        var bounds: (Int, Int?)
        if take("*") {
            bounds = (0, nil)
        } else if take("+") {
            bounds = (1, nil)
        } else if take("?") {
            bounds = (0, 1)
        } else if current == "{" {
            bounds = try parseBounds()
        } else {
            return atom
        }
        // A lazy quantifier finds a different match, but matches the same strings.
        _ = take("?")
        switch atom {
        case .start, .end, .wordBoundary: throw error("an assertion cannot be repeated")
        default: return .repetition(atom, minimum: bounds.0, maximum: bounds.1)
        }
    }

    private mutating func parseBounds() throws(PatternError) -> (Int, Int?) {
        position += 1
        let minimum = try parseCount()
        var maximum: Int? = minimum
        if take(",") { maximum = current == "}" ? nil : try parseCount() }
        guard take("}") else { throw error("expected '}' after a count") }
        if let maximum, maximum < minimum { throw error("the counts are in the wrong order") }
        return (minimum, maximum)
    }

    private mutating func parseCount() throws(PatternError) -> Int {
        var count = 0
        let start = position
        while let scalar = current, ScalarSet.digits.contains(scalar.value) {
            count = count * 10 + Int(scalar.value - 0x30)
            guard count <= Self.maximumCount else {
                throw error("counts above \(Self.maximumCount) are not supported")
            }
            position += 1
        }
        guard position > start else { throw error("expected a count") }
        return count
    }

    private mutating func parseEscape() throws(PatternError) -> PatternSyntax {
        if take("\\b") { return .wordBoundary(negated: false) }
        if take("\\B") { return .wordBoundary(negated: true) }
        return .scalar(try parseEscapedSet(inClass: false))
    }
}

extension PatternParser {
    private mutating func parseClass() throws(PatternError) -> ScalarSet {
        position += 1
        let isNegated = take("^")
        var ranges: [ClosedRange<UInt32>] = []
        while let scalar = current, scalar != "]" {
            let first = try parseClassMember()
            if current == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
                position += 1
                let last = try parseClassMember()
                guard first.isSingle, last.isSingle, let low = first.ranges.first?.lowerBound,
                    let high = last.ranges.first?.lowerBound, low <= high
                else { throw error("the ends of a character range are in the wrong order") }
                ranges.append(low...high)
            } else {
                ranges += first.isNegated ? first.normalized : first.ranges
            }
        }
        guard take("]") else { throw error("expected ']'") }
        return ScalarSet(ranges, isNegated: isNegated)
    }

    private mutating func parseClassMember() throws(PatternError) -> ScalarSet {
        guard let scalar = current else { throw error("expected ']'") }
        if scalar == "\\" { return try parseEscapedSet(inClass: true) }
        position += 1
        return ScalarSet([scalar.value...scalar.value])
    }

    /// Parses an escape for one scalar or a set of scalars.
    private mutating func parseEscapedSet(inClass: Bool) throws(PatternError) -> ScalarSet {
        position += 1
        guard let scalar = current else { throw error("unexpected '\\' at the end") }
        position += 1
        switch scalar {
        case "d": return .digits
        case "D": return ScalarSet.digits.complement
        case "w": return .wordCharacters
        case "W": return ScalarSet.wordCharacters.complement
        case "s": return .whiteSpace
        case "S": return ScalarSet.whiteSpace.complement
        case "t": return ScalarSet([9...9])
        case "n": return ScalarSet([10...10])
        case "v": return ScalarSet([11...11])
        case "f": return ScalarSet([12...12])
        case "r": return ScalarSet([13...13])
        case "b" where inClass: return ScalarSet([8...8])
        case "0" where !(current.map { ScalarSet.digits.contains($0.value) } ?? false):
            return ScalarSet([0...0])
        case "x": return try parseHexadecimal(digits: 2)
        case "u": return try parseUnicodeEscape()
        case "c":
            guard let letter = current, letter.isASCII, letter.properties.isAlphabetic else {
                throw error("expected a letter after '\\c'")
            }
            position += 1
            return ScalarSet([(letter.value & 31)...(letter.value & 31)])
        case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/", "-":
            return ScalarSet([scalar.value...scalar.value])
        default:
            position -= 1
            throw error("the escape '\\\(scalar)' is not supported")
        }
    }

    private mutating func parseHexadecimal(digits: Int) throws(PatternError) -> ScalarSet {
        let value = try parseHexadecimalValue(digits: digits)
        return ScalarSet([value...value])
    }

    private mutating func parseHexadecimalValue(digits: Int) throws(PatternError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let scalar = current, let digit = scalar.hexadecimalValue else {
                throw error("expected \(digits) hexadecimal digits")
            }
            value = value << 4 | digit
            position += 1
        }
        return value
    }

    private mutating func parseUnicodeEscape() throws(PatternError) -> ScalarSet {
        guard take("{") else {
            let unit = try parseHexadecimalValue(digits: 4)
            if (0xD800...0xDBFF).contains(unit), take("\\u") {
                let low = try parseHexadecimalValue(digits: 4)
                guard (0xDC00...0xDFFF).contains(low) else { throw error("expected a low surrogate") }
                let value = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
                return ScalarSet([value...value])
            }
            return ScalarSet([unit...unit])
        }
        var value: UInt32 = 0
        while let scalar = current, let digit = scalar.hexadecimalValue, value <= 0x10FFFF {
            value = value << 4 | digit
            position += 1
        }
        guard value <= 0x10FFFF, take("}") else { throw error("expected a code point and '}'") }
        return ScalarSet([value...value])
    }
}

extension ScalarSet {
    /// Whether the set contains a single scalar, as required for the bounds of a range.
    fileprivate var isSingle: Bool {
        !isNegated && ranges.count == 1 && ranges[0].lowerBound == ranges[0].upperBound
    }
}

extension Unicode.Scalar {
    /// The value of a hexadecimal digit; nil for other characters.
    fileprivate var hexadecimalValue: UInt32? {
        switch self {
        case "0"..."9": value - 0x30
        case "a"..."f": value - 0x57
        case "A"..."F": value - 0x37
        default: nil
        }
    }
}
