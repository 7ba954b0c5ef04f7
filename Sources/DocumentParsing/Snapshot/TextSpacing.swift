/// Restores the spaces that an accessibility tree drops between pieces of running text.
///
/// In the tree, each piece is trimmed: `Click **Save**.` becomes `Click`, `Save` and `.`. If the enclosing
/// element has an accessible name, that name contains the text with its spaces; otherwise, punctuation
/// decides.
struct TextSpacing {
    /// A piece of text, with information about its neighbours.
    struct Piece {
        /// The text; empty pieces are skipped.
        var text: String
        /// Whether the piece is plain text, not the contents of an element such as `strong`.
        ///
        /// Punctuation at the edge of an element is part of a word, as in `--flag` or `/path`.
        var isLoose: Bool
        /// Whether plain text precedes the piece.
        var followsLoose: Bool
    }

    /// For each piece, whether a space precedes it.
    let hasSpaceBefore: [Bool]

    /// Determines the spaces between a sequence of pieces.
    ///
    /// - Parameter name: the accessible name of the enclosing element, which may continue after
    ///   the last piece.
    init(_ pieces: [Piece], name: String) {
        hasSpaceBefore = TextSpacing.aligned(pieces.map(\.text), to: name) ?? TextSpacing.guessed(pieces)
    }

    // MARK: By the name

    /// Aligns the pieces with the name; nil if the name does not begin with the pieces.
    private static func aligned(_ pieces: [String], to name: String) -> [Bool]? {
        guard !name.isEmpty else { return nil }
        var rest = name.unicodeScalars[...]
        var result: [Bool] = []
        result.reserveCapacity(pieces.count)
        for piece in pieces {
            let trimmed = rest.drop { isSpace($0) }
            result.append(trimmed.startIndex != rest.startIndex)
            if piece.isEmpty { continue }
            rest = trimmed
            for scalar in piece.unicodeScalars where !isSpace(scalar) {
                rest = rest.drop { isSpace($0) }
                guard rest.popFirst() == scalar else { return nil }
            }
        }
        return result
    }

    // MARK: By punctuation

    private static func guessed(_ pieces: [Piece]) -> [Bool] {
        var result: [Bool] = []
        result.reserveCapacity(pieces.count)
        var left = ""
        var hasOpenQuote = false
        for piece in pieces {
            guard !piece.text.isEmpty else {
                result.append(false)
                continue
            }
            result.append(!left.isEmpty && separates(left, piece, hasOpenQuote: hasOpenQuote))
            for scalar in piece.text.unicodeScalars where scalar == "\"" { hasOpenQuote.toggle() }
            left = piece.text
        }
        return result
    }

    /// Whether there should be a space between a string and the piece that follows it.
    private static func separates(_ left: String, _ right: Piece, hasOpenQuote: Bool) -> Bool {
        let end = left.unicodeScalars.reversed().prefix(2)
        guard let last = end.first, let first = right.text.unicodeScalars.first else { return false }
        if isSpace(last) || isSpace(first) || isIdeographic(last) || isIdeographic(first) { return false }
        if right.followsLoose, opens(last, after: end.dropFirst().first, hasOpenQuote: hasOpenQuote) {
            return false
        }
        return !right.isLoose || !closes(right.text, first: first, hasOpenQuote: hasOpenQuote)
    }

    /// Whether the last scalar of a string is attached to what follows.
    private static func opens(
        _ last: Unicode.Scalar, after beforeLast: Unicode.Scalar?, hasOpenQuote: Bool
    ) -> Bool {
        switch last {
        case "(", "[", "{", "\u{201C}", "\u{2018}", "\u{AB}", "\u{BF}", "\u{A1}", "$", "#", "@", "/", "\\",
            "_":
            true
        case "\"": hasOpenQuote
        case "'": beforeLast.map { isSpace($0) } ?? true
        // There is no space between `pre-` and `code`, but there is a space between `a -` and `b`.
        case "-", "\u{2013}", "\u{2014}": beforeLast.map { isLetter($0) } ?? false
        default: false
        }
    }

    /// Whether the start of a string is attached to what precedes it.
    private static func closes(_ right: String, first: Unicode.Scalar, hasOpenQuote: Bool) -> Bool {
        let rest = right.unicodeScalars.dropFirst()
        switch first {
        case ",", ";", ":", "!", "?", ")", "]", "}", "\u{201D}", "\u{2019}", "\u{BB}", "\u{2026}", "%",
            "\u{2122}",
            "\u{AE}", "/", "\\", "_":
            return true
        // `.NET` and `.pem` are words.
        case ".": return !(rest.first.map { isLetter($0) } ?? false)
        case "\"": return hasOpenQuote
        case "'": return isSuffix(rest)
        // This distinguishes `-based` from `- a description` and `-->`.
        case "-", "\u{2013}", "\u{2014}": return rest.first.map { isLetter($0) } ?? false
        case "s": return isPlural(rest)
        default: return false
        }
    }

    /// Whether an apostrophe begins the suffix of a word; otherwise, it closes a quotation.
    private static func isSuffix(_ rest: Substring.UnicodeScalarView) -> Bool {
        let word = String(String.UnicodeScalarView(rest.prefix { isLetter($0) }))
        return word.isEmpty || ["s", "t", "d", "m", "re", "ve", "ll"].contains(word.lowercased())
    }

    /// Whether a piece begins with the plural ending of the previous piece, as in `a [cluster]s name`.
    private static func isPlural(_ rest: Substring.UnicodeScalarView) -> Bool {
        rest.first.map { !isLetter($0) && $0 != "'" && $0 != "-" } ?? true
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }

    /// Whether a scalar belongs to a script that uses no spaces: Chinese or Japanese, including punctuation.
    private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3000...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
