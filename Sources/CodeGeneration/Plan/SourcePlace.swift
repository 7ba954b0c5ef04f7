import FormModel

/// The place of a form or field as written to generated files: the page and the heading, which do not change
/// if lines are added above.
struct SourcePlace {
    /// The page or partial.
    var file: String
    /// The nearest heading above the form or field; empty if there is none.
    var heading: String

    /// The place of a form.
    init(of form: borrowing Form) {
        file = form.source.file
        heading = form.heading ?? form.title
    }

    /// The place of a field. Its heading is the title of the field's group, if it has one.
    init(of field: borrowing Field, in form: borrowing Form) {
        file = field.source.file
        let key = field.key
        heading =
            form.groups.first { $0.fields.contains(key) }?.title ?? form.heading ?? form.title
    }

    /// The place as JSON, for the model.
    var json: JSON {
        var members = [JSON.Member("file", .string(file))]
        members.append(text: heading, as: "heading")
        return .object(members)
    }
}
