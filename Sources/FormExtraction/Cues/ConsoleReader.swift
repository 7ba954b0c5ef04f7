/// Determines whose user interface each passage is about: the product's, or another vendor's.
struct ConsoleReader {
    enum Owner: UInt32 { case unknown, own, vendor, other }

    struct State: Sendable {
        var owner: Owner
        /// The product or vendor named in the last sentence that took the reader to a user interface; nil if
        /// no name was given.
        var name: Word?
    }

    /// Whose interface each passage is about.
    static func read(_ text: PageText, products: WordSet) -> [State] {
        var states: [State] = []
        states.reserveCapacity(text.passages.count)
        var state = State(owner: .unknown)
        var headingState = state
        for number in text.passages.indices {
            let passage = text.passages[number]
            if text.places[number].role == .heading {
                // A heading that names a user interface applies to its section.
                let named =
                    mayNameOwner(passage, products)
                    ? owner(passage, 0..<passage.tokens.count, products) : nil
                if let named { headingState = named }
                state =
                    named
                    ?? (text.sections[text.places[number].section].headings.count <= 2
                        ? State(owner: .unknown) : headingState)
            } else if mayNameOwner(passage, products) {
                let sentences = passage.sentences
                for index in sentences.indices where leads(passage, sentences[index]) {
                    if let named = owner(passage, sentences[index], products) { state = named }
                }
            }
            states.append(state)
        }
        return states
    }

    /// Whether a sentence takes the reader to a user interface, or names the interface for what follows.
    private static func leads(_ passage: Passage, _ sentence: Range<Int>) -> Bool {
        let first = passage.tokens[sentence.lowerBound].word
        if first == "in" || first == "from" || first == "on" || first == "within" { return true }
        if passage.has(.logIn, in: sentence) { return true }
        guard passage.classes.contains(.navigate) else { return false }
        return ClauseReader.clauses(passage, sentence).contains { clause in
            clause.verb.map { passage.tokens[$0].isIn(.navigate) } ?? false
        }
    }

    /// Whether a passage may name the product or a vendor; false only if it does not.
    private static func mayNameOwner(_ passage: Passage, _ products: WordSet) -> Bool {
        passage.mayContain(products) || passage.classes.contains(.vendor)
    }

    private static func owner(_ passage: Passage, _ tokens: Range<Int>, _ products: WordSet) -> State? {
        var vendor: Word?
        for index in tokens {
            let token = passage.tokens[index]
            if products.contains(token.word) { return State(owner: .own, name: token.word) }
            if token.isIn(.vendor), token.isCapitalised, vendor == nil { vendor = token.word }
        }
        return vendor.map { State(owner: .vendor, name: $0) }
    }
}
