/// How far two texts are apart, for suggestions.
enum EditDistance {
    /// The number of scalars to insert, remove or replace (Levenshtein); nil where it is over the limit.
    static func between(_ left: String, _ right: String, limit: Int) -> Int? {
        let left = Array(left.unicodeScalars.prefix(200))
        let right = Array(right.unicodeScalars.prefix(200))
        guard abs(left.count - right.count) <= limit else { return nil }
        var row = Array(0...right.count)
        for (index, scalar) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let cost = diagonal + (scalar == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(cost, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count] <= limit ? row[right.count] : nil
    }
}
