/// The changes between two texts, in the format of `diff -u`.
enum UnifiedDiff {
    /// A range of lines that differ: the new lines replace the old ones.
    private struct Change {
        var old: Range<Int>
        var new: Range<Int>
    }

    /// The maximum number of insertions and removals. Text that differs more is shown as completely replaced.
    private static let effort = 500

    /// The lines of a diff: at most `limit`, then a line with the number of omitted lines.
    static func lines(old: String, new: String, oldName: String, newName: String, limit: Int) -> [String] {
        let oldLines = split(old)
        let newLines = split(new)
        var lines = ["--- \(oldName)", "+++ \(newName)"]
        for hunk in hunks(changes(oldLines, newLines), context: 3) {
            lines += render(hunk, oldLines, newLines)
        }
        guard lines.count > limit else { return lines }
        return Array(lines[..<limit]) + ["… \(lines.count - limit) more lines"]
    }

    private static func split(_ text: String) -> [Substring] {
        // Compare code units: CRLF is a single character, but a different line ending is a difference, too.
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(
            Substring.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func changes(_ old: [Substring], _ new: [Substring]) -> [Change] {
        var prefix = 0
        while prefix < old.count, prefix < new.count, old[prefix] == new[prefix] { prefix += 1 }
        var suffix = 0
        while suffix < old.count - prefix, suffix < new.count - prefix,
            old[old.count - 1 - suffix] == new[new.count - 1 - suffix]
        { suffix += 1 }
        let oldRange = prefix..<(old.count - suffix)
        let newRange = prefix..<(new.count - suffix)
        if oldRange.isEmpty, newRange.isEmpty { return [] }
        return shortest(old, oldRange, new, newRange) ?? [Change(old: oldRange, new: newRange)]
    }

    /// Finds the shortest path with Myers' greedy algorithm; nil if it would take more than `effort` steps.
    private static func shortest(
        _ old: [Substring], _ oldRange: Range<Int>, _ new: [Substring], _ newRange: Range<Int>
    ) -> [Change]? {
        let (n, m) = (oldRange.count, newRange.count)
        let limit = min(effort, n + m)
        // `reach[k + limit + 1]` is how far the best path on diagonal k reaches into `old`.
        var reach = [Int](repeating: 0, count: 2 * limit + 3)
        var trace: [[Int]] = []
        for depth in 0...limit {
            trace.append(Array(reach[(limit + 1 - depth)...(limit + 1 + depth)]))
            for diagonal in stride(from: -depth, through: depth, by: 2) {
                let center = diagonal + limit + 1
                let isDown =
                    diagonal == -depth || diagonal != depth && reach[center - 1] < reach[center + 1]
                var x = isDown ? reach[center + 1] : reach[center - 1] + 1
                var y = x - diagonal
                while x < n, y < m, old[oldRange.lowerBound + x] == new[newRange.lowerBound + y] {
                    x += 1
                    y += 1
                }
                reach[center] = x
                if x >= n, y >= m {
                    return path(trace, depth: depth, n: n, m: m).map { change in
                        Change(
                            old: (change.old.lowerBound + oldRange.lowerBound)..<(change.old.upperBound
                                + oldRange.lowerBound),
                            new: (change.new.lowerBound + newRange.lowerBound)..<(change.new.upperBound
                                + newRange.lowerBound))
                    }
                }
            }
        }
        return nil
    }

    /// Walks back from the end. Adjacent insertions and removals become one change.
    private static func path(_ trace: [[Int]], depth: Int, n: Int, m: Int) -> [Change] {
        var changes: [Change] = []
        var (x, y) = (n, m)
        for depth in stride(from: depth, to: 0, by: -1) {
            let reach = trace[depth]
            func at(_ diagonal: Int) -> Int { reach[diagonal + depth] }
            let diagonal = x - y
            let isDown =
                diagonal == -depth || diagonal != depth && at(diagonal - 1) < at(diagonal + 1)
            let previousX = at(isDown ? diagonal + 1 : diagonal - 1)
            let previousY = previousX - (isDown ? diagonal + 1 : diagonal - 1)
            let step =
                isDown
                ? Change(old: previousX..<previousX, new: previousY..<(previousY + 1))
                : Change(old: previousX..<(previousX + 1), new: previousY..<previousY)
            if let first = changes.first, first.old.lowerBound == step.old.upperBound,
                first.new.lowerBound == step.new.upperBound
            {
                changes[0] = Change(
                    old: step.old.lowerBound..<first.old.upperBound,
                    new: step.new.lowerBound..<first.new.upperBound)
            } else {
                changes.insert(step, at: 0)
            }
            (x, y) = (previousX, previousY)
        }
        return changes
    }

    private static func hunks(_ changes: [Change], context: Int) -> [[Change]] {
        var hunks: [[Change]] = []
        for change in changes {
            if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
                hunks[hunks.count - 1].append(change)
            } else {
                hunks.append([change])
            }
        }
        return hunks
    }

    private static func render(_ hunk: [Change], _ old: [Substring], _ new: [Substring]) -> [String] {
        guard let first = hunk.first, let last = hunk.last else { return [] }
        let before = min(3, first.old.lowerBound)
        let after = min(3, old.count - last.old.upperBound)
        let oldRange = (first.old.lowerBound - before)..<(last.old.upperBound + after)
        let newRange = (first.new.lowerBound - before)..<(last.new.upperBound + after)
        func place(_ range: Range<Int>) -> String {
            let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
            return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
        }
        var lines = ["@@ -\(place(oldRange)) +\(place(newRange)) @@"]
        var position = oldRange.lowerBound
        for change in hunk {
            lines += old[position..<change.old.lowerBound].map { " " + $0 }
            lines += old[change.old].map { "-" + $0 }
            lines += new[change.new].map { "+" + $0 }
            position = change.old.upperBound
        }
        lines += old[position..<oldRange.upperBound].map { " " + $0 }
        return lines
    }
}
