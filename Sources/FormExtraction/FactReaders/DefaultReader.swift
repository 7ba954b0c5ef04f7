import FormModel

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
        for slice in (candidate.description + reader.following).prefix(12) {
            if let finding = reader.sentence(slice) { found.append(finding) }
        }
        if let finding = reader.left() { found.append(finding) }
        for list in candidate.lists.prefix(2) {
            guard let block = context.valueBlocks.ofList[list] else { continue }
            if let finding = context.valueBlocks.all[block].values.lazy.compactMap(reader.marked).first {
                found.append(finding)
            }
        }
        for options in context.options[number].prefix(3) {
            if let finding = options.values.lazy.compactMap(reader.marked).first { found.append(finding) }
        }
        return found.enumerated().sorted {
            ($1.element.certainty, $0.offset) < ($0.element.certainty, $1.offset)
        }
        .map(\.element)
    }

    /// The sentences behind that of a span, up to one that names another control.
    private var following: [TextSlice] {
        Array(
            context.following(candidate).prefix { slice in
                !context.text.passages[slice.passage].spans(in: slice.tokens).contains { $0.mark == .strong }
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
        // A check mark or cross before "On" or "Off".
        if tokens.count == 2, let last = tokens.last,
            passage.tokens[last].isIn(.on) || passage.tokens[last].isIn(.off), first.classes.isEmpty
        {
            tokens = last..<last + 1
        }
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
        let isBlank = words.count <= 2 && words.contains { $0.isIn(.blank) }
        // A default such as **None** is one of several values where the page lists it as one.
        let value = context.value(number, tokens)
        let isListed = isBlank && isListed(value.text)
        return DefaultFinding(
            source: source, value: value, state: words.count <= 2 ? state : nil,
            isBlank: isBlank && !isListed,
            certainty: certainty)
    }

    private func isListed(_ text: String) -> Bool {
        candidate.lists.prefix(2).contains { list in
            context.valueBlocks.ofList[list].map { block in
                context.valueBlocks.all[block].values.contains { $0.text == text }
            } ?? false
        }
    }

    /// "`x` (default)" among listed values.
    private func marked(_ value: StatedValue) -> DefaultFinding? {
        guard let slice = value.slice else { return nil }
        let passage = context.text.passages[slice.passage]
        var index = slice.tokens.upperBound
        while index < passage.tokens.count, index - slice.tokens.upperBound < 3,
            passage.tokens[index].kind == .punctuation
        { index += 1 }
        guard index > slice.tokens.upperBound, index < passage.tokens.count,
            passage.tokens[index].word == "default",
            index + 1 >= passage.tokens.count || passage.tokens[index + 1].kind == .punctuation
                || passage.isSign(index - 1, Sign.open)
        else { return nil }
        return finding(.remark, slice.passage, slice.tokens, .certain)
    }

    /// "Leave **X** enabled."
    private func left() -> DefaultFinding? {
        guard candidate.kind == .span, let place = candidate.place, let sentence = candidate.description.first
        else {
            return nil
        }
        let passage = context.text.passages[place.passage]
        let clause = ClauseReader.clauses(passage, sentence.tokens).last {
            ($0.verb ?? place.tokens.upperBound) < place.tokens.lowerBound
        }
        guard let verb = clause?.verb, passage.tokens[verb].isIn(.leave) else { return nil }
        var index = place.tokens.upperBound
        while sentence.tokens.contains(index),
            passage.tokens[index].isIn(.toggleNoun) || passage.tokens[index].isIn(.boxNoun)
                || passage.tokens[index].isIn(.optionNoun)
        { index += 1 }
        guard sentence.tokens.contains(index),
            passage.tokens[index].isIn(.on) || passage.tokens[index].isIn(.off)
        else {
            return nil
        }
        return finding(.state, place.passage, index..<index + 1, .likely)
    }

    // MARK: Sentences

    private func sentence(_ slice: TextSlice) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        for index in slice.tokens where passage.tokens[index].kind == .word {
            let word = passage.tokens[index].word
            if word == "defaults" || word == "defaulted" || word == "defaulting",
                index + 1 < slice.tokens.upperBound,
                passage.tokens[index + 1].word == "to"
            {
                if let found = value(slice, from: index + 2, .certain) { return found }
            } else if word == "default", let found = around(slice, index) {
                return found
            } else if word == "used", let found = substitute(slice, index) {
                return found
            }
        }
        return nil
    }

    private static let ownNouns: WordSet = [
        "value", "setting", "option", "selection", "behavior", "behaviour", "state", "choice", "values",
        "time",
    ]
    private static let absences: WordSet = [
        "no", "not", "blank", "empty", "omitted", "unset", "unspecified",
    ]

    /// "If no value is selected, **X** is used."
    private func substitute(_ slice: TextSlice, _ used: Int) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        let start = slice.tokens.lowerBound
        guard passage.tokens[start].word == "if" || passage.tokens[start].word == "when",
            passage.tokens[start..<used].prefix(8).contains(where: {
                DefaultReader.absences.contains($0.word)
            }),
            used - 2 > start, passage.tokens[used - 1].isIn(.be)
        else { return nil }
        var end = used - 1
        if passage.tokens[end - 1].isIn(.possibility) || passage.tokens[end - 1].word == "will" { end -= 1 }
        guard end - 1 > start, passage.tokens[end - 1].span >= 0 else { return nil }
        let span = passage.spans[Int(passage.tokens[end - 1].span)]
        return span.isSentence ? nil : finding(.sentence, slice.passage, span.tokens, .likely)
    }

    /// The value before or after the word "default".
    private func around(_ slice: TextSlice, _ index: Int) -> DefaultFinding? {
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

    /// "The default is `x`", "default value: x", "a default prefix of `x` is used", "default 30".
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
            !DefaultReader.ownNouns.contains(passage.tokens[next].word)
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
                        DefaultReader.ownNouns.contains($0.word)
                    }
                guard isNoun, span.mark != .link, !isLabel(slice.passage, span.tokens) else { return nil }
                return value(slice, from: next, .likely)
            }
            if token.word == "is" || token.word == "are" || token.word == "of" || token.word == "to"
                || token.word == Sign.equals
                || token.kind == .punctuation && Sign.colons.contains(token.word)
            {
                // "The default port is 2375" is the default of a port, which another field may be.
                guard isNamed(by: passage, index + 1..<next) else { return nil }
                // A default that holds in a case is none.
                let clause = tokens.prefix(upTo: index).last { passage.isSign($0, Sign.semicolon) }
                let begin = clause.map { $0 + 1 } ?? tokens.lowerBound
                let first = passage.tokens[begin]
                if first.span < 0, first.word == "if" || first.word == "when" || first.word == "unless",
                    !passage.tokens[begin..<index].contains(where: {
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

    /// "Enabled by default", "By default, it is `x`", "`x` by default".
    private func byDefault(_ slice: TextSlice, _ index: Int) -> DefaultFinding? {
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

    private func isLabel(_ passage: Int, _ tokens: Range<Int>) -> Bool {
        candidate.place.map { $0.passage == passage && $0.tokens == tokens } ?? false
    }

    /// Whether a state is one of the field: nothing else is its subject.
    private func isOwnState(_ passage: Passage, _ index: Int, _ tokens: Range<Int>) -> Bool {
        if index == tokens.lowerBound || passage.isSign(index - 1, Sign.open) { return true }
        // The clause that it ends.
        let start = tokens.prefix(upTo: index).last {
            passage.isSign($0, Sign.comma) || passage.isSign($0, Sign.semicolon)
        }
        let before = passage.tokens[(start.map { $0 + 1 } ?? tokens.lowerBound)..<index]
        let subject = before.filter {
            $0.kind == .word && !$0.isIn(.be) && !$0.isIn(.determiner) && !$0.isIn(.pronoun)
        }
        if subject.count <= 1 || subject.last.map({ $0.isIn(.toggleNoun) }) ?? false { return true }
        return subject.suffix(8).allSatisfy {
            candidate.label.words.contains($0.word) || DefaultReader.ownNouns.contains($0.word)
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

    private static let between: WordSet = [
        "as", "is", "used", "the", "set", "a", "value", "selected", "are",
    ]

    /// "`x` is used by default", "Keep `x` as the default", "`x` by default", "30 seconds by default".
    private func before(_ slice: TextSlice, _ start: Int) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        var end = start
        while end > slice.tokens.lowerBound, passage.tokens[end - 1].span < 0,
            DefaultReader.between.contains(passage.tokens[end - 1].word)
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

    private static func isQuote(_ token: Token) -> Bool { quotes.contains(token.word) }

    private func isCode(_ passage: Passage, _ index: Int) -> Bool {
        let span = passage.tokens[index].span
        return span >= 0 && passage.spans[Int(span)].mark == .code
    }

    /// Whether a token is a number, also a negative one.
    private func isNumber(_ passage: Passage, _ token: Token) -> Bool {
        let bytes = passage.text[Int(token.text.lowerBound)..<Int(token.text.upperBound)]
        guard let first = bytes.first else { return false }
        return token.kind == .number
            || first == UInt8(ascii: "-")
                && bytes.dropFirst().first.map { (0x30...0x39).contains($0) } ?? false
    }

    /// Whether words between "default" and "is" speak of this field.
    private func isNamed(by passage: Passage, _ range: Range<Int>) -> Bool {
        passage.tokens[range].allSatisfy { token in
            token.kind == .punctuation || DefaultReader.ownNouns.contains(token.word) || token.span >= 0
                || candidate.label.words.contains(token.word) || token.isIn(.pronoun)
                || token.isIn(.determiner)
                || token.isIn(.be) || token.isIn(.optionNoun) || token.isIn(.fieldNoun)
                || token.isIn(.toggleNoun)
                || token.word == "will" || token.word == "which"
        }
    }

    /// The value at an index.
    private func value(_ slice: TextSlice, from start: Int, _ certainty: Certainty) -> DefaultFinding? {
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

    /// Where an unmarked value ends: up to four words, with the signs inside of them.
    private func unmarkedEnd(_ passage: Passage, _ start: Int, _ limit: Int) -> Int {
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
                        || token.word == "or"
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
}
