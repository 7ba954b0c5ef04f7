import FormModel

/// A step that names a field which the procedure's table or list of fields does not have.
enum UnlistedFieldRule: AdviceRule {
    static let name = "unlisted-field"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A step names a field ("in the **Endpoint** field") that is not in the table or list of fields in the same \
            procedure. The form has it all the same, with what the step says.
            """,
        reason: """
            Mostly the table has the field under an older name, or a row is missing. A reader who looks the field up in the \
            table does not find it.
            """,
        example: RuleDocumentation.table("| Server name | Required. The name. |\n| Region | Required. The region. |")
            + "\n\nEnter a password in the **Pass phrase** field.\n",
        counterexample: RuleDocumentation.table(
            "| Server name | Required. The name. |\n| Pass phrase | Required. The pass phrase. |")
            + "\n\nEnter a password in the **Pass phrase** field.\n")

    static func advise(on page: PageReading) -> [Diagnostic] {
        page.procedures.flatMap { procedure -> [Diagnostic] in
            let found = procedure.collector.found
            let listed = found.filter { $0.reading.via != .steps }
            let sources = Set(listed.map(\.source))
            guard listed.count > 1, let firstListed = listed.first else { return [] }
            let words = Set(listed.map(\.reading.label.words))
            var told: Set<[String]> = []
            return found.compactMap { field in
                guard field.reading.via == .steps, !sources.contains(field.source), field.group == firstListed.group,
                    isCalledField(field, page.vocabulary), !words.contains(field.reading.label.words),
                    told.insert(field.reading.label.words).inserted
                else { return nil }
                let label = field.reading.label.text
                let near =
                    told.count > mostSuggestions
                    ? nil : Spelling.nearest(to: label, in: listed.prefix(200).map(\.reading.label.text))
                var notes = [Diagnostic.Note("the fields are listed here", at: firstListed.reading.range)]
                if let near { notes.insert(Diagnostic.Note("did you mean '\(near)'?"), at: 0) }
                return Diagnostic(
                    .note, rule: name,
                    "the step names the field '\(label)', which the procedure's list of fields does not have; add it there, "
                        + "or name it as the list does",
                    at: field.reading.range, notes: notes)
            }
        }
    }

    /// Suggestions take time; a procedure with more fields to tell of has other troubles than misspelled ones.
    private static let mostSuggestions = 20

    /// Whether the sentence calls the label a field or box: other controls often stand outside of tables.
    private static func isCalledField(_ field: FoundField, _ vocabulary: Vocabulary) -> Bool {
        field.reading.description.contains { sentence in
            guard let index = sentence.tokens.firstIndex(where: { $0.range == field.reading.range }) else { return false }
            let noun = ControlNoun.read(sentence.tokens, at: index + 1, vocabulary: vocabulary)
            return noun == .field || noun == .box
        }
    }
}
