import FormModel

/// A comment that begins with `formwright:`. The extraction stage reads its content.
package struct DirectiveComment: Hashable, Sendable {
    /// The text after `formwright:`, without the comment's delimiters and the white space around it.
    package var text: String
    /// The place of `text`.
    package var range: SourceRange

    /// Creates a directive comment.
    package init(text: String, range: SourceRange) {
        self.text = text
        self.range = range
    }
}

extension DirectiveComment {
    /// The directive in a comment, `<!-- formwright: … -->` or `{/* formwright: … */}`; nil for any
    /// other comment.
    init?(_ source: SourceText, _ comment: Range<Int>) {
        let bytes = source.bytes
        let isMDX = bytes[comment].hasPrefix("{/*")
        var start = comment.lowerBound + (isMDX ? 3 : 4)
        var end = comment.upperBound - 3
        while start < end, bytes[start].isWhiteSpace { start += 1 }
        guard start < end, let length = Self.addressLength(bytes[start..<end]) else { return nil }
        start += length
        while start < end, bytes[start].isWhiteSpace { start += 1 }
        while end > start, bytes[end - 1].isWhiteSpace { end -= 1 }
        self.init(
            text: bytes[start..<end].string, range: SourceRange(file: source.fileName, offsets: start..<end))
    }

    /// The length of the prefix that marks a comment as a directive; nil for other comments.
    ///
    /// If a directive were overlooked, its writer would silently get a different form. For this reason, case
    /// is ignored, and the colon before a directive's name is optional and can follow white space. A misspelled
    /// prefix is not skipped, so that it is reported.
    private static func addressLength(_ comment: ArraySlice<UInt8>) -> Int? {
        let word = comment.prefix(20).prefix { !$0.isWhiteSpace && $0 != UInt8(ascii: ":") }
        let name = word.string.lowercased()
        let rest = comment[word.endIndex...]
        let blanks = rest.prefix { $0.isWhiteSpace }.count
        if name == "formwright", rest.dropFirst(blanks).first == UInt8(ascii: ":") {
            return word.count + blanks + 1
        }
        if rest.first == UInt8(ascii: ":") {
            return isMisspelledAddress(name) ? 0 : nil
        }
        let next = rest.dropFirst(blanks).prefix { !$0.isWhiteSpace && $0 != UInt8(ascii: "-") }
        return name == "formwright" && names.contains(next.string) ? word.count : nil
    }

    /// The names of directives.
    package static let names = ["field", "add", "form", "ignore"]

    /// Whether a word in lower case is probably meant to be `formwright`.
    package static func isMisspelledAddress(_ word: String) -> Bool {
        Suggestion.distance(word, "formwright", limit: 2) <= 2
    }
}
