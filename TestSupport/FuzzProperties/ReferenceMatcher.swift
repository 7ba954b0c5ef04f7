@_spi(Generated) import FormValidation

/// Matches an expression by its definition, without a machine: for each part, it computes the set
/// of places where the part may end.
struct ReferenceMatcher {
    /// The maximum number of scalars in a text. A set of places, including the end, fits into one
    /// word.
    static let maximumLength = 63

    private let scalars: [UInt32]

    init(_ text: String) {
        scalars = text.unicodeScalars.map(\.value)
        precondition(scalars.count <= Self.maximumLength)
    }

    /// Whether the expression matches a part of the text.
    func matches(_ syntax: PatternSyntax) -> Bool {
        ends(of: syntax, from: .max >> UInt64(Self.maximumLength - scalars.count)) != 0
    }

    /// The places where a part that begins at one of several places may end; each place is a bit.
    private func ends(of syntax: PatternSyntax, from starts: UInt64) -> UInt64 {
        switch syntax {
        case .empty: return starts
        case .start: return starts & 1
        case .end: return starts & (1 << UInt64(scalars.count))
        case .wordBoundary(let negated): return filter(starts) { isBoundary($0) != negated }
        case .scalar(let set):
            return filter(starts) { $0 < scalars.count && set.contains(scalars[$0]) } << 1
        case .sequence(let parts): return parts.reduce(starts) { ends(of: $1, from: $0) }
        case .alternatives(let alternatives):
            return alternatives.reduce(0) { $0 | ends(of: $1, from: starts) }
        case .repetition(let part, let minimum, let maximum):
            var places = starts
            for _ in 0..<minimum {
                let next = ends(of: part, from: places)
                if next == places { break }
                places = next
            }
            var all = places
            for _ in minimum..<max(minimum, maximum ?? .max) {
                let new = ends(of: part, from: places) & ~all
                if new == 0 { break }
                all |= new
                places = new
            }
            return all
        }
    }

    private func filter(_ places: UInt64, _ isKept: (Int) -> Bool) -> UInt64 {
        var kept = places
        for place in 0...scalars.count where places & (1 << UInt64(place)) != 0 && !isKept(place) {
            kept &= ~(1 << UInt64(place))
        }
        return kept
    }

    private func isBoundary(_ place: Int) -> Bool {
        let before = place > 0 && ScalarSet.wordCharacters.contains(scalars[place - 1])
        let after = place < scalars.count && ScalarSet.wordCharacters.contains(scalars[place])
        return before != after
    }
}
