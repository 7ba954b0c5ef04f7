import FormModel

/// Reads enumerations of values: `**A**, **B** or **C**`, `1, 3, and 5`, `Azure Public Cloud or Azure US Government`.
enum ValueList {
    /// Which pieces of text count as values.
    enum Strictness {
        /// Marked text only.
        case marked
        /// Marked text, and names: words with capital letters, numbers.
        case names
        /// Any words between the separators.
        case words
    }

    /// The values that stand at an index, and the index after them; nil where none stands there.
    static func read(
        _ sentence: Sentence, from start: Int, strictness: Strictness, vocabulary: Vocabulary
    ) -> (values: [ListedValue], end: Int)? {
        let tokens = sentence.tokens
        var values: [ListedValue] = []
        var index = start
        var valuesEnd = start
        while index < tokens.count {
            guard let end = valueEnd(tokens, from: index, strictness: strictness, vocabulary: vocabulary)
            else { break }
            values.append(
                ListedValue(
                    text: Sentence.text(of: tokens[index..<end]), range: sentence.range(of: index..<end)))
            index = end
            if index < tokens.count, tokens[index].text == "(", tokens[index].isPunctuation,
                let close = tokens[index...].firstIndex(where: { $0.text == ")" && $0.isPunctuation })
            {
                index = close + 1
            }
            valuesEnd = index
            guard let next = separatorEnd(tokens, from: index, vocabulary) else { return (values, index) }
            index = next
        }
        guard !values.isEmpty else { return nil }
        return (values, valuesEnd)
    }

    /// The values of a cell that lists them, separated by commas, "or", line breaks or spaces between marked pieces.
    static func values(inCell sentences: [Sentence]) -> [ListedValue] {
        var values: [ListedValue] = []
        for sentence in sentences {
            var pieces: [Range<Int>] = []
            var start: Int?
            for (index, token) in sentence.tokens.enumerated() {
                let separates =
                    token.isPunctuation && [",", ";", "."].contains(token.text) || token.text == "|"
                    || token.text == "/" || token.isWord && (token.lower == "or" || token.lower == "and")
                if separates || token.mark != nil {
                    if let begun = start, begun < index { pieces.append(begun..<index) }
                    start = nil
                    if token.mark != nil { pieces.append(index..<index + 1) }
                } else if start == nil {
                    start = index
                }
            }
            if let begun = start { pieces.append(begun..<sentence.tokens.count) }
            for piece in pieces {
                let text = Sentence.text(of: sentence.tokens[piece])
                if !Text.dashes.contains(text), text != "-" {
                    values.append(ListedValue(text: text, range: sentence.range(of: piece)))
                }
            }
        }
        return values
    }

    /// The index after one value.
    private static func valueEnd(
        _ tokens: [Token], from start: Int, strictness: Strictness, vocabulary: Vocabulary
    ) -> Int? {
        let first = tokens[start]
        if first.mark != nil {
            let last = Text.words(first.text).last ?? ""
            guard !vocabulary.interfaceNouns.contains(last), !first.lower.hasPrefix("drop-down") else {
                return nil
            }
            // "Select the **Create** button": marked, but no value.
            if start + 1 < tokens.count, tokens[start + 1].isWord,
                vocabulary.interfaceNouns.contains(tokens[start + 1].lower)
            {
                return nil
            }
            return start + 1
        }
        guard first.isWord, strictness != .marked else { return nil }
        if strictness == .names, !first.isCapitalised { return nil }
        var end = start
        while end < tokens.count, tokens[end].isWord {
            let token = tokens[end]
            if token.lower == "or" || token.lower == "and" { break }
            if end > start, vocabulary.prepositions.contains(token.lower) { break }
            if strictness == .names, !token.isCapitalised {
                // "3 months": a number with its unit.
                guard end == start + 1, vocabulary.units.contains(token.lower) else { return nil }
            }
            end += 1
        }
        guard end > start, end - start <= 5, !vocabulary.determiners.contains(first.lower),
            !vocabulary.prepositions.contains(first.lower)
        else { return nil }
        return end
    }

    /// The index after a comma, "or", "and", or a comma with one of them.
    private static func separatorEnd(_ tokens: [Token], from start: Int, _ vocabulary: Vocabulary) -> Int? {
        var index = start
        var found = false
        if index < tokens.count, tokens[index].isPunctuation, tokens[index].text == "," {
            index += 1
            found = true
        }
        if index < tokens.count, tokens[index].isWord,
            vocabulary.sentences.valueSeparators.contains(tokens[index].lower)
        {
            index += 1
            found = true
        }
        return found && index < tokens.count ? index : nil
    }
}
