import FormModel

/// A step names a field differently from the table or list of its procedure.
///
/// A field in a step that is not in the table is not a mistake by itself: many pages describe some fields in
/// a table and others in separate steps.
enum UnlistedFieldRule: AdviceRule {
    static let name = "unlisted-field"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            A step names a field ("in the **Endpoint** field") that is not in the table or list of fields of the same procedure, \
            although the table or list contains a field whose name differs only in spelling or in one word. The form contains both fields.
            """,
        reason: """
            Usually, both names mean the same field, and its label was changed in only one of the two places. Readers who look up the other \
            name in the table do not find it.
            """,
        example: RuleDocumentation.table(
            "| User name | Required. The name. |\n| Pass phrase | Required. The pass phrase. |")
            + "\n\nEnter the pass phrase in the **Passphrase** field.\n",
        counterexample: RuleDocumentation.table(
            "| User name | Required. The name. |\n| Pass phrase | Required. The pass phrase. |")
            + "\n\nEnter the pass phrase in the **Pass phrase** field, and the code in the **PIN** field.\n")

    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        page.procedures.indices.flatMap { number -> [Diagnostic] in
            let fields = page.procedures[number].fields
            guard let first = fields.indices.first(where: { page.candidate(fields[$0]).kind != .span }) else {
                return []
            }
            let named = fields.filter { field in
                page.candidate(field).kind == .span && field.group == fields[first].group
                    && isCalledField(page.candidate(field), page.text)
            }
            guard !named.isEmpty else { return [] }
            let listed = fields.filter { page.candidate($0).kind != .span }
            let words = Set(listed.map { PlainText.words(page.candidate($0).label.text) })
            let steps = named.filter { !words.contains(PlainText.words(page.candidate($0).label.text)) }
            // A control that other steps also name is a separate field.
            let candidates = listed.prefix(mostCompared).filter { field in
                !field.mentions.contains { page.read.candidates.all[$0.candidate].kind == .span }
            }
            var told: Set<[String]> = []
            return steps.prefix(mostCompared).compactMap { field in
                let label = page.candidate(field).label.text
                let own = PlainText.words(label)
                let near = candidates.filter {
                    resembles(PlainText.words(page.candidate($0).label.text), own)
                }
                guard near.count == 1, let meant = near.first.map(page.candidate), told.insert(own).inserted
                else {
                    return nil
                }
                return Diagnostic(
                    .warning, rule: name,
                    "the step names the field '\(label)', but the procedure's list of fields calls it "
                        + "'\(meant.label.text)'; in both places, use the name that the user interface shows",
                    at: page.candidate(field).source,
                    notes: [Diagnostic.Note("the field is listed here", at: meant.source)])
            }
        }
    }

    /// The maximum number of fields that are compared, which bounds the work.
    private static let mostCompared = 200

    /// Whether two labels differ only in spaces and a plural, in a typo, or in one additional word.
    private static func resembles(_ left: [String], _ right: [String]) -> Bool {
        guard !left.isEmpty, !right.isEmpty else { return false }
        if singular(left.joined()) == singular(right.joined()) { return true }
        let (short, long) = left.count < right.count ? (left, right) : (right, left)
        if long.count == short.count + 1 {
            // "Endpoint" may be short for "Endpoint URL", but "Name" may be the end of many labels.
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

    /// Whether the sentence calls the control a field or box. Other controls are often missing from tables.
    private static func isCalledField(_ candidate: Candidate, _ text: PageText) -> Bool {
        guard let place = candidate.place, let sentence = candidate.description.first else { return false }
        let noun = ControlNoun.find(
            text.passages[place.passage], after: place.tokens.upperBound, in: sentence.tokens)
        return noun == .fieldNoun || noun == .boxNoun
    }
}
