import DocumentParsing
import FormModel

/// Collects the fields of a procedure from its tables and lists, in page order.
struct FieldCollector {
    let procedure: Procedure
    private let vocabulary: Vocabulary
    /// The tables and lists that are no fields but the options of one.
    private let optionsTables: OptionsTables

    /// The fields, duplicates included.
    private(set) var found: [FoundField] = []
    /// Directives for fields by label, wherever they stand in the procedure.
    private(set) var fieldDirectives: [Directive] = []
    /// The directive for the form.
    private(set) var formDirective: Directive?
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether there is a table or list that was not read, and nobody said that no fields are there.
    private(set) var hasUnread = false
    /// Where the first table or list of fields begins.
    private(set) var start: SourceRange?
    /// The sentences before the first field.
    private(set) var sentencesBefore: [Sentence] = []
    /// The sentences after the last field, and those that name or ask for the last ones.
    private(set) var sentencesAfter: [Sentence] = []
    private(set) var sentencesAsking: [Sentence] = []

    /// All sentences of the procedure, those of a paragraph, cell or item together.
    private(set) var paragraphs: [[Sentence]] = []

    private var sourceCount = 0
    private var latest: [Sentence] = []

    init(_ procedure: Procedure, vocabulary: Vocabulary, optionsTables: OptionsTables = OptionsTables()) {
        self.procedure = procedure
        self.optionsTables = optionsTables
        self.vocabulary = vocabulary
        for (number, section) in procedure.sections.enumerated() {
            var section = section
            if NoProcedureRule.applies(to: section, vocabulary) {
                // Under "Prerequisites" count only the steps of a procedure that a sentence announces.
                guard let start = section.items.firstIndex(where: { $0.announcesSteps(vocabulary) }) else {
                    for case .directive(let comment) in section.items.map(\.content) {
                        diagnostics.append(
                            Directive.withoutEffect(
                                "the page has no procedure under this heading", at: comment.range))
                    }
                    continue
                }
                section.items.removeSubrange(..<start)
            }
            let before = number > 0 ? procedure.sections[number - 1].items : []
            collect(section, isGroup: section.heading != procedure.heading, before: before)
        }
        diagnostics += AddedField.merge(into: &found)
        addMentions()
        for index in found.indices { optionsTables.complete(&found[index]) }
    }

    /// Collects the fields of all procedures of a page.
    ///
    /// Which tables list the options of a field is known once the fields are: pages that have such tables are read twice.
    static func all(in outline: Outline, blocks: [Block], vocabulary: Vocabulary) -> [FieldCollector] {
        let procedures = Procedure.all(in: outline, vocabulary: vocabulary)
        let collectors = procedures.map { FieldCollector($0, vocabulary: vocabulary) }
        let tables = OptionsTables(
            in: outline,
            fields: collectors.flatMap { collector in
                collector.found.map { ($0, collector.procedure.heading) }
            }, anchors: PageAnchors(of: blocks), vocabulary: vocabulary)
        if tables.isEmpty { return collectors }
        return procedures.map { FieldCollector($0, vocabulary: vocabulary, optionsTables: tables) }
    }

    private mutating func collect(_ section: Section, isGroup: Bool, before: [SectionItem]) {
        let groupTitle = isGroup ? section.heading?.text : nil
        // What stands in a list that was read, or belongs to a field, follows it directly.
        var consumed: SourceRange?
        for (index, item) in section.items.enumerated() {
            if let consumed, consumed.file == item.range.file,
                consumed.offsets.contains(item.range.offsets.lowerBound)
            {
                if case .paragraph(let sentences) = item.content { paragraphs.append(sentences) }
                continue
            }
            if optionsTables.holds(item.range) {
                consumed = item.range
                continue
            }
            let title = item.innerHeading?.text ?? groupTitle
            switch item.content {
            case .directive(let comment):
                guard vocabulary.uses(Directive.rule),
                    let directive = DirectiveReader.read(comment, into: &diagnostics)
                else { continue }
                switch directive.subject {
                case .ignore: continue
                case .form:
                    if let earlier = formDirective {
                        diagnostics.append(
                            Directive.withoutEffect("another for the same form follows", at: earlier.range))
                    }
                    formDirective = directive
                case .add(let label):
                    add(
                        [AddedField.found(directive, label: label, comment: comment, vocabulary: vocabulary)],
                        at: item.range)
                case .field(label: nil): missingLabel(directive)
                case .field: fieldDirectives.append(directive)
                }
            case .table(let table):
                guard !item.isForeign else { continue }
                let introduction = Introduction(
                    of: index, in: section, before: before, vocabulary: vocabulary)
                read(table, at: item.range, introduction: introduction, title: title)
            case .list(let list):
                let introduction = Introduction(
                    of: index, in: section, before: before, vocabulary: vocabulary)
                if takeValues(of: list) {
                    consumed = item.range
                    continue
                }
                let fieldList = FieldList(list, vocabulary: vocabulary)
                guard !item.isForeign else { continue }
                guard fieldList.describesForm(introduction, inStep: item.step != nil) else {
                    hasUnread = true
                    continue
                }
                add(fieldList.fields(introduction: introduction, group: title), at: item.range)
                consumed = item.range
            case .paragraph(let sentences):
                paragraphs.append(sentences)
                if item.isAside { continue }
                if !item.isForeign { readSteps(sentences, at: item.range, group: title) }
                if !found.isEmpty {
                    sentencesAfter += sentences
                } else {
                    // What is said to click from the sentence on that asks for the fields submits the form.
                    sentencesBefore += sentences.prefix { !Introduction.asks($0, vocabulary) }
                }
                latest = sentences
            case .code: continue
            }
        }
    }

    private mutating func read(
        _ table: Table, at range: SourceRange, introduction: Introduction, title: String?
    ) {
        paragraphs += table.rows.flatMap(\.cells).map(\.sentences).filter { !$0.isEmpty }
        guard let fieldTable = FieldTable(table, vocabulary: vocabulary) else {
            hasUnread = true
            if vocabulary.uses(UnknownHeaderRule.name),
                introduction.nearest.contains(where: { Introduction.asks($0, vocabulary) })
                    || vocabulary.headingVerbs.contains(procedure.heading?.words.first ?? "")
                        && introduction.nearest.isEmpty,
                !OtherTableRule.isOfOtherThings(table, vocabulary)
            {
                diagnostics.append(UnknownHeaderRule.diagnostic(table, at: range))
            }
            return
        }
        if table.rows.isEmpty {
            if fieldTable.hasLabelHeader, vocabulary.uses(EmptyTableRule.name) {
                diagnostics.append(EmptyTableRule.diagnostic(at: range))
            }
            return
        }
        guard fieldTable.describesForm(introduction) else {
            hasUnread = true
            return
        }
        if vocabulary.uses(UnreadColumnRule.name) {
            diagnostics += UnreadColumnRule.diagnostics(for: fieldTable)
        }
        add(fieldTable.fields(introduction: introduction, innerHeading: title), at: range)
    }

    /// Adds fields that the configuration states behind those that the page names.
    mutating func append(_ added: [FoundField]) {
        guard !added.isEmpty else { return }
        for field in added { add([field], at: field.reading.range) }
        diagnostics += AddedField.merge(into: &found)
    }

    private mutating func readSteps(_ sentences: [Sentence], at range: SourceRange, group: String?) {
        let findings = StepReader(vocabulary: vocabulary).fields(in: sentences)
        guard !findings.isEmpty else { return }
        add(findings.map { FoundField($0, group: group, vocabulary: vocabulary) }, at: range)
    }

    private mutating func add(_ fields: [FoundField], at range: SourceRange) {
        guard !fields.isEmpty else { return }
        if start == nil { start = range }
        // The paragraph of a step that names fields is read after them.
        sentencesAsking = latest.contains { Introduction.asks($0, vocabulary) } ? latest : []
        sentencesAfter = []
        sourceCount += 1
        for field in fields {
            var field = field
            field.source = sourceCount
            field.reading.groupPresence = field.group.flatMap(FieldCollector.presence(ofGroup:))
            found.append(field)
            guard field.reading.via != .steps else { continue }
            // A sentence inside a cell or item can name a further field.
            for finding in StepReader(vocabulary: vocabulary, isDescription: true).fields(
                in: field.reading.description)
            where FieldLabel(finding.label.text).words != field.reading.label.words {
                var further = FoundField(finding, group: field.group, vocabulary: vocabulary)
                further.source = sourceCount
                found.append(further)
            }
        }
    }

    /// "Required Parameters", "Optional settings": the title of a group that says it of all its fields.
    private static func presence(ofGroup title: String) -> Presence? {
        let words = Text.words(title)
        guard words.count <= 4 else { return nil }
        if words.contains("optional") { return .optional }
        return words.contains("required") || words.contains("mandatory") ? .required : nil
    }

    /// "In **Authentication**, select one of the following:" before a list: its items are the values of the field just named.
    private mutating func takeValues(of list: List) -> Bool {
        guard let last = found.last, last.reading.via == .steps, latest.last?.tokens.last?.text == ":" else {
            return false
        }
        let control = last.reading.control?.type
        guard control == .reference || control == .choice && last.reading.control?.options.isEmpty ?? true
        else { return false }
        let values = list.values(vocabulary)
        guard values.count == list.items.count, values.count > 1,
            latest.contains(where: { $0.tokens.contains { $0.range == last.reading.range } })
        else { return false }
        let range = values.reduce(values[0].range) { $0.union($1.range) }
        found[found.count - 1].reading.control = TypeFinding(type: .choice, range: range, options: values)
        return true
    }

    private mutating func missingLabel(_ directive: Directive) {
        diagnostics.append(
            Diagnostic(
                .error, rule: Directive.rule,
                "a directive outside of a row or item names its field; expected field \"Label\" key=value",
                at: directive.range))
    }

    /// Gives each field the sentences of the procedure that name it as interface text.
    private mutating func addMentions() {
        guard !found.isEmpty else { return }
        var byLabel: [[String]: [Sentence]] = [:]
        for section in procedure.sections {
            for item in section.items {
                for sentence in item.sentences {
                    for token in sentence.tokens where token.mark != nil {
                        byLabel[FieldLabel(token.text).words, default: []].append(sentence)
                    }
                }
            }
        }
        for index in found.indices {
            found[index].reading.mentions = byLabel[found[index].reading.label.words] ?? []
        }
    }
}

extension SectionItem {
    /// "Follow the steps below", "Use the following steps": a procedure begins here.
    fileprivate func announcesSteps(_ vocabulary: Vocabulary) -> Bool {
        sentences.contains { sentence in
            sentence.tokens.contains { $0.lower == "steps" }
                && sentence.tokens.contains {
                    vocabulary.tables.stepVerbs.contains($0.lower)
                }
        }
    }
}
