import DocumentParsing
import FormModel

/// A bulleted list whose items are fields.
struct FieldList: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "field-list", kind: .field,
        summary: """
            Items of a bulleted list begin with a label, marked or followed by a colon or dash, and the \
            text before the list asks for input, or the list stands in a step and its items do. Each item \
            is a field, or several ("**User** and **Password**: …"); an item "For **X**:" states the case \
            of those below it. After text that offers values ("one of the following formats") no item is a \
            field.
            """,
        reason: """
            A list of notes, links or files has items of the same shape; somebody has to ask the reader \
            to fill them in.
            """,
        example: """
            ## Add a server

            Fill out the following fields:

            - **Name:** What the server is called.
            - **Owner:** The team that it belongs to.
            """,
        counterexample: """
            ## Servers

            The cluster has two servers:

            - **alpha:** Runs the database.
            - **beta:** Runs the rest.
            """)

    let list: List
    let vocabulary: Vocabulary

    /// One item as a label with what follows.
    fileprivate struct Entry {
        var item: ListItem
        var label: FieldLabel?
        /// Further labels that share the description.
        var others: [FieldLabel] = []
        var isMarked: Bool
        var rest: [Inline]
        var nested: List?
        var range: SourceRange
        var directives: [DirectiveComment]
    }

    private let entries: [Entry]

    init(_ list: List, vocabulary: Vocabulary) {
        self.list = list
        self.vocabulary = vocabulary
        entries = list.items.map { FieldList.entry($0, vocabulary) }
    }

    private static func entry(_ item: ListItem, _ vocabulary: Vocabulary) -> Entry {
        var nested: List?
        for block in item.blocks.dropFirst() {
            if case .list(let inner) = block.kind, inner.start == nil, nested == nil { nested = inner }
        }
        var directives: [DirectiveComment] = []
        for block in item.blocks {
            if case .directive(let comment) = block.kind { directives.append(comment) }
        }
        let paragraph = item.blocks.first { if case .paragraph = $0.kind { true } else { false } }
        guard let paragraph, case .paragraph(let content) = paragraph.kind else {
            return Entry(
                item: item, label: nil, isMarked: false, rest: [], nested: nested, range: item.range,
                directives: directives)
        }
        for inline in content { if case .directive(let comment) = inline.kind { directives.append(comment) } }
        let visible = content.filter {
            if case .directive = $0.kind { false } else { !$0.plainText.allSatisfy(\.isWhitespace) }
        }
        let (others, remaining) = leadingLabels(visible, vocabulary)
        var (label, rest) = FieldLabel.split(others.isEmpty ? content : remaining, vocabulary)
        var isMarked = visible.first?.isMark ?? false
        if label == nil {
            // The label alone, marked or plain.
            if visible.count == 1, visible[0].isMark {
                label = FieldLabel(visible[0].plainText)
                rest = []
            } else if let plain = plainLabel(visible) {
                label = plain
                rest = []
                isMarked = false
            }
        }
        return Entry(
            item: item, label: label, others: label == nil ? [] : others, isMarked: isMarked, rest: rest,
            nested: nested,
            range: paragraph.range, directives: directives)
    }

    /// The labels before the last of an item that describes several: `**Search DN** and **Search password**: …`.
    private static func leadingLabels(_ content: [Inline], _ vocabulary: Vocabulary) -> (
        labels: [FieldLabel], rest: [Inline]
    ) {
        var labels: [FieldLabel] = []
        var rest = content[...]
        while let first = rest.first, first.isMark, rest.count > 2,
            case .text(let between) = rest[rest.startIndex + 1].kind,
            vocabulary.tables.labelSeparators.contains(Text.collapsed(between)),
            rest[rest.startIndex + 2].isMark
        {
            labels.append(FieldLabel(first.plainText))
            rest = rest.dropFirst(2)
        }
        return labels.isEmpty ? ([], content) : (labels, Array(rest))
    }

    /// A few words without a verb or full stop: `AWS Access key`.
    private static func plainLabel(_ visible: [Inline]) -> FieldLabel? {
        guard visible.allSatisfy({ if case .text = $0.kind { true } else { false } }) else { return nil }
        let text = Text.collapsed(visible.plainText)
        let label = FieldLabel(text)
        guard !text.hasSuffix("."), !text.contains(","), (1...6).contains(label.words.count) else {
            return nil
        }
        return label
    }

    /// Whether the items are fields of a form.
    func describesForm(_ introduction: Introduction, inStep: Bool) -> Bool {
        guard vocabulary.uses(FieldList.documentation.name), !introduction.offersValues(vocabulary) else {
            return false
        }
        let labelled = entries.filter {
            $0.label?.isNameable(vocabulary) ?? false || $0.caseHead(vocabulary) != nil
        }
        guard !labelled.isEmpty, labelled.count * 2 >= entries.count else { return false }
        let described = labelled.filter { !$0.rest.isEmpty || $0.nested != nil }
        let asking = described.count {
            vocabulary.asksForValue(
                Lead(of: SentenceReader.sentences(of: $0.rest).first, vocabulary: vocabulary).verbWord)
        }
        guard !KeysRule.applies(to: labelled.compactMap { $0.label?.text }, vocabulary) else { return false }
        let isDescribed = labelled.allSatisfy { $0.isMarked && !$0.rest.isEmpty }
        if introduction.asksNearby(vocabulary, pointing: !isDescribed) { return !areTasks(labelled) }
        // Without a sentence that asks, labels must be marked, and what follows them must ask.
        return inStep && labelled.allSatisfy(\.isMarked) && !described.isEmpty
            && asking * 2 >= described.count
    }

    /// Whether the items are bare values, such as `None`, `SSL` and `TLS`, not names of fields: one of them is a word that only
    /// a value can be.
    private var namesValues: Bool {
        entries.count > 1
            && entries.allSatisfy {
                $0.rest.isEmpty && $0.nested == nil && ($0.label?.words.count ?? Int.max) <= 3
            }
            && entries.contains {
                vocabulary.choices.valueWords.contains($0.label?.words.joined(separator: " ") ?? "")
            }
    }

    /// Whether the items are things to do, without a word on what to fill in.
    private func areTasks(_ labelled: [Entry]) -> Bool {
        let bare = labelled.filter { $0.rest.isEmpty && $0.nested == nil && !$0.isMarked }
        return bare.count == entries.count && TasksRule.applies(to: bare.compactMap(\.label), vocabulary)
    }

    /// The items as fields; the parent of a nested list without a description is a group.
    func fields(introduction: Introduction, group: String?) -> [FoundField] {
        entries.flatMap { entry -> [FoundField] in
            if let (sentence, title, nested) = entry.caseHead(vocabulary) {
                return FieldList(nested, vocabulary: vocabulary).fields(
                    introduction: Introduction([sentence]), group: title
                ).map {
                    var field = $0
                    field.part = entry.item.range.offsets.lowerBound
                    return field
                }
            }
            guard let label = entry.label, label.isNameable(vocabulary) else { return [] }
            let description = SentenceReader.sentences(of: entry.rest)
            if description.isEmpty, let nested = entry.nested, vocabulary.uses(NestedFieldsRule.name) {
                let inner = FieldList(nested, vocabulary: vocabulary)
                if inner.entries.count(where: { $0.label?.isNameable(vocabulary) ?? false }) * 2
                    > inner.entries.count,
                    !inner.namesValues
                {
                    return inner.fields(introduction: introduction, group: label.text).map {
                        var field = $0
                        field.part = entry.range.offsets.lowerBound
                        return field
                    }
                }
            }
            // Items without labels of their own describe the field whose name stands above them.
            let namesValues = entry.nested.map { FieldList($0, vocabulary: vocabulary).namesValues } ?? false
            let nestedText = description.isEmpty && !namesValues ? entry.nested?.paragraphs ?? [] : []
            let later = entry.laterParagraphs + nestedText
            var reading = FieldReading(
                label: label, via: .list, description: description + later.flatMap(SentenceReader.sentences),
                text: ([entry.rest] + later).map(\.plainText).joined(separator: " "), range: entry.range,
                vocabulary: vocabulary)
            reading.introduction = introduction.nearest
            if let nested = entry.nested, !description.isEmpty || namesValues {
                reading.listedValues = nested.values(vocabulary)
            }
            let field = FoundField(reading: reading, group: group, directives: entry.directives)
            return entry.others.map { other in
                var field = field
                field.reading.label = other
                return field
            } + [field]
        }
    }
}

extension FieldList.Entry {
    /// An item that states a case for the fields below it: `For **CA certificate**:`.
    fileprivate func caseHead(_ vocabulary: Vocabulary) -> (sentence: Sentence, title: String, nested: List)?
    {
        guard let nested, label == nil, let sentence = SentenceReader.sentences(of: rest).first,
            let first = sentence.tokens.first, vocabulary.tables.caseOpeners.contains(first.lower),
            sentence.tokens.last?.text == ":"
        else { return nil }
        return (sentence, Sentence.text(of: sentence.tokens.dropFirst().dropLast()), nested)
    }

    /// The item's paragraphs after the one that names the field.
    fileprivate var laterParagraphs: [[Inline]] {
        item.blocks.compactMap { block -> [Inline]? in
            if case .paragraph(let content) = block.kind { content } else { nil }
        }.dropFirst().map { $0 }
    }
}
