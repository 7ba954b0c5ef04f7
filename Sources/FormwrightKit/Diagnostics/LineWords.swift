import FormModel

/// The words that identify a line after its file was edited.
enum LineWords {
    /// The maximum number of bytes of a line that are used, because any number of diagnostics can be on one
    /// line of any length.
    private static let longest = 4096

    /// The words of the line that contains the given offset, separated by single spaces.
    static func text(at offset: Int, in source: SourceText) -> String {
        text(source.range(ofLine: source.line(at: offset)), in: source)
    }

    /// The words in the given range, separated by single spaces.
    static func text(_ range: Range<Int>, in source: SourceText) -> String {
        let end = min(range.upperBound, range.lowerBound + longest)
        return source.text(in: range.lowerBound..<end).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
