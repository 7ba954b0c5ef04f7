import DocumentParsing
import FormModel

/// A field as one place of a page names it, before it gets a key and joins the others of its form.
struct FoundField: Sendable {
    /// What the page says about it there.
    var reading: FieldReading
    /// The title of the group that it stands in: of a table, a sub-heading, the parent item.
    var group: String?
    /// Which table or list of the procedure it stands in, counted from 1.
    var source = 0
    /// Directives for this field alone.
    var directives: [DirectiveComment] = []
}
