import FormModel

/// The values stand in a column of their own, in nested list items, in an HTML list of the cell, or in a table for this field.
enum ListedOptionsRule: TypeRule {
    static let name = "listed-options"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            The values stand in a column of their own, in nested list items, or in a list in the cell.
            """,
        reason: """
            A page that lists the values of a control lists all of them. Two values that only say yes \
            and no make a toggle.
            """,
        example: """
            ## Add a server

            Fill out the following fields.

            | Field | Allowed values | Description |
            | --- | --- | --- |
            | Size | small, large | How much memory the server has. |
            """,
        counterexample: RuleDocumentation.table(
            "| Size | How much memory the server has: from 4 GB on. |"))

    static func find(in reading: FieldReading) -> TypeFinding? {
        var values = reading.listedValues
        var range = values.first.map { first in values.reduce(first.range) { $0.union($1.range) } }
        if values.isEmpty, let column = reading.column(.options) {
            values = ValueList.values(inCell: column.sentences)
            range = column.range
        }
        guard let range, !values.isEmpty else { return nil }
        let truth = reading.vocabulary.truthWords
        if values.count <= 2, values.allSatisfy({ truth[$0.text.lowercased()] != nil }) {
            return TypeFinding(type: .boolean, range: range)
        }
        return TypeFinding(
            type: SelectionRule.picksSeveral(reading) ? .multipleChoice : .choice, range: range,
            options: values)
    }
}
