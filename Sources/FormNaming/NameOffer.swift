import FormModel

/// The directives that decide a name, as a writer can paste them.
enum NameOffer {
    /// The directive that gives a field a key; nil if no directive can.
    ///
    /// - Parameter isOnly: whether no other field of the form has the label.
    static func field(_ field: Field, key: String, isOnly: Bool) -> String? {
        guard key.utf8.count <= Field.longestStatedKey else { return nil }
        // A directive names the label on the page, not the one that another directive set.
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

    /// The directive that gives a form the second part of its id; nil if no directive can.
    static func form(_ form: Form, slug: String) -> String? {
        guard Slug.isLegal(slug), !PagePath.isSnapshot(form.source.file) else { return nil }
        return DirectiveText.comment("form id=\(slug)", in: form.source.file)
    }

    /// The notes of an error: what decides it, and how to accept it.
    static func notes(_ offers: [(answer: String, directive: String?)]) -> [Diagnostic.Note] {
        offers.compactMap { offer in offer.directive.map { Diagnostic.Note("\(offer.answer): \($0)") } }
            + [Diagnostic.Note("'\(CompilingCommand.name) --rename' takes the new names")]
    }
}
