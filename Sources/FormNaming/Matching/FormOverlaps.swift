/// The number of fields that forms of two sets have in common, and the maxima of these numbers.
struct FormOverlaps {
    /// The largest value of a row or column, its index, and the second-largest value.
    private struct Top {
        var best = -1
        var place = -1
        var second = -1

        mutating func add(_ value: Int, at place: Int) {
            if value > best || self.place < 0 {
                (second, best, self.place) = (best, value, place)
            } else if value > second {
                second = value
            }
        }

        /// The largest value except at one index.
        func best(besides place: Int) -> Int { place == self.place ? second : best }
    }

    /// The rows and columns that are compared.
    let rows: [Int]
    let columns: [Int]
    private let values: [[Int]]
    private var rowTops: [Int: Top] = [:]
    private var columnTops: [Int: Top] = [:]

    /// Compares the given rows and columns of a table, and ignores the others.
    init(_ values: [[Int]], rows: some Sequence<Int>, columns: some Sequence<Int>) {
        self.values = values
        self.rows = Array(rows)
        self.columns = Array(columns)
        for row in self.rows {
            for column in self.columns {
                rowTops[row, default: Top()].add(values[row][column], at: column)
                columnTops[column, default: Top()].add(values[row][column], at: row)
            }
        }
    }

    subscript(row: Int, column: Int) -> Int { values[row][column] }

    /// The largest value in a row and a column, except at their intersection; -1 if there is no other value.
    func bestRival(_ row: Int, _ column: Int) -> Int {
        max(rowTops[row]?.best(besides: column) ?? -1, columnTops[column]?.best(besides: row) ?? -1)
    }
}
