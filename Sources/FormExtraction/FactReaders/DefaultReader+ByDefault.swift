import FormModel

/// Reading states and values from phrases with "by default".
extension DefaultReader {
    /// Reads "Enabled by default", "By default, it is `x`" and "`x` by default".
    func byDefault(_ slice: TextSlice, _ index: Int) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        let tokens = slice.tokens
        func word(_ index: Int) -> Word? { tokens.contains(index) ? passage.tokens[index].word : nil }
        let by = index - 1
        if by > tokens.lowerBound, passage.tokens[by - 1].isIn(.on) || passage.tokens[by - 1].isIn(.off) {
            let state = by - 1
            // "`x` is selected by default"
            if state - 2 >= tokens.lowerBound, passage.tokens[state - 1].isIn(.be),
                passage.tokens[state - 2].span >= 0 || passage.tokens[state - 2].kind == .punctuation,
                passage.tokens[state].word == "selected", let found = before(slice, state - 1)
            {
                return found
            }
            if passage.tokens[state].span < 0 || state == tokens.lowerBound,
                isOwnState(passage, state, tokens)
            {
                return finding(.state, slice.passage, state..<state + 1, .certain)
            }
        }
        if by == tokens.lowerBound || passage.tokens[by - 1].kind == .punctuation {
            if let found = afterByDefault(slice, index + 1) { return found }
        }
        if let found = before(slice, by) { return found }
        // "by default set to `x`"
        if word(index + 1) == "set", word(index + 2) == "to" { return value(slice, from: index + 3, .likely) }
        if word(index + 1) == "is" { return value(slice, from: index + 2, .likely) }
        return nil
    }

    /// Whether a state belongs to the field, because it has no other subject.
    private func isOwnState(_ passage: Passage, _ index: Int, _ tokens: Range<Int>) -> Bool {
        if index == tokens.lowerBound || passage.isSign(index - 1, Sign.open) { return true }
        // The phrase ends this clause.
        let start = tokens.prefix(upTo: index).last {
            passage.isSign($0, Sign.comma) || passage.isSign($0, Sign.semicolon)
        }
        let before = passage.tokens[(start.map { $0 + 1 } ?? tokens.lowerBound)..<index]
        let subject = before.filter {
            $0.kind == .word && !$0.isIn(.be) && !$0.isIn(.determiner) && !$0.isIn(.pronoun)
        }
        if subject.count <= 1 || subject.last.map({ $0.isIn(.toggleNoun) }) ?? false { return true }
        return subject.suffix(8).allSatisfy {
            candidate.label.words.contains($0.word) || EnglishWords.defaultNouns.contains($0.word)
                || $0.isIn(.toggleNoun) || $0.isIn(.optionNoun) || $0.isIn(.boxNoun) || $0.word == "feature"
                || $0.word == "field" || $0.isIn(.conjunction)
        }
    }

    private func afterByDefault(_ slice: TextSlice, _ start: Int) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        for index in start..<max(start, min(slice.tokens.upperBound, start + 8)) {
            let token = passage.tokens[index]
            guard token.word == "is" || token.word == "be" || token.word == "are" else { continue }
            var next = index + 1
            // The subject is the field.
            guard next < slice.tokens.upperBound, isNamed(by: passage, start..<index) else {
                // "By default, `x` is selected."
                guard next < slice.tokens.upperBound,
                    passage.tokens[index - 1].span >= 0 || passage.tokens[index - 1].kind == .punctuation,
                    passage.tokens[next].word == "selected" || passage.tokens[next].word == "used"
                else { return nil }
                return before(slice, index)
            }
            if passage.tokens[next].word == "set", next + 1 < slice.tokens.upperBound {
                next += passage.tokens[next + 1].word == "to" ? 2 : 1
            }
            if next < slice.tokens.upperBound,
                passage.tokens[next].word == "turned" || passage.tokens[next].word == "switched"
            {
                next += 1
            }
            if next + 1 < slice.tokens.upperBound, passage.tokens[next].isIn(.article) { next += 1 }
            guard next < slice.tokens.upperBound else { return nil }
            let first = passage.tokens[next]
            var subject = index - 1
            if subject > start, passage.tokens[subject].span < 0,
                DefaultReader.isQuote(passage.tokens[subject])
            {
                subject -= 1
            }
            let isSubjectSpan =
                passage.tokens[subject].span >= 0
                && !isLabel(slice.passage, passage.spans[Int(passage.tokens[subject].span)].tokens)
            if first.word == "selected" || first.word == "used", isSubjectSpan { return before(slice, index) }
            if first.span >= 0 || first.isIn(.on) || first.isIn(.off) || first.kind == .number
                || Sign.opening.contains(first.word)
            {
                return value(slice, from: next, .likely)
            }
            return nil
        }
        return nil
    }
}
