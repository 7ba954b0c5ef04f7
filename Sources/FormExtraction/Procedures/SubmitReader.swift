/// Reads the button that submits a form off the steps after its fields.
enum SubmitReader: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "submit", kind: .form,
        summary: """
            The first bold name that the steps after the fields say to click is the button that submits \
            the form, unless it only checks, copies or cancels.
            """,
        reason: """
            What is clicked once all is filled in, and changes something, hands the form in.
            """,
        example: RuleDocumentation.steps(
            "Enter the **Host name**.",
            "Click **Test** to try it.",
            "Click **Save**."),
        counterexample: RuleDocumentation.steps(
            "Enter the **Host name**.",
            "Click **Test** to try it."))

    /// The button that submits the form: the first that sentences after the fields say to click, save those that only check
    /// or copy what was entered.
    static func submit(in sentences: [Sentence], vocabulary: Vocabulary) -> String? {
        guard vocabulary.uses(documentation.name) else { return nil }
        for sentence in sentences {
            for index in sentence.tokens.indices where sentence.tokens[index].mark == .strong {
                guard index > 0, isClicked(sentence, at: index, vocabulary) else { continue }
                let label = sentence.tokens[index].text
                let first = Text.words(label).first ?? ""
                if vocabulary.navigation.checks.contains(first) || label.contains(">") { continue }
                return label
            }
        }
        return nil
    }

    private static func isClicked(_ sentence: Sentence, at index: Int, _ vocabulary: Vocabulary) -> Bool {
        var position = index - 1
        while position >= 0, sentence.tokens[position].isWord,
            vocabulary.navigation.beforeButton.contains(sentence.tokens[position].lower)
        {
            position -= 1
        }
        guard position >= 0 else { return false }
        let verb = sentence.tokens[position]
        guard verb.isWord else { return false }
        let noun = ControlNoun.read(sentence.tokens, at: index + 1, vocabulary: vocabulary)
        let next = index + 1 < sentence.tokens.count ? sentence.tokens[index + 1].lower : ""
        if vocabulary.clickVerbs.contains(verb.lower) {
            // A toggle that is clicked, or an entry of a menu, submits nothing.
            return noun == nil && next != "from" || next == "button"
        }
        // "Select **Save Message** to save your changes", "select the **Create** button".
        guard vocabulary.selectVerbs.contains(verb.lower) else { return false }
        return next == "button"
            || next == "to"
                && vocabulary.navigation.submitVerbs.contains(
                    Text.words(sentence.tokens[index].text).first ?? "")
    }
}
