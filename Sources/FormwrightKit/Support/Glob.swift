/// A pattern for paths. `*` and `?` match characters in the name of a single folder or file; `**` matches any
/// number of folders.
///
/// As in `.gitignore`, a pattern without a slash matches a name at any depth, and a pattern that matches a
/// folder matches everything in it.
struct Glob: Hashable, Sendable {
    /// The pattern, as written.
    let source: String

    private let parts: [[Character]]

    /// Whether the pattern has no wildcards.
    var isLiteral: Bool { !source.contains { $0 == "*" || $0 == "?" } }

    /// Parses a pattern. Every string is a valid pattern.
    init(_ source: String) {
        self.source = source
        var parts = source.split(separator: "/").filter { $0 != "." }.map(Array.init)
        if !parts.isEmpty, !source.dropLast().contains("/") { parts.insert(["*", "*"], at: 0) }
        self.parts = parts
    }

    /// Whether a path, or a folder above it, matches.
    ///
    /// This takes O(pattern × path) time: each part of the pattern is compared with each name in the path at
    /// most once.
    func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").map(Array.init)
        // The numbers of leading pattern parts that can match the names so far.
        var states: Set<Int> = closure([0])
        for name in names {
            var next: Set<Int> = []
            for state in states where state < parts.count {
                if parts[state] == ["*", "*"] {
                    next.insert(state + 1 == parts.count ? state + 1 : state)
                } else if Self.matches(parts[state][...], name[...]) {
                    next.insert(state + 1)
                }
            }
            states = closure(next)
            // A pattern that matches a folder also matches everything in the folder.
            if states.contains(parts.count), !parts.isEmpty { return true }
        }
        return false
    }

    /// The states, including those that are reached if `**` matches no folders.
    private func closure(_ states: Set<Int>) -> Set<Int> {
        var all = states
        for state in states {
            var state = state
            // A trailing `**` matches the content of a folder, but not the folder itself.
            while state + 1 < parts.count, parts[state] == ["*", "*"] {
                state += 1
                all.insert(state)
            }
        }
        return all
    }

    /// Whether a name matches a part of the pattern. Only the last `*` is retried, because an earlier one
    /// never needs to match more.
    private static func matches(_ part: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
        var (index, place) = (part.startIndex, name.startIndex)
        var star: (index: Int, place: Int)?
        while place < name.endIndex {
            if index < part.endIndex, part[index] == "*" {
                star = (index + 1, place)
                index += 1
            } else if index < part.endIndex, part[index] == "?" || part[index] == name[place] {
                index += 1
                place += 1
            } else if let last = star {
                star = (last.index, last.place + 1)
                (index, place) = (last.index, last.place + 1)
            } else {
                return false
            }
        }
        return part[index...].allSatisfy { $0 == "*" }
    }
}
