/// The inputs that a form accepts, as declared by the form's generated type.
public struct FormSchema: Sendable {
    /// The form's id, such as `azure/cloud-account`.
    public let id: String
    /// The fields, in the order of the schema's `properties`.
    @_spi(Generated) public let fields: [FormField]
    /// The cases in which an otherwise optional field is required, in the order of the schema's `allOf`.
    @_spi(Generated) public let conditions: [FormCondition]
    /// Whether an input may contain unknown names.
    public let acceptsUnknownKeys: Bool

    /// Creates a schema.
    @_spi(Generated)
    public init(
        id: String, fields: [FormField], conditions: [FormCondition] = [], acceptsUnknownKeys: Bool = false
    ) {
        self.id = id
        self.fields = fields
        self.conditions = conditions
        self.acceptsUnknownKeys = acceptsUnknownKeys
    }
}

/// The values that a field of a form accepts.
@_spi(Generated)
public struct FormField: Sendable {
    /// The field's name in data.
    public let key: String
    /// The field's name in the user interface.
    public let label: String
    /// The rule for the value.
    public let rule: ValueRule
    /// Whether an input must contain the field.
    public let isRequired: Bool
    /// Whether the value must not be shown.
    public let isSecret: Bool

    /// Creates a field.
    public init(
        _ key: String, label: String, _ rule: ValueRule, isRequired: Bool = false, isSecret: Bool = false
    ) {
        self.key = key
        self.label = label
        self.rule = rule
        self.isRequired = isRequired
        self.isSecret = isSecret
    }
}

/// A rule for a value.
public enum ValueRule: Sendable {
    /// A string.
    case text(TextRule)
    /// One of the given strings. `isTitled` says whether the schema gives them titles, using `oneOf` instead
    /// of `enum`.
    case choice([String], isTitled: Bool = false)
    /// An integer within inclusive bounds. The bounds of `Int` mean that there is no limit.
    case integer(ClosedRange<Int>)
    /// A number within inclusive bounds.
    case number(ClosedRange<Double>)
    /// True or false.
    case boolean
    /// Several strings.
    case texts(TextRule)
    /// Several of the given strings, without duplicates.
    case choices([String], isTitled: Bool = false)
    /// An object whose values are strings.
    case pairs
    /// A string, a number or a Boolean, because the type is uncertain.
    case scalar
    /// A scalar, an array of scalars or an object of scalars, because the type is uncertain.
    case open
}

/// A rule for a string.
public struct TextRule: Sendable {
    /// The minimum number of Unicode scalars.
    public let minLength: Int
    /// The maximum number of Unicode scalars; nil if there is none.
    public let maxLength: Int?
    /// The format of the string; nil if there is none.
    public let format: TextFormat?
    /// A regular expression that the string must match; nil if there is none. A string that ends with a line
    /// feed never matches.
    public let pattern: Pattern?

    /// Creates a rule.
    ///
    /// A pattern that cannot be compiled matches no string. Generators write only patterns that can be
    /// compiled.
    @_spi(Generated)
    public init(
        minLength: Int = 0, maxLength: Int? = nil, format: TextFormat? = nil, pattern: String? = nil
    ) {
        self.minLength = minLength
        self.maxLength = maxLength
        self.format = format
        self.pattern = pattern.map(Pattern.init(orNever:))
    }
}

/// A field that is required if another field has a certain value.
@_spi(Generated)
public struct FormCondition: Sendable {
    /// The index of the required field.
    public let field: Int
    /// The index of the field whose value decides.
    public let subject: Int
    /// The value for which the field is required.
    public let value: Value
    /// Whether an empty string is also rejected in that case.
    public let isNonEmpty: Bool

    /// A value that the subject of a condition is compared with.
    public enum Value: Hashable, Sendable {
        /// The subject is this string.
        case text(String)
        /// The subject is this number.
        case integer(Int)
        /// The subject is this Boolean.
        case boolean(Bool)
        /// The subject is an array that contains this string.
        case containing(String)
    }

    /// Creates a condition.
    public init(field: Int, when subject: Int, is value: Value, isNonEmpty: Bool = false) {
        self.field = field
        self.subject = subject
        self.value = value
        self.isNonEmpty = isNonEmpty
    }
}
