/// A pattern of paths: `*` and `?` stand for characters of one folder or file name, `**` for any number of folders.
///
/// As in `.gitignore`, a pattern without a slash matches a name at any depth, and a pattern that matches a folder matches all in it.
struct Glob: Hashable, Sendable {
    /// The pattern, as written.
    let source: String

    private let parts: [[Character]]

    /// Whether it is the name of one file or folder.
    var isLiteral: Bool { !source.contains { $0 == "*" || $0 == "?" } }

    /// Reads a pattern; every text is one.
    init(_ source: String) {
        self.source = source
        var parts = source.split(separator: "/").filter { $0 != "." }.map(Array.init)
        if !parts.isEmpty, !source.dropLast().contains("/") { parts.insert(["*", "*"], at: 0) }
        self.parts = parts
    }

    /// Whether a path, or a folder above it, matches.
    ///
    /// O(pattern × path): each part of one is compared with each of the other at most once.
    func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").map(Array.init)
        // Which numbers of the pattern's parts can have matched the names so far.
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
            // A folder that matches holds everything below it.
            if states.contains(parts.count), !parts.isEmpty { return true }
        }
        return false
    }

    /// The states, with those that are reached where `**` stands for no folder at all.
    private func closure(_ states: Set<Int>) -> Set<Int> {
        var all = states
        for state in states {
            var state = state
            // At the end, `**` stands for what is in a folder, and not for the folder.
            while state + 1 < parts.count, parts[state] == ["*", "*"] {
                state += 1
                all.insert(state)
            }
        }
        return all
    }

    /// Whether a name matches a part; the last `*` alone is tried again, as an earlier one need not take more.
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
