/// Keeps names distinct, even for file systems and under Unicode's canonical equivalence.
struct DistinctNames {
    private var taken: Set<String> = []
    /// The number to try next for a name, so that a thousand equal names are not a million tries.
    private var nextNumber: [String: Int] = [:]

    /// Makes a set of names; those that are taken already are given to nothing else.
    init(taken: some Sequence<String> = [String]()) {
        self.taken = Set(taken.map { $0.lowercased() })
    }

    /// The name itself, or with the first number that makes it unique.
    mutating func unique(_ name: String) -> String {
        var candidate = name
        let folded = name.lowercased()
        while !taken.insert(candidate.lowercased()).inserted {
            let number = nextNumber[folded] ?? 2
            nextNumber[folded] = number + 1
            // `v1` and 2 must not read as `v12`.
            let isAmbiguous = name.unicodeScalars.last.map { $0.properties.numericType != nil } ?? false
            candidate = isAmbiguous ? "\(name)_\(number)" : "\(name)\(number)"
        }
        return candidate
    }
}
