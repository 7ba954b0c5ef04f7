/// The sources of a compilation, by file name. They are used to convert source ranges to lines and columns.
public struct SourceMap: Sendable {
    private var texts: [FileName: SourceText] = [:]

    /// Creates a map of sources. If two sources have the same name, the later one is used.
    package init(_ texts: [SourceText] = []) {
        for text in texts { self.texts[text.fileName] = text }
    }

    /// The text of a file, named as in `SourceText.file`.
    package subscript(file: String) -> SourceText? { texts[FileName(file)] }

    /// The text of a file; nil if it is not in the map.
    package subscript(file: FileName) -> SourceText? { texts[file] }

    /// The path of a file for people; its name if it is not in the map.
    package func path(of file: FileName) -> String { texts[file]?.path ?? file.text }

    /// Adds a source. It replaces a source with the same name.
    package mutating func add(_ text: SourceText) { texts[text.fileName] = text }

    /// Adds the sources of another map, which take precedence.
    package mutating func merge(_ other: SourceMap) {
        texts.merge(other.texts) { _, new in new }
    }

    /// The location at which a range begins; line 1, column 1 if the file is not in the map.
    public func location(of range: SourceRange) -> SourceLocation {
        texts[range.fileName]?.location(at: range.offsets.lowerBound) ?? SourceLocation(line: 1, column: 1)
    }

    /// The length of a range in Unicode scalars; 0 if the file is not in the map.
    package func length(of range: SourceRange) -> Int {
        texts[range.fileName]?.scalarCount(in: range.offsets) ?? 0
    }
}
