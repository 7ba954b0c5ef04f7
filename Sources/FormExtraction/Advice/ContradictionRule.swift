import FormModel

/// A page states two contradictory facts about a field.
///
/// The rule compares only explicit statements: a remark, a dedicated column, a separate sentence, or a closed
/// list.
enum ContradictionRule: AdviceRule {
    static let name = "contradiction"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            The page states two contradictory facts about a field: that it is required and that it is optional; a type and options that do \
            not have this type; or a default that is not among the field's options or exceeds its limits. The warning points to one statement, and a \
            note points to the other.
            """,
        reason: """
            One of the two statements is wrong, and the compiler has to guess which one. Correct the page, or use a directive to state which one is right.
            """,
        example: RuleDocumentation.table("| Name (required) | Optional. The name of the server. |"),
        counterexample: RuleDocumentation.table("| Name (required) | The name of the server. |"))

    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        let fields = page.procedures.indices.flatMap { number -> [(candidate: Int, field: Field)] in
            let byPlace = page.fieldsByPlace[number]
            return page.procedures[number].fields.compactMap { named in
                byPlace[page.candidate(named).source].map { (named.decided.candidate, $0) }
            }
        }
        guard !fields.isEmpty else { return [] }
        let context = page.read.factContext
        let presences = PresenceCues(context)
        return fields.flatMap { candidate, field -> [Diagnostic] in
            let stated = field.evidence.filter { $0.rule == Statement.rule }.map(\.fact)
            let reading = PlainStatements(candidate, field, context)
            var found: [Contradiction] = []
            if !stated.contains(.presence) { found += reading.presence(presences) }
            if !stated.contains(where: { $0 == .type || $0 == .options }) { found += reading.type() }
            if !field.secret, !stated.contains(where: { $0 == .default || $0 == .options || $0 == .limits }) {
                found += reading.default()
            }
            return found.map { $0.diagnostic(of: field) }
        }
    }

    /// Two contradictory statements.
    struct Contradiction {
        var first: String
        var place: SourceRange
        var second: String
        var other: SourceRange

        func diagnostic(of field: Field) -> Diagnostic {
            Diagnostic(
                .warning, rule: name,
                "the page states that '\(field.label)' \(first), but also that it \(second)", at: place,
                notes: [Diagnostic.Note("the page states here that '\(field.label)' \(second)", at: other)])
        }
    }
}

/// The explicit statements on a page about a field.
private struct PlainStatements {
    private let index: Int
    private let candidate: Candidate
    private let field: Field
    private let context: FactContext
    private let defaults: [DefaultFinding]

    init(_ index: Int, _ field: Field, _ context: FactContext) {
        self.index = index
        self.field = field
        self.context = context
        candidate = context.candidates.all[index]
        defaults = DefaultReader.findings(for: index, in: context)
    }

    /// Contradictions between statements such as "(required)" and "Optional."
    func presence(_ cues: PresenceCues) -> [ContradictionRule.Contradiction] {
        let features = cues.statements(index, type: field.type)
        // A later sentence may be about only a part of the field: "Mount at (required): …".
        let plain = features.filter { $0 != PresenceCues.requiredLater }
        guard let required = PresenceCues.stating(.required, plain),
            let optional = PresenceCues.stating(.optional, plain)
        else { return [] }
        let places = CuePlaces(context: context)
        return [
            ContradictionRule.Contradiction(
                first: "is required", place: places.place(of: required, at: index)?.range ?? field.source,
                second: "is optional", other: places.place(of: optional, at: index)?.range ?? field.source)
        ]
    }

    /// Contradictions between a column that states a type and values of a different type.
    func type() -> [ContradictionRule.Contradiction] {
        guard let cell = candidate.columns.first(where: { $0.fact == .type })?.cell,
            let number = cell.passages.first, let options = closedOptions, let place = options.range
        else { return [] }
        let passage = context.text.passages[number]
        let words = passage.words(0..<passage.tokens.count)
        guard words.count == 1, let word = words.first else { return [] }
        let isWrong: (String) -> Bool
        if EnglishWords.booleanTypes.contains(word) {
            isWrong = { value in
                let classes = Lexicon.english.classes(of: Word(value))
                return !classes.contains(.on) && !classes.contains(.off)
            }
        } else if EnglishWords.numberTypes.contains(word) {
            isWrong = { Double($0) == nil && !$0.contains { $0.isNumber } }
        } else {
            return []
        }
        guard options.values.allSatisfy({ isWrong($0.text) }) else { return [] }
        return [
            ContradictionRule.Contradiction(
                first: "has the type '\(passage.string)'", place: cell.range,
                second: "has values of a different type",
                other: place)
        ]
    }

    /// Contradictions between a default and the options or limits.
    func `default`() -> [ContradictionRule.Contradiction] {
        guard let stated = defaults.first, stated.certainty == .certain, !stated.isBlank else { return [] }
        let value = stated.value.text
        if field.type == .choice, let options = closedOptions, let place = options.range,
            !options.values.contains(where: { Self.overlap($0.text, value) })
        {
            return [
                ContradictionRule.Contradiction(
                    first: "has the default '\(value)'", place: stated.value.range,
                    second: "has options that do not include this default", other: place)
            ]
        }
        guard let number = Double(value) else { return [] }
        for limits in LimitsReader.findings(for: index, in: context) where limits.isNumeric {
            let isBeyond =
                limits.limits.minimum.map { number < $0 } ?? false
                || limits.limits.maximum.map { number > $0 } ?? false
            guard isBeyond, field.limits.minimum != nil || field.limits.maximum != nil else { continue }
            return [
                ContradictionRule.Contradiction(
                    first: "has the default '\(value)'", place: stated.value.range,
                    second: "has limits that exclude this default", other: limits.range)
            ]
        }
        return []
    }

    /// Options that are certain to be the only ones; nil if there are none.
    private var closedOptions: OptionsFinding? {
        context.options[index].first.flatMap {
            $0.certainty == .certain && $0.isClosed && $0.values.count > 1 ? $0 : nil
        }
    }

    /// Whether one string contains the other, ignoring case, as in "TLS" and "TLS (recommended)".
    private static func overlap(_ left: String, _ right: String) -> Bool {
        let (one, other) = (PlainText.squashed(left), PlainText.squashed(right))
        return one.contains(other) || other.contains(one)
    }
}
