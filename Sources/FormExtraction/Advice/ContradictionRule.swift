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
        guard page.procedures.indices.contains(where: { !page.fieldsByPlace[$0].fields.isEmpty }) else {
            return []
        }
        let context = page.read.factContext
        let presences = PresenceCues(context)
        var diagnostics: [Diagnostic] = []
        for number in page.procedures.indices {
            let fields = page.fieldsByPlace[number]
            for named in page.procedures[number].fields {
                guard let index = fields.index(of: page.candidate(named).source) else { continue }
                let reading = PlainStatements(named.decided.candidate, fields.fields, index, context)
                for found in reading.contradictions(presences) {
                    diagnostics.append(found.diagnostic(of: fields.fields[index]))
                }
            }
        }
        return diagnostics
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
    private let fields: [Field]
    private let position: Int
    private let context: FactContext

    /// - Parameters:
    ///   - index: the candidate that is the field.
    ///   - position: the position of the field in `fields`.
    init(_ index: Int, _ fields: [Field], _ position: Int, _ context: FactContext) {
        self.index = index
        self.fields = fields
        self.position = position
        self.context = context
        candidate = context.candidates.all[index]
    }

    /// The contradictions between facts that no directive states.
    func contradictions(_ presences: PresenceCues) -> [ContradictionRule.Contradiction] {
        let evidence = fields[position].evidence
        var stated: [Fact] = []
        for index in evidence.indices where evidence[index].rule == Statement.rule {
            stated.append(evidence[index].fact)
        }
        var found: [ContradictionRule.Contradiction] = []
        if !stated.contains(.presence) { found += presence(presences) }
        if !stated.contains(where: { $0 == .type || $0 == .options }) { found += self.type() }
        if !fields[position].secret,
            !stated.contains(where: { $0 == .default || $0 == .options || $0 == .limits })
        {
            found += self.default()
        }
        return found
    }

    /// Contradictions between statements such as "(required)" and "Optional."
    private func presence(_ cues: PresenceCues) -> [ContradictionRule.Contradiction] {
        let features = cues.statements(index, type: fields[position].type)
        guard PresenceCues.stating(.optional, features) != nil else { return [] }
        // A later sentence may be about only a part of the field: "Mount at (required): …".
        let plain = features.filter { $0 != PresenceCues.requiredLater }
        guard let required = PresenceCues.stating(.required, plain),
            let optional = PresenceCues.stating(.optional, plain)
        else { return [] }
        let places = CuePlaces(context: context)
        return [
            ContradictionRule.Contradiction(
                first: "is required",
                place: places.place(of: required, at: index)?.range ?? fields[position].source,
                second: "is optional",
                other: places.place(of: optional, at: index)?.range ?? fields[position].source)
        ]
    }

    /// Contradictions between a column that states a type and values of a different type.
    private func type() -> [ContradictionRule.Contradiction] {
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
    private func `default`() -> [ContradictionRule.Contradiction] {
        let defaults = DefaultReader.findings(for: index, in: context)
        guard let stated = defaults.first, stated.certainty == .certain, !stated.isBlank else { return [] }
        let value = stated.value.text
        if fields[position].type == .choice, let options = closedOptions, let place = options.range,
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
            guard isBeyond, fields[position].limits.minimum != nil || fields[position].limits.maximum != nil
            else {
                continue
            }
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
