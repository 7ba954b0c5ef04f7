import FormModel

/// Reading values before or after certain words, whether or not the values are marked.
extension DefaultReader {
    /// The value at the given index; nil if there is none.
    func value(_ slice: TextSlice, from start: Int, _ certainty: Certainty) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        let limit = slice.tokens.upperBound
        var start = start
        while start < limit, passage.tokens[start].span < 0,
            Sign.opening.contains(passage.tokens[start].word)
                || Sign.colons.contains(passage.tokens[start].word)
                || passage.tokens[start].word == "set" || passage.tokens[start].word == "to"
                || passage.tokens[start].word == Sign.open
        { start += 1 }
        guard start < limit else { return nil }
        let isArticle = passage.tokens[start].span < 0 && passage.tokens[start].isIn(.article)
        if isArticle, start + 1 < limit { start += 1 }
        // "is to wait 30 seconds"
        if passage.tokens[start - 1].word == "to", start + 1 < limit, passage.tokens[start].word == "wait" {
            start += 1
        }
        let first = passage.tokens[start]
        if first.span >= 0 {
            guard let run = ValueRun.read(passage, from: start, to: limit, .marked) else { return nil }
            let last = run.isAlternative ? run.values[0] : run.values[run.values.count - 1]
            return finding(.sentence, slice.passage, run.values[0].lowerBound..<last.upperBound, certainty)
        }
        let end = unmarkedEnd(passage, start, limit)
        // "defaults to sending it"
        if end == start + 1, end < limit, passage.tokens[end].isIn(.pronoun),
            passage.string(start..<end).hasSuffix("ing")
        {
            return nil
        }
        guard end > start, !first.isIn(.preposition) || first.isIn(.on) || first.isIn(.off),
            !first.isIn(.determiner) || first.isIn(.valueWord), !first.isIn(.pronoun), !first.isIn(.be)
        else { return nil }
        if isArticle {
            guard end == limit || passage.tokens[end].kind == .punctuation else { return nil }
            return finding(.sentence, slice.passage, start..<end, .possible)
        }
        let isName =
            first.isCapitalised || first.kind == .number || first.isIn(.valueWord) || first.isIn(.blank)
        return finding(.sentence, slice.passage, start..<end, isName ? certainty : .likely)
    }

    /// The end of an unmarked value: up to four words, including the symbols between them.
    func unmarkedEnd(_ passage: Passage, _ start: Int, _ limit: Int) -> Int {
        var end = start
        var words = 0
        var depth = 0
        while end < limit {
            let token = passage.tokens[end]
            guard token.span < 0 || depth > 0 else { break }
            let isGlued = end > start && !token.spaceBefore
            if depth == 0, token.kind != .punctuation, !isGlued {
                words += 1
                if words > 4 { break }
                if end > start,
                    token.isIn(.preposition) || token.isIn(.conjunction) || token.isIn(.condition)
                        || token.isIn(.be)
                        || token.isIn(.pronoun) || token.word == "means" || token.word == "which"
                        || token.word == "or" || token.word == "will" || token.isIn(.possibility)
                {
                    break
                }
            }
            if token.kind == .punctuation, token.span < 0 {
                if token.word == Sign.open || token.word == "[" || token.word == "{" {
                    if depth == 0, end > start, token.spaceBefore { break }
                    depth += 1
                } else if token.word == Sign.close || token.word == "]" || token.word == "}" {
                    if depth == 0 { break }
                    depth -= 1
                } else if depth == 0 {
                    let continues =
                        end + 1 < limit && !passage.tokens[end + 1].spaceBefore && (isGlued || end == start)
                    if !continues || token.word == Sign.semicolon || token.word == Sign.comma { break }
                }
            }
            end += 1
        }
        return end
    }

    /// Reads "`x` is used by default", "Keep `x` as the default", "`x` by default" and "30 seconds by
    /// default".
    func before(_ slice: TextSlice, _ start: Int) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        var end = start
        while end > slice.tokens.lowerBound, passage.tokens[end - 1].span < 0,
            EnglishWords.betweenValueAndDefault.contains(passage.tokens[end - 1].word)
                || passage.tokens[end - 1].kind == .punctuation
                    && DefaultReader.isQuote(passage.tokens[end - 1])
        { end -= 1 }
        guard end > slice.tokens.lowerBound else { return nil }
        var last = passage.tokens[end - 1]
        // "use the `default` queue by default"
        if last.span < 0, last.kind == .word, last.isIn(.unit) == false, end - 2 >= slice.tokens.lowerBound,
            isCode(passage, end - 2), !last.isIn(.be), !last.isIn(.on), !last.isIn(.off)
        {
            end -= 1
            last = passage.tokens[end - 1]
        }
        if last.isIn(.unit), last.span < 0, end - 2 >= slice.tokens.lowerBound {
            let amount = passage.tokens[end - 2]
            if amount.span >= 0 {
                end -= 1
                last = amount
            } else if amount.kind == .number {
                return finding(.sentence, slice.passage, end - 2..<end, .likely)
            }
        }
        if last.span >= 0 {
            var first = passage.spans[Int(last.span)].tokens
            guard !passage.spans[Int(last.span)].isSentence, first.lowerBound >= slice.tokens.lowerBound,
                !isLabel(slice.passage, first)
            else { return nil }
            let end = first.upperBound
            // "Keep `a`, `b` and `c` as the default."
            while let earlier = joined(passage, before: first.lowerBound, slice.tokens) { first = earlier }
            return finding(.sentence, slice.passage, first.lowerBound..<end, .likely)
        }
        // "Set disabled as default", "is off as the default"
        let isState =
            (last.isIn(.on) || last.isIn(.off))
            && (start > end || start < slice.tokens.upperBound && passage.tokens[start].word == "as")
        let isValue = last.kind == .number || isState
        return isValue ? finding(.sentence, slice.passage, end - 1..<end, .likely) : nil
    }

    private func joined(_ passage: Passage, before start: Int, _ tokens: Range<Int>) -> Range<Int>? {
        var index = start
        while index > tokens.lowerBound, passage.tokens[index - 1].span < 0,
            passage.tokens[index - 1].word == "and" || passage.isSign(index - 1, Sign.comma),
            start - index < 2
        { index -= 1 }
        guard index < start, index > tokens.lowerBound, passage.tokens[index - 1].span >= 0 else {
            return nil
        }
        let span = passage.spans[Int(passage.tokens[index - 1].span)].tokens
        return isLabel(candidate.place?.passage ?? -1, span) ? nil : span
    }

    private static let quotes = WordSet(Sign.closing.values.flatMap { $0 })

    static func isQuote(_ token: Token) -> Bool { quotes.contains(token.word) }

    private func isCode(_ passage: Passage, _ index: Int) -> Bool {
        let span = passage.tokens[index].span
        return span >= 0 && passage.spans[Int(span)].mark == .code
    }

    /// Whether a token is a number, possibly negative.
    func isNumber(_ passage: Passage, _ token: Token) -> Bool {
        let bytes = passage.text[Int(token.text.lowerBound)..<Int(token.text.upperBound)]
        guard let first = bytes.first else { return false }
        return token.kind == .number
            || first == UInt8(ascii: "-")
                && bytes.dropFirst().first.map { (0x30...0x39).contains($0) } ?? false
    }
}
