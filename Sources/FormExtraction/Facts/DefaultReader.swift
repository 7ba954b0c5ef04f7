import FormModel

/// Reads the default that a page states: "defaults to `x`", "The default is `x`", "Keep `x` as the default", a column.
enum DefaultReader: ExtractionRule {
    static let rule = "stated-default"
    static let documentation = RuleDocumentation(
        name: rule, kind: .fact,
        summary: """
            A default column, "Enabled by default.", "defaults to `x`", "The default is `x`", "default: x", \
            "By default this is `x`", "Keep `x` as the default", "`x` is used by default", "a default \
            prefix of `x`", "`x` (default)".
            """,
        reason: """
            It is taken as written. "By default, the server restarts" speaks of what happens, not of a \
            value; "For archived servers, the default is `x`" holds only in a case; and "The default port \
            is 25" is of a port, so that a field that is none has no such default.
            """,
        example: RuleDocumentation.table(
            "| Zone | The zone of the server. Defaults to `a`. |"),
        counterexample: RuleDocumentation.table(
            """
            | Zone | The zone of the server. By default, servers of one zone share a network. |
            """))

    /// How many tokens before "as the default" may list it.
    private static let longestEnumeration = 16

    /// A default, as written.
    struct Finding: Hashable, Sendable {
        var text: String
        /// How many values it has.
        var count: Int
        var range: SourceRange
        /// Whether the page says that the field is empty at first.
        var isBlank: Bool
    }

    static func find(in reading: FieldReading) -> Finding? {
        if let column = reading.column(.defaultValue), column.text.lowercased() != "none" {
            return Finding(
                text: column.text, count: 1, range: column.range,
                isBlank: isBlank(column.text, reading.vocabulary))
        }
        for sentence in reading.description {
            guard var found = find(in: sentence, reading) else { continue }
            if found.isBlank, isValue(found.text, in: reading) { found.isBlank = false }
            return found
        }
        return nil
    }

    /// Whether the page names a text as a value, so that a default such as **None** is one of several and not their absence.
    private static func isValue(_ text: String, in reading: FieldReading) -> Bool {
        let marked = reading.description.flatMap(\.tokens).count { $0.mark != nil && $0.text == text }
        return marked > 1 || reading.listedValues.contains { $0.text == text }
    }

    private static func find(in sentence: Sentence, _ reading: FieldReading) -> Finding? {
        let tokens = sentence.tokens
        let vocabulary = reading.vocabulary
        for index in tokens.indices where tokens[index].isWord {
            switch tokens[index].lower {
            case "defaults" where index + 1 < tokens.count && tokens[index + 1].lower == "to":
                if let found = value(sentence, from: index + 2, vocabulary) { return found }
            case "default":
                if let found = around(sentence, index, reading) { return found }
            default: break
            }
        }
        return nil
    }

    /// The value before or after the word "default".
    private static func around(_ sentence: Sentence, _ index: Int, _ reading: FieldReading) -> Finding? {
        let tokens = sentence.tokens
        let vocabulary = reading.vocabulary
        // "By default this is `x`."
        if index == 1, tokens[0].lower == "by", tokens.count > 4,
            let verb = tokens[2...].prefix(4).firstIndex(where: { $0.lower == "is" }),
            verb + 1 < tokens.count, tokens[verb + 1].mark != nil
        {
            return finding(sentence, verb + 1..<verb + 2, vocabulary)
        }
        // "Enabled by default."
        if index == 2, tokens[1].lower == "by", vocabulary.truthWords[tokens[0].lower] != nil {
            return finding(sentence, 0..<1, vocabulary)
        }
        // "Keep `x` as the default", "leave it at its default value of `x`".
        if index >= 2,
            tokens[index - 1].lower == "the" || tokens[index - 1].lower == "by"
                || tokens[index - 1].lower == "as"
        {
            var end = index - 1
            while end > 0, tokens[end - 1].isWord,
                vocabulary.defaults.betweenValueAndDefault.contains(tokens[end - 1].lower)
            { end -= 1 }
            if let begin = tokens[max(0, end - longestEnumeration)..<end].firstIndex(where: { $0.mark != nil }
            ), tokens[end - 1].mark != nil {
                return finding(sentence, begin..<end, vocabulary)
            }
        }
        // "`x` (default)".
        if index >= 2, tokens[index - 1].text == "(", tokens[index - 2].mark != nil, index + 1 < tokens.count,
            tokens[index + 1].text == ")"
        {
            return finding(sentence, index - 2..<index - 1, vocabulary)
        }
        // "The default is `x`", "default value: x", "a default prefix of `x` is used".
        for next in tokens.indices[(index + 1)...].prefix(4) {
            switch tokens[next].lower {
            case "is", "of", ":", "=":
                // "The default port is 2375" is the default of a port, which another field may be.
                if next > index + 1, !reading.isNamed(by: tokens[index + 1..<next]) { return nil }
                // A default that holds in a case is none.
                if let first = tokens.first, vocabulary.defaults.caseOpeners.contains(first.lower), index > 1,
                    !tokens[..<index].contains(where: {
                        vocabulary.defaults.absences.contains($0.lower)
                    })
                {
                    return nil
                }
                return value(sentence, from: next + 1, vocabulary)
            case ",", ".", ")", "the", "a", "by", "and", "or": return nil
            default: if tokens[next].mark != nil { return finding(sentence, next..<next + 1, vocabulary) }
            }
        }
        return nil
    }

    /// The value that stands at an index.
    private static func value(_ sentence: Sentence, from start: Int, _ vocabulary: Vocabulary) -> Finding? {
        let tokens = sentence.tokens
        guard start < tokens.count else { return nil }
        if tokens[start].mark != nil {
            guard
                let (_, end) = ValueList.read(
                    sentence, from: start, strictness: .marked, vocabulary: vocabulary)
            else { return nil }
            return finding(sentence, start..<end, vocabulary)
        }
        var end = start
        while end < tokens.count, tokens[end].isWord, end - start < 4,
            end == start || !vocabulary.prepositions.contains(tokens[end].lower)
        {
            end += 1
        }
        guard end > start, !vocabulary.determiners.contains(tokens[start].lower),
            !vocabulary.prepositions.contains(tokens[start].lower)
        else { return nil }
        return finding(sentence, start..<end, vocabulary)
    }

    private static func finding(_ sentence: Sentence, _ range: Range<Int>, _ vocabulary: Vocabulary)
        -> Finding
    {
        let text = Sentence.text(of: sentence.tokens[range])
        return Finding(
            text: text, count: sentence.tokens[range].count { $0.mark != nil },
            range: sentence.range(of: range), isBlank: isBlank(text, vocabulary))
    }

    private static func isBlank(_ text: String, _ vocabulary: Vocabulary) -> Bool {
        vocabulary.defaults.blanks.contains(text.lowercased())
    }
}
