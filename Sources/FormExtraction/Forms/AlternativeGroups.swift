import FormModel

/// Finds groups of fields that are asked for only in a case, because their title names the case: the tables "Credentials" and
/// "STS" under a field **Authentication Method**, "Static Placement Configuration" after "With static placement, …".
enum AlternativeGroups: ExtractionRule {
    static let rule = "group-names-case"
    static let documentation = RuleDocumentation(
        name: rule, kind: .fact,
        summary: """
            The title of a group of fields names a value of a choice of the form, or a case that a \
            sentence of the procedure states: its fields are asked for only in that case.
            """,
        reason: """
            A table under the heading "Static" below a choice between Static and DHCP is of no use to \
            who chose DHCP.
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            | Field | Description |
            | --- | --- |
            | Addressing | Select **DHCP** or **Static**. |

            ### Static

            Fill out the following fields.

            | Field | Description |
            | --- | --- |
            | Address | The address of the server. |
            """,
        counterexample: """
            ## Add a server

            Fill out the following fields.

            | Field | Description |
            | --- | --- |
            | Addressing | Select **DHCP** or **Static**. |

            ### Placement

            Fill out the following fields.

            | Field | Description |
            | --- | --- |
            | Rack | The rack of the server. |
            """)

    /// The case that a group's title names.
    struct Case: Hashable, Sendable {
        /// The field and value, where the case is a value of a choice of the form.
        var when: Condition?
        /// The words that say so.
        var range: SourceRange
    }

    /// The cases of groups by title.
    ///
    /// - Parameters:
    ///   - titles: the titles of groups that stand under headings.
    ///   - choices: the fields of the form that are choices, outside of the groups.
    ///   - paragraphs: the sentences of the procedure, those of a paragraph or cell together.
    static func cases(
        titles: [String], choices: [Field], paragraphs: [[Sentence]], vocabulary: Vocabulary
    ) -> [String: Case] {
        var cases: [String: Case] = [:]
        guard !titles.isEmpty else { return cases }
        let spoken = SpokenCases(paragraphs, vocabulary)
        for title in titles {
            let words = Text.words(title)
            guard !words.isEmpty else { continue }
            if let (field, option) = value(words, choices, vocabulary) {
                let evidence = field.evidence.first { $0.fact == .options }?.range ?? field.source
                cases[title] = Case(when: Condition(field: field.key, equals: option.value), range: evidence)
            } else if let range = spoken.range(for: words) {
                cases[title] = Case(when: nil, range: range)
            }
        }
        return cases
    }

    /// The choice of which the title is a value, alone or before a noun: "STS", "STS settings".
    private static func value(
        _ words: [String], _ choices: [Field], _ vocabulary: Vocabulary
    ) -> (Field, Option)? {
        for field in choices where field.type == .choice && field.options.count > 1 {
            for option in field.options {
                let name = Text.words(option.value)
                let rest = words.dropFirst(name.count)
                if !name.isEmpty, Array(words.prefix(name.count)) == name,
                    rest.allSatisfy(vocabulary.alternatives.titleNouns.contains)
                {
                    return (field, option)
                }
            }
        }
        return nil
    }
}

/// The cases that sentences of a procedure state, by a word that a title must have.
private struct SpokenCases {
    /// The words of a clause, all of which a title has that names the case.
    private var clauses: [String: [(words: [String], range: SourceRange)]] = [:]
    /// The titles, as words, to which a sentence with a case sends the reader.
    private var references: [[String]: SourceRange] = [:]

    /// How many clauses that begin with one word are looked at.
    private static let mostNamesakes = 32

    /// "With static placement, an IP pool is created"; "If you select `Custom`, … refer to the Custom Configuration table".
    init(_ paragraphs: [[Sentence]], _ vocabulary: Vocabulary) {
        for sentences in paragraphs {
            var statedCase: SourceRange?
            for sentence in sentences {
                guard let first = sentence.tokens.first else { continue }
                if vocabulary.alternatives.caseOpeners.contains(first.lower),
                    let comma = sentence.tokens.firstIndex(where: { $0.text == "," && $0.isPunctuation })
                {
                    let words = sentence.tokens[1..<comma].flatMap { Text.words($0.text) }
                        .filter { !vocabulary.alternatives.fillers.contains($0) }
                    if let key = words.first, words.count <= 8 {
                        clauses[key, default: []].append((words, sentence.range(of: 0..<comma)))
                    }
                    if first.lower == "if" || first.lower == "when" { statedCase = sentence.range }
                }
                guard let statedCase else { continue }
                let linked = sentence.tokens.filter { $0.link?.hasPrefix("#") ?? false }.flatMap {
                    Text.words($0.text)
                }
                if !linked.isEmpty, references[linked] == nil { references[linked] = statedCase }
            }
        }
    }

    /// The words that state the case which a title names.
    func range(for title: [String]) -> SourceRange? {
        if let range = references[title] { return range }
        for word in title {
            for clause in clauses[word]?.prefix(Self.mostNamesakes) ?? []
            where clause.words.allSatisfy(title.contains) {
                return clause.range
            }
        }
        return nil
    }
}
