import FormModel

/// Attribute lists on lines of their own, which belong to the block above: kramdown's, and those of IBM's documentation.
enum Kramdown {
    /// IBM's words that make a note of a paragraph.
    private static let admonitions: Set<String> = [
        "note", "tip", "important", "attention", "restriction", "requirement", "remember", "fast-path",
        "deprecated",
        "preview", "beta", "experimental",
    ]

    /// The block with what an attribute list below it says.
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
