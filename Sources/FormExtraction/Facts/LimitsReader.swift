import FormModel

/// Reads the limits that a page states: "between 6 and 128", "at least 3 characters", "from the range `0 - 32`".
enum LimitsReader: ExtractionRule {
    static let rule = "stated-limits"
    static let documentation = RuleDocumentation(
        name: rule, kind: .fact,
        summary: """
            "Between 6 and 128", "at least 3 characters", "3 to 20 characters", "no more than 20 \
            characters", "minimum of 2", "at most 9", "from the range `0 - 32`", a column of ranges: the \
            bounds of a number, or of the length of a text; "must start with `srv-`": what a text begins or \
            ends with.
            """,
        reason: """
            A word for characters tells a length from a value; any other noun after the number counts \
            other things ("at least one server").
            """,
        example: RuleDocumentation.table(
            "| Name | A name of at least 3 characters. |"),
        counterexample: RuleDocumentation.table(
            "| Name | A name that at least one team knows. |"))

    /// What a sentence says.
    struct Finding: Hashable, Sendable {
        var limits: Limits
        var range: SourceRange
        /// Whether the limits are of a number, so that the value must be one.
        var isNumeric: Bool
    }

    /// The limits that a sentence states for its field; nil where it states none.
    static func read(_ sentence: Sentence, vocabulary: Vocabulary) -> Finding? {
        let tokens = sentence.tokens
        for index in tokens.indices {
            switch tokens[index].lower {
            case "between":
                if let low = number(tokens, index + 1, vocabulary), index + 3 < tokens.count,
                    tokens[index + 2].lower == "and", let high = number(tokens, index + 3, vocabulary)
                {
                    return finding(sentence, index..<index + 4, low: low, high: high)
                }
            case "range":
                for next in tokens.indices[(index + 1)...].prefix(3) {
                    if let (low, high) = span(tokens[next].text) {
                        return finding(sentence, index..<next + 1, low: low, high: high)
                    }
                }
            case "least", "minimum":
                let next =
                    tokens.indices.contains(index + 1) && tokens[index + 1].lower == "of"
                    ? index + 2 : index + 1
                let opens =
                    tokens[index].lower == "minimum"
                    ? next == index + 2 : index > 0 && tokens[index - 1].lower == "at"
                if opens, let low = number(tokens, next, vocabulary) {
                    return finding(sentence, index..<next + 1, low: low, high: nil)
                }
            case "up", "than":
                // "up to 20 characters", "no more than 20 characters"; only counts of characters, as other things are counted so.
                let opens =
                    tokens[index].lower == "up"
                    ? index + 1 < tokens.count && tokens[index + 1].lower == "to"
                    : index > 1 && tokens[index - 1].lower == "more" && tokens[index - 2].lower == "no"
                let next = tokens[index].lower == "up" ? index + 2 : index + 1
                if opens, let high = number(tokens, next, vocabulary), countsCharacters(tokens, after: next) {
                    return finding(sentence, index..<next + 1, low: nil, high: high)
                }
            case "to" where index > 0 && index + 1 < tokens.count:
                // "3 to 20 characters".
                if index > 1, tokens[index - 2].lower == "from",
                    let low = number(tokens, index - 1, vocabulary),
                    let high = number(tokens, index + 1, vocabulary)
                {
                    return finding(sentence, index - 2..<index + 2, low: low, high: high)
                }
                if let low = number(tokens, index - 1, vocabulary),
                    let high = number(tokens, index + 1, vocabulary),
                    countsCharacters(tokens, after: index + 1)
                {
                    return finding(sentence, index - 1..<index + 2, low: low, high: high)
                }
            case "most", "maximum":
                let next =
                    tokens.indices.contains(index + 1) && tokens[index + 1].lower == "of"
                    ? index + 2 : index + 1
                let opens =
                    tokens[index].lower == "maximum"
                    ? next == index + 2 || countsCharacters(tokens, after: next)
                    : index > 0 && tokens[index - 1].lower == "at"
                if opens, let high = number(tokens, next, vocabulary) {
                    return finding(sentence, index..<next + 1, low: nil, high: high)
                }
            default: break
            }
        }
        return nil
    }

    /// The limits that a column of ranges states: also `1-65535` or "1 to 10", alone in its cell.
    static func read(in column: StatedColumn, vocabulary: Vocabulary) -> Finding? {
        for sentence in column.sentences {
            if let found = read(sentence, vocabulary: vocabulary) { return found }
        }
        guard let (low, high) = span(column.text) else { return nil }
        return Finding(limits: Limits(minimum: low, maximum: high), range: column.range, isNumeric: true)
    }

    /// "must start with `hv-`", "must end with `.com`": what the text begins or ends with, as a regular expression.
    static func affix(
        _ sentence: Sentence, vocabulary: Vocabulary
    ) -> (pattern: String, range: SourceRange)? {
        let words = vocabulary.formats
        let phrases = words.prefixes.map { ($0, true) } + words.suffixes.map { ($0, false) }
        for (phrase, isStart) in phrases {
            guard let place = sentence.firstRange(of: phrase), place.upperBound < sentence.tokens.count else {
                continue
            }
            let token = sentence.tokens[place.upperBound]
            // "must start with a letter" names a kind of character, not the text.
            guard token.mark == .code || token.mark == .quotes else { continue }
            let escaped = token.text.unicodeScalars.map { scalar in
                "\\^$.|?*+()[]{}/".unicodeScalars.contains(scalar) ? "\\" + String(scalar) : String(scalar)
            }.joined()
            return (
                isStart ? "^" + escaped : escaped + "$",
                sentence.range(of: place.lowerBound..<place.upperBound + 1)
            )
        }
        return nil
    }

    private static func countsCharacters(_ tokens: [Token], after index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index + 1].lower.hasPrefix("character")
    }

    private static func finding(
        _ sentence: Sentence, _ range: Range<Int>, low: Double?, high: Double?
    ) -> Finding? {
        if let low, let high, low > high { return nil }
        let following = sentence.tokens[range.upperBound...].prefix(2).map(\.lower)
        let place = sentence.range(of: range)
        if following.contains(where: { $0.hasPrefix("character") || $0.hasPrefix("letter") }) {
            return Finding(
                limits: Limits(
                    minLength: low.flatMap { Int(exactly: $0) }, maxLength: high.flatMap { Int(exactly: $0) }),
                range: place, isNumeric: false)
        }
        // "at least one NTP server" counts other things than the value's own size.
        if let next = following.first, range.upperBound < sentence.tokens.count,
            sentence.tokens[range.upperBound].isWord, next != "and", next != "or"
        {
            return nil
        }
        return Finding(limits: Limits(minimum: low, maximum: high), range: place, isNumeric: true)
    }

    private static func number(_ tokens: [Token], _ index: Int, _ vocabulary: Vocabulary) -> Double? {
        guard tokens.indices.contains(index) else { return nil }
        let text = tokens[index].lower
        if let word = vocabulary.numberWords[text] { return Double(word) }
        return plainNumber(text)
    }

    /// The number of a decimal numeral, with optional thousands separators; at most 15 digits, so that it is exact.
    private static func plainNumber(_ text: String) -> Double? {
        let digits = text.filter { $0 != "," }
        guard digits.count <= 15, let first = digits.first, first.isNumber || first == "-",
            digits.utf8.allSatisfy({
                (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
            })
        else { return nil }
        return Double(digits)
    }

    /// `0 - 32`, `1-65535` or "1 to 10" as one piece of text.
    private static func span(_ text: String) -> (Double, Double)? {
        let text = text.split(separator: " to ", maxSplits: 1).joined(separator: "-")
        let parts = text.split(whereSeparator: { $0 == "-" || $0 == "–" })
        guard parts.count == 2, let low = plainNumber(Text.collapsed(String(parts[0]))),
            let high = plainNumber(Text.collapsed(String(parts[1]))), low <= high
        else { return nil }
        return (low, high)
    }
}
