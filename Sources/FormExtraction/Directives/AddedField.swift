import FormModel

/// A field that prose does not give: `add "Label" type=…`.
struct AddedField {
    var statement: Statement
    var label: String
    /// How many passages come before it; nil if the configuration adds it.
    var position: Int?

    /// Whether a statement of the configuration names the form.
    var isOfNamedForm: Bool { statement.form != nil }

    /// The field with what its label says; the settings are still to be applied.
    func field(_ lexicon: Lexicon) -> Field {
        let words = PlainText.words(label)
        let isSecret = words.last.map { lexicon.has($0, .secretNoun) } ?? false
        return Field(
            key: FieldKey.make(label, isBoolean: false, lexicon: lexicon), label: PlainText.collapsed(label),
            via: .list,
            type: .text, secret: isSecret, source: statement.range,
            evidence: [Evidence(fact: .field, rule: Statement.rule, range: statement.range)])
    }
}
