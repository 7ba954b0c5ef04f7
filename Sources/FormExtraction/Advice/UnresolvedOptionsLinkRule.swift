import DocumentParsing
import FormModel

/// A field links to a table of options that does not exist.
enum UnresolvedOptionsLinkRule: AdviceRule {
    static let name = "unresolved-options-link"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            The description of a field links to an anchor that is not on the page, or it links to a heading for the \
            field's options, but no table or list of values follows that heading. If the link leads to a table or list, the rows or items are the options of the field.
            """,
        reason:
            "Readers who follow the link do not find the options, and the generated validator accepts any text.",
        example: RuleDocumentation.table(
            "| Effect | Required. Select the effect. See the [Effect Table](#effects). |")
            + "\n\n### Effect Table\n\nTo be written.\n",
        counterexample: RuleDocumentation.table(
            "| Effect | Required. Select the effect. See the [Effect Table](#effect-table). |")
            + "\n\n### Effect Table\n\n| Effect | Description |\n| --- | --- |\n| Keep | Keeps it. |\n| Drop | Drops it. |\n"
    )

    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        var links: [(Field, TextSlice)] = []
        for number in page.procedures.indices {
            let fields = page.fieldsByPlace[number]
            for named in page.procedures[number].fields {
                let candidate = page.candidate(named)
                guard candidate.kind != .span, let index = fields.index(of: candidate.source),
                    fields.fields[index].options.isEmpty, isPicked(fields.fields[index].type)
                else { continue }
                for slice in candidate.description where hasAnchor(slice, page.text) {
                    links.append((fields.fields[index], slice))
                }
            }
        }
        guard !links.isEmpty else { return [] }
        let anchors = PageAnchors(of: page.blocks, source: page.source)
        return links.compactMap { diagnostic($0, $1, anchors, page) }
    }

    /// Whether a value of the type is selected.
    private static func isPicked(_ type: FieldType) -> Bool {
        [.reference, .multipleReference, .choice, .multipleChoice].contains(type)
    }

    /// Whether a sentence has a link to an anchor on the page.
    private static func hasAnchor(_ slice: TextSlice, _ text: PageText) -> Bool {
        let passage = text.passages[slice.passage]
        return passage.spanIndices(in: slice.tokens).contains {
            passage.spans[$0].destination?.hasPrefix("#") ?? false
        }
    }

    private static func diagnostic(
        _ field: Field, _ slice: TextSlice, _ anchors: PageAnchors, _ page: AdvisedPage
    ) -> Diagnostic? {
        let passage = page.text.passages[slice.passage]
        for span in passage.spans(in: slice.tokens) {
            guard let link = span.destination, let isThere = anchors.holds(link),
                meansOptions(passage, slice, span, field)
            else { continue }
            let place = passage.range(of: span.tokens)
            if !isThere {
                // A link in a partial may lead to a heading on another page that includes the partial.
                if anchors.mayHaveMore || place.file != page.text.file { continue }
                return Diagnostic(
                    .warning, rule: name,
                    "'\(field.label)' links to '\(link)', but no heading on the page has that anchor; link to the heading above "
                        + "the options",
                    at: place)
            }
            guard let heading = anchors.heading(link), namesOptions(passage, span) else { continue }
            return Diagnostic(
                .warning, rule: name,
                "'\(field.label)' links to '\(link)' for its options, but no table or list of values follows that heading; "
                    + "list the options below the heading",
                at: place, notes: [Diagnostic.Note("the heading is here", at: heading)])
        }
        return nil
    }

    /// Whether the words of a link name a table or options, as in "the [Effect table](#effects)".
    private static func namesOptions(_ passage: Passage, _ span: MarkedSpan) -> Bool {
        passage.tokens[span.tokens].contains { ["table", "options", "values", "choices"].contains($0.word) }
    }

    /// Whether a link leads to options, because its words name options or the field.
    private static func meansOptions(
        _ passage: Passage, _ slice: TextSlice, _ span: MarkedSpan, _ field: Field
    ) -> Bool {
        if namesOptions(passage, span) { return true }
        let label = Set(PlainText.words(field.label).map { singular($0) })
        return PlainText.words(passage.string(span.tokens)).contains { label.contains(singular($0)) }
    }

    private static func singular(_ word: String) -> String {
        word.hasSuffix("s") ? String(word.dropLast()) : word
    }
}
