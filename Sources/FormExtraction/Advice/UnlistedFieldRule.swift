import FormModel

/// A step that names a field by another name than the procedure's table or list of fields.
///
/// That a step names a field which the table leaves out is no mistake by itself: many pages describe some fields in a table
/// and the next in a step of its own.
enum UnlistedFieldRule: AdviceRule {
    static let name = "unlisted-field"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A step names a field ("in the **Endpoint** field") that is not in the table or list of fields in the same \
            procedure, while one with nearly that name is: spelled otherwise, or with a word more or less. The form gets both.
            """,
        reason: """
            Mostly they are one field, whose label was changed in one of the two places. A reader who looks the field up in the \
            table does not find it.
            """,
        example: RuleDocumentation.table(
            "| User name | Required. The name. |\n| Pass phrase | Required. The pass phrase. |")
            + "\n\nEnter the pass phrase in the **Passphrase** field.\n",
        counterexample: RuleDocumentation.table(
            "| User name | Required. The name. |\n| Pass phrase | Required. The pass phrase. |")
            + "\n\nEnter the pass phrase in the **Pass phrase** field, and the code in the **PIN** field.\n")

    static func advise(on page: PageReading) -> [Diagnostic] {
        page.procedures.flatMap { procedure -> [Diagnostic] in
            let found = procedure.collector.found
            let listed = found.filter { $0.reading.via != .steps }
            guard let firstListed = listed.first else { return [] }
            let sources = Set(listed.map(\.source))
            let words = Set(listed.map(\.reading.label.words))
            let steps = found.filter { field in
                field.reading.via == .steps && !sources.contains(field.source)
                    && field.group == firstListed.group
                    && isCalledField(field, page.vocabulary) && !words.contains(field.reading.label.words)
            }
            // What steps name as well is a field of its own.
            let named = Set(found.filter { $0.reading.via == .steps }.map(\.reading.label.words))
            let candidates = listed.prefix(mostCompared).filter { !named.contains($0.reading.label.words) }
            var told: Set<[String]> = []
            return steps.prefix(mostCompared).compactMap { field in
                let label = field.reading.label
                let near = candidates.filter { resembles($0.reading.label.words, label.words) }
                guard near.count == 1, let meant = near.first, told.insert(label.words).inserted else {
                    return nil
                }
                return Diagnostic(
                    .warning, rule: name,
                    "the step names the field '\(label.text)', and the procedure's list of fields has "
                        + "'\(meant.reading.label.text)'; name it as the interface does in both places",
                    at: field.reading.range,
                    notes: [Diagnostic.Note("the list names it here", at: meant.reading.range)])
            }
        }
    }

    /// Comparing takes time; a procedure with more fields is compared in part.
    private static let mostCompared = 200

    /// Whether two labels differ in spaces and a plural, in a typing error, or in a word that one has more.
    private static func resembles(_ left: [String], _ right: [String]) -> Bool {
        guard !left.isEmpty, !right.isEmpty else { return false }
        if singular(left.joined()) == singular(right.joined()) { return true }
        let (short, long) = left.count < right.count ? (left, right) : (right, left)
        if long.count == short.count + 1 {
            // "Endpoint" is "Endpoint URL"; "Name" alone may be any name.
            return short.count > 1
                && (Array(long.prefix(short.count)) == short || Array(long.suffix(short.count)) == short)
                || short.count == 1 && long.first == short.first && (short.first?.count ?? 0) > 4
        }
        guard left.count == right.count else { return false }
        let different = zip(left, right).filter { $0 != $1 }
        guard different.count == 1, let (first, second) = different.first,
            first.prefix(2) == second.prefix(2),
            min(first.count, second.count) > 4
        else { return false }
        return Suggestion.nearest(to: first, among: [second]) != nil
    }

    private static func singular(_ word: String) -> String {
        word.hasSuffix("s") ? String(word.dropLast()) : word
    }

    /// Whether the sentence calls the label a field or box: other controls often stand outside of tables.
    private static func isCalledField(_ field: FoundField, _ vocabulary: Vocabulary) -> Bool {
        field.reading.description.contains { sentence in
            guard let index = sentence.tokens.firstIndex(where: { $0.range == field.reading.range }) else {
                return false
            }
            let noun = ControlNoun.read(sentence.tokens, at: index + 1, vocabulary: vocabulary)
            return noun == .field || noun == .box
        }
    }
}
