import FormModel

/// The text of cells, titles and HTML of a page, which is parsed in a single call of libcmark.
///
/// Each piece of text becomes a heading in a synthetic document, because headings contain only inlines. The
/// page's link definitions follow the headings, so that they apply to each piece of text but are parsed only
/// once.
struct InlineBatch {
    private var texts: [MappedText] = []

    /// Adds text; returns the index of its inlines in the result of `parse`.
    mutating func add(_ text: MappedText) -> Int {
        texts.append(text.trimmed().onOneLine())
        return texts.count - 1
    }

    /// The inlines of each piece of text.
    func parse(definitions: [UInt8], source: SourceText, tags: TagReader) -> [[Inline]] {
        guard !texts.isEmpty else { return [] }
        var document: [UInt8] = []
        for text in texts {
            // The closing `#` preserves a `#` at the end of the text.
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
            let text = texts[index]
            let raw = InlineAligner.align(
                node, of: parsed, in: text.bytes, isParagraph: false, entities: tags.entities)
            result[index] = ParagraphBlock.trimmed(builder.inlines(raw, of: text))
        }
        return result
    }
}
