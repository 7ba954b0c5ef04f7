/// What a form accepts, as declared by its generated type and read by its validator.
public struct FormSchema: Sendable {
    /// The form's id, `azure/cloud-account`.
    public let id: String
    /// The fields, in the order of the schema's `properties`.
    @_spi(Generated) public let fields: [FormField]
    /// The cases in which an otherwise optional field is required, in the order of the schema's `allOf`.
    @_spi(Generated) public let conditions: [FormCondition]
    /// Whether an input may have unknown names.
    public let acceptsUnknownKeys: Bool

    /// Makes a schema.
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

/// What one field of a form accepts.
@_spi(Generated)
public struct FormField: Sendable {
    /// The name in data.
    public let key: String
    /// The name for people.
    public let label: String
    /// What the value must be.
    public let rule: ValueRule
    /// Whether an input must have the field.
    public let isRequired: Bool
    /// Whether the value must never be shown.
    public let isSecret: Bool

    /// Makes a field.
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

/// What a value must be.
public enum ValueRule: Sendable {
    /// A text.
    case text(TextRule)
    /// One of the given texts; whether the schema titles them, with `oneOf` in place of `enum`.
    case choice([String], isTitled: Bool = false)
    /// A whole number within bounds, both allowed; those of `Int` are none.
    case integer(ClosedRange<Int>)
    /// A number within bounds, both allowed.
    case number(ClosedRange<Double>)
    /// True or false.
    case boolean
    /// Several texts.
    case texts(TextRule)
    /// Several of the given texts, none of them twice.
    case choices([String], isTitled: Bool = false)
    /// Texts by name.
    case pairs
    /// A text, a number, or true or false, as it is not sure what the value is.
    case scalar
    /// A scalar, an array of scalars or an object of scalars, as it is not sure what the value is.
    case open
}

/// What a text must be.
public struct TextRule: Sendable {
    /// The minimum number of Unicode scalars.
    public let minLength: Int
    /// The maximum number of Unicode scalars.
    public let maxLength: Int?
    /// What the text is.
    public let format: TextFormat?
    /// An expression that the text matches; a text that ends with a line feed never does.
    public let pattern: Pattern?

    /// Makes a rule.
    ///
    /// A pattern that cannot be compiled matches no text; generators write only such as can.
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

/// A field that is required if another field has a value.
@_spi(Generated)
public struct FormCondition: Sendable {
    /// The index of the field that is required.
    public let field: Int
    /// The index of the field that decides.
    public let subject: Int
    /// The value at which it is required.
    public let value: Value
    /// Whether the field must then not be an empty text either.
    public let isNonEmpty: Bool

    /// A value that a condition compares with.
    public enum Value: Hashable, Sendable {
        /// The subject is this text.
        case text(String)
        /// The subject is this number.
        case integer(Int)
        /// The subject is this Boolean.
        case boolean(Bool)
        /// The subject is an array that holds this text.
        case containing(String)
    }

    /// Makes a condition.
    public init(field: Int, when subject: Int, is value: Value, isNonEmpty: Bool = false) {
        self.field = field
        self.subject = subject
        self.value = value
        self.isNonEmpty = isNonEmpty
    }
}
