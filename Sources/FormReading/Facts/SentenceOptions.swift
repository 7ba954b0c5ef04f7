import FormModel

/// Options that sentences list.
struct SentenceOptions {
    private let candidate: Candidate
    private let said: SaidOfOptions
    private let context: FactContext
    private var found: [OptionsFinding] = []
    private var picked: [(values: [StatedValue], isAlternative: Bool, certainty: Certainty)] = []

    static func findings(_ candidate: Candidate, _ said: SaidOfOptions, _ context: FactContext)
        -> [OptionsFinding]
    {
        var reader = SentenceOptions(candidate: candidate, said: said, context: context)
        if candidate.kind == .span { reader.readSpan() } else { reader.readDescription() }
        reader.addPicked()
        return reader.found
    }

    private init(candidate: Candidate, said: SaidOfOptions, context: FactContext) {
        self.candidate = candidate
        self.said = said
        self.context = context
    }

    private mutating func add(
        _ source: OptionsFinding.Source, _ passage: Int, _ run: ValueRun, _ certainty: Certainty,
        isClosed: Bool = false
    ) {
        let values = run.values.map { context.value(passage, $0) }
        found.append(
            OptionsFinding(
                source: source, values: values, isClosed: isClosed,
                isSeveral: said.picksSeveral, certainty: certainty))
    }

    // MARK: Rows, items and paragraphs

    private mutating func readDescription() {
        for (number, slice) in candidate.description.prefix(8).enumerated() {
            let passage = context.text.passages[slice.passage]
            let tokens = trimmed(passage, slice.tokens)
            guard !tokens.isEmpty else { continue }
            if number == 0, candidate.description.count == 1 { readAlone(slice.passage, passage, tokens) }
            readAnnounced(slice.passage, passage, tokens)
            readSelected(slice.passage, passage, tokens, isFirst: number == 0)
            if number == 0 {
                readColon(slice.passage, passage, tokens)
                readParentheses(slice.passage, passage, tokens)
            }
            readSupported(slice.passage, passage, tokens)
        }
    }

    /// A sentence without its end and without the signs before it.
    private func trimmed(_ passage: Passage, _ tokens: Range<Int>) -> Range<Int> {
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
    private func isExample(_ passage: Passage, _ index: Int, in tokens: Range<Int>) -> Bool {
        passage.phrases.contains {
            $0.name == .example && $0.range.lowerBound >= tokens.lowerBound && $0.range.upperBound <= index
                && index - $0.range.upperBound <= 4
        }
    }

    /// "`application/json` or `application/xml`": nothing but values.
    private mutating func readAlone(_ number: Int, _ passage: Passage, _ tokens: Range<Int>) {
        guard let run = ValueRun.read(passage, from: tokens.lowerBound, to: tokens.upperBound, .names),
            run.end == tokens.upperBound
        else { return }
        let isMarked = run.values.allSatisfy { passage.tokens[$0.lowerBound].span >= 0 }
        if run.values.count > 1 {
            add(
                .alone, number, run,
                run.isAlternative ? .likely : said.isKind && isMarked ? .likely : .possible)
        } else if isMarked, candidate.kind != .row || said.isKind {
            add(.alone, number, run, said.isKind || candidate.label.isMarked ? .likely : .possible)
        }
    }

    private static let afterAnnouncement: Set<Word> = [
        ":", "are", "is", "include", "includes", "the", "following", "of", "either", "one", "options",
        "values",
        "types", "modes", "these", "(", "set", "to", "-", "–", "—",
    ]

    /// "Allowed values are 1, 3, and 5"; "one of: a, b"; "can be either `a` or `b`".
    private mutating func readAnnounced(_ number: Int, _ passage: Passage, _ tokens: Range<Int>) {
        for phrase in passage.phrases
        where (phrase.name == .valuesAre || phrase.name == .oneOf)
            && tokens.lowerBound <= phrase.range.lowerBound
            && phrase.range.upperBound <= tokens.upperBound
        {
            var start = phrase.range.upperBound
            var colon = false
            while start < tokens.upperBound, passage.tokens[start].span < 0,
                SentenceOptions.afterAnnouncement.contains(passage.tokens[start].word),
                start - phrase.range.upperBound < 6
            {
                if Sign.colons.contains(passage.tokens[start].word) || passage.tokens[start].isIn(.be) {
                    colon = true
                }
                start += 1
            }
            guard start < tokens.upperBound, !isExample(passage, start, in: tokens) else { continue }
            let isStrong =
                colon || phrase.range.count > 2
                || passage.tokens[phrase.range.upperBound - 1].word == "are"
                || passage.tokens[phrase.range.upperBound - 1].word == "either"
            guard
                let run = ValueRun.read(
                    passage, from: start, to: tokens.upperBound, isStrong ? .words : .names),
                run.values.count > 1, ends(passage, run.end, tokens)
            else { continue }
            add(.announced, number, run, isStrong ? .certain : .likely, isClosed: isStrong)
            return
        }
    }

    /// What may follow the last value.
    private func ends(_ passage: Passage, _ index: Int, _ tokens: Range<Int>) -> Bool {
        guard index < tokens.upperBound else { return true }
        let token = passage.tokens[index]
        guard token.span < 0 else { return false }
        return token.kind == .punctuation || token.isIn(.preposition) || token.isIn(.condition)
            || token.isIn(.conjunction)
            || token.isIn(.be) || token.word == "or"
    }

    private static let fillers: Set<Word> = [
        "from", "between", "either", "one", "any", "of", "following", ":", "values", "options", "these",
        "both", "it", "as",
        "among", "available",
    ]

    /// The index of the first value behind a verb; nil where something else is picked.
    private func valueStart(_ passage: Passage, after verb: Int, _ tokens: Range<Int>) -> Int? {
        var start = verb + 1
        while start < tokens.upperBound, passage.tokens[start].span < 0 {
            let token = passage.tokens[start]
            let isArticle =
                token.isIn(.article)
                && start + 1 < tokens.upperBound
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
                let start = valueStart(passage, after: verb, tokens), !isExample(passage, start, in: tokens),
                let run = ValueRun.read(
                    passage, from: start, to: tokens.upperBound, isFirst ? .names : .marked),
                ends(passage, run.end, tokens), !isButton(passage, run, tokens)
            else { continue }
            var values = run.values
            values += alternatives(passage, behind: run.end, tokens)
            picked.append(
                (
                    values.map { context.value(number, $0) },
                    run.isAlternative || values.count > run.values.count,
                    isFirst ? .likely : .possible
                ))
        }
    }

    /// "… **A** to keep them or **B** to drop them": further values behind "or".
    private func alternatives(_ passage: Passage, behind start: Int, _ tokens: Range<Int>) -> [Range<Int>] {
        guard start < tokens.upperBound else { return [] }
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
        let isAlternative = picked.contains(where: \.isAlternative)
        if values.count > 1 {
            found.append(
                OptionsFinding(
                    source: picked.count > 1 ? .cases : .selected, values: values, isClosed: false,
                    isSeveral: said.picksSeveral,
                    certainty: isAlternative && picked.count == 1
                        ? .certain : picked.count > 1 ? .likely : best))
        } else {
            found.append(
                OptionsFinding(
                    source: .stated, values: values, isClosed: false, isSeveral: false,
                    certainty: stated(values[0], best)))
        }
    }

    /// A single value: a kind that the product has is an option, a name that somebody made is an entry.
    private func stated(_ value: StatedValue, _ best: Certainty) -> Certainty {
        guard let slice = value.slice else { return .possible }
        let passage = context.text.passages[slice.passage]
        let token = passage.tokens[slice.tokens.lowerBound]
        if said.isKind { return best }
        if token.span < 0 { return .possible }
        let isMade =
            value.text.contains { $0 == "_" || $0 == "-" || $0 == "<" || $0 == "/" || $0 == "." }
            && !value.text.contains(" ")
        return isMade || !token.isCapitalised ? .possible : best
    }

    /// "Choose a token duration: _7 days_, _30 days_ or _Unlimited_."
    private mutating func readColon(_ number: Int, _ passage: Passage, _ tokens: Range<Int>) {
        guard
            let colon = tokens.first(where: {
                passage.tokens[$0].span < 0 && Sign.colons.contains(passage.tokens[$0].word)
            }), colon + 1 < tokens.upperBound, !isExample(passage, colon + 1, in: tokens),
            let run = ValueRun.read(
                passage, from: colon + 1, to: tokens.upperBound, said.picks ? .words : .names),
            run.values.count > 1, run.end == tokens.upperBound || passage.tokens[run.end].kind == .punctuation
        else { return }
        let clause = ClauseReader.clauses(passage, tokens.lowerBound..<colon)[0]
        let picks = clause.verb.map { passage.tokens[$0].isIn(.select) } ?? false
        add(.colon, number, run, picks ? .certain : run.isAlternative || said.isKind ? .likely : .possible)
    }

    /// "Choose the type of certificate (None, CA certificate, or Client certificate)".
    private mutating func readParentheses(_ number: Int, _ passage: Passage, _ tokens: Range<Int>) {
        guard let open = tokens.first(where: { passage.isSign($0, Sign.open) }), open + 1 < tokens.upperBound,
            !isExample(passage, open + 1, in: open..<tokens.upperBound)
        else { return }
        var start = open + 1
        while start < tokens.upperBound, passage.tokens[start].span < 0,
            SentenceOptions.fillers.contains(passage.tokens[start].word)
        { start += 1 }
        guard start < tokens.upperBound,
            !passage.phrases.contains(where: { $0.name == .example && $0.range.lowerBound == open + 1 }),
            let run = ValueRun.read(passage, from: start, to: tokens.upperBound, .words),
            run.values.count > 1, passage.isSign(run.end, Sign.close)
        else { return }
        add(
            .parentheses, number, run,
            said.picks ? .certain : run.isAlternative || said.isKind ? .likely : .possible)
    }

    private static let supported: Set<Word> = [
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
        let tokens = trimmed(passage, sentence)
        guard tokens.contains(place.tokens.lowerBound) else { return }
        readBehindLabel(place.passage, passage, place.tokens, tokens)
        readBeforeLabel(place.passage, passage, place.tokens, tokens)
        for slice in candidate.more.prefix(4) {
            let next = context.text.passages[slice.passage]
            let tokens = trimmed(next, slice.tokens)
            guard !tokens.isEmpty, !namesControl(next, tokens) else { break }
            readAnnounced(slice.passage, next, tokens)
            if said.picks || said.isKind { readSelected(slice.passage, next, tokens, isFirst: false) }
            readSupported(slice.passage, next, tokens)
        }
    }

    /// Whether a sentence tells the reader to use another control.
    private func namesControl(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        passage.spans.contains { span in
            guard tokens.contains(span.tokens.lowerBound) else { return false }
            return ControlNoun.find(passage, after: span.tokens.upperBound, in: tokens) != nil
        }
    }

    private static let assigning: Set<Word> = ["as", "to", "=", ":", "-", "–", "—", "→", "("]

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
        guard index < tokens.upperBound else { return }
        let clause = ClauseReader.clauses(passage, tokens).last {
            ($0.verb ?? tokens.lowerBound) <= label.lowerBound
        }
        let verb = clause?.verb.flatMap { $0 < label.lowerBound ? passage.tokens[$0] : nil }
        let sign = passage.tokens[index]
        if sign.span < 0, SentenceOptions.assigning.contains(sign.word), index + 1 < tokens.upperBound,
            !isExample(passage, index + 1, in: tokens)
        {
            var start = index + 1
            while start < tokens.upperBound, passage.tokens[start].span < 0,
                SentenceOptions.fillers.contains(passage.tokens[start].word)
            { start += 1 }
            let isList = sign.kind == .punctuation
            if start < tokens.upperBound,
                let run = ValueRun.read(
                    passage, from: start, to: tokens.upperBound,
                    isList && sign.word == Sign.open ? .words : .names),
                ends(passage, run.end, tokens), !isList || run.values.count > 1 || sign.word != Sign.open
            {
                let picks = verb?.isIn(.select) ?? false
                if run.values.count > 1 {
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
        }
        readAnnounced(number, passage, label.upperBound..<tokens.upperBound)
        // "In the **X** field, select **Y**."
        guard verb == nil || !(verb?.isIn(.select) ?? false) else { return }
        for clause in ClauseReader.clauses(passage, label.upperBound..<tokens.upperBound) {
            guard let verb = clause.verb, passage.tokens[verb].isIn(.select), clause.mood != .negated,
                !passage.spans.contains(where: {
                    $0.tokens.lowerBound >= label.upperBound && $0.tokens.upperBound <= verb
                }),
                let start = valueStart(passage, after: verb, tokens), !isExample(passage, start, in: tokens),
                let run = ValueRun.read(passage, from: start, to: tokens.upperBound, .names),
                ends(passage, run.end, tokens), !isButton(passage, run, tokens)
            else { continue }
            let values = run.values + alternatives(passage, behind: run.end, tokens)
            picked.append((values.map { context.value(number, $0) }, run.isAlternative, .likely))
            return
        }
    }

    /// "Select **Y** or **Z** from the **X** list", "Choose **Y** for **X**".
    private mutating func readBeforeLabel(
        _ number: Int, _ passage: Passage, _ label: Range<Int>, _ tokens: Range<Int>
    ) {
        guard
            let clause = ClauseReader.clauses(passage, tokens).last(where: {
                ($0.verb ?? label.upperBound) < label.lowerBound
            }),
            let verb = clause.verb, passage.tokens[verb].isIn(.select), clause.mood != .negated,
            let start = valueStart(passage, after: verb, tokens), start < label.lowerBound,
            let run = ValueRun.read(passage, from: start, to: label.lowerBound, .names)
        else { return }
        var index = run.end
        guard index < label.lowerBound, passage.tokens[index].isIn(.preposition) else { return }
        index += 1
        while index < label.lowerBound,
            passage.tokens[index].isIn(.determiner) || passage.tokens[index].isIn(.menuNoun)
                || passage.tokens[index].word == "of"
        { index += 1 }
        guard index == label.lowerBound || Sign.closing[passage.tokens[index].word] != nil else { return }
        picked.append((run.values.map { context.value(number, $0) }, run.isAlternative, .likely))
    }
}
