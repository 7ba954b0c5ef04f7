import FormModel

/// Reads in which case a field is asked for: said beside it, where its table or list is introduced, by a heading, tab or parent.
struct ConditionReader {
    private let number: Int
    private let candidate: Candidate
    private let context: FactContext
    private var found: [ConditionFinding] = []

    /// The cases of a candidate, most certain first.
    static func findings(for number: Int, in context: FactContext) -> [ConditionFinding] {
        var reader = ConditionReader(
            number: number, candidate: context.candidates.all[number], context: context)
        reader.readColumns()
        reader.readSentences()
        reader.readIntroduction()
        reader.readHeadings()
        reader.readParents()
        return reader.found.enumerated().sorted {
            ($1.element.certainty, $0.offset) < ($0.element.certainty, $1.offset)
        }.map(\.element)
    }

    private init(number: Int, candidate: Candidate, context: FactContext) {
        self.number = number
        self.candidate = candidate
        self.context = context
    }

    private mutating func add(_ source: ConditionFinding.Source, _ clause: TextSlice, _ certainty: Certainty)
    {
        found.append(
            ConditionFinding(
                source: source, clause: clause,
                range: context.text.passages[clause.passage].range(of: clause.tokens),
                resolved: ConditionResolver.resolve(clause, of: number, in: context), certainty: certainty))
    }

    private mutating func readColumns() {
        for column in candidate.columns where column.fact == .required || column.fact == .optional {
            for number in column.cell.passages {
                let passage = context.text.passages[number]
                guard
                    let index = passage.tokens.firstIndex(where: {
                        $0.word == "if" || $0.word == "when" || $0.word == "only" || $0.word == "conditional"
                            || $0.word == "unless" || $0.word == "conditionally" || $0.word == "depends"
                    })
                else { continue }
                add(.column, TextSlice(passage: number, tokens: index..<passage.tokens.count), .certain)
                return
            }
        }
    }

    // MARK: Sentences

    private mutating func readSentences() {
        for (index, slice) in candidate.description.prefix(8).enumerated() {
            let passage = context.text.passages[slice.passage]
            readPhrases(slice, passage, isFirst: index == 0)
            guard index == 0 else { continue }
            readLeading(slice, passage)
            readTrailing(slice, passage)
        }
    }

    /// Whether words say no more than "if needed", or speak of an edition.
    private func isSoft(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        passage.phrases.contains {
            tokens.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= tokens.upperBound
                && ($0.name == .optional || $0.name == .omission || $0.name == .leaveBlank)
        }
            || passage.tokens[tokens].contains {
                $0.isIn(.edition) && $0.word != "cloud" && $0.word != "version"
            }
    }

    private static let openers: Set<Word> = ["if", "when", "unless", "only", "for", "with", "once", "where"]

    /// "If you use a proxy, enter its address."
    private mutating func readLeading(_ slice: TextSlice, _ passage: Passage) {
        var start = slice.tokens.lowerBound
        while start < slice.tokens.upperBound,
            passage.tokens[start].kind == .punctuation
                || passage.tokens[start].isIn(.opener) && !passage.tokens[start].isIn(.condition)
        { start += 1 }
        guard start < slice.tokens.upperBound, passage.tokens[start].span < 0,
            ConditionReader.openers.contains(passage.tokens[start].word)
        else { return }
        let opener = passage.tokens[start].word
        guard
            let comma = (start..<min(slice.tokens.upperBound, start + 30)).first(where: {
                passage.tokens[$0].span < 0 && passage.tokens[$0].kind == .punctuation
                    && (passage.tokens[$0].word == Sign.comma
                        || Sign.colons.contains(passage.tokens[$0].word))
            })
        else { return }
        let clause = start..<comma
        guard !isSoft(passage, clause), !holdsLabel(slice.passage, clause, passage), !coversOtherCases()
        else { return }
        // "For **Equipment**, select …" says where the value goes.
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
        let asks = clauses.contains { $0.mood == .imperative || $0.mood == .obliged || $0.mood == .possible }
        add(
            .leading, TextSlice(passage: slice.passage, tokens: clause),
            isCase && asks ? .certain : isCase ? .likely : .possible)
    }

    private func holdsLabel(_ number: Int, _ clause: Range<Int>, _ passage: Passage) -> Bool {
        if let place = candidate.place, place.passage == number, clause.overlaps(place.tokens) { return true }
        let label = candidate.label.words
        let words = passage.words(clause)
        guard label.count <= words.count, let first = label.first, label.count > 1 else { return false }
        return words.indices.contains { words[$0] == first && words[$0...].starts(with: label) }
    }

    /// Several sentences that each begin with a case tell what to enter in each, not when the field is asked for.
    private func coversOtherCases() -> Bool {
        candidate.description.dropFirst().contains { slice in
            let token = context.text.passages[slice.passage].tokens[slice.tokens.lowerBound]
            return token.word == "if" || token.word == "when" || token.word == "otherwise"
        }
    }

    private static let questions: Set<Word> = [
        "check", "see", "determine", "know", "even", "as", "specify", "indicate", "whether", "or", "and",
        "select", "verify", "ask",
    ]

    /// "Enter the address if you use a proxy."
    private mutating func readTrailing(_ slice: TextSlice, _ passage: Passage) {
        let clauses = ClauseReader.clauses(passage, slice.tokens)
        for index in slice.tokens.dropFirst() {
            let token = passage.tokens[index]
            guard token.span < 0, token.word == "if" || token.word == "unless" || token.word == "when",
                !ConditionReader.questions.contains(passage.tokens[index - 1].word)
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
            add(
                .trailing, TextSlice(passage: slice.passage, tokens: clause),
                asks && !picks ? .likely : ends && candidate.kind != .span ? .likely : .possible)
            return
        }
    }

    private static let advice: Set<Word> = ["use", "enable", "select", "toggle", "check"]
    private static let denials: Set<Word> = ["will", "not", "t", "isn't", "doesn't"]

    /// "Only shown if …", "Required if …".
    private mutating func readPhrases(_ slice: TextSlice, _ passage: Passage, isFirst: Bool) {
        // "Use only if your organisation nests groups": advice on switching it, not on when it is shown.
        if passage.tokens[slice.tokens.lowerBound].span < 0,
            ConditionReader.advice.contains(passage.tokens[slice.tokens.lowerBound].word)
        {
            return
        }
        for phrase in passage.phrases
        where (phrase.name == .shownOnly || phrase.name == .neededIf)
            && slice.tokens.lowerBound <= phrase.range.lowerBound
            && phrase.range.upperBound <= slice.tokens.upperBound
        {
            let clause = phrase.range.lowerBound..<slice.tokens.upperBound
            guard !passage.tokens[clause].contains(where: { $0.isIn(.edition) && $0.word != "cloud" }) else {
                continue
            }
            if phrase.range.lowerBound > slice.tokens.lowerBound,
                ConditionReader.denials.contains(passage.tokens[phrase.range.lowerBound - 1].word)
            {
                continue
            }
            let isWeak =
                phrase.range.count > 1
                && (passage.tokens[phrase.range.lowerBound].word == "applies"
                    && passage.tokens[phrase.range.upperBound - 1].word == "to"
                    || passage.tokens[phrase.range.upperBound - 1].word == "to"
                    || passage.tokens[phrase.range.lowerBound].word == "available"
                        && passage.tokens[phrase.range.upperBound - 1].word == "for"
                    || passage.tokens[phrase.range.upperBound - 1].word == "used"
                    || passage.tokens[phrase.range.upperBound - 1].word == "works"
                    || passage.tokens[phrase.range.upperBound - 1].word == "supported")
            add(
                phrase.name == .shownOnly ? .shownOnly : .neededIf,
                TextSlice(passage: slice.passage, tokens: clause),
                isWeak ? .possible : .certain)
            return
        }
    }

    // MARK: Scopes

    private mutating func readIntroduction() {
        var introduction = candidate.introduction
        if introduction.isEmpty, let item = candidate.item,
            let passage = context.text.lists[item.list].introduction
        {
            introduction = context.text.passages[passage].sentences.map {
                TextSlice(passage: passage, tokens: $0)
            }
        }
        for slice in introduction.suffix(3) {
            let passage = context.text.passages[slice.passage]
            guard context.text.places[slice.passage].role != .heading else { continue }
            for phrase in passage.phrases
            where (phrase.name == .shownOnly || phrase.name == .neededIf)
                && slice.tokens.contains(phrase.range.lowerBound)
            {
                let clause = phrase.range.lowerBound..<slice.tokens.upperBound
                guard !passage.tokens[clause].contains(where: { $0.isIn(.edition) }) else { continue }
                add(.introduction, TextSlice(passage: slice.passage, tokens: clause), .likely)
                break
            }
            let first = passage.tokens[slice.tokens.lowerBound]
            guard first.span < 0,
                first.word == "if" || first.word == "when" || first.word == "unless" || first.word == "for",
                let end = slice.tokens.first(where: {
                    passage.tokens[$0].kind == .punctuation && passage.tokens[$0].span < 0
                        && (passage.tokens[$0].word == Sign.comma
                            || Sign.colons.contains(passage.tokens[$0].word))
                })
            else { continue }
            let clause = slice.tokens.lowerBound..<end
            guard !isSoft(passage, clause) else { continue }
            add(
                .introduction, TextSlice(passage: slice.passage, tokens: clause),
                first.word == "for" ? .possible : .likely)
        }
    }

    private static let titleNouns: Set<Word> = [
        "configuration", "settings", "options", "fields", "details", "parameters", "setup", "method",
        "authentication",
        "mode", "type", "properties",
    ]

    private mutating func readHeadings() {
        let section = context.text.sections[candidate.section]
        var headings = section.headings.suffix(2).map(\.passage)
        if let place = candidate.place, let inner = context.text.places[place.passage].innerHeading {
            headings.append(inner)
        }
        for heading in headings.reversed() {
            let passage = context.text.passages[heading]
            let words = passage.words(0..<passage.tokens.count)
            if let named = named(words) {
                found.append(
                    ConditionFinding(
                        source: .headingValue,
                        clause: TextSlice(passage: heading, tokens: 0..<passage.tokens.count),
                        range: named.value.range,
                        resolved: ResolvedCase(candidate: named.candidate, value: named.value.text),
                        certainty: .likely))
            } else if let first = passage.tokens.first, first.word == "if" || first.word == "when" {
                add(.heading, TextSlice(passage: heading, tokens: 0..<passage.tokens.count), .likely)
            }
        }
        for tab in section.tabs {
            let words = tab.label.split { !$0.isLetter && !$0.isNumber }.map { Word($0) }
            guard let named = named(words) else { continue }
            found.append(
                ConditionFinding(
                    source: .tab, clause: nil, range: tab.range,
                    resolved: ResolvedCase(candidate: named.candidate, value: named.value.text),
                    certainty: .likely))
        }
    }

    /// The value of an earlier field that a title names, alone or before a noun: "STS", "STS settings".
    private func named(_ title: [Word]) -> FactContext.NamedValue? {
        var words = title
        while true {
            if let values = context.valueNames[words] {
                return values.last { value in
                    let other = context.candidates.all[value.candidate]
                    return value.candidate != number && other.label.words != candidate.label.words
                        && other.source.file == candidate.source.file
                        && other.source.offsets.lowerBound < candidate.source.offsets.lowerBound
                }
            }
            guard words.count > 1, let last = words.last, ConditionReader.titleNouns.contains(last) else {
                return nil
            }
            words.removeLast()
        }
    }

    private mutating func readParents() {
        var item = candidate.item
        if candidate.kind == .item, let own = item { item = context.text.lists[own.list].parent }
        while let place = item {
            let list = context.text.lists[place.list]
            if let head = list.items[place.item].head, let named = context.valuePlaces[head],
                named.candidate != number
            {
                found.append(
                    ConditionFinding(
                        source: .parent, clause: named.value.slice, range: named.value.range,
                        resolved: ResolvedCase(candidate: named.candidate, value: named.value.text),
                        certainty: .certain))
                return
            }
            item = list.parent
        }
    }
}
