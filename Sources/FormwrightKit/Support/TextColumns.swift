/// Rows of texts in columns, as a terminal shows them.
enum TextColumns {
    /// One line a row; every column but the last is as wide as its widest text, two spaces apart.
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
                line += cell
                guard column + 1 < row.count else { break }
                line += String(repeating: " ", count: widths[column] - width(cell) + 2)
            }
            text += line + "\n"
        }
        return text
    }

    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + TerminalText.width(of: $1) }
    }
}
