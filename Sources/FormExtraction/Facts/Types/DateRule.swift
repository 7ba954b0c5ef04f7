import FormModel

/// The label, or what is asked for, is a date or a point in time.
enum DateRule: TypeRule {
    static let name = "date"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            The label, or what is asked for, is a date, a timestamp, a start time or an end time.
            """,
        reason: """
            A date picker is a control of its own. A time that lasts is a number or a duration; `date` as \
            code is a value.
            """,
        example: RuleDocumentation.table(
            "| Expiry date | The last day on which the key works. |"),
        counterexample: RuleDocumentation.table(
            "| Expiry | How long the key works. |"))

    static func find(in reading: FieldReading) -> TypeFinding? {
        if reading.vocabulary.formats.dateNouns.contains(reading.label.head)
            || reading.label.ends(with: "start time")
            || reading.label.ends(with: "end time")
        {
            return TypeFinding(type: .date, range: reading.range)
        }
        // "`date` or `sender`" lists values.
        if reading.vocabulary.formats.dateNouns.contains(reading.lead.head),
            reading.lead.objectEnd?.mark != .code,
            let range = reading.lead.objectRange
        {
            return TypeFinding(type: .date, range: range)
        }
        return nil
    }
}
