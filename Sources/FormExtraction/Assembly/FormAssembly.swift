import FormModel

/// Assembles the fields of a page into forms.
struct FormAssembly {
    let page: ObservedPage
    let directives: PlacedDirectives
    /// The statements in the front matter and the configuration.
    let statements: PageStatements
    /// The answers about the page's candidates.
    let answers: AnswerPlaces
    let provider: ProviderName
    private let providerNames: [[String]]
    let products: [[String]]
    private var diagnostics: [Diagnostic] = []
    private var procedures: [ReadProcedure] = []
    private var sectionsOfAdded: Set<Int> = []
    /// The page's statements that applied to at least one of its fields.
    private var usedOfPage: Set<Statement> = []
    /// The labels of the page's fields.
    private var labels: [String] = []

    /// The numbers of the configuration's statements that had an effect, except statements about single
    /// fields.
    private var usedOfForms: [Int] = []

    private var text: PageText { page.text }
    private var lexicon: Lexicon { page.lexicon }

    init(
        _ page: ObservedPage, directives: PlacedDirectives, statements: PageStatements,
        answers: AnswerPlaces, provider: ProviderName, products: [[String]]
    ) {
        self.page = page
        self.directives = directives
        self.statements = statements
        self.answers = answers
        self.provider = provider
        providerNames = provider.names
        self.products = products
    }

    /// Assembles the fields of the page.
    mutating func assemble(_ decided: [DecidedField]) -> AssembledForms {
        let forms = forms(of: decided).map(SecretNames.marked)
        return AssembledForms(
            provider: provider, forms: forms, procedures: procedures, sectionsOfAdded: sectionsOfAdded,
            usedStatements: Set(usedOfForms + usedOfPage.compactMap(\.number)).sorted(),
            diagnostics: diagnostics)
    }

    private mutating func forms(of decided: [DecidedField]) -> [Form] {
        var decided = withStated(decided)
        if decided.isEmpty, directives.isEmpty, statements.statements.isEmpty { return [] }
        let groups = FieldGroups(page, fields: Set(decided.map(\.candidate)))
        let spans = Set(
            decided.compactMap { field in
                page.candidates.all[field.candidate].place.map {
                    LabelPlace(passage: $0.passage, token: $0.tokens.lowerBound)
                }
            })
        let completeness = Completeness(
            page, fields: decided, ignored: directives.ignored.union(answers.ignored))
        var bySection: [Int: [Int]] = [:]
        for index in decided.indices {
            bySection[page.candidates.all[decided[index].candidate].section, default: []].append(index)
        }
        var named: [PageFormIDs.Named] = []
        var waiting = WaitingDirectives()
        let isUnguided = directives.isEmpty && statements.statements.isEmpty
        for procedure in Procedure.all(in: text, lexicon: lexicon) {
            // On most pages, nothing states anything about a procedure without fields.
            if isUnguided, procedure.sections.allSatisfy({ bySection[$0] == nil }) { continue }
            var forms = procedure.sections.compactMap { directives.forms[$0] }
            if let form = waiting.form { forms.insert(form, at: 0) }
            let directive = forms.last
            for earlier in forms.dropLast() {
                diagnostics.append(
                    Statement.withoutEffect("a later directive applies to the same form", at: earlier.range))
            }
            let fieldDirectives = procedure.sections.flatMap { directives.fields[$0] ?? [] }
            for candidate in candidates(
                named: fieldDirectives, in: procedure,
                beside: { procedure.sections.flatMap { bySection[$0] ?? [] }.map { decided[$0].candidate } })
            {
                bySection[page.candidates.all[candidate].section, default: []].append(decided.count)
                decided.append(DecidedField(stated: candidate))
            }
            let sections = procedure.sections.filter { bySection[$0] != nil }
            let fields = sorted(sections.flatMap { bySection[$0] ?? [] }, of: decided)
            if fields.isEmpty, statements.statements.isEmpty,
                procedure.sections.allSatisfy({ directives.added[$0] == nil })
            {
                waiting.add(form: directive, fields: fieldDirectives)
                continue
            }
            let title = FormTitle(
                of: sections.isEmpty ? procedure.sections : sections, in: text, lexicon: lexicon)
            var names = FormAliases(provider: provider.id, slug: slug(of: title), title: title.text)
            let configured = directive == nil ? statements.form(names) : nil
            let statement = FormStatement(directive ?? configured, provider: provider.id)
            names.slug = statement.slug ?? names.slug
            var added = procedure.sections.flatMap { directives.added[$0] ?? [] }
            let configuredFields = statements.addedFields(to: names, isFirst: named.isEmpty)
            if !fields.isEmpty || !added.isEmpty || configuredFields.contains(where: \.isOfNamedForm) {
                added += configuredFields
                if !configuredFields.isEmpty { sectionsOfAdded.formUnion(procedure.sections) }
            }
            guard !fields.isEmpty || !added.isEmpty else {
                waiting.add(form: directive, fields: fieldDirectives)
                continue
            }
            diagnostics += statement.diagnostics
            if let number = configured?.number { usedOfForms.append(number) }
            usedOfForms += added.filter { $0.position == nil }.compactMap(\.statement.number)
            let found = FieldMerging(page, decided).merged(fields) {
                groups.title(of: decided[$0].candidate, below: title.headings)
            }
            let made = self.form(
                of: procedure, title, names, statement, found, added: added,
                statements: waiting.fields + fieldDirectives, spans: spans, completeness: completeness)
            waiting = WaitingDirectives()
            guard let made, !statement.isIgnored else { continue }
            procedures[procedures.count - 1].form = made.form
            named.append(made)
        }
        diagnostics += waiting.diagnostics
        named += statedForms(beside: named.map(\.slug))
        reportUnusedOfPage()
        EqualTitles.tellApart(&named)
        return PageFormIDs.assignIDs(named, provider: provider.id, diagnostics: &diagnostics)
    }

    /// The forms that only the configuration states.
    private mutating func statedForms(beside slugs: [String]) -> [PageFormIDs.Named] {
        let stated = StatedForms(
            statements, used: usedOfForms, beside: slugs, provider: provider.id)
        return stated.all.compactMap { stated in
            var names = stated.names(provider: provider.id)
            let configured = statements.form(names)
            let statement = FormStatement(configured, provider: provider.id)
            diagnostics += statement.diagnostics
            usedOfForms +=
                [configured?.number].compactMap(\.self) + stated.added.compactMap(\.statement.number)
            names.slug = statement.slug ?? names.slug
            var unused: Set<Statement> = []
            var entries: [AssembledField] = []
            let ofFields = statements.statements.filter { names.have($0.form) }
            append(
                stated.added, to: &entries,
                statements: Dictionary(grouping: ofFields) { $0.labelKey ?? "" }, unused: &unused)
            labels += stated.added.map(\.label)
            DistinctKeys.assign(&entries, lexicon: lexicon, diagnostics: &diagnostics)
            guard let first = entries.first, !statement.isIgnored else { return nil }
            FieldConditions.resolve(&entries, on: page, diagnostics: &diagnostics)
            let form = Form(
                id: "", title: statement.title ?? names.title, pages: [text.file], source: first.field.source,
                submit: statement.submit, fields: entries.map(\.field))
            return PageFormIDs.Named(
                form: form, slug: names.slug, isPinned: true, isTitleOfPage: false, tabs: [],
                outerHeadings: [])
        }
    }

    /// The fields, without those that directives remove, but with the rows and items that directives turn
    /// into fields.
    private func withStated(_ decided: [DecidedField]) -> [DecidedField] {
        if directives.ignored.isEmpty, directives.ofCandidates.isEmpty, answers.ignored.isEmpty {
            return decided
        }
        let known = Set(decided.map(\.candidate))
        let stated = directives.ofCandidates.keys.sorted().filter { !known.contains($0) }
        return decided.filter { !isNoField($0.candidate) } + stated.map { DecidedField(stated: $0) }
    }

    /// Whether a comment on the page or, if there is none, an answer states that a candidate is not a field.
    private func isNoField(_ candidate: Int) -> Bool {
        directives.ignored.contains(candidate)
            || directives.ofCandidates[candidate] == nil && answers.ignored.contains(candidate)
    }

    /// The candidates that directives name although they were not read as fields, at their first mention in
    /// the procedure.
    ///
    /// - Parameter read: the candidates in the procedure that were read as fields.
    private func candidates(
        named statements: [Statement], in procedure: Procedure, beside read: () -> [Int]
    ) -> [Int] {
        let labels = statements.compactMap(\.labelKey)
        guard !labels.isEmpty else { return [] }
        let known = Set(read().map { page.candidates.all[$0].label.key })
        let sections = Set(procedure.sections)
        let unknown = Set(labels).subtracting(known)
        var first: [String: Int] = [:]
        for index in page.candidates.all.indices where sections.contains(page.candidates.all[index].section) {
            let label = page.candidates.all[index].label.key
            if unknown.contains(label), first[label] == nil { first[label] = index }
        }
        return first.values.sorted()
    }

    /// The place of a label on the page.
    struct LabelPlace: Hashable {
        var passage: Int
        var token: Int
    }

    /// The given fields in reading order.
    private func sorted(_ fields: [Int], of decided: [DecidedField]) -> [Int] {
        guard fields.count > 1 else { return fields }
        let orders = fields.map { (order(of: decided[$0].candidate), $0) }
        return orders.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The position of a candidate in reading order. Components have no passage, so they are ordered by their
    /// contents.
    private func order(of number: Int) -> (Int, Int, Int) {
        let candidate = page.candidates.all[number]
        let place = candidate.place
        return (
            place?.passage ?? candidate.description.first?.passage
                ?? text.sections[candidate.section].passages.upperBound,
            place?.tokens.lowerBound ?? 0, number
        )
    }

    // MARK: One form

    private mutating func form(
        of procedure: Procedure, _ title: FormTitle, _ names: FormAliases, _ statement: FormStatement,
        _ found: [MentionedField], added: [AddedField], statements: [Statement], spans: Set<LabelPlace>,
        completeness: Completeness
    ) -> PageFormIDs.Named? {
        var unused = Set(statements)
        var entries: [AssembledField] = []
        let settled = Set(statements.compactMap(\.labelKey))
        let ofPage = self.statements.statements.filter { names.have($0.form) }
        let statements = Dictionary(grouping: ofPage + statements) { $0.labelKey ?? "" }
        entries.reserveCapacity(found.count)
        for field in found {
            if let entry = entry(for: field, statements: statements, unused: &unused) {
                entries.append(entry)
            }
        }
        append(added, to: &entries, statements: statements, unused: &unused)
        let labels = found.map { page.candidates.all[$0.decided.candidate].label.text } + added.map(\.label)
        self.labels += labels
        reportUnused(unused, labels: labels)
        procedures.append(ReadProcedure(procedure: procedure, fields: found))
        guard !entries.isEmpty else { return nil }
        DistinctKeys.assign(&entries, lexicon: lexicon, diagnostics: &diagnostics)
        guard !entries.isEmpty else { return nil }
        FieldConditions.resolve(&entries, on: page, diagnostics: &diagnostics)
        let unread = completeness.unread(in: procedure.sections, beside: entries, settled: settled)
        let groups = groups(of: entries)
        let fields = entries.map(\.field)

        let route = FormRoute(of: procedure, found, spans: spans, in: page)
        let form = Form(
            id: "", title: statement.title ?? title.text,
            heading: (statement.title ?? title.text) == title.heading ? nil : title.heading,
            pages: [text.file], source: found.isEmpty ? fields[0].source : start(of: found),
            navigation: route.navigation, submit: statement.submit ?? route.submit, groups: groups,
            fields: fields,
            isComplete: unread == nil, unread: unread)
        return PageFormIDs.Named(
            form: form, slug: names.slug, isPinned: statement.slug != nil,
            isTitleOfPage: statement.title == nil, tabs: procedure.tabs.map(\.label),
            outerHeadings: title.outer)
    }

    private func start(of found: [MentionedField]) -> SourceRange {
        guard let first = found.first else { return SourceRange.start(of: text.file) }
        let candidate = page.candidates.all[first.decided.candidate]
        if let group = candidate.group { return page.candidates.groups[group].range }
        return candidate.place.map { text.passages[$0.passage].range } ?? candidate.source
    }

    /// The slug of a title. If that is not a valid id, this is the slug of an outer heading or of the file
    /// name.
    private func slug(of title: FormTitle) -> String {
        for name in [title.text] + title.outer + [text.title] {
            if let slug = slug(of: name) { return slug }
        }
        let file = text.file.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
        return slug(of: file) ?? ""
    }

    private func slug(of name: String) -> String? {
        var words = PlainText.words(name)
        if words.count > 2, words[0] == "step", words[1].allSatisfy(\.isNumber) { words.removeFirst(2) }
        if words.count > 1, words[0].count <= 3, words[0].allSatisfy(\.isNumber) { words.removeFirst() }
        let slug = FormSlug.make(
            heading: words, provider: providerNames, products: products, lexicon: lexicon)
        return slug.isEmpty ? nil : slug
    }

    private func groups(of entries: [AssembledField]) -> [FieldGroup] {
        var groups: [FieldGroup] = []
        var indices: [String: Int] = [:]
        for index in entries.indices {
            guard let title = entries[index].group else { continue }
            if let group = indices[title] {
                groups[group].fields.append(entries[index].field.key)
            } else {
                indices[title] = groups.count
                groups.append(FieldGroup(title: title, fields: [entries[index].field.key]))
            }
        }
        return groups
    }

    // MARK: Fields

    private mutating func entry(
        for found: MentionedField, statements: [String: [Statement]], unused: inout Set<Statement>
    ) -> AssembledField? {
        let candidate = page.candidates.all[found.decided.candidate]
        var entry = AssembledField(
            field: Field(
                key: FieldKey.make(
                    candidate.label.text, isBoolean: found.decided.type == .boolean, lexicon: lexicon),
                label: candidate.label.text, via: candidate.via, type: found.decided.type,
                presence: found.decided.presence,
                secret: found.decided.secret,
                description: FieldDescription.text(
                    of: candidate, presence: found.decided.presence, in: page.text.passages),
                options: found.decided.options,
                defaultValue: found.decided.defaultValue, format: found.decided.format,
                examples: found.decided.examples,
                limits: found.decided.limits, source: candidate.source, evidence: found.decided.evidence,
                confidence: found.decided.confidence), group: found.group,
            candidates: [found.decided.candidate] + found.mentions.map(\.candidate))
        entry.field.isOrdered = FieldOrder.isGiven(for: candidate, in: text)
        entry.field.hasOnlyStatedOptions = found.decided.optionsAreOnly
        let ofLabel = statements.isEmpty ? [] : statements[candidate.label.key] ?? []
        if !ofLabel.isEmpty {
            unused.subtract(ofLabel)
            usedOfPage.formUnion(ofLabel)
        }
        // The last statement takes effect: the page takes precedence over answers, and answers over the
        // configuration.
        let answered =
            answers.ofCandidates.isEmpty
            ? []
            : (found.mentions.map(\.candidate) + [found.decided.candidate]).flatMap {
                answers.ofCandidates[$0] ?? []
            }
        let inOrder =
            ofLabel.filter { $0.number != nil } + answered.filter { $0.saysNoField != true }
            + ofLabel.filter { $0.number == nil } + (directives.ofCandidates[found.decided.candidate] ?? [])
        var isField = true
        for statement in inOrder {
            let says = DirectiveApplier.apply(statement, to: &entry.field, diagnostics: &diagnostics)
            if statement.saysNoField != nil { isField = says }
        }
        guard isField else { return nil }
        entry.hasStatedKey = entry.field.evidence.contains { $0.fact == .key && $0.rule == Statement.rule }
        return entry
    }

    /// Inserts added fields among the others. If the page's text also names the field, the settings are
    /// applied to that field.
    private mutating func append(
        _ added: [AddedField], to entries: inout [AssembledField], statements: [String: [Statement]],
        unused: inout Set<Statement>
    ) {
        guard !added.isEmpty else { return }
        let named = Dictionary(
            entries.indices.map { (LabelLikeness.key(entries[$0].field.label), $0) },
            uniquingKeysWith: { first, _ in first })
        var further: [(position: Int, entry: AssembledField)] = []
        for field in added {
            let label = LabelLikeness.key(field.label)
            if let index = named[label] {
                diagnostics.append(
                    Statement.withoutEffect(
                        "the page already has a field with this label; to state facts about it, use 'field' instead of 'add'",
                        at: field.statement.range))
                _ = DirectiveApplier.apply(
                    field.statement, to: &entries[index].field, diagnostics: &diagnostics)
                continue
            }
            var made = field.field(lexicon)
            var isField = DirectiveApplier.apply(field.statement, to: &made, diagnostics: &diagnostics)
            for directive in statements[label] ?? [] {
                unused.remove(directive)
                usedOfPage.insert(directive)
                isField = DirectiveApplier.apply(directive, to: &made, diagnostics: &diagnostics) && isField
            }
            guard isField else { continue }
            let hasKey = made.evidence.contains { $0.fact == .key && $0.rule == Statement.rule }
            further.append(
                (
                    field.position ?? .max,
                    AssembledField(field: made, group: nil, candidates: [], hasStatedKey: hasKey)
                ))
        }
        var merged: [AssembledField] = []
        var next = 0
        for entry in entries {
            let place = entry.candidates.first.flatMap { page.candidates.all[$0].place?.passage } ?? 0
            while next < further.count, further[next].position <= place {
                merged.append(further[next].entry)
                next += 1
            }
            merged.append(entry)
        }
        entries = merged + further[next...].map(\.entry)
    }

    /// Reports statements in the front matter that do not match a field on the page.
    private mutating func reportUnusedOfPage() {
        reportUnused(
            Set(statements.statements).subtracting(usedOfPage).filter { $0.number == nil },
            labels: labels,
            of: "page")
    }

    private mutating func reportUnused(
        _ directives: Set<Statement>, labels: [String], of place: String = "procedure"
    ) {
        for directive in directives.sorted(by: { $0.range.offsets.lowerBound < $1.range.offsets.lowerBound })
        {
            guard case .field(let label?) = directive.subject else { continue }
            diagnostics.append(
                Diagnostic(
                    .error, rule: Statement.rule,
                    "no field in this \(place) has the label '\(label)'"
                        + (labels.isEmpty
                            ? ""
                            : (labels.count == 1 ? "; the only label is " : "; the labels are ")
                                + Diagnostic.list(labels, limit: 12)),
                    at: directive.range,
                    notes: Suggestion.nearest(to: label, among: labels).map {
                        [Diagnostic.Note("did you mean '\($0)'?")]
                    } ?? []))
        }
    }
}

extension DecidedField {
    /// A field that a directive states.
    fileprivate init(stated candidate: Int) {
        self.init(candidate: candidate, type: .text, presence: .unstated, secret: false)
    }
}
