import FormModel

/// What stands before a table or list and says what it is for.
struct Introduction: Sendable {
    /// The sentences before it in the same section, nearest paragraph last.
    var sentences: [Sentence] = []
    /// The sentences of the nearest paragraph that speak of the table or list.
    var nearest: [Sentence] = []

    /// Reads what introduces the item at an index of a section.
    ///
    /// - Parameter before: paragraphs of the section that this one is a group of, for a table right under its sub-heading.
    init(of index: Int, in section: Section, before: [SectionItem], vocabulary: Vocabulary) {
        let item = section.items[index]
        // What stands in a step is introduced by its step.
        let own = section.items[..<index].filter {
            !$0.isAside && !$0.sentences.isEmpty && (item.step == nil || $0.step == item.step)
        }
        let paragraphs =
            own.isEmpty ? before.filter { !$0.isAside && !$0.sentences.isEmpty }.suffix(3) : own.suffix(12)
        sentences = paragraphs.flatMap(\.sentences)
        // The sentences of the last paragraph that point at what follows, else its last sentence.
        if let last = own.last {
            let pointing = last.sentences.filter { sentence in
                sentence.tokens.contains { vocabulary.pointers.contains($0.lower) }
            }
            nearest = pointing.isEmpty ? Array(last.sentences.suffix(1)) : pointing
        }
    }

    /// Whether a sentence asks the reader to put in what the table or list describes.
    func asksForInput(_ vocabulary: Vocabulary) -> Bool {
        sentences.contains { Introduction.asks($0, vocabulary) }
    }

    /// "Fill out the following input fields", "Complete the form, using the table below as a guide", "Specify the boot
    /// configuration": a verb that asks for input as an order, and what it asks for.
    static func asks(_ sentence: Sentence, _ vocabulary: Vocabulary) -> Bool {
        let tokens = sentence.tokens
        for (index, token) in tokens.enumerated() where token.isWord {
            let needsNoun = vocabulary.followingVerbs.contains(token.lower)
            guard needsNoun || vocabulary.introducingVerbs.contains(token.lower),
                isOrder(tokens, index, vocabulary)
            else { continue }
            let rest = tokens[(index + 1)...]
            if rest.contains(where: { vocabulary.inputNouns.contains($0.lower) }) { return true }
            if !needsNoun, rest.contains(where: { vocabulary.pointers.contains($0.lower) }) { return true }
        }
        return tokens.contains { $0.lower == "prompts" }
            || sentence.firstRange(ofAny: [
                "input fields", "be prompted for", "form fields", "following fields",
            ]) != nil
    }

    /// Whether a verb is an order, or something the reader must, can or is asked to do.
    private static func isOrder(_ tokens: [Token], _ index: Int, _ vocabulary: Vocabulary) -> Bool {
        guard index > 0 else { return true }
        let previous = tokens[index - 1]
        if previous.isPunctuation { return previous.text != "(" }
        if ["and", "or", "then", "must", "can", "should", "for", "by", "is", "please"].contains(
            previous.lower)
        {
            return true
        }
        if vocabulary.openers.contains(previous.lower), previous.lower != "to" { return true }
        // "In the wizard provide the following information": the place before the verb, without a comma.
        if ["in", "on", "from", "under"].contains(tokens[0].lower),
            !tokens[..<index].contains(where: {
                vocabulary.introducingVerbs.contains($0.lower) || $0.isPunctuation
            })
        {
            return true
        }
        guard previous.lower == "to", index > 1 else { return false }
        return ["prompted", "need", "asked", "required", "have", "want", "able"].contains(
            tokens[index - 2].lower)
    }
}
