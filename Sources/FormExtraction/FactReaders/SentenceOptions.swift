import FormModel

/// Options that the sentences beside a field list.
struct SentenceOptions {
    let candidate: Candidate
    let said: SaidOfOptions
    let context: FactContext
    var found: [OptionsFinding] = []
    private var picked: [Pick] = []
    private var cases = CaseValues()

    /// The values that one sentence tells to pick.
    private struct Pick {
        var values: [StatedValue]
        var isAlternative: Bool
        var certainty: Certainty
        /// Whether the description says nothing else.
        var isWhole = false
    }

    static func findings(_ candidate: Candidate, _ said: SaidOfOptions, _ context: FactContext)
        -> [OptionsFinding]
    {
        var reader = SentenceOptions(candidate: candidate, said: said, context: context)
        if candidate.kind == .span { reader.readSpan() } else { reader.readDescription() }
        reader.addPicked()
        reader.addCases()
        return reader.found
    }

    private init(candidate: Candidate, said: SaidOfOptions, context: FactContext) {
        self.candidate = candidate
        self.said = said
        self.context = context
    }

    mutating func add(
        _ source: OptionsFinding.Source, _ passage: Int, _ run: ValueRun, _ certainty: Certainty,
        isClosed: Bool = false
    ) {
        found.append(
            OptionsFinding(
                source: source, values: run.values.map { context.value(passage, $0) }, isClosed: isClosed,
                isSeveral: said.picksSeveral, certainty: certainty))
    }

    // MARK: Rows, items and paragraphs

    private mutating func readDescription() {
        for (number, slice) in candidate.description.prefix(12).enumerated() {
            let passage = context.text.passages[slice.passage]
            let tokens = SentenceOptions.trimmed(passage, slice.tokens)
            guard !tokens.isEmpty else { continue }
            if number == 0 {
                readAlone(slice.passage, passage, tokens, isOnly: candidate.description.count == 1)
            }
            readAnnounced(slice.passage, passage, tokens)
            readSelected(slice.passage, passage, tokens, isFirst: number == 0)
            if number == 0 {
                readColon(slice.passage, passage, tokens)
                readParentheses(slice.passage, passage, tokens)
            }
            readSupported(slice.passage, passage, tokens)
            cases.read(slice.passage, tokens, context)
        }
    }

    /// A sentence without its end and without the signs before it.
    static func trimmed(_ passage: Passage, _ tokens: Range<Int>) -> Range<Int> {
        var tokens = tokens
        while let last = tokens.last, passage.tokens[last].kind == .punctuation,
            passage.tokens[last].span < 0,
            passage.tokens[last].word == Sign.stop || Sign.colons.contains(passage.tokens[last].word)
        { tokens = tokens.lowerBound..<last }
        while let first = tokens.first, passage.tokens[first].kind == .punctuation,
            passage.tokens[first].span < 0,
            Sign.colons.contains(passage.tokens[first].word)
                || Sign.dashes.contains(passage.tokens[first].word)
        { tokens = first + 1..<tokens.upperBound }
        return tokens
    }

    /// Whether an example is announced right before an index.
    func isExample(_ passage: Passage, _ index: Int, in tokens: Range<Int>) -> Bool {
        guard index > tokens.lowerBound else { return false }
        return passage.phrases(in: tokens.lowerBound..<index).contains {
            $0.name == .example && $0.range.upperBound <= index && index - $0.range.upperBound <= 4
        }
    }

    /// "`application/json` or `application/xml`": nothing but values.
    private mutating func readAlone(_ number: Int, _ passage: Passage, _ tokens: Range<Int>, isOnly: Bool) {
        // "Supports A, B and C."
        let start =
            SentenceOptions.offering.contains(passage.tokens[tokens.lowerBound].word)
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
            add(.alone, number, run, isSure ? .likely : .possible)
        } else if isOnly, said.isKind, isMarked || isName(passage, run) {
            add(.alone, number, run, .likely)
        } else if isOnly, isMarked, candidate.kind != .row {
            add(.alone, number, run, passage.spans[Int(first.span)].mark == .strong ? .likely : .possible)
        }
    }

    private static let offering: WordSet = ["support", "supports"]

    /// "Okta", and not "Select Okta" or "Message type".
    private func isName(_ passage: Passage, _ run: ValueRun) -> Bool {
        let tokens = run.values[0]
        guard tokens.count <= 3, run.end == tokens.upperBound, let last = tokens.last else { return false }
        let first = passage.tokens[tokens.lowerBound]
        return first.isCapitalised && !ClauseReader.isVerb(first) && !passage.tokens[last].isIn(.kindNoun)
            && !passage.tokens[last].isIn(.plainNoun)
    }

    private static let afterAnnouncement: WordSet = [
        ":", "are", "is", "include", "includes", "the", "following", "of", "either", "one", "options",
        "values",
        "types", "modes", "these", "(", "set", "to", "-", "–", "—",
    ]

    /// "Allowed values are 1, 3, and 5"; "one of: a, b"; "can be either `a` or `b`"; "Options: `a`, `b`"; "including `a` and `b`".
    private mutating func readAnnounced(_ number: Int, _ passage: Passage, _ tokens: Range<Int>) {
        for opening in openings(passage, tokens) {
            // "Some of the types are A and B": there are others.
            guard !passage.tokens[tokens.lowerBound..<opening.end].contains(where: { $0.word == "some" })
            else {
                continue
            }
            var start = opening.end
            var isStrong = opening.isStrong
            while start < tokens.upperBound, passage.tokens[start].span < 0,
                SentenceOptions.afterAnnouncement.contains(passage.tokens[start].word),
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

    private static let colonNouns: WordSet = [
        "options", "values", "choices", "modes", "types", "methods", "formats", "levels", "operators",
        "strategies", "list", "available", "supported", "option", "algorithms", "algorithm", "protocols",
        "following",
    ]

    private static let announcingAdjectives: WordSet = [
        "following", "available", "supported", "allowed", "valid", "possible",
    ]

    /// Where a sentence begins to list values.
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
        for index in tokens.dropFirst() where passage.tokens[index].span < 0 {
            let word = passage.tokens[index].word
            let before = passage.tokens[index - 1]
            let isOfOptions = before.word == "options" || before.word == "values" || before.word == "modes"
            let earlier = index - 2 >= tokens.lowerBound ? passage.tokens[index - 2].word : nil
            let isNamed = earlier.map(SentenceOptions.announcingAdjectives.contains) ?? false
            if Sign.colons.contains(word), before.span < 0,
                isNamed || SentenceOptions.colonNouns.contains(before.word)
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

    private func isMarked(_ passage: Passage, _ run: ValueRun) -> Bool {
        run.values.allSatisfy { passage.tokens[$0.lowerBound].span >= 0 }
    }

    /// Whether an enumeration can end before an index.
    static func ends(_ passage: Passage, _ index: Int, _ tokens: Range<Int>) -> Bool {
        guard index < tokens.upperBound else { return true }
        let token = passage.tokens[index]
        guard token.span < 0 else { return false }
        return token.kind == .punctuation || token.isIn(.preposition) || token.isIn(.condition)
            || token.isIn(.conjunction) || token.isIn(.be) || token.word == "or"
            || ValueRun.nouns.contains(token.word)
    }

    private static let fillers: WordSet = [
        "from", "between", "either", "one", "any", "of", "following", ":", "values", "options", "these",
        "both", "it",
        "as", "among", "available", "select", "choose", "support", "supports",
    ]

    /// The index of the first value from an index on.
    func valueStart(_ passage: Passage, from start: Int, _ tokens: Range<Int>) -> Int? {
        var start = start
        while start < tokens.upperBound, passage.tokens[start].span < 0 {
            let token = passage.tokens[start]
            let isArticle =
                token.isIn(.article) && start + 1 < tokens.upperBound
                && (passage.tokens[start + 1].span >= 0
                    || SentenceOptions.fillers.contains(passage.tokens[start + 1].word))
            guard SentenceOptions.fillers.contains(token.word) || isArticle else { break }
            start += 1
        }
        return start < tokens.upperBound ? start : nil
    }

    /// "Select **A** or **B**", "Choose **A** if …".
    private mutating func readSelected(_ number: Int, _ passage: Passage, _ tokens: Range<Int>, isFirst: Bool)
    {
        for clause in ClauseReader.clauses(passage, tokens) {
            guard let verb = clause.verb, passage.tokens[verb].isIn(.select), clause.mood != .negated,
                let start = valueStart(passage, from: verb + 1, tokens),
                !isExample(passage, start, in: tokens),
                let run = ValueRun.read(passage, from: start, to: tokens.upperBound, .names),
                SentenceOptions.ends(passage, run.end, tokens), !isButton(passage, run, tokens),
                isFirst || run.values.count > 1 || isMarked(passage, run)
            else { continue }
            let others = alternatives(passage, behind: run.end, tokens)
            let values = run.values + others
            // "Select from **A**, **B** and **C**."
            let isFrom = passage.tokens[verb + 1].word == "from" || passage.tokens[verb + 1].word == "between"
            let isAlternative = values.count > 1 && (run.isAlternative || !others.isEmpty || isFrom)
            let isWhole =
                candidate.description.count == 1 && run.end == tokens.upperBound && candidate.kind != .span
            picked.append(
                Pick(
                    values: values.map { context.value(number, $0) }, isAlternative: isAlternative,
                    certainty: isFirst || isAlternative ? .likely : .possible, isWhole: isWhole))
        }
    }

    /// "… **A** to keep them or **B** to drop them": further values behind "or".
    private func alternatives(_ passage: Passage, behind start: Int, _ tokens: Range<Int>) -> [Range<Int>] {
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

    /// "Select **Add rule** to …", "Select **OK**": a button, not a value.
    private func isButton(_ passage: Passage, _ run: ValueRun, _ tokens: Range<Int>) -> Bool {
        guard run.values.count == 1 else { return false }
        let value = passage.tokens[run.values[0]]
        if value.count == 1, let token = value.first, token.isIn(.button) { return true }
        guard value.count > 1, let first = value.first else { return false }
        let acts =
            first.isIn(.make) || first.isIn(.click) || first.isIn(.manipulate) || first.isIn(.upload)
            || first.isIn(.navigate)
        return acts && run.end < tokens.upperBound && passage.tokens[run.end].word == "to"
    }

    /// What the sentences tell to pick, taken together.
    private mutating func addPicked() {
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

    /// A single value: a kind that the product has is an option, a name that somebody made is an entry.
    private func stated(_ value: StatedValue, _ best: Certainty) -> Certainty {
        guard let slice = value.slice else { return .possible }
        if said.isKind { return best }
        let token = context.text.passages[slice.passage].tokens[slice.tokens.lowerBound]
        if token.span < 0 { return .possible }
        let isMade =
            value.text.utf8.contains { "_-<>/.".utf8.contains($0) } && !value.text.utf8.contains(0x20)
        return isMade || !token.isCapitalised ? .possible : best
    }

    private mutating func addCases() {
        for (values, certainty) in cases.lists {
            found.append(
                OptionsFinding(
                    source: .cases, values: values, isClosed: false, isSeveral: said.picksSeveral,
                    certainty: said.enters && !said.picks ? .possible : certainty))
        }
    }

    /// "Choose a token duration: _7 days_, _30 days_ or _Unlimited_."
    private mutating func readColon(_ number: Int, _ passage: Passage, _ tokens: Range<Int>) {
        guard
            let colon = tokens.first(where: {
                passage.tokens[$0].span < 0 && Sign.colons.contains(passage.tokens[$0].word)
            }), colon > tokens.lowerBound, colon + 1 < tokens.upperBound,
            !isExample(passage, colon + 1, in: tokens),
            let run = ValueRun.read(passage, from: colon + 1, to: tokens.upperBound, .words),
            run.values.count > 1,
            run.end == tokens.upperBound || passage.tokens[run.end].kind == .punctuation && run.isAlternative
        else { return }
        let clause = ClauseReader.clauses(passage, tokens.lowerBound..<colon)[0]
        let picks = clause.verb.map { passage.tokens[$0].isIn(.select) } ?? false
        let isSure =
            run.isAlternative || said.isKind
            || run.values.count > 2 && run.end == tokens.upperBound && !said.enters
        add(.colon, number, run, picks ? .certain : isSure ? .likely : .possible)
    }

    /// "Choose the type of certificate (None, CA certificate, or Client certificate)".
    private mutating func readParentheses(_ number: Int, _ passage: Passage, _ tokens: Range<Int>) {
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

    private static let supported: WordSet = [
        "supported", "available", "allowed", "accepted", "valid", "permitted", "possible",
    ]

    /// "**Mimir**, **Cortex** and **Prometheus** are supported."
    private mutating func readSupported(_ number: Int, _ passage: Passage, _ tokens: Range<Int>) {
        guard passage.tokens[tokens.lowerBound].span >= 0,
            let run = ValueRun.read(passage, from: tokens.lowerBound, to: tokens.upperBound, .marked),
            run.values.count > 1, run.end + 1 < tokens.upperBound, passage.tokens[run.end].isIn(.be),
            SentenceOptions.supported.contains(passage.tokens[run.end + 1].word)
        else { return }
        add(.announced, number, run, .certain, isClosed: true)
    }

    // MARK: Marked spans of sentences

    private mutating func readSpan() {
        guard let place = candidate.place, let sentence = candidate.description.first?.tokens else { return }
        let passage = context.text.passages[place.passage]
        let tokens = SentenceOptions.trimmed(passage, sentence)
        guard tokens.contains(place.tokens.lowerBound) else { return }
        readBehindLabel(place.passage, passage, place.tokens, tokens)
        readBeforeLabel(place.passage, passage, place.tokens, tokens)
        readParentheses(
            place.passage, passage, min(place.tokens.upperBound, tokens.upperBound)..<tokens.upperBound)
        for slice in context.following(candidate).prefix(8) {
            let next = context.text.passages[slice.passage]
            let tokens = SentenceOptions.trimmed(next, slice.tokens)
            guard !tokens.isEmpty else { continue }
            guard !namesControl(next, tokens) else { break }
            readAnnounced(slice.passage, next, tokens)
            if said.picks || said.isKind { readSelected(slice.passage, next, tokens, isFirst: false) }
            readSupported(slice.passage, next, tokens)
            cases.read(slice.passage, tokens, context)
        }
    }

    /// Whether a sentence tells the reader to use another control.
    private func namesControl(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        passage.spans(in: tokens).contains { span in
            ControlNoun.find(passage, after: span.tokens.upperBound, in: tokens).map {
                $0 != .optionNoun
            } ?? false
        }
    }

    private static let assigning: WordSet = ["as", "to", "=", ":", "-", "–", "—", "→", "("]

    /// "Select **X** as **Y**", "Set **X** to **Y**", "From **X**, select **Y** or **Z**", "**X** can be **Y** or **Z**".
    private mutating func readBehindLabel(
        _ number: Int, _ passage: Passage, _ label: Range<Int>, _ tokens: Range<Int>
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
        let clause = ClauseReader.clauses(passage, tokens).last {
            ($0.verb ?? tokens.lowerBound) <= label.lowerBound
        }
        let verb = clause?.verb.flatMap { $0 < label.lowerBound ? passage.tokens[$0] : nil }
        let picks = verb?.isIn(.select) ?? false
        let sign = passage.tokens[index]
        if sign.span < 0, SentenceOptions.assigning.contains(sign.word), sign.word != Sign.open,
            let start = valueStart(passage, from: index + 1, tokens), !isExample(passage, start, in: tokens),
            let run = assigned(passage, start, tokens, isList: sign.kind == .punctuation),
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
        guard !picks else { return }
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

    /// The values from an index on; behind a colon, they are all that is said.
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

    /// "Select **Y** or **Z** from the **X** list", "Choose **Y** for **X**".
    private mutating func readBeforeLabel(
        _ number: Int, _ passage: Passage, _ label: Range<Int>, _ tokens: Range<Int>
    ) {
        // The value is right before a preposition and the label.
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
