/// Suggestions for misspelled words.
enum Spelling {
    /// The word of a list that is nearest to a misspelled one; nil where none is near.
    static func nearest(to word: String, in candidates: [String]) -> String? {
        let written = Array(word.lowercased().unicodeScalars.prefix(longest))
        var best: (distance: Int, word: String)?
        for candidate in candidates {
            let distance = distance(written, Array(candidate.lowercased().unicodeScalars.prefix(longest)))
            if distance <= max(1, candidate.count / 3), distance < best?.distance ?? Int.max {
                best = (distance, candidate)
            }
        }
        return best?.word
    }

    /// Longer words are compared by their beginning.
    private static let longest = 64

    /// The Levenshtein distance.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var previous = Array(0...right.count)
        for (row, scalar) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                current.append(
                    min(
                        previous[column + 1] + 1, current[column] + 1,
                        previous[column] + (scalar == other ? 0 : 1)))
            }
            previous = current
        }
        return previous[right.count]
    }
}
