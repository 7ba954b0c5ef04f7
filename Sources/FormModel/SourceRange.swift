/// A range of one input file, in UTF-8 offsets.
public struct SourceRange: Hashable, Codable, Sendable {
    /// The file, named as in `SourceText.file`.
    public var file: String
    /// The UTF-8 offsets from the start of the file, byte order mark included.
    public var offsets: Range<Int>

    /// Makes a range of UTF-8 offsets in a file.
    package init(file: String, offsets: Range<Int>) {
        self.file = file
        self.offsets = offsets
    }

    /// The start of a file: where a diagnostic about the whole file points.
    package static func start(of file: String) -> SourceRange {
        SourceRange(file: file, offsets: 0..<0)
    }

    /// The smallest range that contains both, or `self` if they are in different files.
    package func union(_ other: SourceRange) -> SourceRange {
        guard file == other.file else { return self }
        return SourceRange(
            file: file,
            offsets: min(
                offsets.lowerBound, other.offsets.lowerBound)..<max(
                    offsets.upperBound, other.offsets.upperBound))
    }
}
