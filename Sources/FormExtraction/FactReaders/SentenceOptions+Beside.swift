import FormModel

/// Reading values in the sentence that names the field: "Select **X** as **Y**", "Select **Y** from **X**".
extension SentenceOptions {
    /// Reads "Select **X** as **Y**", "Set **X** to **Y**", "From **X**, select **Y** or **Z**" and "**X**
    /// can be **Y** or **Z**".
    ///
    /// - Parameter sentence: the sentence, including the punctuation marks at its ends, which `tokens` do not
    ///   contain.
    mutating func readBehindLabel(
        _ number: Int, _ passage: Passage, _ label: Range<Int>, _ tokens: Range<Int>, sentence: Range<Int>
    ) {
        var index = label.upperBound
        while index < tokens.upperBound, passage.tokens[index].span < 0,
            passage.tokens[index].kind != .punctuation,
            passage.tokens[index].isIn(.fieldNoun) || passage.tokens[index].isIn(.menuNoun)
                || passage.tokens[index].isIn(.optionNoun) || passage.tokens[index].isIn(.boxNoun)
                || passage.tokens[index].isIn(.kindNoun)
        { index += 1 }
        // "**X** is set to **Y**"
        if index + 2 < tokens.upperBound, passage.tokens[index].isIn(.be),
            passage.tokens[index + 1].word == "set"
        {
            index += 2
        }
        guard index < tokens.upperBound else { return }
        // The clauses of whole sentences are stored. Punctuation marks at the ends do not change them.
        var clause = ClauseReader.clauses(passage, sentence).last {
            ($0.verb ?? tokens.lowerBound) <= label.lowerBound
        }
        if let whole = clause?.tokens { clause?.tokens = whole.clamped(to: tokens) }
        let verb = clause?.verb.flatMap { $0 < label.lowerBound ? passage.tokens[$0] : nil }
        let picks = verb?.isIn(.select) ?? false
        let sign = passage.tokens[index]
        if sign.span < 0, EnglishWords.assigning.contains(sign.word), sign.word != Sign.open,
            let start = valueStart(passage, from: index + 1, tokens), !isExample(passage, start, in: tokens),
            let run = assigned(passage, start, tokens, isList: sign.kind == .punctuation).map({
                withoutNext(passage, $0, clause)
            }),
            SentenceOptions.ends(passage, run.end, tokens), picks || sign.word != "to" || verb != nil
        {
            if run.values.count > 1 {
                let isList = sign.kind == .punctuation
                add(
                    picks || isList ? .selected : .set, number, run,
                    picks ? .certain : run.isAlternative ? .likely : .possible)
            } else {
                let value = context.value(number, run.values[0])
                add(
                    picks ? .stated : .set, number, run,
                    picks ? stated(value, .likely) : said.isKind ? .likely : .possible)
            }
            return
        }
        readAnnounced(number, passage, label.upperBound..<tokens.upperBound)
        // "In the **X** field, select **Y**."
        guard !picks, passage.classes.contains(.select) else { return }
        for clause in ClauseReader.clauses(passage, label.upperBound..<tokens.upperBound) {
            guard let verb = clause.verb, passage.tokens[verb].isIn(.select), clause.mood != .negated,
                !passage.spans(in: label.upperBound..<max(label.upperBound, verb) + 1).contains(where: {
                    $0.tokens.upperBound <= verb
                }), let start = valueStart(passage, from: verb + 1, tokens),
                !isExample(passage, start, in: tokens),
                let run = ValueRun.read(passage, from: start, to: tokens.upperBound, .names),
                SentenceOptions.ends(passage, run.end, tokens), !isButton(passage, run, tokens)
            else { continue }
            let values = run.values + alternatives(passage, behind: run.end, tokens)
            picked.append(
                Pick(
                    values: values.map { context.value(number, $0) },
                    isAlternative: run.isAlternative || values.count > run.values.count, certainty: .likely))
            return
        }
    }

    /// The run without its last value if that is a label: in "Set **A** to **B**, **C** to **D**", C is not a
    /// value of A, but is itself assigned a value.
    private func withoutNext(_ passage: Passage, _ run: ValueRun, _ clause: Clause?) -> ValueRun {
        guard run.values.count > 1, let last = run.values.last, let clause,
            SharedVerb.start(passage, clause, of: last.lowerBound) == last.lowerBound
        else { return run }
        return run.withoutLast
    }

    /// The values that start at an index. In a list, they must be several, end the sentence, or be marked.
    private func assigned(_ passage: Passage, _ start: Int, _ tokens: Range<Int>, isList: Bool) -> ValueRun? {
        guard isList else { return ValueRun.read(passage, from: start, to: tokens.upperBound, .names) }
        if let run = ValueRun.read(passage, from: start, to: tokens.upperBound, .words),
            run.end == tokens.upperBound,
            run.values.count > 1
        {
            return run
        }
        let run = ValueRun.read(passage, from: start, to: tokens.upperBound, .names)
        return run.flatMap {
            $0.values.count > 1 || $0.end == tokens.upperBound || isMarked(passage, $0) ? $0 : nil
        }
    }

    /// Reads "Select **Y** or **Z** from the **X** list" and "Choose **Y** for **X**".
    mutating func readBeforeLabel(
        _ number: Int, _ passage: Passage, _ label: Range<Int>, _ tokens: Range<Int>
    ) {
        guard passage.classes.contains(.select) || passage.classes.contains(.use) else { return }
        // The value is directly before a preposition and the label.
        var index = label.lowerBound - 1
        while index > tokens.lowerBound, passage.tokens[index].span < 0,
            passage.tokens[index].isIn(.determiner) || passage.tokens[index].isIn(.menuNoun)
                || Sign.opening.contains(passage.tokens[index].word) || passage.tokens[index].word == "of"
        { index -= 1 }
        guard index > tokens.lowerBound, passage.tokens[index].span < 0,
            passage.tokens[index].isIn(.preposition),
            let clause = ClauseReader.clauses(passage, tokens.lowerBound..<label.lowerBound).last(where: {
                clause in
                clause.mood != .negated
                    && clause.verb.map { passage.tokens[$0].isIn(.select) || passage.tokens[$0].isIn(.use) }
                        ?? false
            }), let verb = clause.verb, verb < index
        else { return }
        if passage.tokens[verb].isIn(.select), let start = valueStart(passage, from: verb + 1, tokens),
            start < index,
            let run = ValueRun.read(passage, from: start, to: index, .names),
            run.end == index || run.end == index - 1 && passage.tokens[run.end].kind == .word
        {
            picked.append(
                Pick(
                    values: run.values.map { context.value(number, $0) }, isAlternative: run.isAlternative,
                    certainty: .likely))
            return
        }
        // "Select **macOS** as the **Type** and **Medium** for the **Capacity**."
        var last = index - 1
        if passage.tokens[last].span < 0, last > verb + 1 { last -= 1 }
        guard last > verb, passage.tokens[last].span >= 0 else { return }
        let span = passage.spans[Int(passage.tokens[last].span)]
        guard !span.isSentence, span.tokens.lowerBound > verb else { return }
        picked.append(
            Pick(values: [context.value(number, span.tokens)], isAlternative: false, certainty: .likely))
    }
}
