import DocumentParsing
import FormModel

/// A question about uncertain decisions on a page: a table or list with all its members and their
/// facts, or a single place.
package struct PageQuestion: Sendable {
    /// What a question is about. The most important kind comes first.
    package enum Kind: String, Sendable, CaseIterable {
        /// Whether a table contains fields, which fields it contains, and what their facts are.
        case table
        /// Whether a list contains fields, which fields it contains, and what their facts are.
        case list
        /// Whether a single place names a field, and what its facts are.
        case field
        /// The facts of a place that is certainly a field.
        case fact

        /// The rank: forms come before fields, and fields before facts.
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
        /// The place, in words from the page.
        package var place: Statement.Place
        /// The decisions with their evidence. If the place is not a field, they include the facts that it
        /// would have if it were one.
        package var evidence: CandidateEvidence
        /// The field that was read there; nil if no field was read.
        package var field: Field?
        /// Whether the page tells the reader to fill in the field.
        package var isOrdered: Bool
        /// The probability that someone who reviews the member would change something, in thousandths.
        package var doubt: Int
    }

    /// The kind of question.
    package var kind: Kind
    /// The range of the table, list or label.
    package var range: SourceRange
    /// The heading above the place; empty if there is none.
    package var heading: String
    /// The members, in page order.
    package var members: [Member]

    /// The expected number of members that someone who reviews them would change, in thousandths.
    package var doubt: Int { members.reduce(0) { $0 + $1.doubt } }

    /// Whether any member was read as a field.
    package var isForm: Bool { members.contains(where: \.evidence.isField) }

    /// The lowest confidence of the decisions.
    package var least: Confidence { members.map(\.least).min() ?? .certain }
}

extension PageQuestion.Member {
    /// The facts whose confidence is measured; questions cover these.
    private static let facts: Set<Fact> = [.field, .type, .presence, .secret, .options, .default, .format]

    /// The decisions that the question covers. If the place is not a field, this contains only the decision
    /// about whether it is a field.
    package var decisions: [CandidateEvidence.Decision] {
        evidence.decisions.filter {
            Self.facts.contains($0.fact) && (evidence.isField || $0.fact == .field)
        }
    }

    /// The confidence of the least certain decision.
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

    /// The proposed answer: the place is a field with the facts that were read.
    package var proposal: [Statement.Setting] {
        var settings = [setting("ignore", ["false"])]
        for key in Statement.answerKeys {
            guard let fact = Fact(rawValue: key), Self.facts.contains(fact), fact != .field else { continue }
            let values = values(of: fact)
            // In a statement, `|` separates values, and a colon separates a value from its label.
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

    /// The values in the form or, if the place is not in a form, the values that it would have as a field.
    /// Possible values of a secret are never included.
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
    /// The questions about a page, in page order.
    ///
    /// The page is read again, as in `evidence`. There are no questions about stated facts.
    /// - Parameter limit: each question has at least one decision below this confidence.
    package static func questions(
        on page: Page, configuration: ExtractionConfiguration, below limit: Confidence
    ) -> [PageQuestion] {
        var diagnostics: [Diagnostic] = []
        guard !PageStatements(page, configuration: configuration, diagnostics: &diagnostics).ignoresPage
        else {
            return []
        }
        let (reading, fields) = readAgain(page, configuration)
        let directives = PlacedDirectives(reading)
        let settled = directives.ignored.union(directives.ofCandidates.keys)
            .union(AnswerPlaces(configuration.answers, on: reading).ofCandidates.keys)
        return QuestionFinder(reading, weights: .learned, fields: fields, settled: settled)
            .questions(below: limit)
    }

    /// The places on a page that answers are about, in page order.
    package static func answeredPlaces(
        on page: Page, configuration: ExtractionConfiguration
    ) -> [AnsweredPlace] {
        let reading = readAgain(page, configuration).0
        return AnswerPlaces(configuration.answers, on: reading).ofCandidates.sorted { $0.key < $1.key }
            .compactMap { index, answers in
                answers.first.map { answer in
                    let candidate = reading.candidates.all[index]
                    return AnsweredPlace(
                        label: candidate.source,
                        block: candidate.group.map { reading.candidates.groups[$0].range },
                        answer: answer.range)
                }
            }
    }
}

/// A place on a page that an answer is about.
package struct AnsweredPlace: Sendable {
    /// The label.
    package var label: SourceRange
    /// The table, list or series of paragraphs that contains the label; nil if there is none.
    package var block: SourceRange?
    /// The answer in the answers file.
    package var answer: SourceRange
}

/// Finds the questions about a page.
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
            // Members that are not fields are shown with the words of their table or list.
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

    /// Whether a candidate is not settled by a statement. A field that is in no form was removed by a
    /// statement or repeats another field.
    private func isOpen(_ index: Int) -> Bool {
        guard !settled.contains(index) else { return false }
        return scores[index] < weights.threshold || fields[reading.candidates.all[index].source] != nil
    }

    private func mayBeUnsure(_ index: Int, _ limit: Confidence) -> Bool {
        scores[index] >= weights.threshold
            || Doubt.ofNoField(points: weights.threshold - scores[index]) > 1000 - limit.perMille
    }
}
