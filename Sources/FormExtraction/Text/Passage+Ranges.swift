extension Passage {
    /// The spans that begin in the given tokens. Takes O(log spans + result) time.
    func spans(in tokens: Range<Int>) -> PassagePart<MarkedSpan> { spans[spanIndices(in: tokens)] }

    /// The indices of the spans that begin in the given tokens. Takes O(log spans) time, and copies no span.
    func spanIndices(in tokens: Range<Int>) -> Range<Int> {
        let spans = spans
        let start = Passage.lowerBound(spans.count) { spans[$0].tokens.lowerBound >= tokens.lowerBound }
        let end = Passage.lowerBound(spans.count) { spans[$0].tokens.lowerBound >= tokens.upperBound }
        return start..<max(start, end)
    }

    /// The sentences that end after the given token. Takes O(log sentences + result) time.
    func sentences(endingAfter token: Int) -> Slice<Sentences> {
        sentences[sentences.indices(endingAfter: token)]
    }

    /// The first span that overlaps the given tokens; nil if there is none. Takes O(log spans) time.
    func firstSpan(overlapping tokens: Range<Int>) -> Int? {
        let spans = spans
        var index = Passage.lowerBound(spans.count) { spans[$0].tokens.upperBound > tokens.lowerBound }
        while index < spans.count, spans[index].tokens.lowerBound < tokens.upperBound {
            if spans[index].tokens.overlaps(tokens) { return index }
            index += 1
        }
        return nil
    }

    /// Whether any of the words may be in the passage; false only if none is.
    func mayContain(_ words: WordSet) -> Bool { wordBits & words.filterBits != 0 }

    /// Whether the passage contains marked spans.
    var hasSpans: Bool { !spans.isEmpty }

    /// Inserts the classes of the phrases that begin in the given tokens.
    func addPhrases(in tokens: Range<Int>, _ classes: inout PhraseClasses) {
        let phrases = phrases
        guard !phrases.isEmpty else { return }
        var index = Passage.lowerBound(phrases.count) { phrases[$0].range.lowerBound >= tokens.lowerBound }
        while index < phrases.count, phrases[index].range.lowerBound < tokens.upperBound {
            classes.insert(phrases[index].name)
            index += 1
        }
    }

    /// The phrases that begin in the given tokens. Takes O(log phrases + result) time.
    func phrases(in tokens: Range<Int>) -> PassagePart<FoundPhrase> {
        let phrases = phrases
        let start = Passage.lowerBound(phrases.count) { phrases[$0].range.lowerBound >= tokens.lowerBound }
        let end = Passage.lowerBound(phrases.count) { phrases[$0].range.lowerBound >= tokens.upperBound }
        return phrases[start..<max(start, end)]
    }

    /// The first index for which a condition is true. The condition must also be true for all later indices.
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

extension Sentences {
    /// The indices of the sentences that begin at or after the given token. Takes O(log sentences) time.
    func indices(from token: Int) -> Range<Int> {
        Passage.lowerBound(count) { self[$0].lowerBound >= token }..<count
    }

    /// The indices of the sentences that end after the given token. Takes O(log sentences) time.
    func indices(endingAfter token: Int) -> Range<Int> {
        Passage.lowerBound(count) { self[$0].upperBound > token }..<count
    }
}
