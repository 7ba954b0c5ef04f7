extension Passage {
    /// The spans that begin in some tokens, in logarithmic time and their number.
    func spans(in tokens: Range<Int>) -> ArraySlice<MarkedSpan> {
        let start = Passage.lowerBound(spans.count) { spans[$0].tokens.lowerBound >= tokens.lowerBound }
        let end = Passage.lowerBound(spans.count) { spans[$0].tokens.lowerBound >= tokens.upperBound }
        return spans[start..<max(start, end)]
    }

    /// The sentences that begin at a token or behind it, in logarithmic time and their number.
    func sentences(from token: Int) -> ArraySlice<Range<Int>> {
        sentences[Passage.lowerBound(sentences.count) { sentences[$0].lowerBound >= token }...]
    }

    /// The sentences that end behind a token, in logarithmic time and their number.
    func sentences(endingAfter token: Int) -> ArraySlice<Range<Int>> {
        sentences[Passage.lowerBound(sentences.count) { sentences[$0].upperBound > token }...]
    }

    /// The first span that some tokens are in, in logarithmic time.
    func firstSpan(overlapping tokens: Range<Int>) -> Int? {
        var index = Passage.lowerBound(spans.count) { spans[$0].tokens.upperBound > tokens.lowerBound }
        while index < spans.count, spans[index].tokens.lowerBound < tokens.upperBound {
            if spans[index].tokens.overlaps(tokens) { return index }
            index += 1
        }
        return nil
    }

    /// The phrases that begin in some tokens, in logarithmic time and their number.
    func phrases(in tokens: Range<Int>) -> ArraySlice<FoundPhrase> {
        let start = Passage.lowerBound(phrases.count) { phrases[$0].range.lowerBound >= tokens.lowerBound }
        let end = Passage.lowerBound(phrases.count) { phrases[$0].range.lowerBound >= tokens.upperBound }
        return phrases[start..<max(start, end)]
    }

    /// The first index for which a condition holds that holds for all later ones.
    static func lowerBound(_ count: Int, _ holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
