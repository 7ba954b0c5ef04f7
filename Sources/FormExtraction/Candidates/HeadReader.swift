/// Splits the head of an item or paragraph into its labels and their description.
enum HeadReader {
    struct Head: Sendable {
        /// The tokens of each label.
        var labels: Few<Range<Int>>
        /// The start of the description.
        var rest: Int
        /// The separator between the labels and the description.
        var separator: Separator
        var isMarked: Bool
        /// The presence in a remark before the labels, as in "(Optional) **Name**: …"; nil if there is no
        /// remark.
        var remark: PresenceWord?
    }

    enum Separator: UInt8, Sendable { case none, colon, dash, stop, comma, bracket, verb, end }

    private static let joints: WordSet = ["and", "or", "&", ",", "/", "and/or"]

    /// The head of a passage; nil if the passage begins with a sentence instead of a label.
    static func read(_ passage: Passage, plainLabels: Bool) -> Head? {
        var start = 0
        // There may be a check mark, bullet or emoji before the label.
        while start < passage.tokens.count, start < 2, passage.tokens[start].kind == .punctuation,
            passage.tokens[start].span < 0,
            passage.tokens[start].word != Sign.open, passage.tokens[start].word != Sign.asterisk
        {
            start += 1
        }
        let beforeRemark = start
        start = behindRemark(passage, start)
        guard start < passage.tokens.count else { return nil }
        guard var head = labels(passage, from: start, plainLabels: plainLabels) else { return nil }
        if start > beforeRemark { head.remark = PresenceWord(passage.tokens[beforeRemark + 1].word) }
        return head
    }

    private static func labels(_ passage: Passage, from start: Int, plainLabels: Bool) -> Head? {
        var first = start
        // "The **Name** field: …"
        if passage.tokens[first].span < 0, passage.tokens[first].isIn(.article),
            first + 1 < passage.tokens.count,
            passage.tokens[first + 1].span >= 0
        {
            first += 1
        }
        if passage.tokens[first].span >= 0 || passage.isSign(first, Sign.asterisk) {
            return marked(passage, from: first)
        }
        return plainLabels ? plain(passage, from: start) : nil
    }

    /// The position after a remark, as in "(Optional) **Name**: …" or "Optional: **Name**…".
    private static func behindRemark(_ passage: Passage, _ start: Int) -> Int {
        guard start + 2 < passage.tokens.count else { return start }
        if passage.isSign(start, Sign.open) || passage.isSign(start, "[") {
            guard
                passage.tokens[start + 1].isIn(.softener) || passage.tokens[start + 1].isIn(.requiredHeader),
                passage.isSign(start + 2, Sign.close) || passage.isSign(start + 2, "]")
            else { return start }
            return min(start + 3, passage.tokens.count - 1)
        }
        return start
    }

    private static func marked(_ passage: Passage, from start: Int) -> Head? {
        let index = Int(passage.tokens[start].span)
        guard index >= 0, !passage.spans[index].isSentence else { return nil }
        let span = passage.spans[index].tokens
        var labels = Few(span)
        var end = span.upperBound
        var position = end
        // "**Emoji** and **Color**: …"
        while position < passage.tokens.count {
            var next = position
            while next < passage.tokens.count, next - position < 2, passage.tokens[next].span < 0,
                joints.contains(passage.tokens[next].word)
            {
                next += 1
            }
            guard next > position, next < passage.tokens.count, passage.tokens[next].span >= 0 else { break }
            let number = Int(passage.tokens[next].span)
            let following = passage.spans[number].tokens
            guard following.lowerBound == next, !passage.spans[number].isSentence,
                passage.spans[number].mark == passage.spans[index].mark
            else { break }
            guard labels.count < mostParts else { return nil }
            labels.append(following)
            end = following.upperBound
            position = end
        }
        if labels.count == 1, let parts = parts(passage, span) { labels = Few(contentsOf: parts) }
        let (rest, separator) = separator(passage, end)
        return Head(labels: labels, rest: rest, separator: separator, isMarked: true)
    }

    private static let mostParts = 32

    /// The labels in a span, such as the three in `**Hostname, Port, Password**`; nil if the span is one
    /// label.
    static func parts(_ passage: Passage, _ range: Range<Int>) -> [Range<Int>]? {
        guard range.contains(where: { passage.isSign($0, Sign.comma) }) else { return nil }
        let commas = range.filter { passage.isSign($0, Sign.comma) }
        guard commas.count <= mostParts else { return nil }
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for comma in commas + [range.upperBound] {
            var from = start
            if from < comma, passage.tokens[from].isIn(.conjunction) { from += 1 }
            guard from < comma, comma - from <= 5, passage.tokens[from].isCapitalised else { return nil }
            parts.append(from..<comma)
            start = comma + 1
        }
        return parts
    }

    private static func separator(_ passage: Passage, _ end: Int) -> (Int, Separator) {
        guard end < passage.tokens.count else { return (end, .end) }
        var index = end
        // There may be a parenthesis or asterisk between the label and its colon.
        var sawBracket = false
        if passage.isSign(index, Sign.asterisk) { index += 1 }
        if index < passage.tokens.count, passage.isSign(index, Sign.open) || passage.isSign(index, "["),
            let close = (index..<min(passage.tokens.count, index + 24)).first(where: {
                passage.isSign($0, Sign.close) || passage.isSign($0, "]")
            })
        {
            sawBracket = true
            let behind = close + 1
            if behind < passage.tokens.count, passage.tokens[behind].kind == .punctuation {
                index = behind
            } else {
                return (end, .bracket)
            }
        }
        // "**Name** field: …"
        if index < passage.tokens.count,
            passage.tokens[index].isIn(.fieldNoun) || passage.tokens[index].isIn(.toggleNoun)
                || passage.tokens[index].isIn(.menuNoun) || passage.tokens[index].isIn(.boxNoun),
            index + 1 < passage.tokens.count, passage.tokens[index + 1].kind == .punctuation
        {
            index += 1
        }
        guard index < passage.tokens.count else { return (end, sawBracket ? .bracket : .end) }
        let token = passage.tokens[index]
        guard token.kind == .punctuation else { return (end, sawBracket ? .bracket : .verb) }
        let rest = sawBracket ? end : index + 1
        if Sign.colons.contains(token.word) { return (rest, .colon) }
        if Sign.dashes.contains(token.word) || token.word == "→" || token.word == Sign.equals {
            return (rest, .dash)
        }
        if token.word == Sign.stop { return (rest, .stop) }
        if token.word == Sign.comma { return (rest, .comma) }
        return (end, sawBracket ? .bracket : .none)
    }

    /// A label without markup: the text up to a colon or dash, or the whole text of a short item.
    private static func plain(_ passage: Passage, from start: Int) -> Head? {
        let limit = min(passage.tokens.count, start + 10)
        var index = start
        while index < limit {
            let token = passage.tokens[index]
            if token.span >= 0, index - start > 6 { return nil }
            if token.kind == .punctuation {
                if Sign.colons.contains(token.word) {
                    return head(passage, start..<index, .colon, rest: index + 1)
                }
                if Sign.dashes.contains(token.word), token.spaceBefore {
                    return head(passage, start..<index, .dash, rest: index + 1)
                }
                if token.word == Sign.stop {
                    guard index - start <= 5, index + 1 < passage.tokens.count else { break }
                    return head(passage, start..<index, .stop, rest: index + 1)
                }
                if token.word == Sign.open, index > start,
                    let close = (index..<min(passage.tokens.count, index + 16)).first(where: {
                        passage.isSign($0, Sign.close)
                    }),
                    close + 1 == passage.tokens.count
                        || passage.tokens[close + 1].kind == .punctuation
                            && !passage.isSign(close + 1, Sign.comma)
                {
                    if close + 1 == passage.tokens.count {
                        return head(passage, start..<passage.tokens.count, .end, rest: passage.tokens.count)
                    }
                    return head(
                        passage, start..<index,
                        Sign.dashes.contains(passage.tokens[close + 1].word) ? .dash : .colon, rest: index)
                }
            }
            index += 1
        }
        guard passage.tokens.count - start <= 8, passage.sentences.count <= 1 else { return nil }
        // In "Enter a **Name**", the sentence names the control.
        if ClauseReader.isVerb(passage.tokens[start]),
            passage.spans(in: start..<passage.tokens.count).contains(where: { $0.mark != .link })
        {
            return nil
        }
        return head(passage, start..<passage.tokens.count, .end, rest: passage.tokens.count)
    }

    private static func head(_ passage: Passage, _ range: Range<Int>, _ separator: Separator, rest: Int)
        -> Head?
    {
        guard !range.isEmpty else { return nil }
        return Head(labels: Few(range), rest: rest, separator: separator, isMarked: false)
    }
}
