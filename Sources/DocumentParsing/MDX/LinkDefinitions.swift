/// Finds the lines of a page that look like link reference definitions, so that cells and titles can use them.
struct LinkDefinitions {
    /// The maximum number of lines of a definition.
    private static let maximumLines = 4
    /// How many of the next lines may belong to a definition.
    private var linesLeft = 0

    /// Appends the content of a line, which must not be empty, if it may belong to a definition.
    mutating func collect(
        _ content: Range<Int>, of bytes: borrowing [UInt8], into definitions: inout [UInt8]
    ) {
        guard linesLeft > 0 || bytes[content.lowerBound] == UInt8(ascii: "[") else { return }
        let text = bytes[content]
        if text.first == UInt8(ascii: "["), let bracket = text.firstIndex(of: UInt8(ascii: "]")),
            text[bracket...].hasPrefix("]:")
        {
            if linesLeft == 0 { definitions.append(UInt8(ascii: "\n")) }
            linesLeft = Self.maximumLines
        }
        guard linesLeft > 0 else { return }
        linesLeft -= 1
        definitions += text
        definitions.append(UInt8(ascii: "\n"))
    }

    /// A definition does not continue in another paragraph.
    mutating func endParagraph() { linesLeft = 0 }
}
