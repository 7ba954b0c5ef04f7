/// Reads, from the sentences before a form's fields, the menus that lead to the form.
enum NavigationReader: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "navigation", kind: .form,
        summary: """
            The steps before the fields tell the reader to select, click or open things. The bold names in these steps are the \
            menu path to the form. The menu in which the path begins and the button that opens \
            the form are not part of the path.
            """,
        reason: """
            Programs that show the form and people who look for it need to know where it is.
            """,
        example: RuleDocumentation.steps(
            "From the **Main Menu**, select **Settings > Servers**.",
            "Enter the **Host name**."),
        counterexample: RuleDocumentation.steps(
            "Enter the **Host name**.",
            "Select **Servers** to see it."))

    private static let arrows: WordSet = [">", "→", "»", "⇒"]
    /// Words that occur between the places of a path: "select **A**, and then the **B** tab".
    private static let joints: WordSet = ["and", "then", ","]

    /// The verbs that lead to a place.
    private static let verbs = WordClasses([.select, .click, .navigate])

    /// The destinations in the sentences of a passage, without menus, buttons and values.
    static func places(in passage: Passage, isField: (Int) -> Bool) -> [String] {
        guard passage.classes.intersects(verbs), passage.hasSpans else { return [] }
        var path: [String] = []
        for sentence in passage.sentences {
            var passed: Set<Int> = []
            let spans = passage.spans(in: sentence)
            for (index, span) in zip(spans.indices, spans) {
                guard !span.isSentence, leads(passage, sentence, to: span, after: passed) else { continue }
                passed.insert(index)
                guard span.mark != .code, span.mark != .link || span.destination == nil, !isField(index),
                    isPlace(passage, sentence, span)
                else { continue }
                for name in names(passage, span.tokens) where path.last != name { path.append(name) }
            }
        }
        return path
    }

    /// Whether a name is the destination of a verb: directly, after "on", "to" or "the", or as a later item
    /// in a series of names.
    ///
    /// - Parameter passed: the preceding names, if they are destinations.
    private static func leads(
        _ passage: Passage, _ sentence: Range<Int>, to span: MarkedSpan, after passed: Set<Int>
    ) -> Bool {
        var position = span.tokens.lowerBound - 1
        var steps = 0
        while position >= sentence.lowerBound, steps < 8 {
            let token = passage.tokens[position]
            if token.span >= 0 {
                guard passed.contains(Int(token.span)) else { return false }
                return passage.tokens[position + 1..<span.tokens.lowerBound].contains {
                    joints.contains($0.word) || arrows.contains($0.word)
                }
            }
            if token.kind == .punctuation {
                guard
                    token.word == Sign.comma || arrows.contains(token.word)
                        || Sign.dashes.contains(token.word)
                else { return false }
            } else {
                if token.classes.intersects(verbs) { return true }
                guard token.isIn(.beforePlace) else { return false }
            }
            position -= 1
            steps += 1
        }
        return false
    }

    /// Whether a name is a place in the user interface, not a menu, a button or a selected value.
    private static func isPlace(_ passage: Passage, _ sentence: Range<Int>, _ span: MarkedSpan) -> Bool {
        guard let start = span.tokens.first(where: { passage.tokens[$0].kind != .punctuation }),
            let last = span.tokens.last(where: { passage.tokens[$0].kind != .punctuation })
        else { return false }
        let (first, isSingle) = (passage.tokens[start], start == last)
        if passage.tokens[last].word == "menu" || passage.isSign(span.tokens.lowerBound, "+") { return false }
        if isSingle, first.isIn(.button), !first.isIn(.genericHeading) { return false }
        // "+ Add account" and "Create user" open the form and are not places.
        if first.isIn(.openingVerb) || first.isIn(.submitVerb) && isSingle { return false }
        let end = span.tokens.upperBound
        guard end < sentence.upperBound, passage.tokens[end].span < 0 else { return true }
        let next = passage.tokens[end]
        if next.word == "as" || next.word == "for" { return false }
        if next.word == "from" {
            let rest = passage.tokens[end..<min(sentence.upperBound, end + 8)]
            return !rest.contains { $0.isIn(.menuNoun) && $0.word != "menu" }
        }
        switch ControlNoun.find(passage, after: end, in: sentence) {
        case .button, .toggleNoun, .fieldNoun, .boxNoun, .menuNoun: return next.word == "page"
        default: return !next.isIn(.optionNoun)
        }
    }

    /// The names in a span, which can contain a whole path: "**Settings > Servers**".
    private static func names(_ passage: Passage, _ tokens: Range<Int>) -> [String] {
        var names: [String] = []
        var start = tokens.lowerBound
        for index in tokens where isArrow(passage, index) {
            names.append(passage.string(start..<index))
            start = passage.isSign(index + 1, Sign.greater) ? index + 2 : index + 1
        }
        if start < tokens.upperBound { names.append(passage.string(start..<tokens.upperBound)) }
        return names.filter { !$0.isEmpty }
    }

    /// Whether a token is ">", "→" or "->" (two tokens).
    private static func isArrow(_ passage: Passage, _ index: Int) -> Bool {
        let token = passage.tokens[index]
        guard token.kind == .punctuation else { return false }
        if Sign.dashes.contains(token.word) { return passage.isSign(index + 1, Sign.greater) }
        return arrows.contains(token.word)
            && !(index > 0 && Sign.dashes.contains(passage.tokens[index - 1].word))
    }
}
