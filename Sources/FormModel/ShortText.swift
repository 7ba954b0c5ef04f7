/// Strings that are shortened for display.
package enum ShortText {
    /// The ellipsis at the end of a shortened text.
    private static let mark: Character = "…"
    /// The maximum number of scalars that are shown for each character; a character can have any number of
    /// combining marks.
    private static let scalarsPerCharacter = 4
    /// The length of the longest HTML entity, such as `&CounterClockwiseContourIntegral;`.
    private static let longestEntity = 32

    /// The text, if it has at most `limit` characters; otherwise, the beginning of the text, followed by an
    /// ellipsis.
    ///
    /// Characters, escapes such as `\|` and entities such as `&lt;` are never cut in half.
    package static func cut(_ text: some StringProtocol, to limit: Int) -> String {
        var shown: [Character] = []
        var scalars = 0
        for character in text {
            scalars += character.unicodeScalars.count
            guard shown.count < limit, scalars <= limit * scalarsPerCharacter else {
                dropCutEscape(from: &shown, before: character)
                return String(shown) + String(mark)
            }
            shown.append(character)
        }
        return String(shown)
    }

    /// Cuts part of a source in the same way as `cut(_:to:)` cuts a string. Only the beginning of a long part
    /// is decoded.
    package static func cut(_ source: SourceText, _ range: Range<Int>, to limit: Int) -> String {
        // A scalar has at most four bytes. One additional scalar shows that something was left out.
        let decoded = min(range.count, 4 * (limit * scalarsPerCharacter + 1))
        return cut(source.text(in: range.lowerBound..<range.lowerBound + decoded), to: limit)
    }

    private static func dropCutEscape(from shown: inout [Character], before next: Character) {
        let backslashes = shown.reversed().prefix { $0 == "\\" }.count
        if backslashes % 2 == 1 { shown.removeLast() }
        let isPartOfEntity: (Character) -> Bool = { $0 == "#" || $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard next == ";" || isPartOfEntity(next) else { return }
        let tail = shown.suffix(longestEntity).reversed().prefix(while: isPartOfEntity).count
        let start = shown.count - tail - 1
        if shown.indices.contains(start), shown[start] == "&" { shown.removeSubrange(start...) }
    }
}
