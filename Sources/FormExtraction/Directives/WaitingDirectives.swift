import FormModel

/// Directives that are not followed by a field before the next heading. They apply to the next procedure that
/// has fields.
struct WaitingDirectives {
    /// The last directive for a form; nil if there is none.
    private(set) var form: Statement?
    /// The directives that name a field by its label.
    private(set) var fields: [Statement] = []

    /// Adds the directives of a procedure without fields. `form` is the last directive for a form, including
    /// directives that are already waiting.
    mutating func add(form: Statement?, fields: [Statement]) {
        self.form = form
        self.fields += fields
    }

    /// The warnings that are reported if no procedure with fields follows.
    var diagnostics: [Diagnostic] {
        ([form].compactMap { $0 } + fields).map {
            Diagnostic(
                .error, rule: Statement.rule,
                "no form follows this directive; move it before the table or list of fields",
                at: $0.range)
        }
    }
}
