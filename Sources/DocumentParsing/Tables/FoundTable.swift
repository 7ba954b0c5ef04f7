/// A table found among the lines of a paragraph, its cells not parsed yet.
struct FoundTable {
    struct Row {
        /// The index of its line.
        var line: Int
        /// Where it is in the source.
        var range: Range<Int>
        /// The texts of its cells, as many as it has.
        var cells: [MappedText]
    }

    var header: Row
    var rows: [Row]
    /// The line of the first row that was left out because filling up short rows would take too much room.
    var cutAt: Int?
    /// The places of cells that a row has beyond those of the header.
    var surplus: [Range<Int>] = []
    /// The delimiter row and its number of cells, if that differs from the header's.
    var unequalDelimiter: (range: Range<Int>, cells: Int)?
}
