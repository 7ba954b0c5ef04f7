/// Suggests a known word for an unknown one.
package enum Suggestion {
    /// The candidate closest to the word, if it is close enough; if several are equally close, the first one.
    ///
    /// A candidate is close enough if its distance is at most a third of the word's length, or at most 1 for
    /// short words.
    package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let limit = max(1, min(word.unicodeScalars.count, 60) / 3)
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let distance = distance(word, candidate, limit: limit)
            if distance <= limit, distance < best?.distance ?? Int.max { best = (distance, candidate) }
        }
        return best?.candidate
    }

    /// The clause `; did you mean 'x'?`; empty if there is no suggestion.
    package static func clause(for word: String, among candidates: some Sequence<String>) -> String {
        nearest(to: word, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
    }

    /// The minimum number of insertions, deletions, substitutions and swaps of neighbours that turn one
    /// string into the other.
    ///
    /// Case is ignored. The result is exact only up to `limit`; strings of more than 100 scalars are never
    /// close.
    package static func distance(_ left: String, _ right: String, limit: Int) -> Int {
        let left = Array(left.lowercased().unicodeScalars.prefix(101))
        let right = Array(right.lowercased().unicodeScalars.prefix(101))
        guard left.count <= 100, right.count <= 100, abs(left.count - right.count) <= limit else {
            return limit + 1
        }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var cost = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost = min(cost, beforeLast[j - 1] + 1)
                }
                row.append(cost)
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }
}
