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
    /// Words that a label can lose or gain and name the same thing: "The region" is "Region".
    let fillers: Set<String>
    /// Words behind which the noun stands that others have before the name: "Name of the server" is "Server name".
    let connectors: Set<String>
    /// How nouns end that stand for one, and how for several.
    let plurals: [(singular: String, plural: String)]
    /// Words that make a label name something else, or the opposite, where they are added: "Confirm password".
    let contrasts: Set<String>
    /// Words that a slip of the hand makes of each other, and that yet name other things: "county", "country".
    let lookalikes: Set<String>
}
