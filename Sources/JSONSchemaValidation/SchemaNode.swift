import FormValidation

/// A schema that was read: `true`, `false`, or keywords.
indirect enum SchemaNode: Sendable {
    /// Everything, or nothing, is valid.
    case always(Bool)
    /// What all keywords accept.
    case keywords(SchemaKeywords)
}

/// The keywords of a schema, and what messages need of its annotations.
struct SchemaKeywords: Sendable {
    /// The schema's `title`.
    var title: String?
    /// Whether the value must not be shown: `writeOnly`.
    var isSecret = false
    /// The JSON Pointer of the schema, as a URI fragment.
    var location: String
    /// The keywords that assert something, in the order of `SchemaCompiler.readers`.
    var assertions: [Assertion] = []

    /// A keyword and its value.
    enum Assertion: Sendable {
        case type([TypeName])
        case const(JSONValue, shown: String?)
        case enumeration(Set<JSONValue>, shown: [String])
        case length(minimum: Int?, maximum: Int?)
        case pattern(Pattern)
        case format(String)
        case bounds(minimum: JSONNumber?, maximum: JSONNumber?)
        case exclusiveBounds(minimum: JSONNumber?, maximum: JSONNumber?)
        case items(SchemaNode)
        case count(minimum: Int?, maximum: Int?)
        case uniqueItems
        case contains(SchemaNode)
        case object(ObjectRule)
        case allOf([SchemaNode])
        case anyOf([SchemaNode])
        case oneOf([SchemaNode])
        case not(SchemaNode)
        case conditional(test: SchemaNode, then: SchemaNode?, otherwise: SchemaNode?)
    }

    /// `properties`, `required` and `additionalProperties`, which are about the same members.
    struct ObjectRule: Sendable {
        var properties: [ExactText: SchemaNode] = [:]
        /// The names of the properties, in order, for suggestions.
        var names: [String] = []
        var required: [String] = []
        var additional: SchemaNode?
    }

    /// The names of types.
    enum TypeName: String, Sendable, CaseIterable {
        case null, boolean, integer, number, string, array, object

        /// Whether a value is of the type.
        func holds(of node: JSONNode) -> Bool {
            switch (self, node.value) {
            case (.null, .null), (.boolean, .boolean), (.number, .number), (.string, .string),
                (.array, .array),
                (.object, .object):
                true
            case (.integer, .number(let number)): number.isInteger
            default: false
            }
        }

        /// The type for people.
        var words: String {
            switch self {
            case .null: "null"
            case .boolean: "true or false"
            case .integer: "a whole number"
            case .number: "a number"
            case .string: "a text"
            case .array: "an array"
            case .object: "an object"
            }
        }
    }
}
