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
    static func cases(titles: [String], choices: [Field], paragraphs: [[Sentence]]) -> [String: Case] {
        var cases: [String: Case] = [:]
        for title in titles {
            let words = Text.words(title)
            guard !words.isEmpty else { continue }
            if let (field, option) = value(words, choices) {
                let evidence = field.evidence.first { $0.fact == "options" }?.range ?? field.source
                cases[title] = Case(when: Condition(field: field.key, equals: option.value), range: evidence)
            } else if let range = spokenCase(words, paragraphs) {
                cases[title] = Case(when: nil, range: range)
            }
        }
        return cases
    }

    /// The choice of which the title is a value, alone or before a noun: "STS", "STS settings".
    private static func value(_ words: [String], _ choices: [Field]) -> (Field, Option)? {
        for field in choices where field.type == .choice && field.options.count > 1 {
            for option in field.options {
                let name = Text.words(option.value)
                let rest = words.dropFirst(name.count)
                if !name.isEmpty, Array(words.prefix(name.count)) == name, rest.allSatisfy(generic.contains) {
                    return (field, option)
                }
            }
        }
        return nil
    }

    private static let generic: Set<String> = [
        "configuration", "settings", "options", "fields", "details", "parameters", "setup", "method",
        "authentication",
    ]

    /// A sentence that states the case with the title's words: "With static placement, an IP pool is created", or one that
    /// sends the reader to the title in a case: "If you select `Custom`, … refer to the Custom Configuration table".
    private static func spokenCase(_ title: [String], _ paragraphs: [[Sentence]]) -> SourceRange? {
        for sentences in paragraphs {
            var statedCase: Sentence?
            for sentence in sentences {
                guard let first = sentence.tokens.first else { continue }
                let opensCase = ["with", "if", "when", "for"].contains(first.lower)
                if opensCase,
                    let comma = sentence.tokens.firstIndex(where: { $0.text == "," && $0.isPunctuation })
                {
                    let clause = sentence.tokens[1..<comma].flatMap { Text.words($0.text) }
                        .filter {
                            ![
                                "the", "a", "an", "you", "select", "choose", "selected", "chose", "use", "is",
                                "are",
                            ].contains($0)
                        }
                    if !clause.isEmpty, clause.allSatisfy(title.contains) {
                        return sentence.range(of: 0..<comma)
                    }
                    if first.lower != "with", first.lower != "for" { statedCase = sentence }
                }
                if let statedCase, refers(sentence, to: title) { return statedCase.range }
            }
        }
        return nil
    }

    /// Whether a sentence links to a heading by its words.
    private static func refers(_ sentence: Sentence, to title: [String]) -> Bool {
        let linked = sentence.tokens.filter { $0.link?.hasPrefix("#") ?? false }.flatMap {
            Text.words($0.text)
        }
        return !linked.isEmpty && linked == title
    }
}
