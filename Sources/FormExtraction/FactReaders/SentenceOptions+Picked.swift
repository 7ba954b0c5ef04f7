import FormModel

/// Reading values that sentences tell the reader to select: "Select **A** or **B**."
extension SentenceOptions {
    /// The values that one sentence tells the reader to select.
    struct Pick {
        var values: [StatedValue]
        var isAlternative: Bool
        var certainty: Certainty
        /// Whether the description consists only of this sentence.
        var isWhole = false
    }

    /// Reads "Select **A** or **B**" and "Choose **A** if …".
    mutating func readSelected(_ number: Int, _ passage: Passage, _ tokens: Range<Int>, isFirst: Bool) {
        guard passage.classes.contains(.select) else { return }
        for clause in ClauseReader.clauses(passage, tokens) {
            let several = clause.verb.flatMap { verb in
                passage.phrases(in: verb + 1..<tokens.upperBound).first {
                    $0.name == .severalOf && $0.range.lowerBound == verb + 1
                }?.range
            }
            guard let verb = clause.verb, passage.tokens[verb].isIn(.select), clause.mood != .negated,
                let start = valueStart(passage, from: several?.upperBound ?? verb + 1, tokens),
                !isExample(passage, start, in: tokens),
                let run = ValueRun.read(passage, from: start, to: tokens.upperBound, .names),
                SentenceOptions.ends(passage, run.end, tokens)
                    || run.values.count > 1 && isBeforeKind(passage, run.end, tokens),
                !isButton(passage, run, tokens),
                isFirst && several == nil || run.values.count > 1 || isMarked(passage, run)
            else { continue }
            let others = alternatives(passage, behind: run.end, tokens)
            let values = run.values + others
            // "Select from **A**, **B** and **C**", "Select one or more of **A** and **B**."
            let isFrom =
                several != nil || passage.tokens[verb + 1].word == "from"
                || passage.tokens[verb + 1].word == "between"
            let isAlternative = values.count > 1 && (run.isAlternative || !others.isEmpty || isFrom)
            let isWhole =
                candidate.description.count == 1 && run.end == tokens.upperBound && candidate.kind != .span
            picked.append(
                Pick(
                    values: values.map { context.value(number, $0) }, isAlternative: isAlternative,
                    certainty: isFirst || isAlternative ? .likely : .possible, isWhole: isWhole))
        }
    }

    /// Whether a kind follows marked values, as in "select `async` or `sync` query modes".
    private func isBeforeKind(_ passage: Passage, _ start: Int, _ tokens: Range<Int>) -> Bool {
        for index in start..<min(start + 3, tokens.upperBound) {
            let token = passage.tokens[index]
            guard token.span < 0, token.kind == .word else { return false }
            if EnglishWords.listNouns.contains(token.word) || token.isIn(.kindNoun) { return true }
        }
        return false
    }

    /// Further values after "or", as in "… **A** to keep them or **B** to drop them".
    func alternatives(_ passage: Passage, behind start: Int, _ tokens: Range<Int>) -> [Range<Int>] {
        guard start + 1 < tokens.upperBound else { return [] }
        var values: [Range<Int>] = []
        for index in start..<tokens.upperBound - 1
        where passage.tokens[index].span < 0 && passage.tokens[index].word == "or" {
            var next = index + 1
            if passage.tokens[next].isIn(.select), next + 1 < tokens.upperBound { next += 1 }
            if passage.tokens[next].isIn(.article), next + 1 < tokens.upperBound { next += 1 }
            guard passage.tokens[next].span >= 0 else { continue }
            let span = passage.spans[Int(passage.tokens[next].span)]
            if span.tokens.lowerBound == next, !span.isSentence { values.append(span.tokens) }
        }
        return values
    }

    /// Whether the value is a button, as in "Select **Add rule** to …" or "Select **OK**".
    func isButton(_ passage: Passage, _ run: ValueRun, _ tokens: Range<Int>) -> Bool {
        guard run.values.count == 1 else { return false }
        let value = passage.tokens[run.values[0]]
        if value.count == 1, let token = value.first, token.isIn(.button) { return true }
        guard value.count > 1, let first = value.first else { return false }
        let acts =
            first.isIn(.make) || first.isIn(.click) || first.isIn(.manipulate) || first.isIn(.upload)
            || first.isIn(.navigate)
        return acts && run.end < tokens.upperBound && passage.tokens[run.end].word == "to"
    }

    /// Adds the values that all sentences together tell the reader to select.
    mutating func addPicked() {
        guard !picked.isEmpty else { return }
        var values: [StatedValue] = []
        for pick in picked {
            for value in pick.values where !values.contains(where: { $0.text == value.text }) {
                values.append(value)
            }
        }
        let best = picked.map(\.certainty).max() ?? .possible
        guard values.count > 1 else {
            let value = OptionsFinding(
                source: .stated, values: values, isClosed: false, isSeveral: false,
                certainty: picked[0].isWhole ? best : stated(values[0], best))
            found.append(value)
            return
        }
        let isAlternative = picked.count == 1 && picked[0].isAlternative
        found.append(
            OptionsFinding(
                source: picked.count > 1 ? .cases : .selected, values: values, isClosed: false,
                isSeveral: said.picksSeveral,
                certainty: isAlternative ? .certain : picked.count > 1 ? .likely : best))
    }

    /// The certainty of a single value. A kind that the product defines is an option, but a name that a user
    /// chose is an entry.
    func stated(_ value: StatedValue, _ best: Certainty) -> Certainty {
        guard let slice = value.slice else { return .possible }
        if said.isKind { return best }
        let token = context.text.passages[slice.passage].tokens[slice.tokens.lowerBound]
        if token.span < 0 { return .possible }
        let isMade =
            value.text.utf8.contains { "_-<>/.".utf8.contains($0) } && !value.text.utf8.contains(0x20)
        return isMade || !token.isCapitalised ? .possible : best
    }
}
