import FormModel

/// Reads the default that a page states: "defaults to `x`", "The default is `x`", "Keep `x` as the default",
/// or a column.
struct DefaultReader {
    let candidate: Candidate
    let context: FactContext

    /// The defaults stated for a candidate, starting with the most certain.
    static func findings(for number: Int, in context: FactContext) -> [DefaultFinding] {
        let candidate = context.candidates.all[number]
        let reader = DefaultReader(candidate: candidate, context: context)
        var found: [DefaultFinding] = []
        let (columns, description) = (candidate.columns, candidate.description)
        for column in columns.indices where columns[column].fact == .default {
            if let finding = reader.column(columns[column].cell) { found.append(finding) }
        }
        for index in 0..<min(description.count, mostSentences) {
            if let finding = reader.sentence(description[index]) { found.append(finding) }
        }
        for slice in reader.following.prefix(max(mostSentences - description.count, 0)) {
            if let finding = reader.sentence(slice) { found.append(finding) }
        }
        if let finding = reader.left() { found.append(finding) }
        for list in candidate.lists.prefix(2) {
            guard let block = context.valueBlocks.block(ofList: list) else { continue }
            if let finding = context.valueBlocks.all[block].values.lazy.compactMap(reader.marked).first {
                found.append(finding)
            }
        }
        for options in context.options[number].prefix(3) {
            if let finding = options.values.lazy.compactMap(reader.marked).first { found.append(finding) }
        }
        guard found.count > 1 else { return found }
        return found.enumerated().sorted {
            ($1.element.certainty, $0.offset) < ($0.element.certainty, $1.offset)
        }
        .map(\.element)
    }

    /// The maximum number of sentences that are read.
    private static let mostSentences = 12

    /// The sentences after the one that contains a span, up to one that names another control.
    private var following: ArraySlice<TextSlice> {
        context.following(candidate).prefix { slice in
            let passage = context.text.passages[slice.passage]
            return !passage.spanIndices(in: slice.tokens).contains { passage.spans[$0].mark == .strong }
        }
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
        // There is a check mark or cross before "On" or "Off".
        if tokens.count == 2, let last = tokens.last,
            passage.tokens[last].isIn(.on) || passage.tokens[last].isIn(.off), first.classes.isEmpty
        {
            tokens = last..<last + 1
        }
        // "`5` (seconds)" is the value and a remark.
        if first.span >= 0 {
            let span = passage.spans[Int(first.span)].tokens
            if span.lowerBound == tokens.lowerBound, passage.isSign(span.upperBound, Sign.open) {
                tokens = span
            }
        }
        return finding(.column, number, tokens, .certain)
    }

    func finding(
        _ source: DefaultFinding.Source, _ number: Int, _ tokens: Range<Int>, _ certainty: Certainty
    ) -> DefaultFinding? {
        let passage = context.text.passages[number]
        guard !tokens.isEmpty else { return nil }
        let words = passage.tokens[tokens].filter { $0.kind != .punctuation }
        let state = words.first.flatMap { $0.isIn(.on) ? true : $0.isIn(.off) ? false : nil }
        let isBlank = words.count <= 2 && words.contains { $0.isIn(.blank) }
        // A default such as **None** is an option if the page lists it.
        let value = context.value(number, tokens)
        let isListed = isBlank && isListed(value.text)
        return DefaultFinding(
            source: source, value: value, state: words.count <= 2 ? state : nil,
            isBlank: isBlank && !isListed,
            certainty: certainty)
    }

    private func isListed(_ text: String) -> Bool {
        candidate.lists.prefix(2).contains { list in
            context.valueBlocks.block(ofList: list).map { block in
                context.valueBlocks.all[block].values.contains { $0.text == text }
            } ?? false
        }
    }

    /// Reads "`x` (default)" among the listed values.
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

    /// Reads "Leave **X** enabled."
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

    /// Reads the default in a sentence; returns nil if there is none.
    private func sentence(_ slice: TextSlice) -> DefaultFinding? {
        let passage = context.text.passages[slice.passage]
        guard DefaultReader.mayState(passage) else { return nil }
        for index in slice.tokens where passage.tokens[index].kind == .word {
            if isOfName(passage, index) { continue }
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

    /// Whether a passage may state a default, judging by the bits of its words; false only if it does not.
    @inline(__always)
    private static func mayState(_ passage: Passage) -> Bool {
        let bits =
            ("default" as Word).filterBit | ("defaults" as Word).filterBit | ("defaulted" as Word).filterBit
            | ("defaulting" as Word).filterBit | ("used" as Word).filterBit
        return passage.wordBits & bits != 0
    }

    /// Whether "default" is part of a name: "**Default group** is not applied", or "the default
    /// group" next to a label with these words.
    private func isOfName(_ passage: Passage, _ index: Int) -> Bool {
        let token = passage.tokens[index]
        guard token.word == "default", index + 1 < passage.tokens.count else { return false }
        let next = passage.tokens[index + 1]
        guard next.kind == .word, !EnglishWords.defaultNouns.contains(next.word) else { return false }
        if token.span >= 0, next.span == token.span {
            let span = passage.spans[Int(token.span)]
            return span.mark != .code && !span.isSentence
        }
        return zip(candidate.label.words, candidate.label.words.dropFirst()).contains {
            $0 == "default" && $1 == next.word
        }
    }

    func isLabel(_ passage: Int, _ tokens: Range<Int>) -> Bool {
        candidate.place.map { $0.passage == passage && $0.tokens == tokens } ?? false
    }
}
