import FormModel

/// "Click **Upload file** to upload the certificate", "Upload the **CA certificate**".
enum StepUploadRule: StepRule {
    static let documentation = RuleDocumentation(
        name: "step-upload", kind: .field,
        summary: """
            A step uploads a marked thing, or clicks a marked button whose name begins with "Upload" or \
            picks a file ("Select file"). It is a field of type file, unless the button is only another way \
            ("You can also…") or ends the form ("When you are ready, click **Upload**"). Whatever else a \
            step clicks is no field.
            """,
        reason: "The upload control is the way to give the file; other buttons only act.",
        example: RuleDocumentation.steps("Upload the **License file**.", "Click **Save**."),
        counterexample: RuleDocumentation.steps(
            "Enter a name in the **Name** field.", "Click **Refresh** to see the new server."))

    static func read(_ control: MarkedControl) -> [StepReader.Finding]? {
        let vocabulary = control.vocabulary
        let uploads = vocabulary.uploadVerbs.contains(control.verb)
        guard uploads || vocabulary.clickVerbs.contains(control.verb) else { return nil }
        guard control.isDirectObject(allowing: ["on"]), let first = control.group.labels.first else {
            return []
        }
        if uploads { return control.group.noun == .navigation ? [] : control.findings(.file) }
        guard control.group.labels.count == 1 else { return [] }
        let words = Text.words(control.tokens[first].text)
        // "Click **Select file** to browse for the image."
        // "When you're ready, click **Upload**": the button that ends the form.
        let ends = words == ["upload"] && ["when", "once"].contains(control.tokens.first?.lower ?? "")
        let uploadsFile = ["upload", "attach"].contains(words.first ?? "") && !ends
        return control.picksFile || uploadsFile ? control.findings(.file) : []
    }
}
