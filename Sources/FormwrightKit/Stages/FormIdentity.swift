import FormModel

/// Identifies a form by the input that it asks for, not by the words on its page.
///
/// Evidence, places, pages, navigation, the submit button, descriptions and examples are ignored, because two
/// versions of a page can describe the same data in different words.
struct FormIdentity: Hashable {
    private struct FieldIdentity: Hashable {
        var key: String
        var label: String
        var type: FieldType
        var presence: Presence
        var when: Condition?
        var isOrdered: Bool
        var secret: Bool
        var options: [FieldOption]
        var defaultValue: String?
        var format: FieldFormat?
        var limits: Limits
    }

    private let id: String
    private let fields: [FieldIdentity]

    /// The identity of a form.
    init(_ form: Form) {
        id = form.id
        fields = form.fields.map { field in
            FieldIdentity(
                key: field.key, label: field.label, type: field.type, presence: field.presence,
                when: field.when,
                isOrdered: field.isOrdered, secret: field.secret, options: field.options,
                defaultValue: field.defaultValue, format: field.format, limits: field.limits)
        }
    }
}
