/// The proper names on a page: those of the product, those of known vendors, and others.
///
/// A word without a known meaning counts as one of the other names if the page writes it with a capital
/// letter inside sentences, and never with a lower-case letter.
struct ProperNames: Sendable {
    enum Owner: UInt32 { case product = 1, vendor, other }

    private let products: WordSet
    private let others: PageWords
    /// The bits (`Word.filterBit`) of the other names.
    private let otherBits: UInt64

    private static let leastMentions = 2

    init(_ text: PageText, products: WordSet) {
        var mentions: [Word] = []
        mentions.reserveCapacity(64)
        for number in text.passages.indices
        where text.passages[number].mentionsName && text.places[number].role != .heading {
            let passage = text.passages[number]
            let tokens = passage.tokens
            let sentences = passage.sentences
            for number in sentences.indices {
                for index in sentences[number].dropFirst()
                where tokens[index].isCapitalised && tokens[index].span < 0 && Self.isUnknown(tokens[index]) {
                    mentions.append(tokens[index].word)
                }
            }
        }
        // Sorting the mentions takes less time than counting them in a dictionary.
        mentions.sort()
        var others = Set<Word>()
        var start = 0
        while start < mentions.count {
            let word = mentions[start]
            var end = start + 1
            while end < mentions.count, mentions[end] == word { end += 1 }
            if end - start >= Self.leastMentions, !products.contains(word) { others.insert(word) }
            start = end
        }
        if !others.isEmpty { others.subtract(Self.commonNouns(among: others, in: text)) }
        otherBits = others.reduce(0) { $0 | $1.filterBit }
        self.others = PageWords(others)
        self.products = products
    }

    /// The names that the page also writes with a lower-case letter, outside code.
    private static func commonNouns(among names: Set<Word>, in text: PageText) -> Set<Word> {
        var nouns: Set<Word> = []
        let bits = names.reduce(0) { $0 | $1.filterBit }
        for number in text.passages.indices where text.passages[number].lowercaseWordBits & bits != 0 {
            let passage = text.passages[number]
            let tokens = passage.tokens
            for index in tokens.indices
            where !tokens[index].isCapitalised && bits & tokens[index].word.filterBit != 0
                && Self.isUnknown(tokens[index]) && names.contains(tokens[index].word)
            {
                let span = tokens[index].span
                let isCode = span >= 0 && passage.spans[Int(span)].mark == .code
                if !isCode { nouns.insert(tokens[index].word) }
            }
        }
        return nouns
    }

    private static func isUnknown(_ token: Token) -> Bool { token.kind == .word && token.classes.isEmpty }

    /// Whether a passage may contain names; false only if it does not.
    func mayOccur(in passage: Passage) -> Bool {
        passage.wordBits & otherBits != 0 || passage.mayContain(products)
            || passage.classes.contains(.vendor)
    }

    /// If the token is a name, its owner; otherwise nil.
    func owner(_ token: Token) -> Owner? {
        guard token.kind == .word else { return nil }
        if products.contains(token.word) { return .product }
        guard token.isCapitalised else { return nil }
        if token.isIn(.vendor) { return .vendor }
        return Self.isUnknown(token) && others.contains(token.word) ? .other : nil
    }

    /// Whether a name after the given tokens follows a preposition: "from Okta", "in your Okta account".
    static func isSource(_ passage: Passage, after tokens: Range<Int>) -> Bool {
        let last = tokens.suffix(mostDeterminers + 1).last { !passage.tokens[$0].isIn(.determiner) }
        return last.map { sources.contains(passage.tokens[$0].word) } ?? false
    }

    private static let mostDeterminers = 2
    private static let sources: WordSet = ["from", "in", "by", "on", "of", "with"]
}
