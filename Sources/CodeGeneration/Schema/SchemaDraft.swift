/// The version of JSON Schema that generated schemas declare.
package enum SchemaDraft: String, Hashable, Sendable, CaseIterable {
    /// Draft 2020-12.
    case draft202012 = "2020-12"
    /// Draft-07, for ajv 6, the default export of ajv 8, react-jsonschema-form and older editors.
    case draft07 = "draft-07"

    /// The value of `$schema`.
    var uri: String {
        switch self {
        case .draft202012: "https://json-schema.org/draft/2020-12/schema"
        case .draft07: "http://json-schema.org/draft-07/schema#"
        }
    }
}
