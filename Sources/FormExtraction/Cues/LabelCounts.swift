/// How often each label occurs on a page, in rows and items and in the spans of sentences.
struct LabelCounts: Sendable {
    typealias Count = (members: Int, spans: Int)

    private var counts: [Count] = []
    /// For each candidate, the index of its label in `counts`.
    private var numbers: [Int] = []

    init(_ candidates: [Candidate]) {
        var places: [UInt64: Int] = [:]
        places.reserveCapacity(candidates.count)
        numbers.reserveCapacity(candidates.count)
        for candidate in candidates {
            let key = LabelCounts.key(candidate.label.words)
            let number = places[key] ?? counts.count
            if number == counts.count {
                places[key] = number
                counts.append((0, 0))
            }
            numbers.append(number)
            if candidate.kind == .span {
                counts[number].spans += 1
            } else {
                counts[number].members += 1
            }
        }
    }

    /// How often a candidate's label occurs.
    subscript(candidate: Int) -> Count { counts[numbers[candidate]] }

    /// The identity of a label: a hash of its words, which are themselves hashes. If two labels had the same
    /// hash, they would be counted together, which would only result in a wrong cue.
    private static func key(_ words: [Word]) -> UInt64 {
        words.reduce(UInt64(words.count)) { ($0 ^ UInt64($1.hash)) &* 0x9E37_79B9_7F4A_7C15 }
    }
}
