/// Words of labels, and of the names that are made of them.
struct LabelWords: Sendable {
    /// Opens an example or a remark, and labels nothing: "Note".
    let remarks: Set<String>
    /// Head nouns of labels that ask for a name, id or place, which is no secret.
    let plainHeads: Set<String>
    /// Verbs besides those of selecting that a label opens with, and that no key keeps: "Enter name".
    let imperatives: Set<String>
    /// What may not stand at either end of the slug of a form.
    let slugEnds: Set<String>
}
