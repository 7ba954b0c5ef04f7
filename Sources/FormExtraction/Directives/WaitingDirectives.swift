import FormModel

/// Directives that stand where no field follows before the next heading: they are for the next procedure that has fields.
struct WaitingDirectives {
    /// The last directive for a form.
    private(set) var form: Directive?
    /// Directives for fields by label.
    private(set) var fields: [Directive] = []

    /// Adds the directives of a procedure without fields; `form` is the last one for a form, of those that wait as well.
    mutating func add(form: Directive?, fields: [Directive]) {
        self.form = form
        self.fields += fields
    }

    /// What is wrong where no procedure with fields follows.
    var diagnostics: [Diagnostic] {
        ([form].compactMap { $0 } + fields).map {
            Diagnostic(
                .error, rule: Directive.rule,
                "no form follows this directive; expected it before the table or list of fields",
                at: $0.range)
        }
    }
}
