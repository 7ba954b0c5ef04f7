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

    /// The items of the lists in it, or the lines that stand as a list, `Select one:<br/>Small<br/>Large`.
    func listedValues(_ vocabulary: Vocabulary) -> [ListedValue] {
        let values = blocks.flatMap { block -> [ListedValue] in
            if case .list(let list) = block.kind { list.values(vocabulary) } else { [] }
        }
        return values.isEmpty ? valuesOfLines(vocabulary) : values
    }

    /// The values that stand one a line after a line that tells to pick one.
    private func valuesOfLines(_ vocabulary: Vocabulary) -> [ListedValue] {
        let lines = inlines.split { if case .lineBreak = $0.kind { true } else { false } }.map(Array.init)
        guard lines.count > 2, let opener = SentenceReader.sentences(of: lines[0]).last else { return [] }
        let picks = vocabulary.selectVerbs.contains(Lead(of: opener, vocabulary: vocabulary).verbWord)
        guard picks || opener.tokens.last?.text == ":" else { return [] }
        let values = lines.dropFirst().map { line -> ListedValue? in
            let (label, _) = FieldLabel.split(line, vocabulary)
            var text = label?.text ?? Text.collapsed(line.plainText)
            while let first = text.first, "-*•–".contains(first) {
                text = Text.collapsed(String(text.dropFirst()))
            }
            guard label?.isNameable(vocabulary) ?? true, !text.isEmpty, !text.hasSuffix("."),
                text.split(separator: " ").count <= 6,
                let range = line.first?.range
            else { return nil }
            return ListedValue(text: text, range: range)
        }
        return values.contains { $0 == nil } ? [] : values.compactMap { $0 }
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
            let (label, _) = FieldLabel.split(content, vocabulary)
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
