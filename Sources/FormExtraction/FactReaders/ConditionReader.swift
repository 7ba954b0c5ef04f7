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
        reader.readRemark()
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

    /// "**Group** (for search-based mailings only): …", "**Key** (if not set elsewhere)".
    private mutating func readRemark() {
        guard let place = candidate.place else { return }
        let passage = context.text.passages[place.passage]
        let open = place.tokens.upperBound
        guard passage.isSign(open, Sign.open), open + 2 < passage.tokens.count,
            let close = (open..<min(passage.tokens.count, open + 20)).first(where: {
                passage.isSign($0, Sign.close)
            })
        else { return }
        let clause = open + 1..<close
        let first = passage.tokens[clause.lowerBound].word
        let isCase = first == "if" || first == "when" || first == "only" || first == "for"
        guard isCase, !clause.isEmpty, first != "for" || passage.tokens[close - 1].word == "only",
            !isSoft(passage, clause)
        else { return }
        add(.shownOnly, TextSlice(passage: place.passage, tokens: clause), .likely)
    }

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
        passage.phrases(in: tokens).contains {
            // "if you want" is soft, and "if you want to keep them" a case.
            $0.range.upperBound <= tokens.upperBound
                && ($0.name == .optional && tokens.upperBound - $0.range.upperBound <= 1
                    || $0.name == .omission
                    || $0.name == .leaveBlank)
        }
            || passage.tokens[tokens].contains {
                $0.isIn(.edition) && $0.word != "cloud" && $0.word != "version"
            }
    }

    private static let openers: WordSet = ["if", "when", "unless", "only", "for", "with", "once", "where"]

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
        let isTime = speaksOfTime(passage, clause)
        add(
            .leading, TextSlice(passage: slice.passage, tokens: clause),
            isCase && asks && !isTime ? .certain : isCase && !isTime ? .likely : .possible)
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

    private static let questions: WordSet = [
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
            let names = passage.tokens[clause].contains { $0.span >= 0 && $0.kind != .punctuation }
            let isSure = asks && !picks && (names || isAfterComma) || ends && candidate.kind != .span && names
            add(.trailing, TextSlice(passage: slice.passage, tokens: clause), isSure ? .likely : .possible)
            return
        }
    }

    private static let weakEnds: WordSet = ["to", "used", "works", "supported", "visible", "after"]
    private static let advice: WordSet = ["use", "enable", "select", "toggle", "check"]
    private static let denials: WordSet = ["will", "not", "t", "isn't", "doesn't"]

    /// "Only shown if …", "Required if …".
    private mutating func readPhrases(_ slice: TextSlice, _ passage: Passage, isFirst: Bool) {
        // "Use only if your organisation nests groups": advice on switching it, not on when it is shown.
        if passage.tokens[slice.tokens.lowerBound].span < 0,
            ConditionReader.advice.contains(passage.tokens[slice.tokens.lowerBound].word)
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
                ConditionReader.denials.contains(passage.tokens[phrase.range.lowerBound - 1].word)
            {
                continue
            }
            let first = passage.tokens[phrase.range.lowerBound].word
            let last = passage.tokens[phrase.range.upperBound - 1].word
            // "applies to", "required for" speak of other things as well.
            let isWeak =
                ConditionReader.weakEnds.contains(last) && first != "only" || last == "for" && first != "only"
            let says =
                phrase.range.lowerBound == slice.tokens.lowerBound || first == "only"
                || phrase.name == .neededIf
            add(
                phrase.name == .shownOnly ? .shownOnly : .neededIf,
                TextSlice(passage: slice.passage, tokens: clause),
                isWeak ? .possible : says ? .certain : .likely)
            return
        }
    }

    // MARK: Scopes

    /// The sentence right before the table or list, and the item that the list is in.
    private mutating func readIntroduction() {
        if let last = candidate.introduction.last {
            readIntroduction(last.passage, candidate.introduction)
        }
        var item = candidate.item
        if candidate.kind == .item, let own = item { item = context.text.lists[own.list].parent }
        while let place = item {
            let list = context.text.lists[place.list]
            if let head = list.items[place.item].head, head != candidate.place?.passage,
                head != candidate.introduction.last?.passage
            {
                let sentences = context.text.passages[head].sentences.map {
                    TextSlice(passage: head, tokens: $0)
                }
                readIntroduction(head, sentences)
            }
            item = list.parent
        }
    }

    private mutating func readIntroduction(_ number: Int, _ sentences: [TextSlice]) {
        guard context.text.places[number].role != .heading, let slice = sentences.last else { return }
        let passage = context.text.passages[number]
        for phrase in passage.phrases(in: slice.tokens)
        where phrase.name == .shownOnly || phrase.name == .neededIf {
            let clause = phrase.range.lowerBound..<slice.tokens.upperBound
            let last = passage.tokens[phrase.range.upperBound - 1].word
            guard !passage.tokens[clause].contains(where: { $0.isIn(.edition) }) else { continue }
            let isCase = last == "if" || last == "when" || last == "unless"
            add(.introduction, TextSlice(passage: number, tokens: clause), isCase ? .likely : .possible)
            break
        }
        let first = passage.tokens[slice.tokens.lowerBound]
        guard first.word == "if" || first.word == "when" || first.word == "unless" || first.word == "for"
        else { return }
        let end = slice.tokens.first {
            passage.tokens[$0].kind == .punctuation && passage.tokens[$0].span < 0
                && (passage.tokens[$0].word == Sign.comma || Sign.colons.contains(passage.tokens[$0].word))
        }
        guard let end, end > slice.tokens.lowerBound + 1 else { return }
        let clause = slice.tokens.lowerBound..<end
        guard !isSoft(passage, clause), !speaksOfTime(passage, clause) else { return }
        let endsWithColon =
            passage.tokens.last.map { $0.kind == .punctuation && Sign.colons.contains($0.word) } ?? false
        // "**For API sources:**", and nothing else.
        let isTitle = clause.count <= 6 && end + 1 >= passage.tokens.count
        let asks = speaksOfFields(passage, slice.tokens)
        let isSure = first.word == "for" ? isTitle && sentences.count == 1 : endsWithColon || asks
        add(.introduction, TextSlice(passage: number, tokens: clause), isSure ? .likely : .possible)
    }

    /// "When prompted", "When creating the server": a time, and no case.
    private func speaksOfTime(_ passage: Passage, _ clause: Range<Int>) -> Bool {
        guard passage.tokens[clause.lowerBound].word == "when" else { return false }
        return !passage.tokens[clause].contains {
            $0.isIn(.select) || $0.isIn(.on) || $0.isIn(.off) || $0.span >= 0 || $0.word == "using"
                || $0.word == "use"
        }
    }

    private func speaksOfFields(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        passage.tokens[tokens].contains { $0.isIn(.inputNoun) || $0.word == "following" }
    }

    private static let titleNouns: WordSet = [
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
            let slice = TextSlice(passage: heading, tokens: 0..<passage.tokens.count)
            if let named = named(words) {
                found.append(
                    ConditionFinding(
                        source: .headingValue, clause: slice, range: named.value.range,
                        resolved: ResolvedCase(candidate: named.candidate, value: named.value.text),
                        certainty: .likely))
            } else if let clause = context.spokenCases.clause(
                heading: heading, words: words, isNear: { isNear($0, heading: heading) })
            {
                add(.headingCase, clause, .likely)
            } else if let first = passage.tokens.first, first.word == "if" || first.word == "when" {
                add(.heading, slice, .likely)
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

    /// Whether a passage comes before a heading, below the same outer heading.
    private func isNear(_ passage: Int, heading: Int) -> Bool {
        guard passage < heading, let section = context.sectionOfHeading[heading] else { return false }
        let outer = context.text.sections[section].headings.dropLast().last
        return outer.map { context.text.sections[context.text.places[passage].section].headings.contains($0) }
            ?? true
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
