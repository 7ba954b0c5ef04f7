import FormModel

/// Reads the values that a page lists for a field.
enum OptionsReader {
    /// The values listed for a candidate, starting with the most certain.
    static func findings(for candidate: Int, in context: FactContext) -> [OptionsFinding] {
        context.options[candidate]
    }

    /// Reads the values of all candidates. `FactContext` calls this once.
    static func readAll(_ context: FactContext) -> [[OptionsFinding]] {
        let candidates = context.candidates.all
        guard let first = candidates.first else { return [] }
        var sentences = SentenceOptions(first, SaidOfOptions(first, context), context)
        return candidates.map { read($0, &sentences, context) }
    }

    private static func read(
        _ candidate: Candidate, _ sentences: inout SentenceOptions, _ context: FactContext
    ) -> [OptionsFinding] {
        var found: [OptionsFinding] = []
        let said = SaidOfOptions(candidate, context)
        let columns = candidate.columns
        for column in columns.indices
        where columns[column].fact == .options && statesValues(candidate, context) {
            let values = cell(columns[column].cell, context)
            if !values.isEmpty {
                found.append(
                    OptionsFinding(
                        source: .column, values: values, isClosed: true, isSeveral: said.picksSeveral,
                        certainty: .certain))
            }
        }
        // Most of these are empty, and appending takes longer than testing that.
        func add(_ more: [OptionsFinding]) { if !more.isEmpty { found += more } }
        add(BlockOptions.below(candidate, said, context))
        add(sentences.findings(candidate, said))
        add(BlockOptions.elsewhere(candidate, said, context))
        guard !found.isEmpty else { return found }
        for index in found.indices {
            // "name, email, etc.": there are other values.
            if isOpen(found[index], context) {
                found[index].values.removeLast()
                found[index].certainty = .possible
                found[index].isClosed = false
            }
            guard found[index].values.count > 1 else { continue }
            var seen: Set<String> = []
            found[index].values = found[index].values.filter { seen.insert($0.text).inserted }
        }
        found.removeAll { $0.values.isEmpty }
        guard found.count > 1 else { return found }
        // Sort stably, so that the first of equally certain findings comes first.
        return found.enumerated().sorted {
            ($1.element.certainty, $0.offset) < ($0.element.certainty, $1.offset)
        }
        .map(\.element)
    }

    /// Whether an unmarked "etc." or "and others" ends an enumeration, so that there are other values.
    private static func isOpen(_ found: OptionsFinding, _ context: FactContext) -> Bool {
        guard found.values.count > 1, let slice = found.values.last?.slice, slice.tokens.count == 1 else {
            return false
        }
        let passage = context.text.passages[slice.passage]
        let index = slice.tokens.lowerBound
        guard passage.tokens[index].span < 0 else { return false }
        if EnglishWords.andSoOn.contains(passage.tokens[index].word) { return true }
        return index > 0 && passage.tokens[index - 1].word == "and"
            && EnglishWords.otherValues.contains(passage.tokens[index].word)
    }

    /// Whether the header of the value column announces all values, instead of a recommended value or the
    /// value to enter.
    private static func statesValues(_ candidate: Candidate, _ context: FactContext) -> Bool {
        guard let group = candidate.group.map({ context.candidates.groups[$0] }), group.kind == .table,
            let column = group.columns.firstIndex(of: .options),
            let header = context.text.tables[group.number].header.dropFirst(column).first?.passages.first
        else { return false }
        let words = context.text.passages[header].words(0..<context.text.passages[header].tokens.count)
        guard !words.contains("recommended"), !words.contains("suggested"), !words.contains("sample") else {
            return false
        }
        return words.contains(where: EnglishWords.optionsHeaderNouns.contains)
            || words.contains(where: EnglishWords.optionsHeaderAdjectives.contains)
    }

    /// The values in a cell that lists values.
    static func cell(_ cell: TextTable.Cell, _ context: FactContext) -> [StatedValue] {
        if let list = cell.lists.first, let block = context.valueBlocks.block(ofList: list) {
            return context.valueBlocks.all[block].values
        }
        var values: [StatedValue] = []
        for number in cell.passages {
            let passage = context.text.passages[number]
            for sentence in passage.sentences {
                var start = sentence.lowerBound
                func close(_ end: Int) {
                    if start < end, let value = ListedValue.value(passage, number, start..<end),
                        value.text != "-",
                        value.text.lowercased() != "n/a"
                    {
                        values.append(value)
                    }
                    start = end
                }
                var depth = 0
                for index in sentence {
                    let token = passage.tokens[index]
                    if token.word == Sign.open { depth += 1 }
                    if token.word == Sign.close { depth -= 1 }
                    let isJoint =
                        token.kind == .punctuation
                        ? [Sign.comma, Sign.semicolon, Sign.slash, Sign.bar, Sign.stop].contains(token.word)
                        : token.word == "or" || token.word == "and"
                    let isNew = token.span >= 0 && passage.spans[Int(token.span)].tokens.lowerBound == index
                    if token.span < 0, isJoint, depth <= 0 {
                        close(index)
                        start = index + 1
                    } else if isNew {
                        close(index)
                    }
                }
                close(sentence.upperBound)
            }
        }
        return values
    }
}

/// What the description of a field says about its values in general.
struct SaidOfOptions {
    /// Whether the reader must select a value.
    var picks = false
    /// Whether the reader must enter something.
    var enters = false
    /// Whether values are announced: "one of the following", "available options are".
    var announces = false
    /// Whether several values can be selected: "one or more", "all that apply".
    var picksSeveral = false
    /// Whether the label names a kind, such as type, method or mode.
    var isKind = false
    /// Whether examples are given: "such as", "e.g."
    var givesExamples = false

    init(_ candidate: Candidate, _ context: FactContext) {
        isKind = candidate.label.headClasses.contains(.kindNoun)
        let (description, passages) = (candidate.description, context.text.passages)
        for index in 0..<min(description.count, 4) {
            let slice = description[index]
            read(passages[slice.passage], slice.tokens)
        }
    }

    private mutating func read(_ passage: Passage, _ tokens: Range<Int>) {
        if passage.classes.intersects(Self.verbs) {
            for clause in ClauseReader.clauses(passage, tokens) {
                guard let verb = clause.verb, clause.mood != .gerund, clause.mood != .negated else {
                    continue
                }
                if passage.tokens[verb].isIn(.select) { picks = true }
                if passage.tokens[verb].isIn(.enter), !passage.tokens[verb].isIn(.configure) { enters = true }
            }
        }
        if tokens.count > 1, passage.tokens[tokens.upperBound - 2].word == "including" { announces = true }
        guard !passage.phrases.isEmpty else { return }
        for phrase in passage.phrases(in: tokens) {
            switch phrase.name {
            case .oneOf, .valuesAre, .followingValues: announces = true
            case .severalOf: picksSeveral = true
            case .example: givesExamples = true
            default: break
            }
        }
    }

    /// The verbs that tell the reader to select or enter something.
    private static let verbs = WordClasses([.select, .enter])
}
