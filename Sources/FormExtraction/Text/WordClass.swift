/// A way in which documentation uses a word. A word can be in several classes.
enum WordClass: UInt8, CaseIterable, Sendable {
    // Verbs, in the forms that pages use.
    case enter, select, configure, switchOn, switchOff, paste, upload, accept, click, navigate, display, make,
        check, use, leave,
        followUp, manipulate, switchEffect
    // Function words.
    case article, determiner, possessive, preposition, conjunction, pronoun, possibility, obligation,
        negation, condition,
        softener, be, opener, pointer
    // Names of controls and parts of an interface.
    case fieldNoun, boxNoun, toggleNoun, menuNoun, optionNoun, place, button
    // Kinds of values.
    case inputNoun, numberNoun, unit, multilineNoun, pairNoun, secretNoun, urlNoun, emailNoun, dateNoun,
        fileNoun, hostNoun,
        durationNoun, plainNoun, kindNoun, groupNoun
    // Headings and headers.
    case remark, structural, checkingHeading, genericHeading, labelHeader, weakLabelHeader, descriptionHeader,
        typeHeader,
        requiredHeader, optionalHeader, defaultHeader, optionsHeader, exampleHeader, formatHeader,
        limitsHeader, otherHeader
    // Values.
    case on, off, numberWord, valueWord, vendor, edition, product, formNoun, consoleNoun, blank
    // Words in names of forms and fields.
    case headingVerb, slugVerb, slugEnd, fillingVerb, labelFiller, labelConnector, contrast, lookalike,
        titleNoun,
        interfaceNoun, aimless
    // The navigation to a form, and the form's submit button.
    case beforePlace, openingVerb, submitVerb, trialVerb
    // Placeholders for missing text.
    case placeholder
}

/// A set of classes.
struct WordClasses: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init() {}

    init(_ members: [WordClass]) {
        for member in members { insert(member) }
    }

    /// The set with one more member. It is inlined, so that the compiler turns a chain into a constant.
    @inline(__always)
    func with(_ member: WordClass) -> WordClasses {
        var classes = self
        classes.insert(member)
        return classes
    }

    @inline(__always)
    mutating func insert(_ member: WordClass) {
        if member.rawValue < 64 {
            low |= 1 << UInt64(member.rawValue)
        } else {
            high |= 1 << UInt64(member.rawValue - 64)
        }
    }

    mutating func remove(_ member: WordClass) {
        if member.rawValue < 64 {
            low &= ~(1 << UInt64(member.rawValue))
        } else {
            high &= ~(1 << UInt64(member.rawValue - 64))
        }
    }

    mutating func formUnion(_ other: WordClasses) {
        low |= other.low
        high |= other.high
    }

    func contains(_ member: WordClass) -> Bool {
        member.rawValue < 64
            ? low & (1 << UInt64(member.rawValue)) != 0 : high & (1 << UInt64(member.rawValue - 64)) != 0
    }

    var isEmpty: Bool { low | high == 0 }

    /// Whether the sets have a class in common.
    func intersects(_ other: WordClasses) -> Bool { low & other.low | high & other.high != 0 }

    /// The members in the order of their declaration.
    var members: Members { Members(low: low, high: high) }

    struct Members: Sequence, IteratorProtocol {
        fileprivate var low: UInt64
        fileprivate var high: UInt64

        mutating func next() -> WordClass? {
            if low != 0 {
                defer { low &= low - 1 }
                return WordClass(rawValue: UInt8(low.trailingZeroBitCount))
            }
            guard high != 0 else { return nil }
            defer { high &= high - 1 }
            return WordClass(rawValue: UInt8(64 + high.trailingZeroBitCount))
        }
    }
}

/// The meaning of a phrase, or of a word with the same meaning.
enum PhraseClass: UInt8, CaseIterable, Sendable {
    case optional, omission, required, shownOnly, neededIf, needs, oneOf, severalOf, valuesAre,
        followingValues, fromMenu, separated,
        pairs, example, logIn, existing, byDefault, defaultIs, listOfValues, following, filledByItself,
        leaveBlank, recommended,
        whether, multiline, range, ordered, optionsAnnounced, softened, units
}

/// A set of classes of phrases.
struct PhraseClasses: Sendable {
    private var bits: UInt64 = 0

    mutating func insert(_ member: PhraseClass) { bits |= 1 << UInt64(member.rawValue) }

    func contains(_ member: PhraseClass) -> Bool { bits & 1 << UInt64(member.rawValue) != 0 }

    /// Calls a function with each member, in the order of their declaration.
    func forEach(_ body: (PhraseClass) -> Void) {
        var rest = bits
        while rest != 0 {
            if let member = PhraseClass(rawValue: UInt8(rest.trailingZeroBitCount)) { body(member) }
            rest &= rest - 1
        }
    }
}
