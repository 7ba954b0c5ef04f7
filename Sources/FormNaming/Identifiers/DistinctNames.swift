/// Keeps names distinct, even on file systems that ignore case, and under Unicode's canonical equivalence.
struct DistinctNames {
    private var taken: Set<String> = []
    /// The next number to try for each name, so that a thousand equal names do not need a million
    /// attempts.
    private var nextNumber: [String: Int] = [:]

    /// Creates a set with names that are already taken.
    init(taken: some Sequence<String> = [String]()) {
        self.taken = Set(taken.map { $0.lowercased() })
    }

    /// The name, followed by a number if it is not unique.
    mutating func unique(_ name: String) -> String {
        let folded = name.lowercased()
        if taken.insert(folded).inserted { return name }
        var candidate = name
        repeat {
            let number = nextNumber[folded] ?? 2
            nextNumber[folded] = number + 1
            // The name `v1` and the number 2 must not be joined to `v12`.
            let isAmbiguous = name.unicodeScalars.last.map { $0.properties.numericType != nil } ?? false
            candidate = isAmbiguous ? "\(name)_\(number)" : "\(name)\(number)"
        } while !taken.insert(candidate.lowercased()).inserted
        return candidate
    }
}
