/// A table whose rows are the values of one choice: the introduction, or a row itself, speaks of selecting one of them.
enum ValuesRule: ExtractionRule {
    static let name = "values-are-no-fields"
    static let documentation = RuleDocumentation(
        name: name, kind: .field,
        summary: """
            The text before a table marks one of its labels ("such as **Viewer**"), or a row says "If \
            you select *its own label*": the rows are values of one choice, and no fields.
            """,
        reason: "Roles, modes and effects are described in tables of the same shape as fields.",
        example: """
            ## Share a server

            Set the access to **Read** or **Write**, as the following table describes.

            | Option | Details |
            | --- | --- |
            | Read | The user sees the server. |
            | Write | The user changes the server. |
            """,
        counterexample: """
            ## Share a server

            Set the access as the following table describes.

            | Option | Details |
            | --- | --- |
            | User | Who uses the server. |
            | Until | How long. |
            """)

    /// A row of the table.
    struct Row {
        var label: String
        var description: [Sentence]
    }

    static func applies(to rows: [Row], _ introduction: Introduction, _ vocabulary: Vocabulary) -> Bool {
        guard vocabulary.uses(name) else { return false }
        let labels = Set(rows.map { Text.collapsed($0.label).lowercased() })
        let isNamed = introduction.nearest.contains { sentence in
            sentence.tokens.contains { $0.mark != nil && labels.contains($0.lower) }
        }
        return isNamed || introduction.offersValues(vocabulary)
            || rows.contains { speaksOfSelectingIt($0, vocabulary) }
    }

    private static func speaksOfSelectingIt(_ row: Row, _ vocabulary: Vocabulary) -> Bool {
        let label = Text.collapsed(row.label).lowercased()
        return row.description.contains { sentence in
            guard
                let place = sentence.firstRange(ofAny: vocabulary.choices.selecting),
                place.upperBound < sentence.tokens.count
            else { return false }
            return sentence.tokens[place.upperBound].lower == label
        }
    }
}
