/// How often each label occurs on a page, in rows and items and in the spans of sentences.
struct LabelCounts: Sendable {
    typealias Count = (members: Int, spans: Int)

    private var counts: [Count] = []
    /// For each candidate, the index of its label in `counts`.
    private var numbers: [Int] = []

    init(_ candidates: [Candidate]) {
        guard !candidates.isEmpty else { return }
        var labels: [(key: UInt64, candidate: Int)] = []
        labels.reserveCapacity(candidates.count)
        for index in candidates.indices {
            labels.append((LabelCounts.key(candidates[index].label.words), index))
        }
        // Sorting the labels takes less time than counting them in a dictionary.
        labels.sort { $0.key < $1.key }
        numbers = [Int](repeating: 0, count: candidates.count)
        counts.reserveCapacity(candidates.count)
        for index in labels.indices {
            if index == 0 || labels[index].key != labels[index - 1].key { counts.append((0, 0)) }
            let candidate = labels[index].candidate
            numbers[candidate] = counts.count - 1
            if candidates[candidate].kind == .span {
                counts[counts.count - 1].spans += 1
            } else {
                counts[counts.count - 1].members += 1
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
