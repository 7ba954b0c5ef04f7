import FormModel

/// Definition lists: a paragraph followed by lines that begin with a colon.
enum DefinitionLists {
    /// Turns the last paragraph and its definitions into a definition list; returns whether there is such a
    /// paragraph.
    ///
    /// Consecutive terms form one list.
    static func add(_ definitions: [ListItem], range: SourceRange, to parts: inout [MarkerNesting.Part])
        -> Bool
    {
        guard case .block(let term)? = parts.last, case .paragraph = term.kind else { return false }
        parts.removeLast()
        let item = ListItem(blocks: [term] + definitions.flatMap(\.blocks), range: term.range.union(range))
        if case .block(let before)? = parts.last, case .list(var list) = before.kind,
            list.marker == .definition
        {
            list.items.append(item)
            parts[parts.count - 1] = .block(Block(.list(list), range: before.range.union(item.range)))
        } else {
            parts.append(
                .block(Block(.list(ListBlock(marker: .definition, items: [item])), range: item.range)))
        }
        return true
    }
}
