import FormModel

/// Directives with no field before the next heading: they are for the next procedure that has fields.
struct WaitingDirectives {
    /// The last directive for a form.
    private(set) var form: Statement?
    /// Directives for fields by label.
    private(set) var fields: [Statement] = []

    /// Adds the directives of a procedure without fields; `form` is the last one for a form, of those that wait as well.
    mutating func add(form: Statement?, fields: [Statement]) {
        self.form = form
        self.fields += fields
    }

    /// The problem if no procedure with fields follows.
    var diagnostics: [Diagnostic] {
        ([form].compactMap { $0 } + fields).map {
            Diagnostic(
                .error, rule: Statement.rule,
                "no form follows this directive; put it before the table or list of fields",
                at: $0.range)
        }
    }
}
