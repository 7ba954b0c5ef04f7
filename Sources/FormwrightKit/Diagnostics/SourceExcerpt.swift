import FormModel

/// The line on which a range begins, and a line that underlines the range.
struct SourceExcerpt {
    /// The line, in a form that is safe to print.
    var line: String
    /// White space, then `^~~~` below the range. Tabs are kept, so that the two lines align for any
    /// tab width.
    var underline: String

    /// The maximum number of characters of a line that are shown around the place.
    static let limit = 160

    /// Creates the excerpt; nil if the line does not exist or is empty.
    init?(_ range: SourceRange, in source: SourceText) {
        let start = min(max(range.offsets.lowerBound, 0), source.bytes.count)
        let lineRange = source.range(ofLine: source.line(at: start))
        guard !lineRange.isEmpty else { return nil }
        // For a block of several lines, mark only the beginning, because underlining the whole first line
        // would add nothing.
        let isWithinLine = range.offsets.upperBound <= lineRange.upperBound
        let end = isWithinLine ? max(range.offsets.upperBound, start) : start

        // Decode only the part of the line that can be shown, because the line may be as long as the file.
        let reach = SourceExcerpt.limit * 4
        let from = SourceExcerpt.boundary(
            max(lineRange.lowerBound, start - reach), in: source, from: lineRange.lowerBound)
        let to = SourceExcerpt.boundary(min(lineRange.upperBound, start + reach), in: source, from: start)
        var before = Array(SourceExcerpt.text(from..<min(start, to), in: source).unicodeScalars)
        let marked = Array(SourceExcerpt.text(start..<max(start, min(end, to)), in: source).unicodeScalars)
        var after = Array(SourceExcerpt.text(max(start, min(end, to))..<to, in: source).unicodeScalars)

        let half = SourceExcerpt.limit / 2
        let room = max(0, SourceExcerpt.limit - marked.count - min(before.count, half))
        var shown = marked
        var suffix = to < lineRange.upperBound ? "…" : ""
        if after.count > room {
            after = Array(after[..<room])
            suffix = "…"
        }
        if shown.count > SourceExcerpt.limit {
            shown = Array(shown[..<SourceExcerpt.limit])
            after = []
            suffix = "…"
        }
        var prefix = from > lineRange.lowerBound ? "…" : ""
        if before.count > half, before.count + shown.count + after.count > SourceExcerpt.limit {
            before = Array(before[(before.count - half)...])
            prefix = "…"
        }

        var line = String.UnicodeScalarView()
        var underline = prefix.isEmpty ? "" : " "
        for scalar in before {
            let safe = TerminalText.neutralised(scalar, keepingTabs: true)
            line.append(safe)
            underline += safe == "\t" ? "\t" : String(repeating: " ", count: TerminalText.width(of: safe))
        }
        var width = 0
        for scalar in shown {
            let safe = TerminalText.neutralised(scalar, keepingTabs: false)
            line.append(safe)
            width += TerminalText.width(of: safe)
        }
        for scalar in after { line.append(TerminalText.neutralised(scalar, keepingTabs: true)) }
        self.line = prefix + String(line) + suffix
        self.underline = underline + "^" + String(repeating: "~", count: max(0, width - 1))
    }

    /// The text without a byte order mark, which takes up no column.
    private static func text(_ range: Range<Int>, in source: SourceText) -> String {
        var range = range
        if range.lowerBound == 0, source.bytes.starts(with: [0xEF, 0xBB, 0xBF]), range.count >= 3 {
            range = 3..<range.upperBound
        }
        return source.text(in: range)
    }

    /// The given offset or, if it is inside a character, the offset at which that character begins.
    private static func boundary(_ offset: Int, in source: SourceText, from start: Int) -> Int {
        var offset = offset
        while offset > start, offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }
}
