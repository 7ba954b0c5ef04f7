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
        document.reserveCapacity(texts.reduce(definitions.count) { $0 + $1.count + 5 })
        for index in texts.indices {
            // The closing `#` preserves a `#` at the end of the text.
            document += "# ".utf8
            document += texts[index].bytes
            document += " #\n".utf8
        }
        document += definitions
        var result = Array(repeating: [Inline](), count: texts.count)
        let parsed = CommonMarkConverter.parse(document)
        var builder = InlineBuilder(source: source, tags: tags)
        for node in parsed.blocks {
            let index = node.startLine - 1
            guard texts.indices.contains(index), case .heading = node.kind else { continue }
            result[index] = ParagraphBlock.trimmed(
                builder.inlines(of: node, in: parsed, text: texts[index], isParagraph: false))
        }
        return result
    }
}
