/// Puts back the spaces that an accessibility tree drops between the pieces of running text.
///
/// The tree trims each piece: `Click **Save**.` is there as `Click`, `Save` and `.`. Where the element around the
/// pieces has an accessible name, that holds the text with its spaces; elsewhere punctuation decides.
struct TextSpacing {
    /// For each piece, whether a space stands before it.
    let hasSpaceBefore: [Bool]

    /// Decides for a run of pieces, in order; empty ones are passed over.
    ///
    /// - Parameter name: the accessible name of the element that holds them, perhaps with more text at its end.
    init(_ pieces: [String], name: String) {
        hasSpaceBefore = TextSpacing.aligned(pieces, to: name) ?? TextSpacing.guessed(pieces)
    }

    // MARK: By the name

    /// Nil where the name does not begin with the pieces.
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

    private static func guessed(_ pieces: [String]) -> [Bool] {
        var result: [Bool] = []
        result.reserveCapacity(pieces.count)
        var left = ""
        var hasOpenQuote = false
        for piece in pieces {
            guard !piece.isEmpty else {
                result.append(false)
                continue
            }
            result.append(
                !left.isEmpty && separates(left, piece, hasOpenQuote: hasOpenQuote))
            for scalar in piece.unicodeScalars where scalar == "\"" { hasOpenQuote.toggle() }
            left = piece
        }
        return result
    }

    /// Whether a space belongs between two pieces.
    private static func separates(_ left: String, _ right: String, hasOpenQuote: Bool) -> Bool {
        let end = left.unicodeScalars.reversed().prefix(2)
        let start = right.unicodeScalars.prefix(3)
        guard let last = end.first, let first = start.first else { return false }
        let beforeLast = end.dropFirst().first
        let second = start.dropFirst().first
        if isSpace(last) || isSpace(first) || isIdeographic(last) || isIdeographic(first) { return false }

        switch last {
        case "(", "[", "{", "\u{201C}", "\u{2018}", "\u{AB}", "\u{BF}", "\u{A1}", "$", "#", "@", "/", "\\",
            "_":
            return false
        case "\"" where hasOpenQuote: return false
        case "'" where beforeLast.map({ isSpace($0) }) ?? true: return false
        // `pre-` and `code`, but `a -` and `b`.
        case "-", "\u{2013}", "\u{2014}":
            if let beforeLast, !isSpace(beforeLast) { return false }
        default: break
        }

        switch first {
        case ",", ";", "!", "?", ")", "]", "}", "\u{201D}", "\u{2019}", "\u{BB}", "\u{2026}", "%", "\u{2122}",
            "\u{AE}",
            "/", "\\", "_":
            return false
        // `.NET` and `.pem` are words.
        case ".": return second.map { isLetter($0) } ?? false
        case ":": return false
        case "\"": return !hasOpenQuote
        case "'": return !isSuffix(start.dropFirst(), of: right)
        case "-", "\u{2013}", "\u{2014}": return second.map { isSpace($0) } ?? true
        case "s": return !isPlural(right)
        default: return true
        }
    }

    /// Whether an apostrophe is followed by what completes a word, or closes a quotation.
    private static func isSuffix(_ rest: Substring.UnicodeScalarView, of right: String) -> Bool {
        let word = String(String.UnicodeScalarView(right.unicodeScalars.dropFirst().prefix { isLetter($0) }))
        return word.isEmpty || ["s", "t", "d", "m", "re", "ve", "ll"].contains(word.lowercased())
    }

    /// Whether a piece begins with the plural ending of the piece before it: `a [cluster]s name`.
    private static func isPlural(_ right: String) -> Bool {
        right.unicodeScalars.dropFirst().first.map { !isLetter($0) && $0 != "'" && $0 != "-" } ?? true
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }

    /// Whether a scalar belongs to a script that writes no spaces: Chinese and Japanese, with their punctuation.
    private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3000...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
