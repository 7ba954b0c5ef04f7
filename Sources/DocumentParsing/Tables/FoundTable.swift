/// A table among the lines of a paragraph, with unparsed cells.
struct FoundTable {
    struct Row {
        /// The index of its line.
        var line: Int
        /// Where it is in the source.
        var range: Range<Int>
        /// The text of its cells.
        var cells: [MappedText]
    }

    var header: Row
    var rows: [Row]
    /// The line of the first row that was dropped because padding short rows would need too much
    /// memory.
    var cutAt: Int?
    /// The places of cells in excess of those in the header.
    var surplus: [Range<Int>] = []
    /// The delimiter row and its number of cells, if that differs from the header's.
    var unequalDelimiter: (range: Range<Int>, cells: Int)?
}
