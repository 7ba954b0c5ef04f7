import DocumentParsing
import FormModel

/// Something on a page that the reader is not sure of, as one question: a table or list with all of its members and their facts, or a single place.
package struct PageQuestion: Sendable {
    /// What the question is about, the most consequential first.
    package enum Kind: String, Sendable, CaseIterable {
        /// Whether a table has fields, which, and with what facts.
        case table
        /// The same of a list.
        case list
        /// Whether a single place names a field, and with what facts.
        case field
        /// What a field's facts are, where it surely is one.
        case fact

        /// Forms come before fields, and fields before facts.
        package var rank: Int {
            switch self {
            case .table, .list: 0
            case .field: 1
            case .fact: 2
            }
        }
    }

    /// One place that could name a field.
    package struct Member: Sendable {
        /// Where it is, in the page's words.
        package var place: Statement.Place
        /// What was decided, and what spoke for and against; of what is no field, with the facts that it would have as one.
        package var evidence: CandidateEvidence
        /// The field that it became; nil for none.
        package var field: Field?
        /// Whether the page orders the reader to fill it in.
        package var isOrdered: Bool
        /// How likely a reader would change something, in thousandths.
        package var doubt: Int
    }

    /// What it is about.
    package var kind: Kind
    /// The table, list or label.
    package var range: SourceRange
    /// The heading above it; empty if there is none.
    package var heading: String
    /// The members, in page order.
    package var members: [Member]

    /// How many members a reader would change, as far as that can be expected, in thousandths.
    package var doubt: Int { members.reduce(0) { $0 + $1.doubt } }

    /// Whether the reader takes any member for a field.
    package var isForm: Bool { members.contains(where: \.evidence.isField) }

    /// The confidence of the decision that is least sure.
    package var least: Confidence { members.map(\.least).min() ?? .certain }
}

extension PageQuestion.Member {
    /// The facts that are measured, and asked about.
    private static let facts: Set<Fact> = [.field, .type, .presence, .secret, .options, .default, .format]

    /// The decisions that are asked about: of what is no field, that alone.
    package var decisions: [CandidateEvidence.Decision] {
        evidence.decisions.filter {
            Self.facts.contains($0.fact) && (evidence.isField || $0.fact == .field)
        }
    }

    /// The confidence of the decision that is least sure.
    package var least: Confidence {
        evidence.isField
            ? decisions.compactMap(\.confidence).min() ?? .certain : Confidence(perMille: 1000 - doubt)
    }

    init(place: Statement.Place, evidence: CandidateEvidence, field: Field?, isOrdered: Bool) {
        self.place = place
        self.evidence = evidence
        self.field = field
        self.isOrdered = isOrdered
        doubt = 0
        doubt =
            evidence.isField
            ? Doubt.ofField(decisions.compactMap(\.confidence))
            : Doubt.ofNoField(points: evidence.decisions.first?.points ?? .max)
    }

    /// What an answer states that takes the place for a field, with the facts that the reader has.
    package var proposal: [Statement.Setting] {
        var settings = [setting("ignore", ["false"])]
        for key in Statement.answerKeys {
            guard let fact = Fact(rawValue: key), Self.facts.contains(fact), fact != .field else { continue }
            let values = values(of: fact)
            // A statement has bars between values, and a colon between a value and its label.
            let isTaken: (String) -> Bool = {
                $0.isEmpty || $0.contains("|") || fact == .options && $0.contains(":")
            }
            guard !values.isEmpty, !values.contains(where: isTaken) else {
                continue
            }
            settings.append(setting(key, values))
        }
        return settings
    }

    private func setting(_ key: String, _ values: [String]) -> Statement.Setting {
        Statement.Setting(key: key, value: values.joined(separator: "|"), range: evidence.source)
    }

    /// What the form has, else what the place would have as a field; nothing that a secret's value could be.
    private func values(of fact: Fact) -> [String] {
        let decided = evidence.decisions.first { $0.fact == fact }?.values ?? []
        let isSecret =
            field?.secret
            ?? (evidence.decisions.contains { $0.fact == .secret && $0.values == ["true"] }
                || SecretNames.isNamed(evidence.label, .text))
        if fact == .secret { return [isSecret ? "true" : "false"] }
        if isSecret, fact == .options || fact == .default { return [] }
        guard let field else { return decided }
        return switch fact {
        case .type: [field.type.rawValue]
        case .presence: [field.presence.rawValue]
        case .options: field.options.map(\.value)
        case .default: field.defaultValue.map { [$0] } ?? []
        case .format: field.format.map { [$0.rawValue] } ?? []
        default: decided
        }
    }
}

extension FormExtraction {
    /// What the reader is not sure of on a page, in page order.
    ///
    /// Reads the page again, as `evidence` does. What somebody has stated is not asked about.
    /// - Parameter limit: a question has a decision that is less sure.
    package static func questions(
        on page: Page, configuration: ExtractionConfiguration, below limit: Confidence
    ) -> [PageQuestion] {
        var diagnostics: [Diagnostic] = []
        guard !PageStatements(page, configuration: configuration, diagnostics: &diagnostics).ignoresPage
        else {
            return []
        }
        let forms = extract(page, configuration: configuration).forms
        let fields = Dictionary(
            forms.flatMap(\.fields).map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
        var page = page
        var ignoring = IgnoreDirectives()
        page.blocks = ignoring.apply(to: page.blocks)
        let reading = read(page, configuration, .learned)
        let directives = PlacedDirectives(reading)
        let settled = directives.ignored.union(directives.ofCandidates.keys)
            .union(AnswerPlaces(configuration.answers, on: reading).ofCandidates.keys)
        return QuestionFinder(reading, weights: .learned, fields: fields, settled: settled)
            .questions(below: limit)
    }
}

/// Finds what a page's reader is not sure of.
private struct QuestionFinder {
    let reading: ObservedPage
    let weights: Weights
    let fields: [SourceRange: Field]
    let settled: Set<Int>
    private let scores: [Int]

    init(_ reading: ObservedPage, weights: Weights, fields: [SourceRange: Field], settled: Set<Int>) {
        self.reading = reading
        self.weights = weights
        self.fields = fields
        self.settled = settled
        scores = reading.scores ?? Decider.scores(reading.candidates, reading.fieldCues, weights)
    }

    func questions(below limit: Confidence) -> [PageQuestion] {
        let all = reading.candidates.all
        let groups = reading.candidates.groups
        var units: [(kind: PageQuestion.Kind?, range: SourceRange, section: Int, members: [Int])] = []
        for group in groups where group.kind != .paragraphs {
            let members = group.members.filter(isOpen)
            guard members.contains(where: { mayBeUnsure($0, limit) }) else { continue }
            units.append((group.kind == .table ? .table : .list, group.range, group.section, members))
        }
        let blocks = SortedRanges(groups.filter { $0.kind != .paragraphs }.map(\.range))
        for index in all.indices where all[index].group.map({ groups[$0].kind == .paragraphs }) ?? true {
            guard isOpen(index), mayBeUnsure(index, limit) else { continue }
            // What is no field in a table or list is a part of its words.
            if scores[index] < weights.threshold, blocks.overlaps(all[index].source) { continue }
            units.append((nil, all[index].source, all[index].section, [index]))
        }
        let told = units.flatMap(\.members).sorted()
        guard !told.isEmpty else { return [] }
        let evidence = DecisionReport(reading, weights: weights).decisions(
            of: told, fields: fields, withFacts: true
        ).candidates
        let byCandidate = Dictionary(zip(told, evidence), uniquingKeysWith: { first, _ in first })
        let places = reading.places
        let questions = units.map { unit in
            let members = unit.members.compactMap { index in
                byCandidate[index].map {
                    PageQuestion.Member(
                        place: places[index], evidence: $0,
                        field: fields[reading.candidates.all[index].source],
                        isOrdered: FieldOrder.isGiven(
                            for: reading.candidates.all[index], in: reading.text))
                }
            }
            let isField = members.first.map { member in
                member.evidence.isField
                    && (member.evidence.decisions.first { $0.fact == .field }?.confidence ?? .certain)
                        >= limit
            }
            return PageQuestion(
                kind: unit.kind ?? (isField == true ? .fact : .field), range: unit.range,
                heading: reading.text.sections[unit.section].heading?.text ?? "", members: members)
        }
        return questions.filter { $0.least < limit }
    }

    /// Whether no statement says what a candidate is; what is a field and in no form was stated to be none, or names another again.
    private func isOpen(_ index: Int) -> Bool {
        guard !settled.contains(index) else { return false }
        return scores[index] < weights.threshold || fields[reading.candidates.all[index].source] != nil
    }

    private func mayBeUnsure(_ index: Int, _ limit: Confidence) -> Bool {
        scores[index] >= weights.threshold
            || Doubt.ofNoField(points: weights.threshold - scores[index]) > 1000 - limit.perMille
    }
}
