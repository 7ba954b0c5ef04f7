import FormModel

/// The text of cells, titles and HTML of a page, which is parsed in a single call of libcmark.
///
/// Each piece of text becomes a heading in a synthetic document, because headings contain only inlines. The
/// page's link definitions follow the headings, so that they apply to each piece of text but are parsed only
/// once.
struct InlineBatch {
    private var texts: [MappedText] = []
    /// The synthetic document.
    private var document: [UInt8] = []
    private static let opening = Array("# ".utf8)
    /// The closing `#` preserves a `#` at the end of the text.
    private static let closing = Array(" #\n".utf8)

    /// Adds text; returns the index of its inlines in the result of `parse`.
    mutating func add(_ text: consuming MappedText) -> Int {
        var text = text.trimmed()
        text.putOnOneLine()
        document += Self.opening
        document += text.bytes
        document += Self.closing
        texts.append(text)
        return texts.count - 1
    }

    /// The inlines of each piece of text.
    ///
    /// The texts are taken out of the batch, so that they are not copied, and the batch is empty afterwards.
    mutating func parse(definitions: [UInt8], _ builder: inout InlineBuilder) -> [Inlines] {
        guard !texts.isEmpty else { return [] }
        var (texts, document) = (texts, document)
        self = InlineBatch()
        document += definitions
        var result = Array(repeating: Inlines(), count: texts.count)
        let parsed = CommonMarkConverter.parse(document)
        for node in parsed.blocks {
            let index = node.startLine - 1
            guard texts.indices.contains(index), case .heading = node.kind else { continue }
            swap(&builder.text, &texts[index])
            result[index] = ParagraphBlock.trimmed(
                builder.inlines(of: node, in: parsed, isParagraph: false))
        }
        return result
    }
}
