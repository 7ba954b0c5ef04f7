import DocumentParsing
import FormModel

/// Removes the parts of a page that follow `ignore`: a block, a list, a step, or a heading with everything
/// below it.
///
/// In a table row or an item of a bulleted list, the directive applies to that row or item, and the code that
/// reads rows and items handles it.
struct IgnoreDirectives {
    /// Warnings about directives that are not followed by anything.
    private(set) var diagnostics: [Diagnostic] = []
    /// The places of the removed parts.
    private(set) var places: [SourceRange] = []

    /// Removes the ignored parts, and returns the remaining page; nil if the page has no such directives, so
    /// that it stays as it is.
    mutating func left(of page: Page) -> Page? {
        guard page.mayHoldDirectives, Self.occurs(in: page.blocks) else { return nil }
        var page = page
        page.blocks = left(of: page.blocks)
        return page
    }

    /// Whether there are any directives.
    private static func occurs(in blocks: [Block]) -> Bool {
        blocks.contains { block in
            if comment(block) != nil { return true }
            if case .list(let list) = block.kind, list.items.contains(where: hasInText) { return true }
            // The code that reads rows handles the directives in them.
            if case .table = block.kind { return false }
            return block.holdsContents(where: occurs)
        }
    }

    private mutating func left(of blocks: [Block]) -> [Block] {
        var left: [Block] = []
        var ignoring: DirectiveComment?
        /// The level of the heading below which everything is ignored.
        var ignoredLevel: Int?
        for block in blocks {
            if case .heading(let level, _, _) = block.kind {
                if let ignored = ignoredLevel, level > ignored { continue }
                ignoredLevel = nil
                if ignoring != nil {
                    ignoring = nil
                    ignoredLevel = level
                    places.append(block.range)
                    continue
                }
            } else if ignoredLevel != nil {
                continue
            }
            if let comment = Self.comment(block) {
                if let earlier = ignoring { report(earlier) }
                ignoring = comment
                continue
            }
            if case .directive = block.kind {
                left.append(block)
                continue
            }
            if ignoring != nil {
                ignoring = nil
                places.append(block.range)
                // An unindented comment between two steps splits the list.
                if case .list(var list) = block.kind, let start = list.start, start > 1, list.items.count > 1
                {
                    list.items.removeFirst()
                    list.start = start + 1
                    left.append(Block(.list(list), range: block.range))
                }
                continue
            }
            left.append(applied(to: block))
        }
        if let ignoring { report(ignoring) }
        return left
    }

    private mutating func applied(to block: Block) -> Block {
        var block = block
        switch block.kind {
        case .list(let list) where list.start != nil: block.kind = .list(applied(toSteps: list))
        case .list(var list):
            for index in list.items.indices where !Self.ignoresItem(list.items[index]) {
                list.items[index].blocks = left(of: list.items[index].blocks)
            }
            block.kind = .list(list)
        case .table: break
        default: block.mapContents { left(of: $0) }
        }
        return block
    }

    /// The remaining steps. A step is removed if it contains the directive in its text, or if the step before
    /// it ends with the directive.
    private mutating func applied(toSteps list: ListBlock) -> ListBlock {
        var list = list
        var items: [ListItem] = []
        var ignoresNext = false
        for (index, item) in list.items.enumerated() {
            var item = item
            if ignoresNext || Self.hasInText(item) {
                ignoresNext = false
                places.append(item.range)
                continue
            }
            if let last = item.blocks.last, Self.comment(last) != nil, index + 1 < list.items.count {
                item.blocks.removeLast()
                ignoresNext = true
            }
            item.blocks = left(of: item.blocks)
            items.append(item)
        }
        list.items = items
        return list
    }

    /// Whether the directive in an item of a bulleted list applies to that item.
    private static func ignoresItem(_ item: ListItem) -> Bool {
        hasInText(item) || item.blocks.last.flatMap(comment) != nil
    }

    private static func hasInText(_ item: ListItem) -> Bool {
        guard case .paragraph(let content)? = item.blocks.first?.kind else { return false }
        return content.contains { inline in
            if case .directive(let comment) = inline.kind { isIgnore(comment) } else { false }
        }
    }

    /// The comment of a block that consists only of an `ignore` directive; nil for other blocks.
    private static func comment(_ block: Block) -> DirectiveComment? {
        if case .directive(let comment) = block.kind, isIgnore(comment) { comment } else { nil }
    }

    private static func isIgnore(_ comment: DirectiveComment) -> Bool {
        PlainText.collapsed(comment.text) == "ignore"
    }

    private mutating func report(_ comment: DirectiveComment) {
        diagnostics.append(
            Statement.withoutEffect("there is nothing after it to ignore", at: comment.range))
    }
}
