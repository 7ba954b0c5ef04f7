/// A table among the lines of a paragraph, whose cells have not been parsed.
struct FoundTable {
    struct Row {
        /// The index of the row's line.
        var line: Int
        /// The range of the row in the source.
        var range: Range<Int>
        /// The text of the row's cells.
        var cells: [MappedText]
    }

    var header: Row
    var rows: [Row]
    /// The line of the first row that was dropped because padding short rows would need too much memory; nil
    /// if none was dropped.
    var cutAt: Int?
    /// The places of cells beyond the number of cells in the header.
    var surplus: [Range<Int>] = []
    /// The delimiter row and its number of cells, if that number differs from the header's; otherwise nil.
    var unequalDelimiter: (range: Range<Int>, cells: Int)?
}
