import FormModel

/// Two forms of a page are given one id.
enum DuplicateFormRule: ExtractionRule {
    static let name = "duplicate-form-id"
    static let documentation = RuleDocumentation(
        name: name, kind: .diagnostic,
        summary: "Directives give two forms of one page the same id: an error with both places.",
        reason: """
            Ids that are made of headings are told apart by tabs and further headings; ids that a writer \
            pins are taken as they are.
            """,
        example: """
            ## Add a server

            <!-- formwright: form id=server -->

            Fill out the following fields:

            - **Name:** What the server is called.

            ## Import a server

            <!-- formwright: form id=server -->

            Fill out the following fields:

            - **Address:** Where the server is reached.
            """,
        counterexample: """
            ## Add a server

            <!-- formwright: form id=server -->

            Fill out the following fields:

            - **Name:** What the server is called.

            ## Import a server

            <!-- formwright: form id=imported-server -->

            Fill out the following fields:

            - **Address:** Where the server is reached.
            """)

    /// Reports all but the first of the forms that one id was pinned to.
    static func report(_ forms: [FormNaming.Named], _ diagnostics: inout [Diagnostic]) {
        guard let first = forms.first else { return }
        for form in forms.dropFirst() {
            diagnostics.append(
                Diagnostic(
                    .error, rule: DuplicateFormRule.name,
                    "two forms of this page claim the id '\(form.slug)'",
                    at: form.form.source,
                    notes: [Diagnostic.Note("the other form is here", at: first.form.source)]))
        }
    }
}
