import FormModel

/// The page does not say whether fields of a table or list may be left out.
enum PresenceUnstatedRule: AdviceRule {
    static let name = "presence-unstated"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            The page does not say whether the fields of a table or list must be filled in. One note names these fields. Checkboxes, \
            toggles and fields with a stated default always have a value, so they are not reported.
            """,
        reason: """
            Readers need to know whether they can leave out a field, and without this information, the 'presence-unstated' key in the configuration \
            decides whether validators require the field. Write "(Optional)" after the label or "Required." in the description, or \
            add a 'Required' column with 'Yes' and 'No' to the table.
            """,
        example: RuleDocumentation.table(
            "| Name | The name of the server. |\n| Comment | A comment on the server. |"),
        counterexample: RuleDocumentation.table(
            "| Name | Required. The name of the server. |\n| Comment (Optional) | A comment on the server. |")
    )

    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        page.procedures.indices.flatMap { number -> [Diagnostic] in
            let fields = page.fieldsByPlace[number]
            var groups: [(group: Int, fields: [Int])] = []
            for named in page.procedures[number].fields {
                let candidate = page.candidate(named)
                guard let group = candidate.group, let index = fields.index(of: candidate.source),
                    fields.fields[index].presence == .unstated, fields.fields[index].type != .boolean,
                    fields.fields[index].defaultValue == nil
                else { continue }
                if groups.last?.group == group {
                    groups[groups.count - 1].fields.append(index)
                } else {
                    groups.append((group, [index]))
                }
            }
            return groups.compactMap { _, unstated in
                guard let first = unstated.first.map({ fields.fields[$0] }) else { return nil }
                let labels = Diagnostic.list(unstated.map { fields.fields[$0].label })
                let place = first.via == .table ? "table" : "list"
                return Diagnostic(
                    .note, rule: name,
                    "this \(place) does not say whether \(labels) must be filled in; write '(Optional)' after a label or "
                        + "'Required.' in its description"
                        + (first.via == .table ? ", or add a 'Required' column" : ""),
                    at: first.source)
            }
        }
    }
}
