import FormModel

/// Places in a block were almost recognised as fields, but no field was read.
enum UnsureBlockRule: CatalogAdviceRule {
    static let name = "unsure-block"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A table, list or section has no fields, but some of its places were almost recognised as fields. A note names these places. Most of \
            these blocks are not forms, but they contain most of the fields that the compiler misses.
            """,
        reason: """
            Look through these notes if fields are missing from a form. A 'field' directive makes a place a field, and an 'ignore' directive \
            before a block states that the block has no fields.
            """,
        example: """
            ## Servers

            Each server has:

            - **Host name**: What the server is called.
            - **Region**: Where the server is.
            """,
        counterexample: """
            ## Servers

            Each server has a host name and a region.
            """)

    static func advise(on catalog: AdvisedCatalog) -> [Diagnostic] {
        let blocks = catalog.unsure
        return blocks.indices.compactMap { index in
            catalog.known.count(in: blocks[index]) == nil
                ? Diagnostic(.note, rule: name, message(blocks[index]), at: blocks[index].range) : nil
        }
    }

    private static func message(_ block: UnsureBlock) -> String {
        let (place, remedy) =
            switch block.kind {
            case .table:
                (
                    "no label in this table was read as a field",
                    "write <!-- formwright: field --> in the rows that are fields"
                )
            case .list:
                (
                    "no label in this list was read as a field",
                    "write <!-- formwright: field --> in the items that are fields"
                )
            case .paragraphs: ("none of these paragraphs was read as a field", named)
            case .components: ("none of these components was read as a field", named)
            case .steps: ("no field was found in the sentences of this section", named)
            }
        var text = TextBuffer()
        text.append(place)
        text.append(", but ")
        Diagnostic.append(block.labels[...], more: block.labelCount - block.labels.count, to: &text)
        text.append(
            block.labelCount == 1
                ? " was almost recognised as a field; " : " were almost recognised as fields; ")
        text.append(remedy)
        return text.text()
    }

    private static let named = "name a field with <!-- formwright: field \"Label\" -->"
}
