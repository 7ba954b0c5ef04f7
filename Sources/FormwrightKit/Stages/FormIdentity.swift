import FormModel

/// What makes two forms equal: the input that they ask for, not the words around it.
///
/// Left out are evidence and places, the pages, navigation and button, descriptions and examples: two versions of a page
/// word these differently, and the data that the form takes is the same.
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
