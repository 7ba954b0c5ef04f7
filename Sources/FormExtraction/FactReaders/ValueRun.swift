/// Enumerations of values among the tokens of a passage: `**A**, **B** or **C**`, `1, 3, and 5`, "Public or Private".
struct ValueRun {
    /// Which text counts as a value.
    enum Strictness {
        /// Marked text.
        case marked
        /// Marked text and names: capitalised words, and numbers with a unit.
        case names
        /// Any short sequence of words between the separators.
        case words
    }

    /// The tokens of each value.
    var values: [Range<Int>]
    /// The index after the last value and its noun or remark.
    var end: Int
    /// Whether the values are separated by "or", a slash or `|`.
    var isAlternative: Bool
    /// The symbol that separates the values.
    private var sign: Word?

    /// The values that start at an index; nil if there are none.
    static func read(_ passage: Passage, from start: Int, to limit: Int, _ strictness: Strictness)
        -> ValueRun?
    {
        var run = ValueRun(values: [], end: start, isAlternative: false, sign: nil)
        var index = start
        while index < limit, run.values.count < mostValues {
            guard let value = value(passage, from: index, to: limit, strictness),
                run.values.isEmpty || !isLabel(passage, value, to: limit)
            else { break }
            run.values.append(value.tokens)
            run.end = afterRemark(passage, value.end, limit)
            guard let next = separator(passage, from: run.end, to: limit, &run) else { break }
            index = next
        }
        return run.values.isEmpty ? nil : run
    }

    /// The run without its last value, which belongs to the text after it.
    var withoutLast: ValueRun {
        var run = self
        run.values.removeLast()
        run.end = run.values.last?.upperBound ?? run.end
        run.isAlternative = isAlternative && run.values.count > 1
        return run
    }

    static let mostValues = 64
    /// The words that join values.
    private static let joints: WordSet = ["or", "and", "and/or", "&"]
    private static let separators: WordSet = [Sign.comma, Sign.semicolon, Sign.slash, Sign.bar]

    /// A value, and the index after it and its noun.
    private static func value(
        _ passage: Passage, from start: Int, to limit: Int, _ strictness: Strictness
    ) -> (tokens: Range<Int>, end: Int)? {
        var start = start
        // "the **A** option", or the quotation mark before a quoted value.
        if start + 1 < limit, passage.tokens[start].span < 0, passage.tokens[start + 1].span >= 0,
            passage.tokens[start].isIn(.article) || Sign.opening.contains(passage.tokens[start].word)
        {
            start += 1
        }
        let first = passage.tokens[start]
        if first.span >= 0 { return marked(passage, from: start, to: limit) }
        guard strictness != .marked, first.kind != .punctuation else { return nil }
        if strictness == .names, !first.isCapitalised { return nil }
        guard !first.isIn(.determiner) || first.isIn(.valueWord),
            !first.isIn(.preposition) || first.isIn(.on),
            !first.isIn(.condition), !first.isIn(.pronoun)
        else { return nil }
        var end = start
        while end < limit, passage.tokens[end].span < 0, passage.tokens[end].kind != .punctuation {
            let token = passage.tokens[end]
            if joints.contains(token.word) { break }
            // "Determine the mode" is an instruction.
            if end > start, token.isIn(.determiner), !token.isIn(.valueWord) { return nil }
            // "Out of Scope" is a single name.
            let isWithin =
                token.word == "of" && end + 1 < limit && passage.tokens[end + 1].isCapitalised
                && passage.tokens[end + 1].span < 0
            if end > start, token.isIn(.preposition), !isWithin { break }
            if strictness == .names, !token.isCapitalised, !isWithin {
                guard end == start + 1, first.kind == .number, token.isIn(.unit) else { break }
            }
            end += 1
        }
        guard end > start, end - start <= 5 else { return nil }
        return (start..<end, end)
    }

    private static func marked(_ passage: Passage, from start: Int, to limit: Int) -> (
        tokens: Range<Int>, end: Int
    )? {
        let span = passage.spans[Int(passage.tokens[start].span)]
        guard span.tokens.lowerBound == start, span.tokens.upperBound <= limit, !span.isSentence else {
            return nil
        }
        let last = passage.tokens[span.tokens.upperBound - 1]
        guard !last.isIn(.menuNoun) || span.tokens.count == 1 else { return nil }
        var end = span.tokens.upperBound
        var tokens = span.tokens
        if span.mark == .quotes {
            // In "`Public Pages.`", the full stop belongs to the sentence.
            if tokens.count > 1, passage.isSign(end - 1, Sign.stop) || passage.isSign(end - 1, Sign.comma) {
                tokens = tokens.dropLast()
            }
            if end < limit, passage.tokens[end].kind == .punctuation { end += 1 }
        }
        guard end < limit, passage.tokens[end].span < 0 else { return (tokens, end) }
        let next = passage.tokens[end]
        // "the **Create** button" and "the **Name** field" are not values.
        let isOption = next.isIn(.optionNoun) || next.isIn(.kindNoun)
        if !isOption,
            next.isIn(.place) || next.isIn(.fieldNoun) || next.isIn(.menuNoun) || next.isIn(.toggleNoun)
        {
            return nil
        }
        if isOption || EnglishWords.valueNouns.contains(next.word) { end += 1 }
        return (tokens, end)
    }

    /// The index after a parenthesis: "`A` (recommended)".
    private static func afterRemark(_ passage: Passage, _ index: Int, _ limit: Int) -> Int {
        guard index < limit, passage.isSign(index, Sign.open),
            let close = (index..<min(limit, index + 40)).first(where: { passage.isSign($0, Sign.close) })
        else { return index }
        return close + 1
    }

    /// Whether the value is the next label, because it has its own colon, as in "**A**: x, **B**: y".
    private static func isLabel(_ passage: Passage, _ value: (tokens: Range<Int>, end: Int), to limit: Int)
        -> Bool
    {
        passage.tokens[value.tokens.lowerBound].span >= 0 && value.end + 1 < limit
            && passage.tokens[value.end].span < 0
            && Sign.colons.contains(passage.tokens[value.end].word)
    }

    private static func isCode(_ passage: Passage, _ index: Int) -> Bool {
        let span = passage.tokens[index].span
        return span >= 0 && passage.spans[Int(span)].mark == .code
    }

    private static func separator(_ passage: Passage, from start: Int, to limit: Int, _ run: inout ValueRun)
        -> Int?
    {
        var index = start
        if index < limit, passage.tokens[index].kind == .punctuation, passage.tokens[index].span < 0,
            separators.contains(passage.tokens[index].word)
        {
            let sign = passage.tokens[index].word
            // In "Options: a, b; Default: a", a different separator ends the list.
            if sign == Sign.semicolon, run.sign.map({ $0 != sign }) ?? false { return nil }
            run.sign = run.sign ?? sign
            if passage.tokens[index].word == Sign.bar || passage.tokens[index].word == Sign.slash {
                run.isAlternative = true
            }
            index += 1
        }
        if index < limit, passage.tokens[index].span < 0, joints.contains(passage.tokens[index].word) {
            if passage.tokens[index].word != "and", passage.tokens[index].word != "&" {
                run.isAlternative = true
            }
            index += 1
        }
        // "`a` `b`"
        if index == start, index < limit, isCode(passage, start - 1), isCode(passage, index) { return index }
        return index > start && index < limit ? index : nil
    }
}
