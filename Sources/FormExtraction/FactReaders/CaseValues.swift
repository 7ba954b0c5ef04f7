/// Values that sentences explain one by one: "**Automatic**: starts by itself. **Manual**: …", "If **A** is
/// selected, …".
struct CaseValues {
    private var headed: [StatedValue] = []
    private var chosen: [StatedValue] = []

    /// Whether there may be enough values for a list.
    var holdsLists: Bool { headed.count > 1 || chosen.count > 1 }

    /// The values that at least two sentences name.
    var lists: [(values: [StatedValue], certainty: Certainty)] {
        guard holdsLists else { return [] }
        return [headed, chosen].map { values in
            var seen: Set<String> = []
            return (values.filter { seen.insert($0.text).inserted }, Certainty.likely)
        }.filter { $0.values.count > 1 }
    }

    mutating func read(_ number: Int, _ tokens: Range<Int>, _ context: FactContext) {
        let passage = context.text.passages[number]
        readHead(number, passage, tokens, context)
        guard CaseValues.mayHoldCases(passage) else { return }
        for index in passage.spanIndices(in: tokens) {
            let span = passage.spans[index]
            if !span.isSentence, CaseValues.isCase(passage, span, tokens) {
                chosen.append(context.value(number, span.tokens))
            }
        }
    }

    /// Whether a passage may contain "if" or "when", judging by the bits of its words; false only if it does not.
    @inline(__always)
    private static func mayHoldCases(_ passage: Passage) -> Bool {
        passage.wordBits & (("if" as Word).filterBit | ("when" as Word).filterBit) != 0
    }

    /// Reads a sentence that begins with a value and a colon.
    private mutating func readHead(
        _ passageNumber: Int, _ passage: Passage, _ tokens: Range<Int>, _ context: FactContext
    ) {
        var start = tokens.lowerBound
        if start + 1 < tokens.upperBound, passage.tokens[start].span < 0,
            Sign.opening.contains(passage.tokens[start].word)
        {
            start += 1
        }
        guard passage.tokens[start].span >= 0 else { return }
        let number = Int(passage.tokens[start].span)
        let span = passage.spans[number].tokens
        var end = span.upperBound
        if passage.spans[number].mark == .quotes { end += 1 }
        guard span.lowerBound == start, !passage.spans[number].isSentence, end < tokens.upperBound,
            passage.tokens[end].span < 0
        else { return }
        let sign = passage.tokens[end]
        guard Sign.colons.contains(sign.word) || Sign.dashes.contains(sign.word) || sign.word == "means"
        else { return }
        headed.append(context.value(passageNumber, span))
    }

    /// Reads a line of a list in a cell: "- Header - In the request header.", "(1) Form: …"
    mutating func readListed(_ number: Int, _ tokens: Range<Int>, _ context: FactContext) {
        let passage = context.text.passages[number]
        var start = tokens.lowerBound
        guard start + 3 < tokens.upperBound, passage.tokens[start].span < 0 else { return }
        if Sign.dashes.contains(passage.tokens[start].word) || passage.tokens[start].word == "•" {
            start += 1
        } else if passage.isSign(start, Sign.open), passage.tokens[start + 1].kind == .number,
            passage.isSign(start + 2, Sign.close)
        {
            start += 3
        } else {
            return
        }
        guard start < tokens.upperBound, passage.tokens[start].span < 0 else { return }
        let end = (start..<min(tokens.upperBound, start + 5)).first {
            passage.tokens[$0].span < 0 && passage.tokens[$0].kind == .punctuation
        }
        guard let end, end > start,
            Sign.colons.contains(passage.tokens[end].word) || Sign.dashes.contains(passage.tokens[end].word)
        else { return }
        headed.append(context.value(number, start..<end))
    }

    /// Whether a span is the value in a clause such as "If **A** is selected", "if you choose **A**" or "if it
    /// is **A**".
    private static func isCase(_ passage: Passage, _ span: MarkedSpan, _ tokens: Range<Int>) -> Bool {
        func word(_ index: Int) -> Word? { tokens.contains(index) ? passage.tokens[index].word : nil }
        func opens(_ index: Int) -> Bool { word(index) == "if" || word(index) == "when" }
        var before = span.tokens.lowerBound - 1
        if span.mark == .quotes { before -= 1 }
        if tokens.contains(before), passage.tokens[before].isIn(.article) { before -= 1 }
        guard tokens.contains(before) else { return false }
        var after = span.tokens.upperBound
        if span.mark == .quotes { after += 1 }
        if tokens.contains(after),
            passage.tokens[after].isIn(.optionNoun)
                || EnglishWords.valueNouns.contains(passage.tokens[after].word)
        {
            after += 1
        }
        if opens(before), word(after) == "is", let state = word(after + 1),
            EnglishWords.pickedStates.contains(state)
        {
            return true
        }
        if passage.tokens[before].isIn(.select), opens(before - 1) || opens(before - 2) { return true }
        return word(before) == "is" && word(before - 1) == "it" && opens(before - 2)
    }
}
