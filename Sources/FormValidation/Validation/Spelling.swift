/// Suggests corrections for misspelled names.
///
/// The compiler has its own distance function (`Suggestion` in FormModel), because applications ship this
/// module, which imports nothing. The function here allocates nothing, because it processes names from
/// untrusted input.
package enum Spelling {
    /// The number of issues in an input after which no more suggestions are made, which bounds the work.
    package static let maximumIssues = 32

    /// The maximum length of a name that is compared, because the work is quadratic in the length.
    private static let maximumLength = 64

    /// The candidate closest to the given name, if at most a third of the characters differ.
    package static func suggestion(for name: String, among candidates: [String]) -> String? {
        guard name.utf8.count <= 4 * maximumLength else { return nil }
        let wanted = folded(name)
        guard !wanted.isEmpty, wanted.count <= maximumLength else { return nil }
        var best: (distance: Int, candidate: String)?
        for candidate in candidates.prefix(1000) {
            let scalars = folded(candidate)
            guard scalars.count <= maximumLength, abs(scalars.count - wanted.count) <= wanted.count / 3 + 1
            else { continue }
            let limit = max(1, min(wanted.count, scalars.count) / 3)
            guard let distance = distance(wanted, scalars, limit: min(limit, (best?.distance ?? .max) - 1))
            else { continue }
            best = (distance, candidate)
        }
        return best?.candidate
    }

    /// The letters and digits in lower case, because most mistakes are in case, spaces and hyphens.
    private static func folded(_ text: String) -> [UInt32] {
        var folded: [UInt32] = []
        folded.reserveCapacity(text.utf8.count)
        func add(_ value: UInt32) {
            if value != 0x20, value != 0x2D, value != 0x5F { folded.append(value) }
        }
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            for byte in text.utf8 { add(UInt32((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)) }
        } else {
            for scalar in text.lowercased().unicodeScalars { add(scalar.value) }
        }
        return folded
    }

    /// The minimum number of insertions, deletions, replacements and swaps of neighbours between two strings
    /// of at most `maximumLength`; nil if that number exceeds the limit.
    private static func distance(_ first: [UInt32], _ second: [UInt32], limit: Int) -> Int? {
        let width = second.count + 1
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * (maximumLength + 1)) { rows in
            rows.initialize(repeating: 0)
            for column in 0..<width { rows[column] = UInt8(column) }
            // Three rows are stored; each step overwrites the oldest row.
            var (beforePrevious, previous, current) = (2 * width, 0, width)
            for row in first.indices {
                rows[current] = UInt8(row + 1)
                var least = Int(rows[current])
                for column in second.indices {
                    var cost = Int(min(rows[previous + column + 1], rows[current + column])) + 1
                    cost = min(cost, Int(rows[previous + column]) + (first[row] == second[column] ? 0 : 1))
                    if row > 0, column > 0, first[row] == second[column - 1],
                        first[row - 1] == second[column]
                    {
                        cost = min(cost, Int(rows[beforePrevious + column - 1]) + 1)
                    }
                    rows[current + column + 1] = UInt8(cost)
                    least = min(least, cost)
                }
                guard least <= limit else { return nil }
                (beforePrevious, previous, current) = (previous, current, beforePrevious)
            }
            let distance = Int(rows[previous + second.count])
            return distance <= limit ? distance : nil
        }
    }
}
