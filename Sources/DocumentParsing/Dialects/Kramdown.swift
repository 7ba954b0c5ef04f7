import FormModel

/// Attribute lists on separate lines, as in kramdown and IBM's documentation. They apply to the block above
/// them.
enum Kramdown {
    /// The words in IBM's documentation that turn a paragraph into a note.
    private static let admonitions: Set<String> = [
        "note", "tip", "important", "attention", "restriction", "requirement", "remember", "fast-path",
        "deprecated",
        "preview", "beta", "experimental",
    ]

    /// The block, with the attributes of the list below it applied.
    static func apply(_ list: AttributeList, to block: Block) -> Block {
        switch block.kind {
        case .heading(let level, let content, let id):
            return Block(.heading(level: level, content: content, id: id ?? list.id), range: block.range)
        case .paragraph:
            guard let kind = list.names.first(where: { admonitions.contains($0) }) else { return block }
            return Block(.admonition(Admonition(kind: kind, blocks: [block])), range: block.range)
        default: return block
        }
    }
}
