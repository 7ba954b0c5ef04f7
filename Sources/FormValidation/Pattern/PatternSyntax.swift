/// A regular expression as a tree: the part of ECMA 262 that a machine can match in linear time.
///
/// There are no look-around assertions or back-references. Characters are Unicode scalars, as with ECMA's `u`
/// flag.
package indirect enum PatternSyntax: Hashable, Sendable {
    /// The empty string.
    case empty
    /// One scalar that is in the set.
    case scalar(ScalarSet)
    /// A sequence.
    case sequence([PatternSyntax])
    /// Alternatives.
    case alternatives([PatternSyntax])
    /// A repetition. Without a maximum, the repetition is unbounded.
    case repetition(PatternSyntax, minimum: Int, maximum: Int?)
    /// The start of the string.
    case start
    /// The end of the string.
    case end
    /// A word boundary or, if negated, any other position.
    case wordBoundary(negated: Bool)
}

/// A set of Unicode scalars, stored as ranges of their values.
package struct ScalarSet: Hashable, Sendable {
    /// The ranges as written, which may overlap.
    package var ranges: [ClosedRange<UInt32>]
    /// Whether the set contains all scalars except those in the ranges.
    package var isNegated: Bool

    /// Creates a set.
    package init(_ ranges: [ClosedRange<UInt32>], isNegated: Bool = false) {
        self.ranges = ranges
        self.isNegated = isNegated
    }

    /// Whether the set contains the given scalar.
    package func contains(_ value: UInt32) -> Bool {
        for range in ranges where range.contains(value) { return !isNegated }
        return isNegated
    }

    /// The set of all other scalars.
    var complement: ScalarSet { ScalarSet(ranges, isNegated: !isNegated) }

    /// `\d`: the ASCII digits.
    package static let digits = ScalarSet([0x30...0x39])
    /// `\w`: ASCII letters, digits and the underscore.
    package static let wordCharacters = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    /// `\s`: ECMA 262's WhiteSpace and LineTerminator.
    package static let whiteSpace = ScalarSet([
        0x9...0xD, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
        0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ])
    /// The set that `.` matches: all scalars except line terminators.
    package static let anyButLineTerminators = ScalarSet(
        [0xA...0xA, 0xD...0xD, 0x2028...0x2029], isNegated: true)

    /// The set as sorted, disjoint ranges, without negation.
    package var normalized: [ClosedRange<UInt32>] {
        var merged: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last,
                range.lowerBound <= last.upperBound || range.lowerBound == last.upperBound + 1
            {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        guard isNegated else { return merged }
        var others: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in merged {
            if range.lowerBound > next { others.append(next...(range.lowerBound - 1)) }
            next = range.upperBound + 1
        }
        if next <= 0x10FFFF { others.append(next...0x10FFFF) }
        return others
    }
}

/// Why a regular expression cannot be used.
package struct PatternError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, as one sentence without a full stop.
    package var message: String
    /// The position in the expression, in Unicode scalars, starting from 0.
    package var position: Int

    /// The message and the position.
    package var description: String { "\(message), at character \(position + 1)" }
}
