import FormModel

/// Fields of a table or list without words about whether they may be left out.
enum PresenceUnstatedRule: AdviceRule {
    static let name = "presence-unstated"

    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: """
            The page does not say whether fields of a table or list must be filled in. One note names the fields of the table. \
            Checkboxes and toggles, and fields with a stated default, always have a value, and are left out.
            """,
        reason: """
            A reader who may leave a field out needs to know; the generated validators take the field as required or \
            optional by the configuration's 'presence-unstated' alone. Write "(Optional)" after the label, or "Required." in the \
            description, or give the table a column 'Required' with 'Yes' and 'No'.
            """,
        example: RuleDocumentation.table(
            "| Name | The name of the server. |\n| Comment | A comment on the server. |"),
        counterexample: RuleDocumentation.table(
            "| Name | Required. The name of the server. |\n| Comment (Optional) | A comment on the server. |")
    )

    static func advise(on page: AdvisedPage) -> [Diagnostic] {
        page.procedures.flatMap { procedure -> [Diagnostic] in
            let fields = procedure.fieldsByPlace
            var groups: [(group: Int, fields: [Field])] = []
            for named in procedure.fields {
                let candidate = page.candidate(named)
                guard let group = candidate.group, let field = fields[candidate.source], isUnstated(field)
                else { continue }
                if groups.last?.group == group {
                    groups[groups.count - 1].fields.append(field)
                } else {
                    groups.append((group, [field]))
                }
            }
            return groups.compactMap { _, unstated in
                guard let first = unstated.first else { return nil }
                let labels = Diagnostic.list(unstated.map(\.label))
                let place = first.via == .table ? "table" : "list"
                return Diagnostic(
                    .note, rule: name,
                    "this \(place) does not say whether \(labels) must be filled in; write '(Optional)' after a label or "
                        + "'Required.' in its description"
                        + (first.via == .table ? ", or add a column 'Required'" : ""),
                    at: first.source)
            }
        }
    }

    private static func isUnstated(_ field: Field) -> Bool {
        field.presence == .unstated && field.type != .boolean && field.defaultValue == nil
    }
}
