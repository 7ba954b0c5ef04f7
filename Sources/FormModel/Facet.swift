/// A property of a field that a schema can enforce.
package enum Facet: String, Hashable, Sendable, CaseIterable {
    /// The input must contain the field.
    case required
    /// The type of the value.
    case type
    /// The value must be one of the options.
    case options
    /// The format of a text value.
    case format
    /// The limits on the value.
    case limits
    /// The input must contain the field in the stated case.
    case when
}
