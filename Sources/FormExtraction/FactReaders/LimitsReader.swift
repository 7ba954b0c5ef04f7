import FormModel

/// Limits that a page states.
struct LimitsFinding: Hashable, Sendable {
    var limits: Limits
    var range: SourceRange
    /// Whether the limits are about a number instead of the length or beginning of a string.
    var isNumeric: Bool
}

/// Reads limits: "between 6 and 128", "at least 3 characters", "from 1 to 5", "must start with `srv-`", or a
/// column of ranges.
enum LimitsReader {
    /// The limits of a candidate, in page order.
    static func findings(for number: Int, in context: FactContext) -> [LimitsFinding] {
        let candidate = context.candidates.all[number]
        var found: [LimitsFinding] = []
        for slice in candidate.description.prefix(8) {
            let passage = context.text.passages[slice.passage]
            if let affix = affix(passage, slice.tokens) { found.append(affix) }
            if let limits = bounds(passage, slice.tokens) { found.append(limits) }
        }
        for column in candidate.columns where column.fact == .limits || column.fact == .options {
            for number in column.cell.passages.prefix(2) {
                let passage = context.text.passages[number]
                let tokens = 0..<passage.tokens.count
                if let limits = bounds(passage, tokens) ?? span(passage, tokens) { found.append(limits) }
            }
        }
        return found
    }

    private static func bounds(_ passage: Passage, _ tokens: Range<Int>) -> LimitsFinding? {
        func word(_ index: Int) -> Word? { tokens.contains(index) ? passage.tokens[index].word : nil }
        func number(_ index: Int) -> Double? {
            tokens.contains(index) ? LimitsReader.number(passage, index) : nil
        }
        func isAt(_ index: Int) -> Bool { word(index - 1) == "at" }
        for index in tokens where passage.tokens[index].kind == .word {
            let next = word(index + 1) == "of" ? index + 2 : index + 1
            switch passage.tokens[index].word {
            case "between":
                if let low = number(index + 1), word(index + 2) == "and", let high = number(index + 3) {
                    return finding(passage, tokens, index..<index + 4, low, high)
                }
            case "range":
                for at in index + 1..<index + 4 {
                    if let (low, high, end) = joined(passage, at, tokens) {
                        return finding(passage, tokens, index..<end, low, high)
                    }
                }
            case "least" where isAt(index):
                if let low = number(next) { return finding(passage, tokens, index..<next + 1, low, nil) }
            case "minimum" where next == index + 2:
                if let low = number(next) { return finding(passage, tokens, index..<next + 1, low, nil) }
            case "most" where isAt(index):
                if let high = number(next) { return finding(passage, tokens, index..<next + 1, nil, high) }
            case "maximum":
                if let high = number(next), next == index + 2 || countsCharacters(passage, tokens, next) {
                    return finding(passage, tokens, index..<next + 1, nil, high)
                }
            case "up" where word(index + 1) == "to":
                if let high = number(index + 2), countsCharacters(passage, tokens, index + 2) {
                    return finding(passage, tokens, index..<index + 3, nil, high)
                }
            case "than" where word(index - 1) == "more" && word(index - 2) == "no":
                if let high = number(index + 1), countsCharacters(passage, tokens, index + 1) {
                    return finding(passage, tokens, index..<index + 2, nil, high)
                }
            case "to":
                if let low = number(index - 1), let high = number(index + 1),
                    word(index - 2) == "from" || countsCharacters(passage, tokens, index + 1)
                {
                    return finding(passage, tokens, index - 1..<index + 2, low, high)
                }
            default: break
            }
        }
        return nil
    }

    private static func countsCharacters(_ passage: Passage, _ tokens: Range<Int>, _ number: Int) -> Bool {
        tokens.contains(number + 1) && isCharacter(passage.tokens[number + 1].word)
    }

    private static func isCharacter(_ word: Word) -> Bool {
        word == "characters" || word == "character" || word == "letters" || word == "chars"
    }

    private static func finding(
        _ passage: Passage, _ tokens: Range<Int>, _ range: Range<Int>, _ low: Double?, _ high: Double?
    ) -> LimitsFinding? {
        if let low, let high, low > high { return nil }
        let following = passage.tokens[range.upperBound..<min(tokens.upperBound, range.upperBound + 2)]
        let place = passage.range(of: range)
        if following.contains(where: { isCharacter($0.word) }) {
            return LimitsFinding(
                limits: Limits(
                    minLength: low.flatMap { Int(exactly: $0) }, maxLength: high.flatMap { Int(exactly: $0) }),
                range: place, isNumeric: false)
        }
        // "at least one NTP server" does not limit the size of the value.
        if let next = following.first, next.kind == .word, !next.isIn(.conjunction), next.word != "or",
            !next.isIn(.unit)
        {
            return nil
        }
        return LimitsFinding(limits: Limits(minimum: low, maximum: high), range: place, isNumeric: true)
    }

    /// The limits in a whole cell such as `1-65535`, "1 to 10" or `0..32`.
    private static func span(_ passage: Passage, _ tokens: Range<Int>) -> LimitsFinding? {
        guard let first = tokens.first, let (low, high, end) = joined(passage, first, tokens),
            end == tokens.upperBound
        else { return nil }
        return LimitsFinding(
            limits: Limits(minimum: low, maximum: high), range: passage.range, isNumeric: true)
    }

    /// Two numbers joined by a dash, dots or "to", and the index after them.
    private static func joined(_ passage: Passage, _ index: Int, _ tokens: Range<Int>) -> (
        Double, Double, Int
    )? {
        guard tokens.contains(index) else { return nil }
        if let low = number(passage, index), tokens.contains(index + 2),
            let high = number(passage, index + 2),
            Sign.dashes.contains(passage.tokens[index + 1].word) || passage.tokens[index + 1].word == "to",
            low <= high
        {
            return (low, high, index + 3)
        }
        let token = passage.tokens[index]
        guard token.kind == .number, token.text.count <= 40 else { return nil }
        let text = String(
            decoding: passage.text[Int(token.text.lowerBound)..<Int(token.text.upperBound)], as: UTF8.self)
        let parts = text.contains("..") ? text.split(separator: "..") : text.split { $0 == "-" || $0 == "–" }
        guard parts.count == 2, let low = plainNumber(parts[0]), let high = plainNumber(parts[1]), low <= high
        else { return nil }
        return (low, high, index + 1)
    }

    /// The regular expression for a phrase such as "must start with `hv-`" or "must end with `.com`".
    private static func affix(_ passage: Passage, _ tokens: Range<Int>) -> LimitsFinding? {
        for index in tokens where passage.tokens[index].word == "must" && index + 3 < tokens.upperBound {
            let verb = passage.tokens[index + 1].word
            let isStart = verb == "start" || verb == "begin"
            guard isStart || verb == "end", passage.tokens[index + 2].word == "with" else { continue }
            var start = index + 3
            if passage.tokens[start].span < 0, Sign.opening.contains(passage.tokens[start].word) {
                start += 1
            }
            guard start < tokens.upperBound, passage.tokens[start].span >= 0 else { continue }
            let span = passage.spans[Int(passage.tokens[start].span)]
            // "must start with a letter" names a kind of character, not the text itself.
            guard span.mark == .code || span.mark == .quotes else { continue }
            let escaped = passage.string(span.tokens).unicodeScalars.map { scalar in
                "\\^$.|?*+()[]{}/".unicodeScalars.contains(scalar) ? "\\" + String(scalar) : String(scalar)
            }.joined()
            return LimitsFinding(
                limits: Limits(pattern: isStart ? "^" + escaped : escaped + "$"),
                range: passage.range(of: index..<span.tokens.upperBound), isNumeric: false)
        }
        return nil
    }

    private static let numbers: [Word: Double] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12,
    ]

    private static func number(_ passage: Passage, _ index: Int) -> Double? {
        guard passage.tokens.indices.contains(index) else { return nil }
        let token = passage.tokens[index]
        if token.kind == .word, let number = numbers[token.word] { return number }
        guard token.text.count <= 24 else { return nil }
        return plainNumber(
            String(
                decoding: passage.text[Int(token.text.lowerBound)..<Int(token.text.upperBound)], as: UTF8.self
            ))
    }

    /// Whether a number, with separators, may begin with a byte.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ",")
            || byte == UInt8(ascii: " ")
    }

    /// The value of a decimal number with optional thousands separators. It has at most 15 digits, so that
    /// the value is exact.
    private static func plainNumber(_ text: some StringProtocol) -> Double? {
        guard let first = text.utf8.first, mayBegin(first) else { return nil }
        let digits = String(text.filter { $0 != "," && $0 != " " })
        guard digits.utf8.count <= 15, let first = digits.utf8.first,
            (0x30...0x39).contains(first) || first == UInt8(ascii: "-"),
            digits.utf8.allSatisfy({
                (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
            })
        else { return nil }
        return Double(digits)
    }
}
