import FormModel

/// The facts of one field, with their evidence.
struct FieldFacts: Hashable, Sendable {
    var type: FieldType = .text
    var presence: Presence = .unstated
    /// The words that state the case of a conditional field.
    var caseClause: [Token] = []
    var secret = false
    var options: [Option] = []
    var defaultValue: String?
    var format: TextFormat?
    var examples: [String] = []
    var limits = Limits()
    var evidence: [Evidence] = []
}

/// Infers the facts of a field from what the page says about it.
enum FactReader {
    static func facts(of reading: FieldReading) -> FieldFacts {
        var facts = FieldFacts()
        readType(reading, into: &facts)
        readPresence(reading, into: &facts)
        let vocabulary = reading.vocabulary
        if vocabulary.uses(SecretRule.name), let range = SecretRule.find(in: reading, type: facts.type) {
            facts.secret = true
            facts.evidence.append(Evidence(fact: .secret, rule: SecretRule.name, range: range))
        }
        if vocabulary.uses(DefaultReader.rule), let stated = DefaultReader.find(in: reading), !stated.isBlank,
            !facts.secret
        {
            facts.defaultValue = stated.text
            facts.evidence.append(Evidence(fact: .default, rule: DefaultReader.rule, range: stated.range))
        }
        if vocabulary.uses(FormatRule.name), facts.type == .text,
            let (format, range) = FormatRule.find(in: reading)
        {
            facts.format = format
            facts.evidence.append(Evidence(fact: .format, rule: FormatRule.name, range: range))
        }
        readExamples(reading, into: &facts)
        readLimits(reading, into: &facts)
        return facts
    }

    private static func readType(_ reading: FieldReading, into facts: inout FieldFacts) {
        for rule in TypeRules.all where reading.vocabulary.uses(rule.name) {
            guard let finding = rule.find(in: reading) else { continue }
            facts.type = finding.type
            facts.evidence.append(Evidence(fact: .type, rule: rule.name, range: finding.range))
            if !finding.options.isEmpty, finding.type == .choice || finding.type == .multipleChoice {
                var seen: Set<String> = []
                facts.options = finding.options.map(\.text).filter { seen.insert($0).inserted }
                    .map { Option(value: $0) }
                facts.evidence.append(Evidence(fact: .options, rule: rule.name, range: finding.range))
            }
            return
        }
        guard reading.vocabulary.uses(PlainTextRule.name) else { return }
        let range = reading.lead.sentence?.range ?? reading.range
        facts.evidence.append(Evidence(fact: .type, rule: PlainTextRule.name, range: range))
    }

    private static func readPresence(_ reading: FieldReading, into facts: inout FieldFacts) {
        guard reading.vocabulary.uses(PresenceRule.name),
            let finding = PresenceRule.find(in: reading, type: facts.type)
        else { return }
        facts.presence = finding.presence
        facts.caseClause = finding.clause
        facts.evidence.append(Evidence(fact: .presence, rule: PresenceRule.name, range: finding.range))
    }

    private static func readExamples(_ reading: FieldReading, into facts: inout FieldFacts) {
        guard reading.vocabulary.uses(ExampleReader.rule), !facts.secret, facts.options.isEmpty else {
            return
        }
        let examples = ExampleReader.examples(in: reading)
        guard let first = examples.first else { return }
        facts.examples = examples.map(\.text)
        facts.evidence.append(
            Evidence(
                fact: .examples, rule: ExampleReader.rule,
                range: examples.reduce(first.range) { $0.union($1.range) }))
    }

    private static func readLimits(_ reading: FieldReading, into facts: inout FieldFacts) {
        let isNumber = facts.type == .integer || facts.type == .number
        guard reading.vocabulary.uses(LimitsReader.rule),
            isNumber || facts.type == .text || facts.type == .multilineText
        else { return }
        let column = reading.column(.limits)
        let sentences = reading.description + (column?.sentences ?? [])
        if !isNumber,
            let (pattern, range) = sentences.lazy.compactMap({
                LimitsReader.affix($0, vocabulary: reading.vocabulary)
            }).first
        {
            facts.limits.pattern = pattern
            facts.evidence.append(Evidence(fact: .limits, rule: LimitsReader.rule, range: range))
        }
        let stated = reading.description.compactMap {
            LimitsReader.read($0, vocabulary: reading.vocabulary)
        }
        let inColumn = column.flatMap { LimitsReader.read(in: $0, vocabulary: reading.vocabulary) }
        for found in stated + (inColumn.map { [$0] } ?? []) where found.isNumeric == isNumber {
            let pattern = facts.limits.pattern
            facts.limits = found.limits
            facts.limits.pattern = pattern
            facts.evidence.append(Evidence(fact: .limits, rule: LimitsReader.rule, range: found.range))
            return
        }
    }
}
