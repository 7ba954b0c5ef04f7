import FormModel

/// Reads options from the sentences of a description.
///
/// One reader reads all candidates of a page, one after another, because creating one for each takes longer.
struct SentenceOptions {
    private(set) var candidate: Candidate
    private(set) var said: SaidOfOptions
    let context: FactContext
    var found: [OptionsFinding] = []
    var picked: [Pick] = []
    private var cases = CaseValues()

    init(_ candidate: Candidate, _ said: SaidOfOptions, _ context: FactContext) {
        self.candidate = candidate
        self.said = said
        self.context = context
    }

    /// The options of a candidate.
    mutating func findings(_ candidate: Candidate, _ said: SaidOfOptions) -> [OptionsFinding] {
        self.candidate = candidate
        self.said = said
        found = []
        picked = []
        cases = CaseValues()
        if candidate.kind == .span { readSpan() } else { readDescription() }
        addPicked()
        addCases()
        return found
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
        let description = candidate.description
        for number in 0..<min(description.count, 12) {
            let slice = description[number]
            let passage = context.text.passages[slice.passage]
            let tokens = SentenceOptions.trimmed(passage, slice.tokens)
            guard !tokens.isEmpty else { continue }
            if number == 0 {
                readAlone(slice.passage, passage, tokens, isOnly: description.count == 1)
            }
            readAnnounced(slice.passage, passage, tokens)
            readSelected(slice.passage, passage, tokens, isFirst: number == 0)
            if number == 0 {
                readColon(slice.passage, passage, tokens)
                readParentheses(slice.passage, passage, tokens)
            }
            readSupported(slice.passage, passage, tokens)
            readExplained(slice.passage, passage, tokens)
            readTail(slice.passage, passage, tokens)
            cases.read(slice.passage, tokens, context)
            cases.readListed(slice.passage, slice.tokens, context)
        }
        readLabel()
    }

    /// A sentence without its final punctuation and without leading symbols.
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

    /// Whether an example is announced directly before an index.
    func isExample(_ passage: Passage, _ index: Int, in tokens: Range<Int>) -> Bool {
        guard index > tokens.lowerBound, passage.phraseClasses.contains(.example) else { return false }
        return passage.phrases(in: tokens.lowerBound..<index).contains {
            $0.name == .example && $0.range.upperBound <= index && index - $0.range.upperBound <= 4
        }
    }

    func isMarked(_ passage: Passage, _ run: ValueRun) -> Bool {
        run.values.allSatisfy { passage.tokens[$0.lowerBound].span >= 0 }
    }

    /// Whether an enumeration can end before an index.
    static func ends(_ passage: Passage, _ index: Int, _ tokens: Range<Int>) -> Bool {
        guard index < tokens.upperBound else { return true }
        let token = passage.tokens[index]
        guard token.span < 0 else { return false }
        return token.kind == .punctuation || token.isIn(.preposition) || token.isIn(.condition)
            || token.isIn(.conjunction) || token.isIn(.be) || token.word == "or"
            || EnglishWords.valueNouns.contains(token.word)
    }

    /// The index of the first value at or after an index; nil if there is none.
    func valueStart(_ passage: Passage, from start: Int, _ tokens: Range<Int>) -> Int? {
        var start = start
        while start < tokens.upperBound, passage.tokens[start].span < 0 {
            let token = passage.tokens[start]
            let isArticle =
                token.isIn(.article) && start + 1 < tokens.upperBound
                && (passage.tokens[start + 1].span >= 0
                    || EnglishWords.beforeValue.contains(passage.tokens[start + 1].word))
            guard EnglishWords.beforeValue.contains(token.word) || isArticle else { break }
            start += 1
        }
        return start < tokens.upperBound ? start : nil
    }

    private mutating func addCases() {
        guard cases.holdsLists else { return }
        for (values, certainty) in cases.lists {
            found.append(
                OptionsFinding(
                    source: .cases, values: values, isClosed: false, isSeveral: said.picksSeveral,
                    certainty: said.enters && !said.picks ? .possible : certainty))
        }
    }

    // MARK: Marked spans of sentences

    private mutating func readSpan() {
        guard let place = candidate.place, let sentence = candidate.description.first?.tokens else { return }
        let passage = context.text.passages[place.passage]
        let tokens = SentenceOptions.trimmed(passage, sentence)
        guard tokens.contains(place.tokens.lowerBound) else { return }
        readBehindLabel(place.passage, passage, place.tokens, tokens, sentence: sentence)
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
        passage.spanIndices(in: tokens).contains { span in
            ControlNoun.find(passage, after: passage.spans[span].tokens.upperBound, in: tokens).map {
                $0 != .optionNoun
            } ?? false
        }
    }
}
