import FormModel

/// Definition lists: a paragraph followed by lines that begin with a colon.
enum DefinitionLists {
    /// Turns the last paragraph and its definitions into a definition list; returns whether there is such a
    /// paragraph.
    ///
    /// Consecutive terms form one list.
    static func add(_ definitions: [ListItem], range: SourceRange, to parts: inout MarkerNesting.Parts)
        -> Bool
    {
        guard let term = parts.lastBlock, case .paragraph = term.kind else { return false }
        parts.removeLastBlock()
        let item = ListItem(blocks: [term] + definitions.flatMap(\.blocks), range: term.range.union(range))
        if let before = parts.lastBlock, case .list(var list) = before.kind, list.marker == .definition {
            list.items.append(item)
            parts.removeLastBlock()
            parts.append(Block(.list(list), range: before.range.union(item.range)))
        } else {
            parts.append(Block(.list(ListBlock(marker: .definition, items: [item])), range: item.range))
        }
        return true
    }
}
