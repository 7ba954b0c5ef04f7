@_spi(Generated) import FormValidation

/// What is known about a value while it is read: which schemas are asked of it, as one state of a machine.
///
/// Schemas that must hold are distinguished from those that decide something, such as the branches of `anyOf`. What the first
/// refuse is refused at once; each of the others has a bit, its slot, which is set when it does not hold.
struct MachineState {
    /// What the value may be.
    var types: TypeSet = .all
    /// The least and greatest number of Unicode scalars of a text.
    var minimumLength = 0
    var maximumLength = Int.max
    /// Whether nothing else is asked of a text.
    var isPlainText = true
    /// Whether an object must have none but the names that are known.
    var refusesUnknownNames = false
    /// Whether entries of an array must be distinct, for any schema.
    var asksForDistinctEntries = false
    /// The words of the frame: the slots, then a bit for each name that was there.
    var wordCount = 0
    /// The word at which the names begin.
    var firstNameWord = 0

    /// What is asked of texts, numbers, other scalars, arrays and objects.
    var textChecks = MachineRange()
    var numberChecks = MachineRange()
    var wordChecks = MachineRange()
    var arrayChecks = MachineRange()
    var objectChecks = MachineRange()
    /// The types that schemas with slots demand.
    var typeChecks = MachineRange()
    /// How schemas are combined, after all else.
    var joins = MachineRange()

    /// The names, in the order of the schema.
    var names = TextTable()
    /// The word of the masks at which the names begin that must be there.
    var firstMask = 0
    /// What is asked of the value of any other name.
    var additional = MachineTransition()
    /// What is asked of the entries of an array.
    var items = MachineTransition()

    /// Names or texts, and where they are looked up.
    struct TextTable {
        var first = 0
        var count = 0
        var firstSlot = 0
        /// The number of slots less one; -1 if there are no texts.
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

/// The state of a member or entry, and what follows from it for the value that has it.
struct MachineTransition {
    var state = 0
    /// The links from the slots of the inner value to those of the outer.
    var links = MachineRange()
    /// The links to slots that say that an entry was found.
    var discoveries = MachineRange()
}

/// From the slot of an inner value to that of the outer one; -1 as the first stands for what always holds.
struct MachineLink {
    var inner: Int32
    var outer: Int32
}

/// A name of a state, or one of several allowed texts.
struct MachineText {
    /// The first eight bytes, in little-endian order, padded with zeros.
    var prefix: UInt64
    /// If the bytes begin, and how many they are.
    var start: Int
    var count: Int
    /// What is asked of the name's value.
    var transition = MachineTransition()
}

/// One question about a value.
struct MachineCheck {
    /// What is asked.
    enum Kind: UInt8 {
        case types, length, pattern, noLineFeedAtEnd, format, options, bounds, exclusiveBounds, multipleOf,
            count, distinct,
            found,
            name, dependentName
    }

    var kind: Kind
    /// The slot of the schema that asks; -1 if it must hold.
    var slot: Int32
    /// Indices, by kind.
    var first: Int32 = 0
    var second: Int32 = 0
    /// Bounds of lengths and counts.
    var low = 0
    var high = Int.max
}

/// A schema that is made of others.
struct MachineJoin {
    /// How.
    enum Kind: UInt8 {
        case all, any, one, not, conditional
    }

    var kind: Kind
    /// The slot of the schema; -1 if it must hold.
    var slot: Int32
    /// The slots of the others.
    var operands: MachineRange

    /// In place of a slot: what always holds, and what does not exist.
    static let holds: Int32 = -1
    static let absent: Int32 = -2
}

/// What `const` and `enum` allow besides texts, which have a table.
struct MachineOptions: Sendable {
    var texts: MachineState.TextTable
    var numbers: [JSONNumber] = []
    var allowsTrue = false
    var allowsFalse = false
    /// Arrays and objects.
    var values: [JSONValue] = []
}

/// Bounds of a number.
struct MachineBounds: Sendable {
    var minimum: JSONNumber?
    var maximum: JSONNumber?
}
