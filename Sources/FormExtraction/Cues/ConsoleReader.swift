/// Whose interface each passage is about: the product's own, or another vendor's that the page leads to.
struct ConsoleReader {
    enum Owner: UInt32 { case unknown, own, vendor, other }

    struct State: Sendable {
        var owner: Owner
        /// The name that the last sentence gave that leads to an interface.
        var name: Word?
    }

    /// The state at each passage.
    static func read(_ text: PageText, products: Set<Word>) -> [State] {
        var states: [State] = []
        states.reserveCapacity(text.passages.count)
        var state = State(owner: .unknown)
        var headingState = state
        for (number, passage) in text.passages.enumerated() {
            if text.places[number].role == .heading {
                // A heading that names an interface holds for its section.
                let named = owner(passage, 0..<passage.tokens.count, products)
                if let named { headingState = named }
                state =
                    named
                    ?? (text.sections[text.places[number].section].headings.count <= 2
                        ? State(owner: .unknown) : headingState)
            } else {
                for sentence in passage.sentences where leads(passage, sentence) {
                    if let named = owner(passage, sentence, products) { state = named }
                }
            }
            states.append(state)
        }
        return states
    }

    /// Whether a sentence takes the reader to an interface, or says in which one the rest happens.
    private static func leads(_ passage: Passage, _ sentence: Range<Int>) -> Bool {
        let first = passage.tokens[sentence.lowerBound]
        if first.word == "in" || first.word == "from" || first.word == "on" || first.word == "within" {
            return true
        }
        if passage.has(.logIn, in: sentence) { return true }
        return ClauseReader.clauses(passage, sentence).contains { clause in
            clause.verb.map { passage.tokens[$0].isIn(.navigate) } ?? false
        }
    }

    private static func owner(_ passage: Passage, _ tokens: Range<Int>, _ products: Set<Word>) -> State? {
        var vendor: Word?
        for index in tokens {
            let token = passage.tokens[index]
            if products.contains(token.word) { return State(owner: .own, name: token.word) }
            if token.isIn(.vendor), token.isCapitalised, vendor == nil { vendor = token.word }
        }
        return vendor.map { State(owner: .vendor, name: $0) }
    }
}

/// The names of the product that some pages are about: capitalised words, known for nothing else, that most of the pages have.
package enum ProductNames {
    package static func find(in pages: [Set<UInt32>]) -> Set<UInt32> {
        var counts: [UInt32: Int] = [:]
        for page in pages { for word in page { counts[word, default: 0] += 1 } }
        let least = max(3, pages.count * 2 / 5)
        return Set(
            counts.filter { $0.value >= least }.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(6)
                .map(\.key))
    }
}

extension ReadPage {
    /// The words that could be a product's name: capitalised inside a sentence, and no known word.
    package var names: Set<UInt32> {
        var names: Set<UInt32> = []
        for passage in text.passages {
            for sentence in passage.sentences {
                for index in sentence.dropFirst() {
                    let token = passage.tokens[index]
                    if token.isCapitalised, token.kind == .word, token.classes.isEmpty, token.span < 0,
                        token.text.count > 2
                    {
                        names.insert(token.word.hash)
                    }
                }
            }
        }
        return names
    }
}
