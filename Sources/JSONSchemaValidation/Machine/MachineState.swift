@_spi(Generated) import FormValidation

/// A state of the machine: the schemas that apply to a value.
///
/// Some schemas must hold; others, such as the branches of `anyOf`, only affect how schemas are combined. If
/// a schema that must hold does not, the input is rejected immediately. Each of the other schemas has a slot:
/// a bit that is set if the schema does not hold.
struct MachineState {
    /// The allowed types of the value.
    var types: TypeSet = .all
    /// The minimum and maximum number of Unicode scalars in a string.
    var minimumLength = 0
    var maximumLength = Int.max
    /// Whether no other checks apply to a string.
    var isPlainText = true
    /// Whether an object must not contain unknown names.
    var refusesUnknownNames = false
    /// Whether any schema requires the entries of an array to be distinct.
    var asksForDistinctEntries = false
    /// The number of words in the frame: the slots, then a bit for each name that occurred.
    var wordCount = 0
    /// The index of the first word for the names.
    var firstNameWord = 0

    /// The checks for strings, numbers, other scalars, arrays and objects.
    var textChecks = MachineRange()
    var numberChecks = MachineRange()
    var wordChecks = MachineRange()
    var arrayChecks = MachineRange()
    var objectChecks = MachineRange()
    /// The type checks of schemas with slots.
    var typeChecks = MachineRange()
    /// The combinations of schemas, which are evaluated last.
    var joins = MachineRange()

    /// The names, in the order of the schema.
    var names = TextTable()
    /// The index of the first word of the masks for required names.
    var firstMask = 0
    /// The transition for the value of any other name.
    var additional = MachineTransition()
    /// The transition for the entries of an array.
    var items = MachineTransition()

    /// A hash table of names or strings.
    struct TextTable {
        var first = 0
        var count = 0
        var firstSlot = 0
        /// The number of slots minus one; -1 if there are no strings.
        var mask = -1
        var seed: UInt64 = 0
    }
}

/// A part of one of the machine's arrays.
struct MachineRange {
    var start = 0
    var end = 0

    var isEmpty: Bool { start == end }
}

/// The state of a member or entry, and its effect on the outer value.
struct MachineTransition {
    var state = 0
    /// The links from slots of the inner value to slots of the outer value.
    var links = MachineRange()
    /// The links to slots that record that an entry was found.
    var discoveries = MachineRange()
}

/// A link from a slot of an inner value to a slot of the outer value. If the inner slot is -1, the link
/// always holds.
struct MachineLink {
    var inner: Int32
    var outer: Int32
}

/// The name of a member, or one of several allowed strings.
struct MachineText {
    /// The first eight bytes, in little-endian order, padded with zeros.
    var prefix: UInt64
    /// The start and the number of the string's bytes.
    var start: Int
    var count: Int
    /// The transition for the name's value.
    var transition = MachineTransition()
}

/// A check of a value.
struct MachineCheck {
    /// The kind of a check.
    enum Kind: UInt8 {
        case types, length, pattern, noLineFeedAtEnd, format, options, bounds, exclusiveBounds, multipleOf,
            count, distinct,
            found,
            name, dependentName
    }

    var kind: Kind
    /// The slot of the schema; -1 if the schema must hold.
    var slot: Int32
    /// Indices, whose meaning depends on the kind of check.
    var first: Int32 = 0
    var second: Int32 = 0
    /// The lower bound of a length or count.
    var low = 0
    var high = Int.max
}

/// A combination of schemas.
struct MachineJoin {
    /// The kind of combination.
    enum Kind: UInt8 {
        case all, any, one, not, conditional
    }

    var kind: Kind
    /// The slot of the schema; -1 if the schema must hold.
    var slot: Int32
    /// The slots of the schemas that are combined.
    var operands: MachineRange

    /// Special slots: one for schemas that always hold, and one for schemas that do not exist.
    static let holds: Int32 = -1
    static let absent: Int32 = -2
}

/// The values that `const` and `enum` allow, except for strings, which are in a table.
struct MachineOptions: Sendable {
    var texts: MachineState.TextTable
    var numbers: [JSONNumber] = []
    var allowsTrue = false
    var allowsFalse = false
    /// Arrays and objects.
    var values: [JSONValue] = []
}

/// The bounds of a number.
struct MachineBounds: Sendable {
    var minimum: JSONNumber?
    var maximum: JSONNumber?
}
