import FormModel

/// A sentence as tokens.
struct Sentence: Hashable, Sendable {
    /// The tokens; never empty.
    var tokens: [Token]

    /// Where the sentence stands, first to last token of one file.
    var range: SourceRange {
        guard let first = tokens.first, let last = tokens.last else { return .start(of: "") }
        return first.range.union(last.range)
    }

    /// The sentence as text.
    var text: String { Sentence.text(of: tokens[...]) }

    /// Tokens as text, with single spaces where the writer had white space.
    static func text(of tokens: ArraySlice<Token>) -> String {
        var text = ""
        for token in tokens {
            if token.spaceBefore, !text.isEmpty { text += " " }
            text += token.text
        }
        return text
    }

    /// Where a stretch of the sentence's tokens stands.
    func range(of indices: Range<Int>) -> SourceRange {
        guard let first = tokens[indices].first, let last = tokens[indices].last else { return range }
        return first.range.union(last.range)
    }

    /// Where the first occurrence of a phrase of plain words begins and ends, at or after an index.
    ///
    /// - Parameter phrase: lower-case words, separated by spaces; a hyphenated word of the text matches its parts too.
    func firstRange(of phrase: Phrase, from start: Int = 0) -> Range<Int>? {
        guard let first = phrase.words.first else { return nil }
        var index = start
        while index + phrase.words.count <= tokens.count {
            if tokens[index].lower == first, tokens[index].kind != .punctuation, matches(phrase, at: index) {
                return index..<index + phrase.words.count
            }
            index += 1
        }
        return nil
    }

    /// The first of several phrases that occurs, in the order of the phrases.
    func firstRange(ofAny phrases: [Phrase]) -> Range<Int>? {
        for phrase in phrases {
            if let range = firstRange(of: phrase) { return range }
        }
        return nil
    }

    /// Whether a phrase stands at an index.
    func matches(_ phrase: Phrase, at index: Int) -> Bool {
        guard index + phrase.words.count <= tokens.count else { return false }
        for (offset, word) in phrase.words.enumerated() where tokens[index + offset].lower != word {
            return false
        }
        return true
    }
}

/// Words that stand next to each other, in lower case.
struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
    let words: [String]

    init(_ text: String) {
        words = text.split(separator: " ").map(String.init)
    }

    init(stringLiteral text: String) {
        self.init(text)
    }
}
