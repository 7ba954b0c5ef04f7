import FormModel

/// Reading values that a sentence lists: on their own, or after an announcement, a colon or a parenthesis.
extension SentenceOptions {
    /// Reads a sentence that consists only of values: "`application/json` or `application/xml`".
    mutating func readAlone(_ number: Int, _ passage: Passage, _ tokens: Range<Int>, isOnly: Bool) {
        // "Supports A, B and C."
        let start =
            EnglishWords.offering.contains(passage.tokens[tokens.lowerBound].word)
            ? tokens.lowerBound + 1 : tokens.lowerBound
        guard start < tokens.upperBound,
            let run = ValueRun.read(passage, from: start, to: tokens.upperBound, .words),
            run.end == tokens.upperBound
        else { return }
        let isMarked = run.values.allSatisfy { passage.tokens[$0.lowerBound].span >= 0 }
        let first = passage.tokens[run.values[0].lowerBound]
        if run.values.count > 1 {
            let isShort = run.values.allSatisfy { $0.count <= 3 }
            let isSure =
                run.isAlternative && (isMarked || isShort)
                || (run.values.count > 2 || isMarked) && isShort && said.isKind
                || run.values.count > 3 && run.values.allSatisfy { $0.count == 1 }
            add(.alone, number, run, isSure ? .likely : .possible)
        } else if isOnly, said.isKind, isMarked || isName(passage, run) {
            add(.alone, number, run, .likely)
        } else if isOnly, isMarked, candidate.kind != .row {
            add(.alone, number, run, passage.spans[Int(first.span)].mark == .strong ? .likely : .possible)
        }
    }

    /// Whether the run is a name, such as "Okta", unlike "Select Okta" or "Message type".
    private func isName(_ passage: Passage, _ run: ValueRun) -> Bool {
        let tokens = run.values[0]
        guard tokens.count <= 3, run.end == tokens.upperBound, let last = tokens.last else { return false }
        let first = passage.tokens[tokens.lowerBound]
        return first.isCapitalised && !ClauseReader.isVerb(first) && !passage.tokens[last].isIn(.kindNoun)
            && !passage.tokens[last].isIn(.plainNoun)
    }

    /// Reads "Allowed values are 1, 3, and 5"; "one of: a, b"; "can be either `a` or `b`"; "Options: `a`,
    /// `b`"; "including `a` and `b`".
    mutating func readAnnounced(_ number: Int, _ passage: Passage, _ tokens: Range<Int>) {
        for opening in openings(passage, tokens) {
            // "Some of the types are A and B": there are others.
            guard !passage.tokens[tokens.lowerBound..<opening.end].contains(where: { $0.word == "some" })
            else { continue }
            var start = opening.end
            var isStrong = opening.isStrong
            while start < tokens.upperBound, passage.tokens[start].span < 0,
                EnglishWords.afterAnnouncement.contains(passage.tokens[start].word),
                start - opening.end < 6
            {
                if Sign.colons.contains(passage.tokens[start].word) || passage.tokens[start].isIn(.be) {
                    isStrong = true
                }
                start += 1
            }
            guard start < tokens.upperBound, !isExample(passage, start, in: tokens),
                let run = ValueRun.read(
                    passage, from: start, to: tokens.upperBound, isStrong ? .words : .names),
                run.values.count > 1, isMarked(passage, run) || SentenceOptions.ends(passage, run.end, tokens)
            else { continue }
            add(.announced, number, run, isStrong ? .certain : .likely, isClosed: isStrong)
            return
        }
    }

    /// Whether a word or punctuation mark may precede values.
    @inline(__always)
    private static func mayOpen(_ word: Word) -> Bool {
        Sign.colons.contains(word) || Sign.dashes.contains(word) || word == Sign.comma || word == "to"
            || word == "including" || word == "includes" || word == "support"
    }

    /// The positions at which a sentence begins to list values.
    private func openings(_ passage: Passage, _ tokens: Range<Int>) -> [(end: Int, isStrong: Bool)] {
        var found: [(end: Int, isStrong: Bool)] = []
        for phrase in passage.phrases(in: tokens)
        where (phrase.name == .valuesAre || phrase.name == .oneOf)
            && phrase.range.upperBound <= tokens.upperBound
        {
            let last = passage.tokens[phrase.range.upperBound - 1].word
            let subject =
                phrase.range.lowerBound > tokens.lowerBound
                ? passage.tokens[phrase.range.lowerBound - 1].word : nil
            let isOfValues =
                last == "be" && (subject == "value" || subject == "values" || subject == "options")
            found.append(
                (
                    phrase.range.upperBound,
                    isOfValues || phrase.range.count > 2 || last == "are" || last == "either"
                ))
        }
        for index in tokens.dropFirst()
        where passage.tokens[index].span < 0 && Self.mayOpen(passage.tokens[index].word) {
            let word = passage.tokens[index].word
            let before = passage.tokens[index - 1]
            let isOfOptions = before.word == "options" || before.word == "values" || before.word == "modes"
            let earlier = index - 2 >= tokens.lowerBound ? passage.tokens[index - 2].word : nil
            let isNamed = earlier.map(EnglishWords.announcingAdjectives.contains) ?? false
            if Sign.colons.contains(word), before.span < 0,
                isNamed || EnglishWords.listNouns.contains(before.word)
            {
                found.append((index + 1, true))
            } else if Sign.dashes.contains(word),
                isOfOptions
                    || before.word == "here"
                        && (earlier == "options" || earlier == "values" || earlier == "modes")
            {
                found.append((index + 1, true))
            } else if word == "including" || word == "includes" || word == "support",
                said.picks || said.isKind || isOfOptions
            {
                found.append((index + 1, isOfOptions))
            } else if word == "to", index >= tokens.lowerBound + 2, earlier == "set", before.isIn(.pronoun) {
                found.append((index + 1, false))
            } else if word == Sign.comma, isOfOptions {
                found.append((index + 1, true))
            }
        }
        return found
    }

    /// Reads values after a colon: "Choose a token duration: _7 days_, _30 days_ or _Unlimited_."
    mutating func readColon(_ number: Int, _ passage: Passage, _ tokens: Range<Int>) {
        guard
            let colon = tokens.first(where: {
                passage.tokens[$0].span < 0 && Sign.colons.contains(passage.tokens[$0].word)
            }), colon > tokens.lowerBound, colon + 1 < tokens.upperBound,
            !isExample(passage, colon + 1, in: tokens),
            let run = ValueRun.read(passage, from: colon + 1, to: tokens.upperBound, .words),
            run.values.count > 1,
            run.end == tokens.upperBound || passage.tokens[run.end].kind == .punctuation && run.isAlternative
        else { return }
        let clause = ClauseReader.firstClause(passage, tokens.lowerBound..<colon)
        let picks = clause.verb.map { passage.tokens[$0].isIn(.select) } ?? false
        let isSure =
            run.isAlternative || said.isKind
            || run.values.count > 2 && run.end == tokens.upperBound && !said.enters
        add(.colon, number, run, picks ? .certain : isSure ? .likely : .possible)
    }

    /// Reads values in parentheses: "Choose the type of certificate (None, CA certificate, or Client
    /// certificate)".
    mutating func readParentheses(_ number: Int, _ passage: Passage, _ tokens: Range<Int>) {
        guard let open = tokens.first(where: { passage.isSign($0, Sign.open) }), open + 1 < tokens.upperBound,
            let start = valueStart(passage, from: open + 1, tokens),
            !isExample(passage, start, in: open..<tokens.upperBound),
            !passage.phrases(in: open + 1..<open + 2).contains(where: { $0.name == .example }),
            let run = ValueRun.read(passage, from: start, to: tokens.upperBound, .words),
            run.values.count > 1, passage.isSign(run.end, Sign.close)
        else { return }
        add(
            .parentheses, number, run,
            said.picks ? .certain : run.isAlternative || said.isKind ? .likely : .possible)
    }

    /// Reads values that the sentence explains: "`own` for a server of your own, or `cloud` for the cloud."
    mutating func readExplained(_ passageNumber: Int, _ passage: Passage, _ tokens: Range<Int>) {
        var values: [StatedValue] = []
        for number in passage.spanIndices(in: tokens) where !passage.spans[number].isSentence {
            let span = passage.spans[number].tokens
            var (before, after) = (span.lowerBound - 1, span.upperBound)
            if passage.spans[number].mark == .quotes { (before, after) = (before - 1, after + 1) }
            guard after < tokens.upperBound, passage.tokens[after].span < 0,
                EnglishWords.explaining.contains(passage.tokens[after].word)
            else { continue }
            let isFirst =
                before < tokens.lowerBound || Sign.dashes.contains(passage.tokens[before].word)
                || Sign.colons.contains(passage.tokens[before].word)
            let isNext =
                before >= tokens.lowerBound && passage.tokens[before].span < 0
                && EnglishWords.betweenExplained.contains(passage.tokens[before].word)
            guard values.isEmpty ? isFirst : isNext else { continue }
            values.append(context.value(passageNumber, span))
        }
        guard values.count > 1 else { return }
        found.append(
            OptionsFinding(
                source: .cases, values: values, isClosed: false, isSeveral: said.picksSeveral,
                certainty: .likely))
    }

    /// Reads values at the end of a sentence: "The mode, `cluster` or `client`."
    mutating func readTail(_ number: Int, _ passage: Passage, _ tokens: Range<Int>) {
        for index in tokens.dropFirst().dropLast(2)
        where passage.tokens[index].span < 0
            && (passage.tokens[index].word == Sign.comma || Sign.dashes.contains(passage.tokens[index].word))
        {
            guard passage.tokens[index - 1].span < 0, passage.tokens[index + 1].span >= 0,
                !isExample(passage, index + 1, in: tokens),
                let run = ValueRun.read(passage, from: index + 1, to: tokens.upperBound, .marked),
                run.values.count > 1, run.end == tokens.upperBound
            else { continue }
            add(.colon, number, run, said.isKind || said.picks ? .likely : .possible)
            return
        }
    }

    /// Reads values in the parentheses of a label: "Legend position (left, right, top)".
    mutating func readLabel() {
        guard let place = candidate.place else { return }
        let passage = context.text.passages[place.passage]
        let end = min(place.tokens.upperBound + 20, passage.tokens.count)
        guard
            let open = (place.tokens.lowerBound..<min(place.tokens.upperBound + 1, end)).first(where: {
                passage.isSign($0, Sign.open)
            }), open + 1 < end,
            let run = ValueRun.read(passage, from: open + 1, to: end, .words), run.end < end,
            passage.isSign(run.end, Sign.close),
            run.values.count > 2 || run.values.count == 2 && run.isAlternative
        else { return }
        add(.parentheses, place.passage, run, said.isKind || run.isAlternative ? .likely : .possible)
    }

    /// Reads "**Mimir**, **Cortex** and **Prometheus** are supported."
    mutating func readSupported(_ number: Int, _ passage: Passage, _ tokens: Range<Int>) {
        guard passage.tokens[tokens.lowerBound].span >= 0,
            let run = ValueRun.read(passage, from: tokens.lowerBound, to: tokens.upperBound, .marked),
            run.values.count > 1, run.end + 1 < tokens.upperBound, passage.tokens[run.end].isIn(.be),
            EnglishWords.supported.contains(passage.tokens[run.end + 1].word)
        else { return }
        add(.announced, number, run, .certain, isClosed: true)
    }
}
