import DocumentParsing
import FormModel

/// A page announces options but does not list them.
enum OptionsAnnouncedRule: AdviceRule {
    static let name = "options-announced"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A field's description, or a step, tells the reader to select from "the available options" or "one of the \
            following", but no options follow. A sentence with a link to the options is not reported.
            """,
        reason: """
            Readers cannot plan ahead, and the generated validator accepts any text. List the options in the sentence \
            ("Select **Small** or **Large**."), as a list in the cell or below the step, or in a table that the cell links to.
            """,
        example: RuleDocumentation.table("| Size | Required. Select a size from the available options. |"),
        counterexample: RuleDocumentation.table("| Size | Required. Select **Small** or **Large**. |"))

    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        page.procedures.indices.flatMap { number -> [Diagnostic] in
            let fields = page.fieldsByPlace[number]
            return page.procedures[number].fields.compactMap { named in
                let candidate = page.candidate(named)
                guard candidate.lists.isEmpty, let index = fields.index(of: candidate.source),
                    fields.fields[index].options.isEmpty, fields.fields[index].type != .boolean,
                    let range = announcement(in: candidate, page.text)
                else { return nil }
                let label = fields.fields[index].label
                return Diagnostic(
                    .warning, rule: name,
                    "the page refers to options of '\(label)' but does not list them; name them in a sentence, as in 'Select **A** or "
                        + "**B**', or add a list",
                    at: range)
            }
        }
    }

    /// The place at which a field's description announces options that do not follow; nil if there is none.
    private static func announcement(in candidate: Candidate, _ text: PageText) -> SourceRange? {
        for (index, slice) in candidate.description.enumerated() {
            let passage = text.passages[slice.passage]
            for phrase in passage.phrases(in: slice.tokens) where phrase.name == .optionsAnnounced {
                guard selects(passage, slice, phrase), !namesSome(passage, slice, phrase, candidate) else {
                    continue
                }
                // The options may follow in the next sentence or after a line break.
                let later = candidate.description.dropFirst(index + 1).prefix(8)
                let endsWithColon =
                    passage.tokens[slice.tokens].last.map { Sign.colons.contains($0.word) } ?? false
                let follows = later.contains { slice in
                    text.passages[slice.passage].tokens[slice.tokens.lowerBound].span >= 0
                }
                if endsWithColon && !later.isEmpty || follows { continue }
                return passage.range(of: phrase.range)
            }
        }
        return nil
    }

    /// "Select one of the following" is an instruction to select; "the following options" at the end of a
    /// sentence announces the options.
    private static func selects(_ passage: Passage, _ slice: TextSlice, _ phrase: FoundPhrase) -> Bool {
        let before = passage.tokens[slice.tokens.lowerBound..<phrase.range.lowerBound]
        return before.contains { $0.isIn(.select) && $0.span < 0 }
            || passage.tokens[phrase.range.upperBound..<slice.tokens.upperBound].allSatisfy {
                $0.kind == .punctuation
            }
    }

    /// Whether the sentence names options, as in "Select one of the following: **A**, **B**", or links to
    /// them, as in "(see [Sizes](…))".
    private static func namesSome(
        _ passage: Passage, _ slice: TextSlice, _ phrase: FoundPhrase, _ candidate: Candidate
    ) -> Bool {
        let rest = phrase.range.upperBound..<slice.tokens.upperBound
        if passage.tokens[rest].contains(where: { $0.span >= 0 }) { return true }
        if let colon = rest.first(where: { passage.isSign($0, Sign.colon) }),
            passage.tokens[colon..<rest.upperBound].contains(where: { $0.kind != .punctuation })
        {
            return true
        }
        return passage.spans(in: slice.tokens).contains { $0.destination != nil }
    }
}
