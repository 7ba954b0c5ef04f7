/// The proper names on a page: those of the product, those of known vendors, and others.
///
/// A word without a known meaning counts as one of the other names if the page writes it with a capital
/// letter inside sentences, and never with a lower-case letter.
struct ProperNames: Sendable {
    enum Owner: UInt32 { case product = 1, vendor, other }

    private let products: WordSet
    private let others: PageWords

    private static let leastMentions = 2

    init(_ text: PageText, products: WordSet) {
        var mentions: [Word] = []
        for number in text.passages.indices
        where text.passages[number].mentionsName && text.places[number].role != .heading {
            let passage = text.passages[number]
            for sentence in passage.sentences {
                for index in sentence.dropFirst()
                where passage.tokens[index].isCapitalised && passage.tokens[index].span < 0
                    && Self.isUnknown(passage.tokens[index])
                {
                    mentions.append(passage.tokens[index].word)
                }
            }
        }
        // Sorting the mentions takes less time than counting them in a dictionary.
        mentions.sort()
        var others = Set<Word>()
        var start = 0
        while start < mentions.count {
            let word = mentions[start]
            let end = mentions[start...].firstIndex { $0 != word } ?? mentions.count
            if end - start >= Self.leastMentions, !products.contains(word) { others.insert(word) }
            start = end
        }
        if !others.isEmpty { others.subtract(Self.commonNouns(among: others, in: text)) }
        self.others = PageWords(others)
        self.products = products
    }

    /// The names that the page also writes with a lower-case letter, outside code.
    private static func commonNouns(among names: Set<Word>, in text: PageText) -> Set<Word> {
        var nouns: Set<Word> = []
        let bits = names.reduce(0) { $0 | $1.filterBit }
        for number in text.passages.indices where text.passages[number].lowercaseWordBits & bits != 0 {
            let passage = text.passages[number]
            for index in passage.tokens.indices
            where !passage.tokens[index].isCapitalised && bits & passage.tokens[index].word.filterBit != 0
                && Self.isUnknown(passage.tokens[index]) && names.contains(passage.tokens[index].word)
            {
                let span = passage.tokens[index].span
                let isCode = span >= 0 && passage.spans[Int(span)].mark == .code
                if !isCode { nouns.insert(passage.tokens[index].word) }
            }
        }
        return nouns
    }

    private static func isUnknown(_ token: Token) -> Bool { token.kind == .word && token.classes.isEmpty }

    /// If the token is a name, its owner; otherwise nil.
    func owner(_ token: Token) -> Owner? {
        guard token.kind == .word else { return nil }
        if products.contains(token.word) { return .product }
        guard token.isCapitalised else { return nil }
        if token.isIn(.vendor) { return .vendor }
        return Self.isUnknown(token) && others.contains(token.word) ? .other : nil
    }

    /// Whether a name after the given tokens follows a preposition: "from Okta", "in your Okta account".
    static func isSource(after tokens: ArraySlice<Token>) -> Bool {
        tokens.suffix(mostDeterminers + 1).last { !$0.isIn(.determiner) }.map { sources.contains($0.word) }
            ?? false
    }

    private static let mostDeterminers = 2
    private static let sources: WordSet = ["from", "in", "by", "on", "of", "with"]
}
