import DocumentParsing
import FormModel

/// A field that links to a table of its options that is not there.
enum UnresolvedOptionsLinkRule: AdviceRule {
    static let name = "unresolved-options-link"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            The description of a field links to an anchor that is not on the page, or, for its options, to a heading under which \
            no table or list of values stands. Where the link leads to a table or list, its rows are the field's options.
            """,
        reason:
            "The reader who follows the link does not find the options; the generated validator takes any text.",
        example: RuleDocumentation.table(
            "| Effect | Required. Select the effect. See the [Effect Table](#effects). |")
            + "\n\n### Effect Table\n\n| Effect | Description |\n| --- | --- |\n| Keep | Keeps it. |\n| Drop | Drops it. |\n",
        counterexample: RuleDocumentation.table(
            "| Effect | Required. Select the effect. See the [Effect Table](#effect-table). |")
            + "\n\n### Effect Table\n\n| Effect | Description |\n| --- | --- |\n| Keep | Keeps it. |\n| Drop | Drops it. |\n"
    )

    static func advise(on page: PageReading) -> [Diagnostic] {
        let links = page.procedures.contains { procedure in
            procedure.collector.found.contains { found in
                found.reading.description.contains { $0.tokens.contains { $0.link?.hasPrefix("#") ?? false } }
            }
        }
        guard links else { return [] }
        let anchors = PageAnchors(of: page.page.blocks, source: page.page.source)
        return page.procedures.flatMap { procedure -> [Diagnostic] in
            let fields = procedure.fieldsByPlace
            return procedure.collector.found.compactMap { found in
                guard found.reading.via != .steps, let field = fields[found.reading.range] else { return nil }
                return diagnostic(found.reading, field, anchors, page.page.file)
            }
        }
    }

    private static func diagnostic(
        _ reading: FieldReading, _ field: Field, _ anchors: PageAnchors, _ page: String
    ) -> Diagnostic? {
        let label = reading.label.text
        for sentence in reading.description {
            guard
                let index = sentence.tokens.firstIndex(where: {
                    $0.link.map { anchors.holds($0) != nil } ?? false
                }),
                let link = sentence.tokens[index].link
            else { continue }
            var end = index + 1
            while end < sentence.tokens.count, sentence.tokens[end].link == link { end += 1 }
            let place = sentence.range(of: index..<end)
            if anchors.holds(link) == false {
                // The link of a partial may lead to a heading of another page that includes it.
                if anchors.mayHaveMore || place.file != page { continue }
                return Diagnostic(
                    .warning, rule: name,
                    "'\(label)' links to '\(link)', and no heading of the page has that anchor; link to the heading above "
                        + "its options",
                    at: place)
            }
            let words = sentence.tokens[index..<end].flatMap { Text.words($0.text) }
            let isPicked = [.reference, .multipleReference, .choice, .multipleChoice].contains(field.type)
            guard field.options.isEmpty, isPicked, let heading = anchors.heading(link),
                words.contains(where: reading.vocabulary.choices.tableNouns.contains)
            else { continue }
            return Diagnostic(
                .warning, rule: name,
                "'\(label)' links to '\(link)' for its options, and no table or list of values stands under that heading; "
                    + "list the options there",
                at: place, notes: [Diagnostic.Note("the heading is here", at: heading)])
        }
        return nil
    }
}
