import FormModel

/// Texts of cells, titles and HTML that are parsed together, in one call of libcmark for a page.
///
/// Each becomes a heading of a synthetic document, because a heading holds inlines and nothing else; the
/// page's link definitions follow, so that each text sees them without having them parsed for it.
struct InlineBatch {
    private var texts: [MappedText] = []

    /// Adds a text; returns the index of its inlines in the result of `parse`.
    mutating func add(_ text: MappedText) -> Int {
        texts.append(text.trimmed().onOneLine())
        return texts.count - 1
    }

    /// The inlines of each text.
    func parse(definitions: [UInt8], source: SourceText, tags: TagReader) -> [[Inline]] {
        var document: [UInt8] = []
        for text in texts {
            // The closing `#` keeps a `#` at the text's end.
            document += "# ".utf8
            document += text.bytes
            document += " #\n".utf8
        }
        document += definitions
        var result = Array(repeating: [Inline](), count: texts.count)
        let parsed = CommonMarkConverter.parse(document)
        let builder = InlineBuilder(source: source, tags: tags)
        for node in parsed.blocks {
            let index = node.startLine - 1
            guard texts.indices.contains(index), case .heading = node.kind else { continue }
            let raw = InlineAligner.align(
                node, of: parsed, in: texts[index], isParagraph: false, entities: tags.entities)
            result[index] = ParagraphBlock.trimmed(builder.inlines(raw, of: texts[index]))
        }
        return result
    }
}
