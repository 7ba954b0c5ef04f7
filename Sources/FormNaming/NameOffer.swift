import FormModel

/// Writes directives that decide a name, ready to paste.
enum NameOffer {
    /// The directive that sets the key of a field; nil if no directive can do so.
    ///
    /// - Parameter isOnly: whether the label is unique in the form.
    static func field(_ field: Field, key: String, isOnly: Bool) -> String? {
        guard key.utf8.count <= Field.longestStatedKey else { return nil }
        // A directive must use the label on the page, not a label that another directive set.
        let isOnly = isOnly && !field.evidence.contains { $0.fact == .label && $0.rule == "directive" }
        let label = DirectiveText.quoted(field.label)
        if PagePath.isSnapshot(field.source.file) {
            guard isOnly else { return nil }
            return "below 'fields' in \(ProjectFile.configuration): "
                + "- {page: \(YAMLText.quoted(field.source.file)), field: "
                + "\(YAMLText.quoted(field.label)), key: \(key)}"
        }
        guard isOnly, DirectiveText.fitsComment(label) else {
            return DirectiveText.comment("field key=\(key)", in: field.source.file) + " in its row or item"
        }
        return DirectiveText.comment("field \(label) key=\(key)", in: field.source.file)
    }

    /// The directive that sets the slug of a form's id; nil if no directive can do so.
    static func form(_ form: Form, slug: String) -> String? {
        guard Slug.isLegal(slug), !PagePath.isSnapshot(form.source.file) else { return nil }
        return DirectiveText.comment("form id=\(slug)", in: form.source.file)
    }

    /// The notes of an error: the directives that decide the question, and how to accept the new names.
    static func notes(_ offers: [(answer: String, directive: String?)]) -> [Diagnostic.Note] {
        offers.compactMap { offer in offer.directive.map { Diagnostic.Note("\(offer.answer) \($0)") } }
            + [Diagnostic.Note("to use the new names, run '\(CompilingCommand.name) --rename'")]
    }
}
