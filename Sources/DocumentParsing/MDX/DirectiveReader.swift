import FormModel

/// Reads the comments that writers address to this compiler: `<!-- formwright: … -->` and `{/* formwright:
/// … */}`.
enum DirectiveReader {
    /// The directive in a comment of the source; nil for any other comment.
    static func read(_ source: SourceText, _ comment: Range<Int>) -> DirectiveComment? {
        let bytes = source.bytes
        let isMDX = bytes[comment].hasPrefix("{/*")
        var start = comment.lowerBound + (isMDX ? 3 : 4)
        var end = comment.upperBound - 3
        while start < end, bytes[start].isWhiteSpace { start += 1 }
        guard start < end, bytes[start..<end].hasPrefix("formwright:") else { return nil }
        start += 11
        while start < end, bytes[start].isWhiteSpace { start += 1 }
        while end > start, bytes[end - 1].isWhiteSpace { end -= 1 }
        return DirectiveComment(
            text: bytes[start..<end].string, range: SourceRange(file: source.file, offsets: start..<end))
    }
}
