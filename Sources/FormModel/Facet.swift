/// What a schema can enforce of a field.
package enum Facet: String, Hashable, Sendable, CaseIterable {
    /// That an input has the field.
    case required
    /// The type of the value.
    case type
    /// That the value is one of the options.
    case options
    /// The format of a text.
    case format
    /// The limits on the value.
    case limits
    /// That an input has the field in the stated case.
    case when
}
