import FormModel

/// The description, or the label, begins with "Upload": the control takes a file.
enum UploadRule: TypeRule {
    static let name = "upload"
    static let documentation = RuleDocumentation(
        name: name, kind: .fact,
        summary: """
            The description, or the label, begins with Upload, Attach or Drag, or tells to select a file: \
            the control takes a file.
            """,
        reason: """
            Only an upload control is uploaded to. Text of a file that is pasted is text of several \
            lines.
            """,
        example: RuleDocumentation.table(
            "| License | Upload the license that you were sent. |"),
        counterexample: RuleDocumentation.table(
            "| License | Paste the license that you were sent. |"))

    static func find(in reading: FieldReading) -> TypeFinding? {
        if reading.vocabulary.uploadVerbs.contains(reading.lead.verbWord),
            let range = reading.lead.objectRange
        {
            return TypeFinding(type: .file, range: range)
        }
        if let first = reading.label.words.first, first == "upload" {
            return TypeFinding(type: .file, range: reading.range)
        }
        // "Select the file to upload", "Choose the certificate file".
        if reading.vocabulary.selectVerbs.contains(reading.lead.verbWord), reading.lead.head == "file",
            let range = reading.lead.objectRange
        {
            return TypeFinding(type: .file, range: range)
        }
        return nil
    }
}
