extension Passage {
    /// The spans that begin in some tokens, in logarithmic time and their number.
    func spans(in tokens: Range<Int>) -> ArraySlice<MarkedSpan> {
        let start = Passage.lowerBound(spans.count) { spans[$0].tokens.lowerBound >= tokens.lowerBound }
        let end = Passage.lowerBound(spans.count) { spans[$0].tokens.lowerBound >= tokens.upperBound }
        return spans[start..<max(start, end)]
    }

    /// The phrases that begin in some tokens, in logarithmic time and their number.
    func phrases(in tokens: Range<Int>) -> ArraySlice<FoundPhrase> {
        let start = Passage.lowerBound(phrases.count) { phrases[$0].range.lowerBound >= tokens.lowerBound }
        let end = Passage.lowerBound(phrases.count) { phrases[$0].range.lowerBound >= tokens.upperBound }
        return phrases[start..<max(start, end)]
    }

    /// The first index for which a condition holds that holds for all later ones.
    private static func lowerBound(_ count: Int, _ holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
