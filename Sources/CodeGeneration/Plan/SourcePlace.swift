import FormModel

/// The place of a form or field as written to generated files: the page and the heading, which do not change
/// if lines are added above.
struct SourcePlace {
    /// The page or partial.
    var file: String
    /// The nearest heading above the form or field; empty if there is none.
    var heading: String

    /// The place of a form.
    init(of form: Form) {
        file = form.source.file
        heading = form.heading ?? form.title
    }

    /// The place of a field. Its heading is the title of the field's group, if it has one.
    init(of field: Field, in form: Form) {
        file = field.source.file
        let group = form.groups.first { $0.fields.contains(field.key) }
        heading = group?.title ?? form.heading ?? form.title
    }

    /// The place as JSON, for the model.
    var json: JSON {
        var members = [JSON.Member("file", .string(file))]
        members.append(text: heading, as: "heading")
        return .object(members)
    }
}
