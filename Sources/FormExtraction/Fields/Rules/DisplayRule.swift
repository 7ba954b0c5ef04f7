/// "This field displays…", "Shows…", "Filled in automatically": the interface only shows the value.
enum DisplayRule: ExtractionRule {
    static let name = "display-only"
    static let documentation = RuleDocumentation(
        name: name, kind: .field,
        summary: """
            A description begins with Shows, Displays, Lists, "This field displays", or says that the value \
            is read-only or filled in automatically: the row is no field, unless a later sentence tells to \
            select or enter something. Where half of the rows are such, the table is none of fields.
            """,
        reason: "Nobody puts a value into what the interface only displays.",
        example: """
            ## Add a server

            Fill out the following fields.

            | Field | Description |
            | --- | --- |
            | Name | What the server is called. |
            | Host | Where the server stands. |
            | State | Shows whether the server runs. |
            """,
        counterexample: """
            ## Add a server

            Fill out the following fields.

            | Field | Description |
            | --- | --- |
            | Name | What the server is called. |
            | Host | Where the server stands. |
            | State | Whether the server is to run. |
            """)

    static func applies(to description: [Sentence], _ vocabulary: Vocabulary) -> Bool {
        guard vocabulary.uses(name), let sentence = description.first, let first = sentence.tokens.first
        else {
            return false
        }
        // "This section lists the environments. Use the **Add** button to select yours.": set after all.
        if description.dropFirst().contains(where: { asksForChoice($0, vocabulary) }) { return false }
        if vocabulary.displayVerbs.contains(first.lower) { return true }
        if first.lower == "this", sentence.tokens.count > 2,
            vocabulary.displayVerbs.contains(sentence.tokens[2].lower),
            sentence.tokens[2].lower != "indicates"
        {
            return true
        }
        // A value may be called so: "_Read-only_ or _Full access_".
        return description.contains { sentence in
            let plain = sentence.tokens.filter { $0.mark == nil }
            guard let place = Sentence(tokens: plain).firstRange(ofAny: vocabulary.tables.displayed) else {
                return false
            }
            // "Required where the storage is not read-only."
            return place.lowerBound == 0 || plain[place.lowerBound - 1].lower != "not"
        }
    }

    /// Whether a sentence tells to select or enter something.
    private static func asksForChoice(_ sentence: Sentence, _ vocabulary: Vocabulary) -> Bool {
        let verb = Lead(of: sentence, vocabulary: vocabulary).verbWord
        return vocabulary.selectVerbs.contains(verb) || vocabulary.fillingVerbs.contains(verb)
    }
}
