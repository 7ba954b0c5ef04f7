import FormModel

/// Reading cases that apply to everything in the scope of an introduction, heading, tab or outer item.
extension ConditionReader {
    /// Reads the sentence directly before the table or list, and the item that contains the list.
    mutating func readIntroduction() {
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
        // "For `md5`, `sha` or `sha256`:" contains commas itself.
        let isFor = first.word == "for"
        let end = slice.tokens.first {
            passage.tokens[$0].kind == .punctuation && passage.tokens[$0].span < 0
                && (!isFor && passage.tokens[$0].word == Sign.comma
                    || Sign.colons.contains(passage.tokens[$0].word))
        }
        guard let end, end > slice.tokens.lowerBound + 1 else { return }
        let clause = slice.tokens.lowerBound..<end
        guard !isSoft(passage, clause), !speaksOfTime(passage, clause) else { return }
        let endsWithColon =
            passage.tokens.last.map { $0.kind == .punctuation && Sign.colons.contains($0.word) } ?? false
        // Accept only marked words, as in "**For API sources:**".
        let hasMark = passage.tokens[clause].contains { $0.span >= 0 }
        let isTitle = clause.count <= (hasMark ? 20 : 6) && end + 1 >= passage.tokens.count
        let asks = speaksOfFields(passage, slice.tokens)
        let isSure = first.word == "for" ? isTitle && sentences.count == 1 : endsWithColon || asks
        // "If the run type is Job, provide the following details:"
        let isCertain = !isFor && first.word != "when" && endsWithColon && asks
        add(
            .introduction, TextSlice(passage: number, tokens: clause),
            isCertain ? .certain : isSure ? .likely : .possible)
    }

    /// Whether a clause states a time instead of a case: "When prompted", "When creating the server".
    func speaksOfTime(_ passage: Passage, _ clause: Range<Int>) -> Bool {
        guard passage.tokens[clause.lowerBound].word == "when" else { return false }
        return !passage.tokens[clause].contains {
            $0.isIn(.select) || $0.isIn(.on) || $0.isIn(.off) || $0.span >= 0 || $0.word == "using"
                || $0.word == "use"
        }
    }

    private func speaksOfFields(_ passage: Passage, _ tokens: Range<Int>) -> Bool {
        passage.tokens[tokens].contains { $0.isIn(.inputNoun) || $0.word == "following" }
    }

    mutating func readHeadings() {
        let section = context.text.sections[candidate.section]
        var headings = section.headings.suffix(2).map(\.passage)
        if let place = candidate.place, let inner = context.text.places[place.passage].innerHeading {
            headings.append(inner)
        }
        for heading in headings.reversed() {
            let passage = context.text.passages[heading]
            // A longer heading does not name a value or state a case.
            let isTitle = passage.tokens.count <= SectionHeading.mostWords
            let words = isTitle ? passage.words(0..<passage.tokens.count) : []
            let slice = TextSlice(passage: heading, tokens: 0..<passage.tokens.count)
            if isTitle, let named = named(words) {
                found.append(
                    ConditionFinding(
                        source: .headingValue, clause: slice, range: named.value.range,
                        resolved: ResolvedCase(candidate: named.candidate, value: named.value.text),
                        certainty: .likely))
            } else if let clause = context.spokenCases.clause(
                heading: heading, words: words, isNear: { isNear($0, heading: heading) })
            {
                add(.headingCase, clause, .likely)
            } else if isTitle, let first = passage.tokens.first, first.word == "if" || first.word == "when" {
                add(.heading, slice, .likely)
            }
        }
        for tab in section.tabs where !context.valueNames.isEmpty {
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
        guard passage < heading, let section = FactContext.section(of: heading, in: context.text) else {
            return false
        }
        let outer = context.text.sections[section].headings.dropLast().last
        return outer.map { context.text.sections[context.text.places[passage].section].headings.contains($0) }
            ?? true
    }

    /// The value of an earlier field that a title names, on its own or before a noun, as in "STS" and "STS
    /// settings"; nil if there is none.
    private func named(_ title: [Word]) -> FactContext.NamedValue? {
        var words = title
        while true {
            if let values = context.valueNames[words] {
                return values.last { value in
                    let other = context.candidates.all[value.candidate]
                    return value.candidate != number && other.label.words != candidate.label.words
                        && other.source.fileName == candidate.source.fileName
                        && other.source.offsets.lowerBound < candidate.source.offsets.lowerBound
                }
            }
            guard words.count > 1, let last = words.last, EnglishWords.caseTitleNouns.contains(last) else {
                return nil
            }
            words.removeLast()
        }
    }

    mutating func readParents() {
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
