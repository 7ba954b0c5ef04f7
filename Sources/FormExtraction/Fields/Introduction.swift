import FormModel

/// What stands before a table or list and says what it is for.
struct Introduction: Sendable {
    /// The sentences before it in the same section, nearest paragraph last.
    var sentences: [Sentence] = []
    /// The sentences of the nearest paragraph that speak of the table or list.
    var nearest: [Sentence] = []
    /// Whether the section's headings say that it looks at things: "Inspect a node".
    var isAboutLooking = false

    /// An introduction of given sentences.
    init(_ sentences: [Sentence]) {
        self.sentences = sentences
        nearest = sentences
    }

    /// Reads what introduces the item at an index of a section.
    ///
    /// - Parameter before: paragraphs of the section that this one is a group of, for a table right under its sub-heading.
    init(of index: Int, in section: Section, before: [SectionItem], vocabulary: Vocabulary) {
        let item = section.items[index]
        // What stands in a step is introduced by its step.
        let own = Array(
            section.items[..<index].suffix(Introduction.farthest).filter {
                !$0.isAside && !$0.sentences.isEmpty && (item.step == nil || $0.step == item.step)
            })
        let paragraphs =
            own.isEmpty ? Introduction.lastParagraphs(of: before) : own.suffix(12)
        sentences = paragraphs.flatMap(\.sentences)
        isAboutLooking = section.headings.contains {
            vocabulary.checkingHeadings.contains($0.words.first ?? "")
        }
        // The sentences of the last paragraph that point at what follows, else its last sentence.
        if let last = own.last {
            let pointing = last.sentences.filter { sentence in
                sentence.tokens.contains { vocabulary.pointers.contains($0.lower) }
            }
            nearest = pointing.isEmpty ? Array(last.sentences.suffix(1)) : pointing
        }
    }

    /// How many items before a table or list are looked at.
    private static let farthest = 64

    /// The paragraphs at the end of a section, after its last table or list: what its sub-sections may continue.
    private static func lastParagraphs(of items: [SectionItem]) -> ArraySlice<SectionItem> {
        let start = items.lastIndex { item in
            switch item.content {
            case .table, .list: true
            default: false
            }
        }
        return items[(start.map { $0 + 1 } ?? 0)...].filter { !$0.isAside && !$0.sentences.isEmpty }.suffix(3)
    }

    /// Whether a sentence asks the reader to put in what the table or list describes.
    func asksForInput(_ vocabulary: Vocabulary) -> Bool {
        sentences.contains { Introduction.asks($0, vocabulary) }
    }

    /// Whether the nearest paragraph asks: what a list needs, as lists of other things stand between.
    ///
    /// - Parameter pointing: whether a verb such as "configure" must point at the list; labels that are marked and described
    ///   need less.
    func asksNearby(_ vocabulary: Vocabulary, pointing: Bool = true) -> Bool {
        (nearest.isEmpty ? sentences : nearest).contains {
            Introduction.asks($0, vocabulary, pointing: pointing)
        }
    }

    /// "Select one of the following options:", "There are two supported formats:": values follow, not fields.
    func offersValues(_ vocabulary: Vocabulary) -> Bool {
        nearest.contains { sentence in
            guard
                sentence.tokens.contains(where: {
                    vocabulary.choices.following.contains($0.lower)
                })
            else { return false }
            return sentence.firstRange(ofAny: vocabulary.choices.offering) != nil
        }
    }

    /// "The tab summarizes the following information": the page reports, and names nothing to fill in.
    func reports(_ vocabulary: Vocabulary) -> Bool {
        nearest.contains { sentence in
            let words = sentence.tokens.map(\.lower)
            return words.contains(where: vocabulary.tables.reporting.contains)
                && !words.contains(where: vocabulary.tables.formNouns.contains)
        }
    }

    /// "Fill out the following input fields", "Complete the form, using the table below as a guide", "Specify the boot
    /// configuration": a verb that asks for input as an order, and what it asks for.
    static func asks(_ sentence: Sentence, _ vocabulary: Vocabulary, pointing: Bool = true) -> Bool {
        let tokens = sentence.tokens
        for (index, token) in tokens.enumerated() where token.isWord {
            let needsNoun = vocabulary.followingVerbs.contains(token.lower)
            guard needsNoun || vocabulary.introducingVerbs.contains(token.lower),
                isOrder(tokens, index, vocabulary)
            else { continue }
            let rest = tokens[(index + 1)...]
            // "Here you'll set:", right before the list.
            if rest.first?.text == ":" { return true }
            let hasNoun = rest.contains { vocabulary.inputNouns.contains($0.lower) }
            let points = rest.contains { vocabulary.pointers.contains($0.lower) } || tokens.last?.text == ":"
            if needsNoun ? hasNoun && (points || !pointing) : hasNoun || points { return true }
        }
        return tokens.contains { $0.lower == "prompts" }
            || sentence.firstRange(ofAny: vocabulary.tables.asking) != nil
    }

    /// Whether a verb is an order, or something the reader must, can or is asked to do.
    private static func isOrder(_ tokens: [Token], _ index: Int, _ vocabulary: Vocabulary) -> Bool {
        guard index > 0 else { return true }
        let previous = tokens[index - 1]
        if previous.isPunctuation { return previous.text != "(" }
        if vocabulary.tables.beforeOrders.contains(
            previous.lower)
        {
            return true
        }
        if vocabulary.openers.contains(previous.lower), previous.lower != "to" { return true }
        // "In the wizard provide the following information": the place before the verb, without a comma.
        if vocabulary.tables.placeOpeners.contains(tokens[0].lower),
            !tokens[..<index].contains(where: {
                vocabulary.introducingVerbs.contains($0.lower) || $0.isPunctuation
            })
        {
            return true
        }
        guard previous.lower == "to", index > 1 else { return false }
        return vocabulary.tables.beforeInfinitive.contains(
            tokens[index - 2].lower)
    }
}
