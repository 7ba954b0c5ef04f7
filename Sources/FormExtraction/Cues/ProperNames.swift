/// The proper names on a page: those of the product, those of known vendors, and others.
///
/// A word without a known meaning counts as one of the other names if the page writes it with a capital
/// letter inside sentences, and never with a lower-case letter.
struct ProperNames: Sendable {
    enum Owner: UInt32 { case product = 1, vendor, other }

    private let products: WordSet
    private let others: Set<Word>

    private static let leastMentions = 2

    init(_ text: PageText, products: WordSet) {
        var mentions: [Word: Int] = [:]
        for (number, passage) in text.passages.enumerated() where text.places[number].role != .heading {
            for sentence in passage.sentences {
                for token in passage.tokens[sentence].dropFirst()
                where token.isCapitalised && token.span < 0 && Self.isUnknown(token) {
                    mentions[token.word, default: 0] += 1
                }
            }
        }
        mentions = mentions.filter { $0.value >= Self.leastMentions && !products.contains($0.key) }
        for passage in mentions.isEmpty ? [] : text.passages {
            for token in passage.tokens where !token.isCapitalised && Self.isUnknown(token) {
                let isCode = token.span >= 0 && passage.spans[Int(token.span)].mark == .code
                if !isCode { mentions[token.word] = nil }
            }
        }
        others = Set(mentions.keys)
        self.products = products
    }

    private static func isUnknown(_ token: Token) -> Bool { token.kind == .word && token.classes.isEmpty }

    /// If the token is a name, its owner; otherwise nil.
    func owner(_ token: Token) -> Owner? {
        guard token.kind == .word else { return nil }
        if products.contains(token.word) { return .product }
        guard token.isCapitalised else { return nil }
        return token.isIn(.vendor) ? .vendor : others.contains(token.word) ? .other : nil
    }

    /// Whether the name at an index follows a preposition: "from Okta", "in your Okta account".
    static func isSource(_ index: Int, in tokens: ArraySlice<Token>) -> Bool {
        tokens[..<index].suffix(mostDeterminers + 1).last { !$0.isIn(.determiner) }.map {
            sources.contains($0.word)
        }
            ?? false
    }

    private static let mostDeterminers = 2
    private static let sources: WordSet = ["from", "in", "by", "on", "of", "with"]
}
