@_spi(Generated) import FormValidation

/// A compiled schema: its assertions, and the annotations that messages use.
///
/// All schemas of a document are in one array and refer to each other by index, so references can point
/// anywhere.
struct SchemaNode: Sendable {
    /// The schema's `title`; nil if there is none.
    var title: String?
    /// Whether the value must not be shown, because of `writeOnly`.
    var isSecret = false
    /// The JSON Pointer of the schema, as a URI fragment.
    var location: String
    /// The keywords that assert something.
    var assertions: [Assertion] = []

    /// A keyword and its value.
    enum Assertion: Sendable {
        /// The schema `false`.
        case never
        case type(TypeSet)
        case const(JSONValue, shown: String?)
        case enumeration(Set<JSONValue>, shown: [String])
        case length(minimum: Int?, maximum: Int?)
        case pattern(Pattern)
        case format(StandardFormat)
        case bounds(minimum: JSONNumber?, maximum: JSONNumber?)
        case exclusiveBounds(minimum: JSONNumber?, maximum: JSONNumber?)
        case multipleOf(DecimalDivisor)
        case items(Int)
        case count(minimum: Int?, maximum: Int?)
        case uniqueItems
        case contains(Int)
        case object(ObjectRule)
        case dependentRequired([Dependency])
        case reference(Int)
        case allOf([Int])
        case anyOf([Int])
        case oneOf([Int])
        case not(Int)
        case conditional(test: Int, then: Int?, otherwise: Int?)

        /// The schemas that the keyword applies to the same value.
        var schemasInPlace: [Int] {
            switch self {
            case .reference(let schema), .not(let schema): [schema]
            case .allOf(let schemas), .anyOf(let schemas), .oneOf(let schemas): schemas
            case .conditional(let test, let then, let otherwise): [test, then, otherwise].compactMap(\.self)
            default: []
            }
        }
    }

    /// A member of `dependentRequired`.
    struct Dependency: Sendable {
        /// The name that requires other names.
        var name: String
        /// The names that are required.
        var required: [String]
    }
}

/// A set of JSON types, with one bit for each type. Integers and other numbers are distinguished.
struct TypeSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let null = TypeSet(rawValue: 1)
    static let boolean = TypeSet(rawValue: 2)
    static let integer = TypeSet(rawValue: 4)
    static let fraction = TypeSet(rawValue: 8)
    static let string = TypeSet(rawValue: 16)
    static let array = TypeSet(rawValue: 32)
    static let object = TypeSet(rawValue: 64)
    static let number: TypeSet = [.integer, .fraction]
    static let all = TypeSet(rawValue: 127)

    /// The values of `type`, each with its set and its name for messages.
    static let named: [(name: String, set: TypeSet, words: String)] = [
        ("null", .null, "null"), ("boolean", .boolean, "true or false"),
        ("integer", .integer, "an integer"), ("number", .number, "a number"),
        ("string", .string, "a string"), ("array", .array, "an array"), ("object", .object, "an object"),
    ]

    /// The set in words, for messages.
    var words: String {
        var words: [String] = []
        var rest = self
        // Mention numbers only once.
        for (_, set, word) in Self.named.reversed() where rest.isSuperset(of: set) {
            words.append(word)
            rest.subtract(set)
        }
        return words.isEmpty ? "nothing" : words.reversed().joined(separator: " or ")
    }
}
