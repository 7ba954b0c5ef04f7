import FormModel

/// The source of a form or field in generated files: the page and the heading, which do not change
/// if lines are added above.
struct SourcePlace {
    /// The page or partial.
    var file: String
    /// The heading above it; empty if there is none.
    var heading: String

    /// The place of a form.
    init(of form: Form) {
        file = form.source.file
        heading = form.heading ?? form.title
    }

    /// The place of a field; the nearest heading is the title of its group.
    init(of field: Field, in form: Form) {
        file = field.source.file
        let group = form.groups.first { $0.fields.contains(field.key) }
        heading = group?.title ?? form.heading ?? form.title
    }

    /// The place in a model.
    var json: JSON {
        var members = [JSON.Member("file", .string(file))]
        members.append(text: heading, as: "heading")
        return .object(members)
    }
}
