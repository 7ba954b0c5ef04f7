import DocumentParsing
import FormModel

extension TableCell {
    /// The text that a reader sees.
    var plainText: String { inlines.plainText }

    /// The inlines of all its paragraphs.
    var inlines: [Inline] {
        blocks.flatMap { block -> [Inline] in
            if case .paragraph(let content) = block.kind { content } else { [] }
        }
    }

    /// Its paragraphs as sentences.
    var sentences: [Sentence] {
        blocks.flatMap { block -> [Sentence] in
            if case .paragraph(let content) = block.kind { SentenceReader.sentences(of: content) } else { [] }
        }
    }

    /// The items of the lists in it.
    func listedValues(_ vocabulary: Vocabulary) -> [ListedValue] {
        blocks.flatMap { block -> [ListedValue] in
            if case .list(let list) = block.kind { list.values(vocabulary) } else { [] }
        }
    }

    /// The directive comments in it.
    var directives: [DirectiveComment] {
        inlines.compactMap { if case .directive(let comment) = $0.kind { comment } else { nil } }
    }

    /// Whether all its text is bold.
    var isStrong: Bool {
        let visible = inlines.filter { !$0.plainText.allSatisfy(\.isWhitespace) }
        return !visible.isEmpty && visible.allSatisfy { if case .strong = $0.kind { true } else { false } }
    }
}

extension List {
    /// The values that the list's items name: the marked text or words before a colon or dash, else the whole item.
    func values(_ vocabulary: Vocabulary) -> [ListedValue] {
        items.compactMap { item in
            guard let first = item.blocks.first, case .paragraph(let content) = first.kind else { return nil }
            let (label, _) = FieldLabel.split(content)
            let text = label?.text ?? Text.collapsed(content.plainText)
            // A sentence is a remark, not a value.
            guard label?.isNameable(vocabulary) ?? true, text.split(separator: " ").count <= 6,
                !text.hasSuffix(".")
            else { return nil }
            return ListedValue(text: text, range: first.range)
        }
    }

    /// The paragraphs of the items.
    var paragraphs: [[Inline]] {
        items.flatMap(\.blocks).compactMap {
            if case .paragraph(let content) = $0.kind { content } else { nil }
        }
    }
}
