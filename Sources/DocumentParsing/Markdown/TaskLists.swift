import FormModel

/// Task lists: lists whose items have a checkbox, `- [ ] text`, that is not part of the text.
enum TaskLists {
    /// A list. If all of its items have checkboxes, it becomes a task list and the checkboxes are removed.
    static func list(start: Int?, items: [ListItem]) -> ListBlock {
        guard start == nil, !items.isEmpty else { return ListBlock(start: start, items: items) }
        var tasks: [ListItem] = []
        for item in items {
            guard let task = task(item) else { return ListBlock(items: items) }
            tasks.append(task)
        }
        return ListBlock(marker: .task, items: tasks)
    }

    private static func task(_ item: ListItem) -> ListItem? {
        guard let first = item.blocks.first, case .paragraph(let inlines) = first.kind,
            let start = inlines.first,
            case .text(let text) = start.kind
        else { return nil }
        guard text.count > 3 || text.count == 3 && inlines.count > 1,
            text.hasPrefix("[ ]") || text.hasPrefix("[x]") || text.hasPrefix("[X]"),
            text.prefix(4).dropFirst(3).allSatisfy(\.isWhiteSpace)
        else { return nil }
        var range = start.range
        let rest = text.dropFirst(4)
        if range.offsets.count == text.count {
            range.offsets = (range.offsets.upperBound - rest.count)..<range.offsets.upperBound
        }
        var content = Array(inlines)
        content[0] = Inline(.text(rest), range: range)
        var task = item
        task.blocks[0] = Block(.paragraph(ParagraphBlock.trimmed(Inlines(content))), range: first.range)
        return task
    }
}
