/// Finds what was probably meant by a misspelled name.
package enum Spelling {
    /// The number of issues of an input after which none has a suggestion: to look for one is work.
    package static let maximumIssues = 32

    /// Longer names are not compared: the work is quadratic in their length.
    private static let maximumLength = 64

    /// The candidate nearest to a name, where it is near enough to be meant: at most a third of its characters differ.
    package static func suggestion(for name: String, among candidates: [String]) -> String? {
        guard name.utf8.count <= 4 * maximumLength else { return nil }
        let wanted = folded(name)
        guard !wanted.isEmpty, wanted.count <= maximumLength else { return nil }
        var best: (distance: Int, candidate: String)?
        for candidate in candidates.prefix(1000) {
            let scalars = folded(candidate)
            guard scalars.count <= maximumLength, abs(scalars.count - wanted.count) <= wanted.count / 3 + 1
            else { continue }
            let distance = distance(wanted, scalars)
            guard distance <= max(1, min(wanted.count, scalars.count) / 3) else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
        }
        return best?.candidate
    }

    /// Letters and digits in lower case: case, spaces and hyphens are what people get wrong first.
    private static func folded(_ text: String) -> [Unicode.Scalar] {
        text.lowercased().unicodeScalars.filter { $0 != " " && $0 != "-" && $0 != "_" }
    }

    /// The least number of insertions, deletions, replacements and swaps of neighbours between two texts.
    private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...second.count)
        for row in first.indices {
            var current = [row + 1]
            for column in second.indices {
                var cost = min(previous[column + 1], current[column]) + 1
                cost = min(cost, previous[column] + (first[row] == second[column] ? 0 : 1))
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[second.count]
    }
}
