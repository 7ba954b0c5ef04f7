import FormModel

/// A table, list or series of steps looks like a form, or a sentence announces one, but nothing was
/// read.
enum UnreadBlockRule: AdviceRule {
    static let name = "unread-block"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A table, list or series of steps looks like a form, or a sentence announces fields, but no fields were read. The message \
            gives the reason.
            """,
        reason: """
            No form has these fields. A directive 'field' in a row or item makes it a field; 'ignore' before the block states that it has \
            no fields.
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            Then wait for the server to start.
            """,
        counterexample: RuleDocumentation.table("| Host name | What the server is called. |"))

    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        let blocks = UnreadBlocks.find(page.read, fields: page.fields.union(page.ignored))
        return blocks.filter { $0.kind != .announcement || !isIgnored($0, page) }.map {
            Diagnostic(.warning, rule: name, message($0), at: $0.range)
        }
    }

    /// Whether a sentence may announce something in its section that a directive ignores.
    private static func isIgnored(_ block: UnreadBlock, _ page: AdvisedPage) -> Bool {
        let start = block.range.offsets.upperBound
        let places = page.ignoredPlaces.filter {
            $0.file == block.range.file && $0.offsets.lowerBound >= start
        }
        guard let place = places.map(\.offsets.lowerBound).min() else { return false }
        return !page.text.sections.contains { section in
            guard let heading = section.heading?.range, heading.file == block.range.file else { return false }
            return heading.offsets.lowerBound >= start && heading.offsets.lowerBound < place
        }
    }

    private static func message(_ block: UnreadBlock) -> String {
        switch block.kind {
        case .table:
            "this table looks like fields, because \(block.reason), but no row was read as a field; write "
                + "<!-- formwright: field --> in the rows that are fields, or <!-- formwright: ignore --> before the table"
        case .list:
            "this list looks like fields, because \(block.reason), but no item was read as a field; write "
                + "<!-- formwright: field --> in the items that are fields, or <!-- formwright: ignore --> before the list"
        case .steps:
            "these steps look like a form, because \(block.reason), but no field was read; name a field with "
                + "<!-- formwright: field \"Label\" -->, or write <!-- formwright: ignore --> before the steps"
        case .announcement:
            "fields are announced here, but none were read below; mark their names in bold, one row, item or sentence each, or "
                + "write <!-- formwright: field --> in the rows that are fields"
        }
    }
}
