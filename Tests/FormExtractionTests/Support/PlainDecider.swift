import FormModel

@testable import FormExtraction

/// Makes plain decisions on plain pages, so that tests of later steps do not depend on learned
/// weights.
enum PlainDecider {
    /// The candidates that are fields.
    static func decide(_ page: ObservedPage) -> [DecidedField] {
        let text = page.text
        let candidates = page.candidates
        let accepted = candidates.groups.indices.map { isFieldGroup($0, page) }
        // An item that has no description and has labels below it is the head of a group.
        let heads = Set(candidates.all.compactMap(\.parentLabel)).filter {
            candidates.all[$0].description.isEmpty
        }
        var fields: [DecidedField] = []
        for (index, candidate) in candidates.all.enumerated()
        where !candidate.isAside && !heads.contains(index) {
            let isField =
                candidate.kind == .span
                ? isGoverned(candidate, text) : candidate.group.map { accepted[$0] } ?? false
            guard isField, candidate.label.words.count <= 8 else { continue }
            var field = DecidedField(
                candidate: index, type: type(candidate, text), presence: .unstated,
                secret: candidate.label.headClasses.contains(.secretNoun))
            field.presence = presence(candidate, text)
            field.limits = LimitsReader.findings(for: index, in: page.factContext).first?.limits ?? Limits()
            if field.limits != Limits() { field.type = .integer }
            if let options = page.factContext.options[index].first, options.certainty >= .likely {
                field.type = .choice
                field.options = options.values.map { FieldOption(value: $0.text) }
                field.optionsAreOnly = options.isClosed
            }
            if let value = DefaultReader.findings(for: index, in: page.factContext).first, !value.isBlank {
                field.defaultValue = value.value.text
            }
            if field.type == .text {
                field.format = FormatReader.finding(for: index, in: page.factContext)?.format
            }
            fields.append(field)
        }
        return fields
    }

    /// A table or list whose introduction asks for input, or a table with a column for labels and descriptions.
    private static func isFieldGroup(_ number: Int, _ page: ObservedPage) -> Bool {
        let group = page.candidates.groups[number]
        let asks = group.introduction.contains { slice in
            ClauseReader.clauses(page.text.passages[slice.passage], slice.tokens).contains { clause in
                guard let verb = clause.verb, clause.mood == .imperative || clause.mood == .possible else {
                    return false
                }
                let token = page.text.passages[slice.passage].tokens[verb]
                return token.isIn(.enter) || token.isIn(.configure) || token.isIn(.select)
            }
        }
        switch group.kind {
        case .table:
            let table = page.text.tables[group.number]
            guard let label = group.columns.firstIndex(of: .label), label < table.header.count,
                let header = table.header[label].passages.first.map({ page.text.passages[$0] })
            else { return asks }
            return asks
                || header.tokens.contains { $0.isIn(.labelHeader) } && group.columns.contains(.description)
        case .list, .paragraphs:
            let marked = group.members.count { page.candidates.all[$0].label.isMarked }
            return asks && marked * 3 >= group.members.count * 2
        }
    }

    /// A marked name that a sentence tells the reader to enter, select or switch, with the noun of
    /// a control or as the object.
    private static func isGoverned(_ candidate: Candidate, _ text: PageText) -> Bool {
        guard let place = candidate.place, let sentence = candidate.description.first?.tokens,
            candidate.label.startsCapitalised
        else { return false }
        let passage = text.passages[place.passage]
        let clause = ClauseReader.clauses(passage, sentence).last {
            $0.tokens.lowerBound <= place.tokens.lowerBound
        }
        guard let clause, let verb = clause.verb, clause.mood != .negated else { return false }
        let token = passage.tokens[verb]
        let noun = ControlNoun.find(passage, after: place.tokens.upperBound, in: sentence)
        switch noun {
        case .fieldNoun, .menuNoun, .toggleNoun, .boxNoun: return true
        case .button, .place: return false
        default: return token.isIn(.enter) && !token.isIn(.make) || token.isIn(.switchOn)
        }
    }

    private static func type(_ candidate: Candidate, _ text: PageText) -> FieldType {
        if candidate.label.headClasses.contains(.toggleNoun) { return .boolean }
        let verbs = candidate.description.compactMap { slice -> Token? in
            let passage = text.passages[slice.passage]
            return ClauseReader.clauses(passage, slice.tokens)[0].verb.map { passage.tokens[$0] }
        }
        guard let verb = verbs.first else { return .text }
        if verb.isIn(.switchOn) { return .boolean }
        if verb.isIn(.select) { return .reference }
        if verb.isIn(.upload) { return .file }
        return .text
    }

    /// "(Optional)", "Required.", a case.
    private static func presence(_ candidate: Candidate, _ text: PageText) -> Presence {
        if candidate.label.saysOptional { return .optional }
        if candidate.label.saysRequired { return .required }
        for slice in candidate.description {
            let passage = text.passages[slice.passage]
            if passage.tokens[slice.tokens.lowerBound].word == "if" { return .conditional }
            let phrases = passage.phrases.filter { slice.tokens.contains($0.range.lowerBound) }.map(\.name)
            if phrases.contains(.optional) { return .optional }
            if phrases.contains(.required) { return .required }
        }
        return .unstated
    }
}
