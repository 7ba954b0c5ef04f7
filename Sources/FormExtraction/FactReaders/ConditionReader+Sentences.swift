import FormModel

/// Reading cases from the description of a field.
extension ConditionReader {
    /// Reads a case at the beginning of a sentence: "If you use a proxy, enter its address."
    mutating func readLeading(_ slice: TextSlice, _ passage: Passage) {
        var start = slice.tokens.lowerBound
        while start < slice.tokens.upperBound,
            passage.tokens[start].kind == .punctuation
                || passage.tokens[start].isIn(.opener) && !passage.tokens[start].isIn(.condition)
        { start += 1 }
        guard start < slice.tokens.upperBound, passage.tokens[start].span < 0,
            EnglishWords.caseOpeners.contains(passage.tokens[start].word)
        else { return }
        let opener = passage.tokens[start].word
        guard
            let comma = (start..<min(slice.tokens.upperBound, start + 30)).first(where: {
                passage.tokens[$0].span < 0 && passage.tokens[$0].kind == .punctuation
                    && (passage.tokens[$0].word == Sign.comma
                        || Sign.colons.contains(passage.tokens[$0].word))
            })
        else {
            // "**Check Number**: if paid by check"
            let clause = start..<slice.tokens.upperBound
            let next = start + 1 < slice.tokens.upperBound ? passage.tokens[start + 1].word : nil
            let isCase =
                opener == "if" || opener == "only" && (next == "if" || next == "when" || next == "for")
            if candidate.kind != .span, isCase, (3...10).contains(clause.count), !isSoft(passage, clause),
                !holdsLabel(slice.passage, clause, passage), !coversOtherCases()
            {
                add(.leading, TextSlice(passage: slice.passage, tokens: clause), .likely)
            }
            return
        }
        let clause = start..<comma
        guard !isSoft(passage, clause), !holdsLabel(slice.passage, clause, passage), !coversOtherCases()
        else { return }
        // "For **Equipment**, select …" names the control instead of a case.
        let isCase = opener == "if" || opener == "when" || opener == "unless" || opener == "only"
        if !isCase, opener != "for" && opener != "with" { return }
        if opener == "for",
            !passage.tokens[clause].contains(where: {
                $0.isIn(.kindNoun) || $0.isCapitalised && $0.word != "for"
            })
        {
            return
        }
        let clauses = ClauseReader.clauses(passage, slice.tokens)
        // "For **Mode** == Custom, …"
        let compares =
            opener == "for"
            && passage.tokens[clause].contains { EnglishWords.equalitySigns.contains($0.word) }
        let asks = clauses.contains { $0.mood == .imperative || $0.mood == .obliged || $0.mood == .possible }
        let isTime = speaksOfTime(passage, clause)
        // "If X is set to No, the list will be shown."
        let isShown =
            isCase && !isTime && !asks
            && passage.tokens[comma..<slice.tokens.upperBound].contains {
                EnglishWords.shown.contains($0.word)
            }
        add(
            .leading, TextSlice(passage: slice.passage, tokens: clause),
            isShown || compares || isCase && asks && !isTime
                ? .certain : isCase && !isTime ? .likely : .possible)
    }

    private func holdsLabel(_ number: Int, _ clause: Range<Int>, _ passage: Passage) -> Bool {
        if let place = candidate.place, place.passage == number, clause.overlaps(place.tokens) { return true }
        let label = candidate.label.words
        let words = passage.words(clause)
        guard label.count <= words.count, let first = label.first, label.count > 1 else { return false }
        return words.indices.contains { words[$0] == first && words[$0...].starts(with: label) }
    }

    /// Whether several sentences begin with a case. If so, they explain what to enter, not when the page asks
    /// for the field.
    private func coversOtherCases() -> Bool {
        candidate.description.dropFirst().prefix(8).contains { slice in
            let token = context.text.passages[slice.passage].tokens[slice.tokens.lowerBound]
            return token.word == "if" || token.word == "when" || token.word == "otherwise"
        }
    }

    /// Reads a case at the end of a sentence: "Enter the address if you use a proxy."
    mutating func readTrailing(_ slice: TextSlice, _ passage: Passage) {
        let clauses = ClauseReader.clauses(passage, slice.tokens)
        for index in slice.tokens.dropFirst() {
            let token = passage.tokens[index]
            guard token.span < 0, token.word == "if" || token.word == "unless" || token.word == "when",
                !EnglishWords.questionVerbs.contains(passage.tokens[index - 1].word)
            else { continue }
            let isAfterComma = passage.isSign(index - 1, Sign.comma)
            guard
                token.word != "when" || isAfterComma || passage.isSign(index - 1, Sign.open)
                    || passage.tokens[index - 1].word == "only"
            else { continue }
            let clause = index..<slice.tokens.upperBound
            guard !isSoft(passage, clause), !holdsLabel(slice.passage, clause, passage) else { return }
            if candidate.kind == .span, let place = candidate.place, place.tokens.lowerBound > index {
                return
            }
            let asks = clauses.contains { clause in
                guard let verb = clause.verb, verb < index else { return false }
                return clause.mood == .imperative
                    && (passage.tokens[verb].isIn(.enter) || passage.tokens[verb].isIn(.select)
                        || passage.tokens[verb].isIn(.paste) || passage.tokens[verb].isIn(.upload))
            }
            let picks = clauses.contains { ($0.verb.map { passage.tokens[$0].isIn(.select) }) ?? false }
            let ends =
                isAfterComma && !slice.tokens.suffix(from: index).contains { passage.isSign($0, Sign.comma) }
            let names = passage.tokens[clause].contains { $0.span >= 0 && $0.kind != .punctuation }
            let isBracketed = passage.isSign(index - 1, Sign.open)
            // "Fill in if paid by check."
            let isWhole =
                candidate.description.count == 1 && candidate.kind != .span && slice.tokens.count <= 8
            let isSure =
                asks && !picks && (names || isAfterComma || isWhole)
                || (ends || isBracketed) && candidate.kind != .span && names
            // "Provide it if …"
            let isCertain =
                asks && !picks && candidate.kind != .span
                && EnglishWords.fieldPronouns.contains(passage.tokens[index - 1].word)
            add(
                .trailing, TextSlice(passage: slice.passage, tokens: clause),
                isCertain ? .certain : isSure ? .likely : .possible)
            return
        }
    }

    /// Whether the words before a phrase refer only to the field, as in "This setting is", or are a separate
    /// clause that ends with a comma.
    private func isAboutField(_ tokens: Range<Int>, _ passage: Passage) -> Bool {
        if let last = tokens.last, passage.isSign(last, Sign.comma) || passage.isSign(last, Sign.open) {
            return true
        }
        return tokens.count <= 4
            && tokens.allSatisfy {
                EnglishWords.fieldSubjects.contains(passage.tokens[$0].word)
                    || passage.tokens[$0].isIn(.inputNoun)
            }
    }

    /// Reads phrases such as "Only shown if …" and "Required if …".
    mutating func readPhrases(_ slice: TextSlice, _ passage: Passage) {
        // "Use only if your organisation nests groups" is advice on when to switch it on, not on when it is shown.
        if passage.tokens[slice.tokens.lowerBound].span < 0,
            EnglishWords.adviceVerbs.contains(passage.tokens[slice.tokens.lowerBound].word)
        {
            return
        }
        for phrase in passage.phrases(in: slice.tokens)
        where (phrase.name == .shownOnly || phrase.name == .neededIf)
            && phrase.range.upperBound <= slice.tokens.upperBound
        {
            let clause = phrase.range.lowerBound..<slice.tokens.upperBound
            guard !passage.tokens[clause].contains(where: { $0.isIn(.edition) && $0.word != "cloud" }) else {
                continue
            }
            if phrase.range.lowerBound > slice.tokens.lowerBound,
                EnglishWords.denials.contains(passage.tokens[phrase.range.lowerBound - 1].word)
            {
                continue
            }
            let first = passage.tokens[phrase.range.lowerBound].word
            let last = passage.tokens[phrase.range.upperBound - 1].word
            // "applies to" and "required for" can also be about other things.
            let isWeak =
                EnglishWords.weakCaseEnds.contains(last) && first != "only"
                || last == "for" && first != "only"
            let says =
                first == "only" || phrase.name == .neededIf
                || isAboutField(slice.tokens.lowerBound..<phrase.range.lowerBound, passage)
            add(
                phrase.name == .shownOnly ? .shownOnly : .neededIf,
                TextSlice(passage: slice.passage, tokens: clause),
                isWeak ? .possible : says ? .certain : .likely)
            return
        }
    }
}
