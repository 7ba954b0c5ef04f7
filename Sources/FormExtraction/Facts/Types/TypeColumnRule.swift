import FormModel

/// A column headed "Type" names the type: `String`, `Boolean`, `Drop-down`, `Number`.
enum TypeColumnRule: TypeRule {
    static let name = "type-column"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            A column headed Type, Data type, Control and the like names what the control takes: String, \
            Boolean, Number, Drop-down, List.
            """,
        reason: """
            It is said outright, so it goes before every rule that reads wording. A choice still needs \
            its values; without them it is a reference, and a string may turn out to be a URL or several \
            lines.
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            | Field | Type | Description |
            | --- | --- | --- |
            | Weight | Integer | How much of the traffic the server gets. |
            """,
        counterexample: RuleDocumentation.table(
            "| Weight | How much of the traffic the server gets. |"))

    static func find(in reading: FieldReading) -> TypeFinding? {
        guard let column = reading.column(.type) else { return nil }
        // "Text area", "check box", "multi-line": written apart and together.
        let parts = Text.words(column.text)
        let words = parts + zip(parts, parts.dropFirst()).map { $0 + $1 }
        for (names, type) in reading.vocabulary.types.columns where names.contains(where: words.contains) {
            if type == .choice || type == .multipleChoice {
                // Which values there are is for the options rules to find; without values it is a reference.
                let options =
                    ListedOptionsRule.find(in: reading)?.options ?? OptionsSentenceRule.find(in: reading)?
                    .options ?? []
                let several = type == .multipleChoice
                let found: FieldType =
                    options.isEmpty
                    ? (several ? .multipleReference : .reference) : (several ? .multipleChoice : .choice)
                return TypeFinding(type: found, range: column.range, options: options)
            }
            if type == .text, let finer = finerText(reading) {
                return TypeFinding(type: finer, range: column.range)
            }
            return TypeFinding(type: type, range: column.range)
        }
        return nil
    }

    /// "String" says no more than text; the description may say which text, or that it is one of several values.
    private static func finerText(_ reading: FieldReading) -> FieldType? {
        if MultilineRule.find(in: reading) != nil { return .multilineText }
        if URLRule.find(in: reading) != nil { return .url }
        if EmailRule.find(in: reading) != nil { return .email }
        return nil
    }
}
