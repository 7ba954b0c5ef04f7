import DocumentParsing
import FormModel

extension FieldLabel {
    /// The words before the colon or dash of a list item, and what follows; nil where the item has neither.
    ///
    /// `**Account Name:** Custom name…`, `**Alert type** - ClusterHealth`, `Cluster name: The name of…`.
    static func split(_ content: [Inline], _ vocabulary: Vocabulary) -> (label: FieldLabel?, rest: [Inline]) {
        if let (label, rest) = splitMarked(content, vocabulary) { return (label, rest) }
        guard let first = content.first, case .text(let text) = first.kind else { return (nil, content) }
        guard let (end, next) = separator(in: text) else { return (nil, content) }
        let label = FieldLabel(String(text[..<end]))
        let words = label.words.count
        guard words > 0, words <= 8, !text[..<end].contains(".") else { return (nil, content) }
        return (label, [first.suffix(from: next, of: text)] + content.dropFirst())
    }

    /// Text that begins with a marked label, followed by a colon or dash, or with the colon inside the mark.
    static func splitMarked(_ content: [Inline], _ vocabulary: Vocabulary) -> (
        label: FieldLabel, rest: [Inline]
    )? {
        let content = content.drop {
            // "An **Hmac Secret**: …"
            if case .directive = $0.kind { true } else { !$0.isMark && isArticle($0.plainText, vocabulary) }
        }
        guard let first = content.first, first.isMark else { return nil }
        let marked = Text.collapsed(first.plainText)
        // A directive for the field may stand behind its label.
        let rest = content.dropFirst().drop {
            switch $0.kind {
            case .directive: true
            case .text(let text): text.allSatisfy(\.isWhitespace)
            default: false
            }
        }
        if marked.hasSuffix(":") { return (FieldLabel(marked), Array(rest)) }
        guard let next = rest.first else { return nil }
        if case .lineBreak = next.kind { return (FieldLabel(marked), Array(rest.dropFirst())) }
        guard case .text(let text) = next.kind else { return nil }
        // "**Role Prefix** (Optional): …"
        let trimmed = text.drop(while: \.isWhitespace)
        var label = marked
        var start = trimmed.startIndex
        if trimmed.first == "(", let close = trimmed.firstIndex(of: ")") {
            label += " " + trimmed[...close]
            start = trimmed.index(after: close)
        }
        let after = trimmed[start...].drop(while: \.isWhitespace)
        guard let mark = after.first else { return nil }
        let isDash = Text.dashes.contains(String(mark)) && after.dropFirst().first?.isWhitespace ?? true
        guard mark == ":" || isDash else { return nil }
        let restStart = after.index(after: after.startIndex)
        return (FieldLabel(label), [next.suffix(from: restStart, of: text)] + rest.dropFirst())
    }

    /// Whether a text is nothing but white space and perhaps an article.
    private static func isArticle(_ text: String, _ vocabulary: Vocabulary) -> Bool {
        let word = Text.collapsed(text).lowercased()
        return word.isEmpty || vocabulary.articles.contains(word)
    }

    /// Where a label ends and its description begins: at the first colon before white space, or at a dash between spaces.
    private static func separator(in text: String) -> (end: String.Index, next: String.Index)? {
        var index = text.startIndex
        while index < text.endIndex {
            let after = text.index(after: index)
            let endsWord = after == text.endIndex || text[after].isWhitespace
            if text[index] == ":", endsWord { return (index, after) }
            if Text.dashes.contains(String(text[index])), endsWord, index > text.startIndex,
                text[text.index(before: index)].isWhitespace
            {
                return (index, after)
            }
            index = after
        }
        return nil
    }
}

extension Inline {
    /// Whether the writer marked the piece as interface text.
    var isMark: Bool {
        switch kind {
        case .strong, .emphasis, .code: true
        case .link(_, let content): content.count == 1 && content[0].isMark
        default: false
        }
    }

    /// The end of a text inline, with its place where escapes do not hide it.
    fileprivate func suffix(from index: String.Index, of text: String) -> Inline {
        let skipped = text[..<index].utf8.count
        let isVerbatim = text.utf8.count == range.offsets.count
        let start = isVerbatim ? range.offsets.lowerBound + skipped : range.offsets.lowerBound
        return Inline(
            .text(String(text[index...])),
            range: SourceRange(file: range.file, offsets: start..<max(start, range.offsets.upperBound)))
    }
}
