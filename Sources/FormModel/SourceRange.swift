/// A range in an input file, in UTF-8 offsets.
public struct SourceRange: Hashable, Codable, Sendable {
    /// The name of the file.
    package var fileName: FileName
    /// The UTF-8 offsets from the start of the file, including a byte order mark.
    public var offsets: Range<Int>

    private enum CodingKeys: String, CodingKey {
        case fileName = "file"
        case offsets
    }

    /// Creates a range of UTF-8 offsets in a file.
    package init(file: FileName, offsets: Range<Int>) {
        fileName = file
        self.offsets = offsets
    }

    /// Creates a range of UTF-8 offsets in a file, named as in `SourceText.file`.
    package init(file: String, offsets: Range<Int>) {
        self.init(file: FileName(file), offsets: offsets)
    }

    /// The file, named as in `SourceText.file`.
    public var file: String { fileName.text }

    /// The start of a file. Diagnostics about a whole file point there.
    package static func start(of file: String) -> SourceRange {
        SourceRange(file: file, offsets: 0..<0)
    }

    /// The smallest range that contains both ranges; `self` if they are in different files.
    package func union(_ other: SourceRange) -> SourceRange {
        guard fileName == other.fileName else { return self }
        return SourceRange(
            file: fileName,
            offsets: min(
                offsets.lowerBound, other.offsets.lowerBound)..<max(
                    offsets.upperBound, other.offsets.upperBound))
    }
}
