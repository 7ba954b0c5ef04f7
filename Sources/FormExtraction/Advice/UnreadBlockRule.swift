import FormModel

/// A table or list looks like a form, or a sentence introduces fields, but no fields were read.
enum UnreadBlockRule: AdviceRule, CatalogAdviceRule {
    static let name = "unread-block"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A table or list looks like a form, or a sentence introduces fields, but no fields were read. The message gives the \
            reason. One reason is that the labels of at least half of the rows or items match fields in other tables or lists, or on other pages.
            """,
        reason: """
            These fields are missing from all forms. A 'field' directive in a row or item makes it a field, and an 'add' directive adds a field \
            that has no row. An 'ignore' directive before the block states that the block has no fields.
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            Then wait for the server to start.
            """,
        counterexample: RuleDocumentation.table("| Host name | What the server is called. |"))

    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        guard !page.unread.isEmpty else { return [] }
        let ignored = IgnoredContent(page)
        return page.unread.filter { $0.kind != .announcement || !ignored.follows($0.range) }.map {
            Diagnostic(.warning, rule: name, message($0), at: $0.range)
        }
    }

    static func advise(on catalog: AdvisedCatalog) -> [Diagnostic] {
        let blocks = catalog.unsure
        return blocks.indices.compactMap { index in
            catalog.known.count(in: blocks[index]).map {
                Diagnostic(.warning, rule: name, message(blocks[index], known: $0), at: blocks[index].range)
            }
        }
    }

    private static func message(_ block: UnreadBlock) -> String {
        switch block.kind {
        case .table: message("table", "row", because: block.reason)
        case .announcement:
            "this text introduces fields, but none were read below it; give each field its own row, item or sentence with its name in bold, or "
                + (block.precedesRows
                    ? "write <!-- formwright: field --> in the rows or items that are fields"
                    : "add each field with <!-- formwright: add \"Name\" -->")
        }
    }

    private static func message(_ block: UnsureBlock, known: Int) -> String {
        let isTable = block.kind == .table
        let part = isTable ? "row" : "item"
        let number =
            block.memberCount == 1
            ? "the label of its only \(part) matches a field"
            : "the labels of \(known) of its \(block.memberCount) \(part)s match fields"
        return message(
            isTable ? "table" : "list", part, because: "\(number) elsewhere in the docs")
    }

    private static func message(_ block: String, _ part: String, because reason: String) -> String {
        "this \(block) seems to contain fields, because \(reason), but no \(part) was read as a field; write "
            + "<!-- formwright: field --> in the \(part)s that are fields, or <!-- formwright: ignore --> before the \(block)"
    }
}
