import FormModel

/// Observations about the presence of a field.
struct PresenceCues {
    let context: FactContext
    private var text: PageText { context.text }
    private let asterisks: [Bool]

    init(_ context: FactContext) {
        self.context = context
        // If there is a legend, or if only some labels in a group are marked, an asterisk means required.
        asterisks = context.candidates.groups.map { group in
            group.members.contains { context.candidates.all[$0].label.hasAsterisk }
        }
    }

    func features(_ index: Int, type: FieldType, defaults: UInt32) -> [Feature] {
        let candidate = context.candidates.all[index]
        var out: [Feature] = []
        out.reserveCapacity(64)
        out.append(Feature(.bias))
        out.append(Feature(.presenceVia, UInt32(candidate.kind.rawValue)))
        let isBoolean = type == .boolean
        out.append(Feature(.presenceType, isBoolean))
        addLabel(candidate, isBoolean: isBoolean, &out)
        if candidate.label.hasAsterisk { out.append(Feature(.presenceLabel, 3)) }
        if let group = candidate.group, asterisks[group], !candidate.label.hasAsterisk {
            out.append(Feature(.presenceLegend))
        }
        out.append(Feature(.presenceDefault, defaults))
        addColumns(candidate, &out)
        addConditions(index, isBoolean: isBoolean, &out)
        addWords(candidate, isBoolean: isBoolean, &out)
        addScope(candidate, isBoolean: isBoolean, &out)
        return out
    }

    /// The observations from the label, the columns and the words. Only these can state a presence explicitly.
    func statements(_ index: Int, type: FieldType) -> [Feature] {
        let candidate = context.candidates.all[index]
        let isBoolean = type == .boolean
        var out: [Feature] = []
        addLabel(candidate, isBoolean: isBoolean, &out)
        addColumns(candidate, &out)
        addWords(candidate, isBoolean: isBoolean, &out)
        return out
    }

    /// The presence that a remark next to the label, a dedicated column, or a separate sentence states, such
    /// as "(optional)" or "Required."; nil if nothing states one, or if statements contradict each other.
    static func stated(_ features: [Feature]) -> Presence? {
        let isRequired = stating(.required, features) != nil
        let isOptional = stating(.optional, features) != nil
        guard isRequired != isOptional else { return nil }
        return isRequired ? .required : .optional
    }

    /// The observation that explicitly states a presence; nil if there is none.
    static func stating(_ presence: Presence, _ features: [Feature]) -> Feature? {
        let stated: [Feature] =
            presence == .required ? statesRequired : presence == .optional ? statesOptional : []
        return features.first(where: stated.contains)
    }

    /// The observation of "Required." in a sentence after the first one.
    static let requiredLater = Feature(.presenceWord, Word(hash: 5))

    private static let statesRequired = [
        Feature(.presenceLabel, 2), Feature(.presenceColumn, 3), Feature(.presenceColumn, 36),
        Feature(.presenceWord, Word(hash: 7)),
        requiredLater,
    ]
    private static let statesOptional = [
        Feature(.presenceLabel, 1), Feature(.presenceColumn, 4), Feature(.presenceColumn, 35),
        Feature(.presenceWord, Word(hash: 11)),
    ]

    private func addLabel(_ candidate: Candidate, isBoolean: Bool, _ out: inout [Feature]) {
        if candidate.label.saysOptional { out.append(Feature(.presenceLabel, isBoolean ? 5 : 1)) }
        if candidate.label.saysRequired { out.append(Feature(.presenceLabel, isBoolean ? 6 : 2)) }
    }

    private func addColumns(_ candidate: Candidate, _ out: inout [Feature]) {
        for column in candidate.columns where column.fact == .required || column.fact == .optional {
            let base: UInt32 = column.fact == .optional ? 32 : 0
            let cell = column.cell.passages.first.map { text.passages[$0] }
            out.append(Feature(.presenceColumn, base + PresenceWord.answer(cell).rawValue))
            if let first = cell?.tokens.first { out.append(Feature(.presenceColumnWord, first.word)) }
        }
    }

    private func addConditions(_ index: Int, isBoolean: Bool, _ out: inout [Feature]) {
        let findings = ConditionReader.findings(for: index, in: context)
        // There are few different values.
        var seen: [UInt32] = []
        for finding in findings {
            let value =
                (UInt32(finding.source.rawValue) * 4 + UInt32(finding.certainty.rawValue)) * 4
                + (finding.resolved != nil ? 1 : 0)
                + (isBoolean ? 2 : 0)
            if !seen.contains(value) {
                seen.append(value)
                out.append(Feature(.presenceCondition, value))
            }
            if let clause = finding.clause {
                let passage = text.passages[clause.passage]
                if let first = passage.tokens[clause.tokens].first {
                    out.append(Feature(.presenceConditionWord, first.word))
                }
                let hasMark = passage.tokens[clause.tokens].contains { $0.span >= 0 }
                out.append(Feature(.presenceConditionMark, hasMark))
                for token in passage.tokens[clause.tokens] {
                    if token.isIn(.softener) { out.append(Feature(.presenceIfLater, 1)) }
                    if token.isIn(.edition) { out.append(Feature(.presenceEdition)) }
                }
            }
        }
        out.append(Feature(.presenceCondition, findings.isEmpty ? 1000 : 1001))
    }

    private func addWords(_ candidate: Candidate, isBoolean: Bool, _ out: inout [Feature]) {
        let shift: UInt32 = isBoolean ? 64 : 0
        var first = PhraseClasses()
        var later = PhraseClasses()
        let description = candidate.description
        let more = candidate.more
        let described = min(description.count, 6)
        for number in 0..<described + min(more.count, 2) {
            let slice = number < described ? description[number] : more[number - described]
            let passage = text.passages[slice.passage]
            let isFirst = number == 0 && described > 0
            func add(_ name: PhraseClass) {
                if isFirst { first.insert(name) } else { later.insert(name) }
            }
            PresenceStatement.omissions(of: candidate.label, passage, slice.tokens).forEach(add)
            for phrase in passage.phrases(in: slice.tokens)
            where PresenceReach.includes(candidate, slice, phrase, passage) {
                add(phrase.name)
                if isFirst, phrase.range.lowerBound == slice.tokens.lowerBound {
                    out.append(Feature(.presencePrefix, passage.tokens[phrase.range.lowerBound].word))
                }
                guard phrase.name == .required || phrase.name == .optional else { continue }
                // "Restarting the server is required" is about something else.
                guard
                    isFirst
                        || PresenceStatement.isAbout(candidate.label, phrase, in: passage, slice.tokens)
                else { continue }
                let says = PresenceStatement.says(phrase, in: passage, slice.tokens, of: candidate)
                out.append(
                    Feature(
                        .presenceWord,
                        Word(
                            hash: (phrase.name == .required ? 1 : 2) * 4 + (says ? 1 : 0) + (isFirst ? 2 : 0))
                    ))
            }
        }
        // "- **Path**: …" with "- If left blank, …" below it.
        for list in candidate.lists.prefix(2) {
            for item in text.lists[list].items.indices.prefix(8) {
                guard let head = text.lists[list].items[item].head else { continue }
                let passage = text.passages[head]
                for sentence in passage.sentences.prefix(2) {
                    PresenceStatement.omissions(of: candidate.label, passage, sentence).forEach {
                        later.insert($0)
                    }
                }
            }
        }
        first.forEach { out.append(Feature(.presencePhrase, UInt32($0.rawValue) + shift)) }
        later.forEach { out.append(Feature(.presencePhraseLater, UInt32($0.rawValue) + shift)) }
        if let slice = candidate.description.first {
            let passage = text.passages[slice.passage]
            if let index = slice.tokens.first(where: { passage.tokens[$0].kind != .punctuation }) {
                out.append(Feature(.presenceFirst, passage.tokens[index].word))
            }
            let clauses = ClauseReader.clauses(passage, slice.tokens)
            let clause =
                candidate.place.flatMap { place in
                    clauses.last {
                        place.passage == slice.passage && $0.tokens.lowerBound <= place.tokens.lowerBound
                    }
                } ?? clauses[0]
            out.append(Feature(.presenceMood, UInt32(clause.mood.rawValue) + shift))
            if clause.condition != nil { out.append(Feature(.presenceCondition, 1002 + (isBoolean ? 1 : 0))) }
        }
    }

    private func addScope(_ candidate: Candidate, isBoolean: Bool, _ out: inout [Feature]) {
        let shift: UInt32 = isBoolean ? 64 : 0
        addStatedScope(candidate, shift, &out)
        for slice in candidate.introduction.suffix(2) {
            let passage = text.passages[slice.passage]
            for phrase in passage.phrases(in: slice.tokens) {
                out.append(Feature(.presenceIntro, UInt32(phrase.name.rawValue) + shift))
                if phrase.name == .required || phrase.name == .optional {
                    let after =
                        phrase.range.upperBound < passage.tokens.count
                        ? passage.tokens[phrase.range.upperBound] : nil
                    out.append(
                        Feature(
                            .presenceIntroWord,
                            Word(
                                hash: (phrase.name == .required ? 64 : 128)
                                    + (PresenceStatement.isAboutFields(after) ? 1 : 0) + shift)))
                }
            }
            for clause in ClauseReader.clauses(passage, slice.tokens) {
                out.append(Feature(.presenceIntroCondition, UInt32(clause.mood.rawValue) + shift))
            }
        }
        // A copy of a heading would count references to its text and words.
        let headings = text.sections[candidate.section].headings
        for depth in 0..<min(headings.count, 2) {
            for word in headings[headings.count - 1 - depth].words {
                switch PresenceWord(word) {
                case .optional: out.append(Feature(.presenceHeading, 1 + UInt32(depth) * 4 + shift))
                case .required: out.append(Feature(.presenceHeading, 2 + UInt32(depth) * 4 + shift))
                case nil: break
                }
                if word == "advanced" || word == "additional" {
                    out.append(Feature(.presenceHeading, 3 + UInt32(depth) * 4 + shift))
                }
            }
        }
        if let parent = candidate.parentLabel {
            let label = context.candidates.all[parent].label
            func states(_ presence: PresenceWord) -> Bool {
                label.words.contains { PresenceWord($0) == presence }
            }
            if label.saysOptional || states(.optional) {
                out.append(Feature(.presenceParent, 1 + shift))
            }
            if label.saysRequired || states(.required) {
                out.append(Feature(.presenceParent, 2 + shift))
            }
        }
        if !text.sections[candidate.section].tabs.isEmpty { out.append(Feature(.presenceTab, shift)) }
    }

    /// Adds a presence that an introduction, heading or header states for everything below:
    /// "Optional fields:", "All fields are required."
    private func addStatedScope(_ candidate: Candidate, _ shift: UInt32, _ out: inout [Feature]) {
        if let last = candidate.introduction.last {
            let passage = text.passages[last.passage]
            for sentence in passage.sentences.suffix(2) {
                if let presence = PresenceWord.ofAll(in: passage, sentence) {
                    out.append(Feature(.presenceScope, presence.rawValue + shift))
                } else if PresenceStatement.demandsAll(passage, sentence) {
                    out.append(Feature(.presenceScope, PresenceWord.required.rawValue + shift))
                }
            }
        }
        if let group = candidate.group, context.candidates.groups[group].kind == .table {
            let table = text.tables[context.candidates.groups[group].number]
            if let column = context.candidates.groups[group].columns.firstIndex(of: .label),
                column < table.header.count,
                let header = table.header[column].passages.first
            {
                let passage = text.passages[header]
                if let presence = PresenceWord.ofAll(in: passage, 0..<passage.tokens.count) {
                    out.append(Feature(.presenceScope, presence.rawValue + shift + 4))
                }
            }
        }
        if let parent = candidate.parentLabel, let place = context.candidates.all[parent].place {
            if let presence = PresenceWord.ofAll(in: text.passages[place.passage], place.tokens) {
                out.append(Feature(.presenceScope, presence.rawValue + shift + 8))
            }
        }
        // "Optional parameters" also applies to the sections below it.
        let headings = text.sections[candidate.section].headings
        for index in headings.indices.reversed() {
            let passage = text.passages[headings[index].passage]
            if passage.tokens.count <= 5,
                let presence = PresenceWord.ofAll(in: passage, 0..<passage.tokens.count)
            {
                out.append(Feature(.presenceScope, presence.rawValue + shift + 12))
                break
            }
        }
        addStep(candidate, shift, &out)
    }

    /// Adds the presence that an outer step states for the list below it: "(Optional) Configure email:".
    private func addStep(_ candidate: Candidate, _ shift: UInt32, _ out: inout [Feature]) {
        var item = candidate.item
        if candidate.kind == .item, let own = item { item = text.lists[own.list].parent }
        while let place = item {
            let list = text.lists[place.list]
            if let head = list.items[place.item].head, head != candidate.place?.passage,
                PresenceStatement.isOptionalStep(text.passages[head])
            {
                out.append(Feature(.presenceScope, PresenceWord.optional.rawValue + shift + 16))
                return
            }
            item = list.parent
        }
    }
}
