import FormModel

/// Directives without a field before the next heading. They apply to the next procedure with
/// fields.
struct WaitingDirectives {
    /// The last directive for a form.
    private(set) var form: Statement?
    /// Directives for fields by label.
    private(set) var fields: [Statement] = []

    /// Adds the directives of a procedure without fields; `form` is the last one for a form,
    /// including waiting ones.
    mutating func add(form: Statement?, fields: [Statement]) {
        self.form = form
        self.fields += fields
    }

    /// The warnings if no procedure with fields follows.
    var diagnostics: [Diagnostic] {
        ([form].compactMap { $0 } + fields).map {
            Diagnostic(
                .error, rule: Statement.rule,
                "no form follows this directive; move it before the table or list of fields",
                at: $0.range)
        }
    }
}
