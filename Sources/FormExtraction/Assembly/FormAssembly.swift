import FormModel

/// Assembles the fields of a page into forms.
struct FormAssembly {
    let page: ObservedPage
    let configuration: ExtractionConfiguration
    let directives: PlacedDirectives
    /// The statements in the front matter and the configuration.
    let statements: PageStatements
    /// The answers about the page's candidates.
    let answers: AnswerPlaces
    let provider: ProviderName
    let products: [[String]]
    private(set) var diagnostics: [Diagnostic] = []
    /// The procedures with fields, for advice rules.
    private(set) var procedures: [ReadProcedure] = []
    /// The sections of the procedures to which the configuration adds fields.
    private(set) var sectionsOfAdded: Set<Int> = []
    /// The page's statements that applied to at least one of its fields.
    private var usedOfPage: Set<Statement> = []
    /// The labels of the page's fields.
    private var labels: [String] = []

    /// The numbers of the configuration's statements that had an effect, except statements about single
    /// fields.
    private var usedOfForms: [Int] = []

    /// The numbers of the configuration's statements that had an effect on the page.
    var usedStatements: [Int] { Set(usedOfForms + usedOfPage.compactMap(\.number)).sorted() }

    private var text: PageText { page.text }
    private var lexicon: Lexicon { page.lexicon }

    init(
        _ page: ObservedPage, configuration: ExtractionConfiguration, directives: PlacedDirectives,
        statements: PageStatements, answers: AnswerPlaces, provider: ProviderName, products: [[String]]
    ) {
        self.page = page
        self.configuration = configuration
        self.directives = directives
        self.statements = statements
        self.answers = answers
        self.provider = provider
        self.products = products
    }

    /// The forms on the page.
    mutating func forms(of decided: [DecidedField]) -> [Form] {
        let decided = withStated(decided)
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
            let forms =
                [waiting.form].compactMap(\.self) + procedure.sections.compactMap { directives.forms[$0] }
            let directive = forms.last
            for earlier in forms.dropLast() {
                diagnostics.append(
                    Statement.withoutEffect("a later directive applies to the same form", at: earlier.range))
            }
            let fieldDirectives = procedure.sections.flatMap { directives.fields[$0] ?? [] }
            let read = procedure.sections.flatMap { bySection[$0] ?? [] }.map { decided[$0] }
            let fields = sorted(read + stated(by: fieldDirectives, beside: read, in: procedure))
            if fields.isEmpty, statements.statements.isEmpty,
                procedure.sections.allSatisfy({ directives.added[$0] == nil })
            {
                waiting.add(form: directive, fields: fieldDirectives)
                continue
            }
            let sections = Set(fields.map { page.candidates.all[$0.candidate].section }).sorted()
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
            usedOfForms += [configured?.number].compactMap(\.self)
            usedOfForms += added.filter { $0.position == nil }.compactMap(\.statement.number)
            let found = fields.map {
                MentionedField(decided: $0, group: groups.title(of: $0.candidate, below: title.headings))
            }
            let made = self.form(
                of: procedure, title, names, statement, FieldMerging(page).merged(found), added: added,
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
            resolveConditions(&entries)
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
        let known = Set(decided.map(\.candidate))
        let stated = directives.ofCandidates.keys.sorted().filter { !known.contains($0) }
        return decided.filter { !isNoField($0.candidate) }
            + stated.map { DecidedField(candidate: $0, type: .text, presence: .unstated, secret: false) }
    }

    /// Whether a comment on the page or, if there is none, an answer states that a candidate is not a field.
    private func isNoField(_ candidate: Int) -> Bool {
        directives.ignored.contains(candidate)
            || directives.ofCandidates[candidate] == nil && answers.ignored.contains(candidate)
    }

    /// The fields that directives name although they were not read as fields, at their first mention in the
    /// procedure.
    private func stated(
        by statements: [Statement], beside decided: [DecidedField], in procedure: Procedure
    ) -> [DecidedField] {
        let labels = statements.compactMap(\.labelKey)
        guard !labels.isEmpty else { return [] }
        let known = Set(decided.map { page.candidates.all[$0.candidate].label.key })
        let sections = Set(procedure.sections)
        let unknown = Set(labels).subtracting(known)
        var first: [String: Int] = [:]
        for index in page.candidates.all.indices where sections.contains(page.candidates.all[index].section) {
            let label = page.candidates.all[index].label.key
            if unknown.contains(label), first[label] == nil { first[label] = index }
        }
        return first.values.sorted().map {
            DecidedField(candidate: $0, type: .text, presence: .unstated, secret: false)
        }
    }

    /// The place of a label on the page.
    struct LabelPlace: Hashable {
        var passage: Int
        var token: Int
    }

    /// The fields in reading order.
    private func sorted(_ fields: [DecidedField]) -> [DecidedField] {
        guard fields.count > 1 else { return fields }
        let orders = fields.map { order(of: $0) }
        // Moving positions takes less time than moving fields.
        let positions = fields.indices.sorted { orders[$0] < orders[$1] }
        return positions.elementsEqual(fields.indices) ? fields : positions.map { fields[$0] }
    }

    /// The position of a field in reading order. Components have no passage, so they are ordered by their
    /// contents.
    private func order(of field: DecidedField) -> (Int, Int, Int) {
        let candidate = page.candidates.all[field.candidate]
        let place = candidate.place
        return (
            place?.passage ?? candidate.description.first?.passage
                ?? text.sections[candidate.section].passages.upperBound,
            place?.tokens.lowerBound ?? 0, field.candidate
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
        for index in found.indices {
            if let entry = entry(for: found[index], statements: statements, unused: &unused) {
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
        resolveConditions(&entries)
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
            heading: words, provider: provider.names, products: products, lexicon: lexicon)
        return slug.isEmpty ? nil : slug
    }

    private func groups(of entries: [AssembledField]) -> [FieldGroup] {
        var groups: [FieldGroup] = []
        var indices: [String: Int] = [:]
        for entry in entries {
            guard let title = entry.group else { continue }
            if let index = indices[title] {
                groups[index].fields.append(entry.field.key)
            } else {
                indices[title] = groups.count
                groups.append(FieldGroup(title: title, fields: [entry.field.key]))
            }
        }
        return groups
    }

    // MARK: Fields

    private mutating func entry(
        for found: MentionedField, statements: [String: [Statement]], unused: inout Set<Statement>
    ) -> AssembledField? {
        let decided = found.decided
        let candidate = page.candidates.all[decided.candidate]
        var entry = AssembledField(
            field: Field(
                key: FieldKey.make(
                    candidate.label.text, isBoolean: decided.type == .boolean, lexicon: lexicon),
                label: candidate.label.text, via: candidate.via, type: decided.type,
                presence: decided.presence,
                secret: decided.secret,
                description: FieldDescription.text(of: decided, candidate, in: page.text.passages),
                options: decided.options,
                defaultValue: decided.defaultValue, format: decided.format, examples: decided.examples,
                limits: decided.limits, source: candidate.source, evidence: decided.evidence,
                confidence: decided.confidence), group: found.group,
            candidates: [decided.candidate] + found.mentions.map(\.candidate))
        entry.field.isOrdered = FieldOrder.isGiven(for: candidate, in: text)
        entry.field.hasOnlyStatedOptions = decided.optionsAreOnly
        let ofLabel = statements.isEmpty ? [] : statements[candidate.label.key] ?? []
        unused.subtract(ofLabel)
        usedOfPage.formUnion(ofLabel)
        // The last statement takes effect: the page takes precedence over answers, and answers over the
        // configuration.
        let answered =
            answers.ofCandidates.isEmpty
            ? []
            : (found.mentions.map(\.candidate) + [decided.candidate]).flatMap {
                answers.ofCandidates[$0] ?? []
            }
        let inOrder =
            ofLabel.filter { $0.number != nil } + answered.filter { $0.saysNoField != true }
            + ofLabel.filter { $0.number == nil } + (directives.ofCandidates[decided.candidate] ?? [])
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

    // MARK: Conditions

    /// Resolves the field and value that the condition of a conditional field refers to, if the form has
    /// both.
    private mutating func resolveConditions(_ entries: inout [AssembledField]) {
        guard entries.contains(where: { $0.field.presence == .conditional || $0.field.when != nil }) else {
            return
        }
        var byCandidate: [Int: Int] = [:]
        for index in entries.indices {
            for candidate in entries[index].candidates { byCandidate[candidate] = index }
        }
        let labels = entries.map(\.field.label)
        let keys = entries.map(\.field.key)
        lazy var places = Dictionary(
            keys.indices.flatMap { [(keys[$0], $0), (LabelLikeness.key(labels[$0]), $0)] },
            uniquingKeysWith: { first, _ in first })
        let context = entries.contains { $0.field.presence == .conditional } ? page.factContext : nil
        for index in entries.indices {
            if let stated = entries[index].field.when {
                resolveStated(stated, places, &entries, index)
                continue
            }
            guard entries[index].field.presence == .conditional, let context else { continue }
            for candidate in entries[index].candidates {
                let findings = ConditionReader.findings(for: candidate, in: context)
                let resolved = findings.lazy.compactMap { finding -> (Condition, SourceRange)? in
                    guard let named = finding.resolved, let other = byCandidate[named.candidate],
                        other != index
                    else {
                        return nil
                    }
                    return (Condition(field: keys[other], equals: named.value), finding.range)
                }.first
                guard let (when, range) = resolved else { continue }
                entries[index].field.when = when
                entries[index].field.evidence.append(
                    Evidence(fact: .when, rule: "named-condition", range: range))
                break
            }
        }
    }

    /// Resolves the condition in a directive, which names the other field by its label or key.
    private mutating func resolveStated(
        _ stated: Condition, _ places: [String: Int], _ entries: inout [AssembledField], _ index: Int
    ) {
        if let other = places[stated.field] ?? places[LabelLikeness.key(stated.field)] {
            entries[index].field.when = Condition(field: entries[other].field.key, equals: stated.equals)
            return
        }
        entries[index].field.when = nil
        diagnostics.append(
            Diagnostic(
                .error, rule: Statement.rule,
                "the condition names the field '\(stated.field)', which is not in this form",
                at: entries[index].field.evidence.first { $0.fact == .when }?.range
                    ?? entries[index].field.source,
                notes: Suggestion.nearest(to: stated.field, among: entries.map(\.field.label))
                    .map { [Diagnostic.Note("did you mean '\($0)'?")] } ?? []))
    }
}

/// A procedure with its fields, for advice rules.
struct ReadProcedure: Sendable {
    var procedure: Procedure
    /// The fields without duplicates, with the other places that name them.
    var fields: [MentionedField]
    /// The form; nil if directives removed the form or all its fields.
    var form: Form?
}

/// A field of a form that is being assembled.
struct AssembledField {
    var field: Field
    var group: String?
    /// The candidates that name the field; the main one comes first.
    var candidates: [Int]
    var hasStatedKey = false
}
