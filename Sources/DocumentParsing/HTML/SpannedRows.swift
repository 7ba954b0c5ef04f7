/// The rows of an HTML table with its `rowspan` and `colspan` laid out, so that each cell is in its column.
///
/// A cell that spans rows is repeated in each row, because it applies to all of them. A cell that spans
/// columns is placed in the first column; a header that spans columns is the header of each of them.
struct SpannedRows {
    /// The rows. The element for a column is nil if a cell further left spans the column.
    private(set) var rows: [[HTMLElement?]] = []

    /// The maximum number of cells that spans can add to a table.
    private static let maximumAdded = 200_000
    /// The maximum span of a cell. HTML has the same limit for columns.
    private static let maximumSpan = 1_000

    init(_ elements: [[HTMLElement]]) {
        // For each column, the cell above that spans into this row, and the number of rows that remain.
        var above: [Int: (cell: HTMLElement?, rows: Int)] = [:]
        var left = Self.maximumAdded
        for elements in elements {
            var row: [HTMLElement?] = []
            func fill() {
                while let spanning = above[row.count], spanning.rows > 0 {
                    above[row.count]?.rows -= 1
                    row.append(spanning.cell)
                }
            }
            for element in elements {
                fill()
                let columns = min(Self.span("colspan", of: element), left + 1)
                let rows = Self.span("rowspan", of: element)
                for column in 0..<columns {
                    let cell = column == 0 || element.name == "th" ? element : nil
                    above[row.count] = rows > 1 && left > 0 ? (cell, rows - 1) : nil
                    row.append(cell)
                }
                left -= columns - 1 + (rows > 1 ? min(rows - 1, left) : 0)
                left = max(left, 0)
            }
            fill()
            rows.append(row)
        }
    }

    private static func span(_ name: String, of element: HTMLElement) -> Int {
        let value = element.attributes.first { $0.name.lowercased() == name }?.value.flatMap { Int($0) } ?? 1
        return min(max(value, 1), maximumSpan)
    }
}
