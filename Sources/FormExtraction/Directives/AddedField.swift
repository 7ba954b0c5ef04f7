import FormModel

/// A field that the page's text does not describe: `add "Label" type=…`.
struct AddedField {
    var statement: Statement
    var label: String
    /// The number of passages before the directive; nil if the configuration adds the field.
    var position: Int?

    /// Whether the configuration's statement names the form.
    var isOfNamedForm: Bool { statement.form != nil }

    /// The field with the facts that follow from its label. The settings of the statement must still be
    /// applied.
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
