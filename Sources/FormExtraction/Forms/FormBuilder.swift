import DocumentParsing
import FormModel

/// Makes a form of the fields that a procedure names.
struct FormBuilder {
    let configuration: ExtractionConfiguration
    let vocabulary: Vocabulary
    /// The page's name.
    let page: String
    /// Directives for the whole page, from its front matter and the configuration.
    let pageDirectives: [Directive]
    private(set) var diagnostics: [Diagnostic] = []
    /// The page's directives that were for one of its fields.
    private(set) var usedOfPage: Set<Directive> = []
    /// The labels of the page's fields.
    private var labels: [String] = []

    init(
        configuration: ExtractionConfiguration, vocabulary: Vocabulary, page: String,
        pageDirectives: [Directive]
    ) {
        self.configuration = configuration
        self.vocabulary = vocabulary
        self.page = page
        self.pageDirectives = pageDirectives
    }

    /// A field on its way into a form.
    private struct Entry {
        var field: Field
        var group: String?
        var source: Int
        var part: Int
        var caseClause: [Token]
        var hasPinnedKey = false
    }

    /// The form of collected fields, with the id still to be made; nil where no field is left.
    mutating func form(
        of collector: FieldCollector, with waiting: [Directive], names: FormNames, title: String,
        heading: String?, submit stated: String?, start: SourceRange
    ) -> Form? {
        var entries: [Entry] = []
        let directives = waiting + collector.fieldDirectives
        var unusedDirectives = Set(directives)
        let fields =
            vocabulary.uses(SameFieldRule.name) ? SameFieldRule.merged(collector.found) : collector.found
        for found in fields {
            if let entry = entry(for: found, of: names, directives: directives, unused: &unusedDirectives) {
                entries.append(entry)
            }
        }
        labels += collector.found.map(\.reading.label.text)
        reportUnused(unusedDirectives, labels: collector.found.map(\.reading.label.text))
        guard !entries.isEmpty else { return nil }
        assignKeys(&entries)
        resolveConditions(&entries)
        applyGroupCases(&entries, paragraphs: collector.paragraphs)

        var groups: [FieldGroup] = []
        var groupIndices: [String: Int] = [:]
        for entry in entries {
            guard let title = entry.group else { continue }
            if let index = groupIndices[title] {
                groups[index].fields.append(entry.field.key)
            } else {
                groupIndices[title] = groups.count
                groups.append(FieldGroup(title: title, fields: [entry.field.key]))
            }
        }
        var submit =
            SubmitReader.submit(in: collector.sentencesAfter, vocabulary: vocabulary)
            ?? SubmitReader.submit(in: collector.sentencesAsking, vocabulary: vocabulary)
        if let stated { submit = stated }
        return Form(
            id: "", title: title, heading: heading == title ? nil : heading, pages: [page], source: start,
            navigation: NavigationReader.navigation(in: collector.sentencesBefore, vocabulary: vocabulary),
            submit: submit, groups: groups, fields: entries.map(\.field),
            isComplete: !collector.hasUnread)
    }

    // MARK: Fields

    private mutating func entry(
        for found: FoundField, of names: FormNames, directives: [Directive], unused: inout Set<Directive>
    ) -> Entry? {
        let reading = found.reading
        let facts = FactReader.facts(of: reading)
        var field = Field(
            key: FieldKey.make(reading.label, isBoolean: facts.type == .boolean, vocabulary: vocabulary),
            label: reading.label.text, via: reading.via, type: facts.type, presence: facts.presence,
            secret: facts.secret, description: reading.descriptionText, options: facts.options,
            defaultValue: facts.defaultValue, format: facts.format, examples: facts.examples,
            limits: facts.limits,
            source: reading.range, evidence: facts.evidence)
        field.isOrdered = FieldOrder.isGiven(for: reading)
        field.hasOnlyStatedOptions = FieldOrder.saysOnly(reading, options: facts.options)
        let heeds = vocabulary.uses(Directive.rule)
        for comment in heeds ? found.directives : [] {
            guard let directive = DirectiveReader.read(comment, into: &diagnostics) else { continue }
            if case .ignore = directive.subject { return nil }
            if case .add(let label) = directive.subject,
                FieldLabel(label).text.lowercased() != reading.label.text.lowercased()
            {
                diagnostics.append(
                    Directive.withoutEffect("'add' stands outside of rows and items", at: directive.range))
                continue
            }
            guard DirectiveApplier.apply(directive, to: &field, diagnostics: &diagnostics) else { return nil }
        }
        for directive in heeds ? pageDirectives + directives : [] {
            guard case .field(let label?) = directive.subject,
                FieldLabel(label).text.lowercased() == reading.label.text.lowercased(),
                names.have(directive.form)
            else { continue }
            unused.remove(directive)
            usedOfPage.insert(directive)
            guard DirectiveApplier.apply(directive, to: &field, diagnostics: &diagnostics) else { return nil }
        }
        return Entry(
            field: field, group: found.group, source: found.source, part: found.part,
            caseClause: facts.caseClause,
            hasPinnedKey: field.evidence.contains { $0.fact == .key && $0.rule == Directive.rule })
    }

    /// Reports the statements of the page's front matter that name no field of the page.
    mutating func reportUnusedOfPage() {
        reportUnused(
            Set(pageDirectives).subtracting(usedOfPage).filter { $0.range.file == page }, labels: labels,
            of: "page")
    }

    private mutating func reportUnused(
        _ directives: Set<Directive>, labels: [String], of place: String = "procedure"
    ) {
        for directive in directives.sorted(by: { $0.range.offsets.lowerBound < $1.range.offsets.lowerBound })
        {
            guard case .field(let label?) = directive.subject else { continue }
            diagnostics.append(
                Diagnostic(
                    .error, rule: Directive.rule,
                    "no field of this \(place) has the label '\(label)'"
                        + (labels.isEmpty ? "" : "; there are " + Diagnostic.list(labels, limit: 12)),
                    at: directive.range,
                    notes: Suggestion.nearest(to: label, among: labels).map {
                        [Diagnostic.Note("did you mean '\($0)'?")]
                    } ?? []))
        }
    }

    // MARK: Keys

    /// Makes keys unique: equal keys in different groups take the group as prefix, then a number.
    private mutating func assignKeys(_ entries: inout [Entry]) {
        if vocabulary.uses(DuplicateFieldRule.name) { reportDuplicateRows(&entries) }
        for (_, indices) in indicesByKey(entries) where indices.count > 1 {
            let groups = Set(indices.map { entries[$0].group ?? "" })
            guard groups.count > 1 else { continue }
            for index in indices where !entries[index].hasPinnedKey {
                guard let group = entries[index].group else { continue }
                let key = entries[index].field.key
                let prefixed =
                    FieldKey.camelCase(Text.words(group)) + key.prefix(1).uppercased() + key.dropFirst()
                entries[index].field.key = prefixed
            }
        }
        reportPinnedKeys(entries)
        // A stated key is the field's own, wherever on the page others would take it.
        var taken: Set<String> = []
        var stated: Set<Int> = []
        for index in entries.indices where entries[index].hasPinnedKey {
            if taken.insert(entries[index].field.key).inserted { stated.insert(index) }
        }
        var numbers: [String: Int] = [:]
        for index in entries.indices where !stated.contains(index) {
            let key = entries[index].field.key
            var unique = key
            while !taken.insert(unique).inserted {
                let number = numbers[key, default: 2]
                numbers[key] = number + 1
                unique = key + String(number)
            }
            entries[index].field.key = unique
        }
    }

    /// Two fields of a form whose directives claim one key: an error with both places.
    private mutating func reportPinnedKeys(_ entries: [Entry]) {
        var owners: [String: Field] = [:]
        for entry in entries where entry.hasPinnedKey {
            if let owner = owners[entry.field.key] {
                diagnostics.append(
                    Diagnostic(
                        .error, rule: "duplicate-field",
                        "two fields of this form claim the key '\(entry.field.key)'", at: entry.field.source,
                        notes: [Diagnostic.Note("the other is '\(owner.label)'", at: owner.source)]))
            } else {
                owners[entry.field.key] = entry.field
            }
        }
    }

    private func indicesByKey(_ entries: [Entry]) -> [(key: String, indices: [Int])] {
        Dictionary(grouping: entries.indices, by: { entries[$0].field.key }).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    /// Two rows of one table, or items of one list, with one key: an error with both places; the first stays.
    private mutating func reportDuplicateRows(_ entries: inout [Entry]) {
        var first: [String: Int] = [:]
        var dropped: Set<Int> = []
        for (index, entry) in entries.enumerated() {
            let place = "\(entry.source)\u{1F}\(entry.part)\u{1F}\(entry.field.key)"
            guard let earlier = first[place] else {
                first[place] = index
                continue
            }
            dropped.insert(index)
            // A field that two sentences name is one.
            if entry.field.via == .steps { continue }
            diagnostics.append(
                Diagnostic(
                    .error, rule: DuplicateFieldRule.name,
                    "two fields of one \(entry.field.via == .table ? "table" : "list") have the key '\(entry.field.key)'; expected labels that differ",
                    at: entry.field.source,
                    notes: [
                        Diagnostic.Note(
                            "the first is '\(entries[earlier].field.label)'",
                            at: entries[earlier].field.source)
                    ]))
        }
        if !dropped.isEmpty {
            entries = entries.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
        }
    }

    // MARK: Conditions

    /// Finds the field and value that the case of a conditional field names, where the form has both.
    private mutating func resolveConditions(_ entries: inout [Entry]) {
        let resolver = ConditionResolver(fields: entries.map(\.field), vocabulary: vocabulary)
        for index in entries.indices {
            if let stated = entries[index].field.when {
                resolveStated(stated, &entries, index)
            } else if entries[index].field.presence == .conditional,
                vocabulary.uses(ConditionResolver.rule),
                let (when, range) = resolver.resolve(entries[index].caseClause, of: entries[index].field.key)
            {
                entries[index].field.when = when
                entries[index].field.evidence.append(
                    Evidence(fact: .when, rule: ConditionResolver.rule, range: range))
            }
        }
    }

    /// Fields of a group whose title names a case are conditional, unless the page says that they are optional, or a directive
    /// says something else.
    private func applyGroupCases(_ entries: inout [Entry], paragraphs: [[Sentence]]) {
        var titles: [String] = []
        for entry in entries {
            if let title = entry.group, !titles.contains(title) { titles.append(title) }
        }
        let choices = entries.map(\.field).filter { $0.type == .choice }
        guard vocabulary.uses(AlternativeGroups.rule) else { return }
        let cases = AlternativeGroups.cases(
            titles: titles, choices: choices, paragraphs: paragraphs, vocabulary: vocabulary)
        for index in entries.indices {
            guard let title = entries[index].group, let found = cases[title],
                found.when?.field != entries[index].field.key,
                entries[index].field.presence == .unstated || entries[index].field.presence == .required,
                !entries[index].field.evidence.contains(where: {
                    $0.fact == .presence && $0.rule == Directive.rule
                })
            else { continue }
            entries[index].field.presence = .conditional
            entries[index].field.when = found.when
            entries[index].field.evidence.removeAll { $0.fact == .presence }
            entries[index].field.evidence.append(
                Evidence(fact: .presence, rule: AlternativeGroups.rule, range: found.range))
            if found.when != nil {
                entries[index].field.evidence.append(
                    Evidence(fact: .when, rule: AlternativeGroups.rule, range: found.range))
            }
        }
    }

    /// A directive names the other field by its label or key.
    private mutating func resolveStated(_ stated: Condition, _ entries: inout [Entry], _ index: Int) {
        let name = stated.field.lowercased()
        if let other = entries.first(where: {
            $0.field.key == stated.field || $0.field.label.lowercased() == name
        }) {
            entries[index].field.when = Condition(field: other.field.key, equals: stated.equals)
            return
        }
        entries[index].field.when = nil
        diagnostics.append(
            Diagnostic(
                .error, rule: Directive.rule, "no field '\(stated.field)' in this form for the condition",
                at: entries[index].field.evidence.first { $0.fact == .when }?.range
                    ?? entries[index].field.source,
                notes: Suggestion.nearest(to: stated.field, among: entries.map(\.field.label))
                    .map { [Diagnostic.Note("did you mean '\($0)'?")] } ?? []))
    }
}
