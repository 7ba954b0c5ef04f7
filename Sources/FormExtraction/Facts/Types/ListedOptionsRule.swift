import FormModel

/// The values stand in a column of their own, in nested list items, in an HTML list of the cell, or in a table for this field.
enum ListedOptionsRule: TypeRule {
    static let name = "listed-options"

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
