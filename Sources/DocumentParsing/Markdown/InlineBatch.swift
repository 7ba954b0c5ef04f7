import FormModel

/// The text of cells, titles and HTML of a page, which is parsed in a single call of libcmark.
///
/// Each piece of text becomes a heading in a synthetic document, because headings contain only inlines. The
/// page's link definitions follow the headings, so that they apply to each piece of text but are parsed only
/// once.
struct InlineBatch {
    private var texts: [MappedText] = []
    private static let opening = Array("# ".utf8)
    /// The closing `#` preserves a `#` at the end of the text.
    private static let closing = Array(" #\n".utf8)

    /// Adds text; returns the index of its inlines in the result of `parse`.
    mutating func add(_ text: consuming MappedText) -> Int {
        var text = text.trimmed()
        text.putOnOneLine()
        texts.append(text)
        return texts.count - 1
    }

    /// The inlines of each piece of text, and whether any of them may include a document or are directives.
    ///
    /// The texts are taken out of the batch, so that they are not copied.
    mutating func parse(
        definitions: [UInt8], source: SourceText, tags: TagReader
    ) -> (inlines: [[Inline]], mayInclude: Bool, holdsDirectives: Bool) {
        guard !texts.isEmpty else { return ([], false, false) }
        var document: [UInt8] = []
        var count = definitions.count
        for index in texts.indices { count += texts[index].count + 5 }
        document.reserveCapacity(count)
        for index in texts.indices {
            document += Self.opening
            document += texts[index].bytes
            document += Self.closing
        }
        document += definitions
        var result = Array(repeating: [Inline](), count: texts.count)
        let parsed = CommonMarkConverter.parse(document)
        var builder = InlineBuilder(source: source, tags: tags)
        for node in parsed.blocks {
            let index = node.startLine - 1
            guard texts.indices.contains(index), case .heading = node.kind else { continue }
            swap(&builder.text, &texts[index])
            result[index] = ParagraphBlock.trimmed(
                builder.inlines(of: node, in: parsed, isParagraph: false))
        }
        return (result, builder.mayInclude, builder.holdsDirectives)
    }
}
