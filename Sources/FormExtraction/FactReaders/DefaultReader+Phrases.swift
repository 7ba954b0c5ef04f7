import FormModel

/// Reading values from phrases with "default".
extension DefaultReader {
    /// The value before or after the word "default"; nil if there is none.
    func around(_ slice: TextSlice, _ index: Int) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        let tokens = slice.tokens
        func word(_ index: Int) -> Word? { tokens.contains(index) ? passage.tokens[index].word : nil }
        if word(index - 1) == "by" { return byDefault(slice, index) }
        // "`x` (default)".
        if passage.isSign(index - 1, Sign.open), passage.tokens.count > index + 1,
            passage.isSign(index + 1, Sign.close) || passage.isSign(index + 1, Sign.comma)
                || passage.isSign(index + 1, Sign.semicolon)
        {
            var end = index - 1
            if end > tokens.lowerBound, passage.tokens[end - 1].kind == .punctuation,
                passage.tokens[end - 1].span < 0
            {
                end -= 1
            }
            guard end > tokens.lowerBound else { return nil }
            let last = passage.tokens[end - 1]
            if last.span >= 0 {
                let span = passage.spans[Int(last.span)].tokens
                return isLabel(slice.passage, span) ? nil : finding(.remark, slice.passage, span, .likely)
            }
            return last.kind == .number ? finding(.remark, slice.passage, end - 1..<end, .likely) : nil
        }
        // "Keep `x` as the default", "to override the `x` default".
        if word(index - 1) == "the" || word(index - 1) == "as", let found = before(slice, index - 1) {
            return found
        }
        if index > tokens.lowerBound, passage.tokens[index - 1].span >= 0,
            passage.spans[Int(passage.tokens[index - 1].span)].mark == .code, let found = before(slice, index)
        {
            return found
        }
        return behind(slice, index)
    }

    /// Reads "The default is `x`", "default value: x", "a default prefix of `x` is used" and "default 30".
    private func behind(_ slice: TextSlice, _ index: Int) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        let tokens = slice.tokens
        let next = index + 1
        guard next < tokens.upperBound else { return nil }
        let opensClause = index == tokens.lowerBound || passage.tokens[index - 1].kind == .punctuation
        if isNumber(passage, passage.tokens[next]), passage.tokens[next].span < 0 {
            return value(slice, from: next, .likely)
        }
        if opensClause, passage.tokens[next].span < 0, passage.tokens[next].kind == .word,
            !passage.tokens[next].isIn(.be),
            !EnglishWords.defaultNouns.contains(passage.tokens[next].word)
        {
            // ", default master."
            let end = unmarkedEnd(passage, next, tokens.upperBound)
            if end - next <= 8, end == tokens.upperBound || passage.tokens[end].kind == .punctuation,
                index > tokens.lowerBound,
                !passage.tokens[next..<end].contains(where: {
                    $0.isIn(.be) || $0.isIn(.preposition) || $0.isIn(.optionNoun)
                })
            {
                return finding(.sentence, slice.passage, next..<end, .likely)
            }
        }
        for next in next..<min(index + 6, tokens.upperBound) {
            let token = passage.tokens[next]
            if token.span >= 0 {
                let span = passage.spans[Int(token.span)]
                let isNoun =
                    next == index + 1
                    || passage.tokens[index + 1..<next].allSatisfy {
                        EnglishWords.defaultNouns.contains($0.word)
                    }
                guard isNoun, span.mark != .link, !isLabel(slice.passage, span.tokens) else { return nil }
                return value(slice, from: next, .likely)
            }
            if token.word == "is" || token.word == "are" || token.word == "of" || token.word == "to"
                || token.word == Sign.equals
                || token.kind == .punctuation && Sign.colons.contains(token.word)
            {
                // "The default port is 2375" is the default of a port, which may be another field.
                guard isNamed(by: passage, index + 1..<next) else { return nil }
                // A default that applies only in a certain case does not count.
                let clause = tokens.prefix(upTo: index).last { passage.isSign($0, Sign.semicolon) }
                let begin = clause.map { $0 + 1 } ?? tokens.lowerBound
                let first = passage.tokens[begin]
                if first.span < 0, first.word == "if" || first.word == "when" || first.word == "unless",
                    !passage.tokens[begin..<index].contains(where: {
                        EnglishWords.absences.contains($0.word)
                    })
                {
                    return nil
                }
                return value(slice, from: next + 1, .certain)
            }
            if token.kind == .punctuation || token.isIn(.article) || token.isIn(.preposition)
                || token.isIn(.conjunction)
            {
                return nil
            }
        }
        return nil
    }

    /// Reads "If no value is selected, **X** is used."
    func substitute(_ slice: TextSlice, _ used: Int) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        let start = slice.tokens.lowerBound
        guard passage.tokens[start].word == "if" || passage.tokens[start].word == "when",
            passage.tokens[start..<used].prefix(8).contains(where: {
                EnglishWords.absences.contains($0.word)
            }),
            used - 2 > start, passage.tokens[used - 1].isIn(.be)
        else { return nil }
        var end = used - 1
        if passage.tokens[end - 1].isIn(.possibility) || passage.tokens[end - 1].word == "will" { end -= 1 }
        guard end - 1 > start, passage.tokens[end - 1].span >= 0 else { return nil }
        let span = passage.spans[Int(passage.tokens[end - 1].span)]
        return span.isSentence ? nil : finding(.sentence, slice.passage, span.tokens, .likely)
    }

    /// Whether the words between "default" and "is" refer to this field.
    func isNamed(by passage: Passage, _ range: Range<Int>) -> Bool {
        passage.tokens[range].allSatisfy { token in
            token.kind == .punctuation || EnglishWords.defaultNouns.contains(token.word) || token.span >= 0
                || candidate.label.words.contains(token.word) || token.isIn(.pronoun)
                || token.isIn(.determiner)
                || token.isIn(.be) || token.isIn(.optionNoun) || token.isIn(.fieldNoun)
                || token.isIn(.toggleNoun)
                || token.word == "will" || token.word == "which"
        }
    }
}
