import FormModel

/// A default that a page states.
struct DefaultFinding: Hashable, Sendable {
    enum Source: UInt8, Sendable, CaseIterable {
        /// A column of defaults.
        case column
        /// "Defaults to `x`", "The default is `x`."
        case sentence
        /// "`x` (default)", in a sentence or in a list of values.
        case remark
        /// "Enabled by default."
        case state
    }

    var source: Source
    /// The value, as the page writes it.
    var value: StatedValue
    /// Of "on", "enabled" and the like, whether it is on.
    var state: Bool?
    /// Whether the page says that the field is empty at first.
    var isBlank: Bool
    var certainty: Certainty
}

/// Reads the default that a page states: "defaults to `x`", "The default is `x`", "Keep `x` as the default", a column.
struct DefaultReader {
    private let candidate: Candidate
    private let context: FactContext

    /// What is stated for a candidate, most certain first.
    static func findings(for number: Int, in context: FactContext) -> [DefaultFinding] {
        let candidate = context.candidates.all[number]
        let reader = DefaultReader(candidate: candidate, context: context)
        var found: [DefaultFinding] = []
        for column in candidate.columns where column.fact == .default {
            if let finding = reader.column(column.cell) { found.append(finding) }
        }
        for slice in (candidate.description + (candidate.kind == .span ? reader.own : [])).prefix(10) {
            if let finding = reader.sentence(slice) { found.append(finding) }
        }
        for options in context.options[number].prefix(1) where options.certainty > .possible {
            for value in options.values {
                if let finding = reader.marked(value) { found.append(finding) }
            }
        }
        return found.enumerated().sorted {
            ($1.element.certainty, $0.offset) < ($0.element.certainty, $1.offset)
        }
        .map(\.element)
    }

    /// The sentences behind that of a span, up to one that names another control.
    private var own: [TextSlice] {
        Array(
            candidate.more.prefix { slice in
                !context.text.passages[slice.passage].spans.contains {
                    slice.tokens.contains($0.tokens.lowerBound) && $0.mark == .strong
                }
            })
    }

    private func column(_ cell: TextTable.Cell) -> DefaultFinding? {
        guard let number = cell.passages.first else { return nil }
        let passage = context.text.passages[number]
        var tokens = 0..<passage.tokens.count
        while let last = tokens.last, passage.tokens[last].kind == .punctuation,
            passage.tokens[last].span < 0,
            passage.tokens[last].word != Sign.close
        { tokens = tokens.lowerBound..<last }
        guard tokens.contains(where: { passage.tokens[$0].kind != .punctuation }) else { return nil }
        let first = passage.tokens[tokens.lowerBound]
        if tokens.count == 1, first.word == "n/a" || first.word == "na" { return nil }
        // "`5` (seconds)": the value and a remark.
        if first.span >= 0 {
            let span = passage.spans[Int(first.span)].tokens
            if span.lowerBound == tokens.lowerBound, passage.isSign(span.upperBound, Sign.open) {
                tokens = span
            }
        }
        return finding(.column, number, tokens, .certain)
    }

    private func finding(
        _ source: DefaultFinding.Source, _ number: Int, _ tokens: Range<Int>, _ certainty: Certainty
    ) -> DefaultFinding? {
        let passage = context.text.passages[number]
        guard !tokens.isEmpty else { return nil }
        let words = passage.tokens[tokens].filter { $0.kind != .punctuation }
        let state = words.first.flatMap { $0.isIn(.on) ? true : $0.isIn(.off) ? false : nil }
        let isBlank = words.isEmpty || words.count <= 2 && words.contains { $0.isIn(.blank) }
        return DefaultFinding(
            source: source, value: context.value(number, tokens), state: words.count <= 2 ? state : nil,
            isBlank: isBlank, certainty: certainty)
    }

    /// "`x` (default)" among listed values: the remark is behind the value, or in what is said of it.
    private func marked(_ value: StatedValue) -> DefaultFinding? {
        guard let slice = value.slice else { return nil }
        let passage = context.text.passages[slice.passage]
        var index = slice.tokens.upperBound
        while index < passage.tokens.count, index - slice.tokens.upperBound < 3,
            passage.tokens[index].kind == .punctuation
        {
            index += 1
        }
        guard index > slice.tokens.upperBound, index < passage.tokens.count,
            passage.tokens[index].word == "default",
            index + 1 >= passage.tokens.count || passage.tokens[index + 1].kind == .punctuation
                || passage.isSign(index - 1, Sign.open)
        else { return nil }
        return finding(.remark, slice.passage, slice.tokens, .certain)
    }

    private func sentence(_ slice: TextSlice) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        for index in slice.tokens where passage.tokens[index].kind == .word {
            let word = passage.tokens[index].word
            if word == "defaults" || word == "defaulted" || word == "defaulting",
                index + 1 < slice.tokens.upperBound,
                passage.tokens[index + 1].word == "to"
            {
                if let found = value(slice, from: index + 2, .certain) { return found }
            } else if word == "default" {
                if let found = around(slice, index) { return found }
            }
        }
        return nil
    }

    private static let between: Set<Word> = [
        "as", "is", "used", "the", "set", "a", "value", "selected", "are",
    ]
    private static let ownNouns: Set<Word> = [
        "value", "setting", "option", "selection", "behavior", "behaviour", "state", "choice", "values",
    ]
    private static let absences: Set<Word> = [
        "no", "not", "blank", "empty", "omitted", "unset", "unspecified",
    ]

    /// The value before or after the word "default".
    private func around(_ slice: TextSlice, _ index: Int) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        let tokens = slice.tokens
        func word(_ index: Int) -> Word? { tokens.contains(index) ? passage.tokens[index].word : nil }
        if word(index - 1) == "by" {
            // "Enabled by default", "The box is checked by default", "It is off by default."
            if let state = tokens.contains(index - 2) ? passage.tokens[index - 2] : nil,
                state.isIn(.on) || state.isIn(.off), state.span < 0 || index - 2 == tokens.lowerBound,
                isOwnState(passage, index - 2, tokens)
            {
                return finding(.state, slice.passage, index - 2..<index - 1, .certain)
            }
            // "By default this is `x`", "By default, it is disabled."
            if index - 1 == tokens.lowerBound || passage.tokens[index - 2].kind == .punctuation {
                return afterByDefault(slice, index + 1)
            }
            // "is set to `x` by default", "`x` by default"
            if let found = before(slice, index - 1) { return found }
            // "by default set to `x`"
            if word(index + 1) == "set" || word(index + 1) == "is",
                word(index + 2) == "to" || word(index + 1) == "is"
            {
                return value(slice, from: index + (word(index + 2) == "to" ? 3 : 2), .likely)
            }
            return nil
        }
        // "`x` (default)".
        if passage.isSign(index - 1, Sign.open),
            passage.isSign(index + 1, Sign.close) || passage.isSign(index + 1, Sign.comma)
                || passage.isSign(index + 1, Sign.semicolon)
        {
            var end = index - 1
            if end > tokens.lowerBound, passage.tokens[end - 1].kind == .punctuation,
                passage.tokens[end - 1].span < 0
            {
                end -= 1
            }
            if end > tokens.lowerBound, passage.tokens[end - 1].span >= 0 {
                return finding(
                    .remark, slice.passage, passage.spans[Int(passage.tokens[end - 1].span)].tokens, .likely)
            }
            return nil
        }
        // "Keep `x` as the default".
        if word(index - 1) == "the" || word(index - 1) == "as", let found = before(slice, index - 1) {
            return found
        }
        // "The default is `x`", "default value: x", "a default prefix of `x` is used".
        for next in (index + 1)..<min(index + 6, tokens.upperBound) where next < tokens.upperBound {
            let token = passage.tokens[next]
            if token.span >= 0 {
                return next == index + 1
                    || passage.tokens[next - 1].kind == .word && !passage.tokens[next - 1].isIn(.preposition)
                    ? value(slice, from: next, .likely) : nil
            }
            if token.word == "is" || token.word == "of" || token.word == "to" || token.word == Sign.equals
                || token.kind == .punctuation && Sign.colons.contains(token.word)
            {
                // "The default port is 2375" is the default of a port, which another field may be.
                guard next == index + 1 || isNamed(by: passage, index + 1..<next) else { return nil }
                // A default that holds in a case is none.
                if passage.tokens[tokens.lowerBound].isIn(.condition) || word(tokens.lowerBound) == "for",
                    !passage.tokens[tokens.lowerBound..<index].contains(where: {
                        DefaultReader.absences.contains($0.word)
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

    /// Whether a state is one of the field: nothing else is its subject.
    private func isOwnState(_ passage: Passage, _ index: Int, _ tokens: Range<Int>) -> Bool {
        if index == tokens.lowerBound { return true }
        let before = passage.tokens[tokens.lowerBound..<index]
        let subject = before.filter {
            $0.kind == .word && !$0.isIn(.be) && !$0.isIn(.article) && !$0.isIn(.pronoun)
        }
        if subject.count <= 1 { return true }
        let label = Set(candidate.label.words)
        return subject.suffix(8).allSatisfy {
            label.contains($0.word) || DefaultReader.ownNouns.contains($0.word) || $0.isIn(.toggleNoun)
                || $0.isIn(.optionNoun)
                || $0.isIn(.boxNoun) || $0.word == "feature" || $0.word == "field"
        }
    }

    private func afterByDefault(_ slice: TextSlice, _ start: Int) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        var index = start
        while index < min(slice.tokens.upperBound, start + 8) {
            let token = passage.tokens[index]
            if token.word == "is" || token.word == "to" {
                let next = index + 1
                guard next < slice.tokens.upperBound else { return nil }
                let isSet = passage.tokens[next].word == "set"
                if isSet {
                    index += 1
                    continue
                }
                // The subject is the field.
                guard isNamed(by: passage, start..<index) else { return nil }
                if passage.tokens[next].span >= 0 || passage.tokens[next].isIn(.on)
                    || passage.tokens[next].isIn(.off)
                    || passage.tokens[next].kind == .number
                {
                    return value(slice, from: next, .likely)
                }
                return nil
            }
            index += 1
        }
        return nil
    }

    /// "`x` is used by default", "Keep `x` as the default", "`x` by default".
    private func before(_ slice: TextSlice, _ start: Int) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        var end = start
        while end > slice.tokens.lowerBound, passage.tokens[end - 1].span < 0,
            DefaultReader.between.contains(passage.tokens[end - 1].word)
                || passage.tokens[end - 1].kind == .punctuation
                    && Sign.closing.values.contains(where: { $0.contains(passage.tokens[end - 1].word) })
        { end -= 1 }
        guard end > slice.tokens.lowerBound else { return nil }
        let last = passage.tokens[end - 1]
        if last.span >= 0 {
            let span = passage.spans[Int(last.span)]
            guard !span.isSentence, span.tokens.lowerBound >= slice.tokens.lowerBound,
                span.tokens != candidate.place?.tokens || slice.passage != candidate.place?.passage
            else { return nil }
            return finding(.sentence, slice.passage, span.tokens, .likely)
        }
        // "30 seconds by default", "is set to 30 by default"
        if last.kind == .number { return finding(.sentence, slice.passage, end - 1..<end, .likely) }
        if last.isIn(.unit), end - 2 >= slice.tokens.lowerBound, passage.tokens[end - 2].kind == .number {
            return finding(.sentence, slice.passage, end - 2..<end, .likely)
        }
        return nil
    }

    /// Whether words between "default" and "is" speak of this field.
    private func isNamed(by passage: Passage, _ range: Range<Int>) -> Bool {
        let label = Set(candidate.label.words)
        return passage.tokens[range].allSatisfy { token in
            token.kind == .punctuation || DefaultReader.ownNouns.contains(token.word)
                || label.contains(token.word) || token.span >= 0
                || token.isIn(.pronoun) || token.isIn(.determiner) || token.isIn(.be)
                || token.isIn(.optionNoun) || token.isIn(.fieldNoun)
        }
    }

    /// The value at an index.
    private func value(_ slice: TextSlice, from start: Int, _ certainty: Certainty) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        var start = start
        while start < slice.tokens.upperBound, passage.tokens[start].span < 0,
            Sign.closing[passage.tokens[start].word] != nil
                || Sign.colons.contains(passage.tokens[start].word)
                || passage.tokens[start].word == "set" || passage.tokens[start].word == "to"
                || passage.tokens[start].word == Sign.open
        { start += 1 }
        guard start < slice.tokens.upperBound else { return nil }
        if passage.tokens[start].isIn(.article), start + 1 < slice.tokens.upperBound,
            passage.tokens[start + 1].span >= 0
        {
            start += 1
        }
        let first = passage.tokens[start]
        if first.span >= 0 {
            guard let run = ValueRun.read(passage, from: start, to: slice.tokens.upperBound, .marked) else {
                return nil
            }
            let last = run.isAlternative ? run.values[0] : run.values[run.values.count - 1]
            return finding(.sentence, slice.passage, run.values[0].lowerBound..<last.upperBound, certainty)
        }
        guard first.kind != .punctuation || first.word == Sign.slash else { return nil }
        var end = start
        while end < slice.tokens.upperBound, passage.tokens[end].span < 0,
            passage.tokens[end].kind != .punctuation,
            end - start < 4,
            end == start
                || !passage.tokens[end].isIn(.preposition) && !passage.tokens[end].isIn(.conjunction)
                    && !passage.tokens[end].isIn(.condition) && !passage.tokens[end].isIn(.be)
        { end += 1 }
        guard end > start, !first.isIn(.determiner) || first.isIn(.valueWord),
            !first.isIn(.preposition) || first.isIn(.on) || first.isIn(.off)
        else { return nil }
        return finding(
            .sentence, slice.passage, start..<end,
            first.isCapitalised || first.kind == .number || first.isIn(.valueWord) || first.isIn(.blank)
                ? certainty : .likely)
    }
}
