import DocumentParsing
import FormModel

/// A field as one place of a page names it, before it gets a key and joins the others of its form.
struct FoundField: Sendable {
    /// What the page says about it there.
    var reading: FieldReading
    /// The title of the group that it stands in: of a table, a sub-heading, the parent item.
    var group: String?
    /// Which table or list of the procedure it stands in, counted from 1.
    var source = 0
    /// Where the group begins in its table or list: the offset of the title row or parent item; two parents of one name are
    /// two groups.
    var part = 0
    /// Directives for this field alone.
    var directives: [DirectiveComment] = []
}

extension FoundField {
    /// A field that a sentence names.
    init(_ finding: StepReader.Finding, group: String?, vocabulary: Vocabulary) {
        let label = FieldLabel(finding.label.text)
        var reading = FieldReading(
            label: label, via: .steps, description: [finding.sentence], text: finding.sentence.text,
            range: finding.label.range, vocabulary: vocabulary)
        if let type = finding.type {
            let range = finding.options.reduce(finding.sentence.range) { $0.union($1.range) }
            reading.control = TypeFinding(type: type, range: range, options: finding.options)
        }
        self.init(reading: reading, group: group)
    }
}
