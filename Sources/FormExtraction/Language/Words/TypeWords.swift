import FormModel

/// Words of columns that name the type of a field.
struct TypeWords: Sendable {
    /// What such columns call each type, in the order in which the words are looked for.
    let columns: [(names: Set<String>, type: FieldType)]
}
