import FormModel

/// Reads, from the sentences after a form's fields, the button that submits the form.
enum SubmitReader: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "submit", kind: .form,
        summary: """
            The steps after the fields tell the reader to click things. The first bold name in these steps is the \
            button that submits the form, unless it only checks, copies or cancels.
            """,
        reason: """
            A click that follows the fields and changes something submits the form.
            """,
        example: RuleDocumentation.steps(
            "Enter the **Host name**.",
            "Click **Test** to try it.",
            "Click **Save**."),
        counterexample: RuleDocumentation.steps(
            "Enter the **Host name**.",
            "Click **Test** to try it."))

    /// The verbs that tell the reader to click a button.
    private static let verbs = WordClasses([.click, .select])

    /// The button that a passage tells the reader to click; nil if there is none. Buttons that only check,
    /// copy or cancel are ignored.
    static func submit(in passage: Passage) -> String? {
        guard passage.classes.intersects(verbs), passage.hasSpans else { return nil }
        for sentence in passage.sentences {
            if let label = submit(in: passage, sentence) { return label }
        }
        return nil
    }

    /// The button that a sentence tells the reader to click; nil if there is none.
    static func submit(in passage: Passage, _ sentence: Range<Int>) -> String? {
        for index in passage.spanIndices(in: sentence) {
            let mark = passage.spans[index].mark
            let span = passage.spans[index].tokens
            guard mark == .strong || mark == .quotes || mark == .emphasis,
                let first = passage.tokens[span].first, isClicked(passage, sentence, span),
                !first.isIn(.trialVerb), !span.contains(where: { passage.isSign($0, Sign.greater) })
            else { continue }
            return passage.string(span)
        }
        return nil
    }

    private static func isClicked(_ passage: Passage, _ sentence: Range<Int>, _ span: Range<Int>) -> Bool {
        var position = span.lowerBound - 1
        while position >= sentence.lowerBound, passage.tokens[position].span < 0,
            passage.tokens[position].isIn(.article) || passage.tokens[position].word == "on"
                || passage.tokens[position].word == "to"
        {
            position -= 1
        }
        guard position >= sentence.lowerBound, passage.tokens[position].span < 0 else { return false }
        let verb = passage.tokens[position]
        let next = span.upperBound < sentence.upperBound ? passage.tokens[span.upperBound] : nil
        if verb.isIn(.click) {
            // Clicking a toggle or a menu entry does not submit the form.
            let noun = ControlNoun.find(passage, after: span.upperBound, in: sentence)
            return (noun == nil || noun == .button) && next?.word != "from"
        }
        // "Select **Save Message** to save your changes", "select the **Create** button".
        guard verb.isIn(.select) else { return false }
        return next?.word == "button"
            || next?.word == "to" && passage.tokens[span.lowerBound].isIn(.submitVerb)
    }
}
