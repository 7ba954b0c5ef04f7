/// Aligns rows of strings in columns.
enum TextColumns {
    /// One line per row. Each column except the last is as wide as its widest string; columns are
    /// two spaces apart.
    static func lines(_ rows: [[String]]) -> String {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], width(cell))
            }
        }
        var text = ""
        for row in rows {
            var line = ""
            for (column, cell) in row.enumerated() {
                let isLast = column + 1 == row.count
                line += isLast ? cell : leftAligned(cell, widths[column] + 2)
            }
            text += line + "\n"
        }
        return text
    }

    /// The text followed by spaces, so that it fills the given number of columns.
    static func leftAligned(_ text: String, _ columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - width(text)))
    }

    /// The text preceded by spaces, so that it fills the given number of columns.
    static func rightAligned(_ text: String, _ columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - width(text))) + text
    }

    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + TerminalText.width(of: $1) }
    }
}
