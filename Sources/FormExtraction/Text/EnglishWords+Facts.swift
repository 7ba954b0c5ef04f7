/// Words that readers of facts ask for, and cues do not: they stay out of the classes, as each class is an observation of its own.
extension EnglishWords {
    // MARK: Defaults

    /// Words for the field itself before "default": "the default value is".
    static let defaultNouns: WordSet = [
        "value", "setting", "option", "selection", "behavior", "behaviour", "state", "choice", "values",
        "time",
    ]
    /// What a header of values adds to the label of their field: "Action type" over the values of **Action**.
    static let valueKinds: WordSet = ["type", "kind", "mode", "trigger", "recipient", "method"]
    /// What says that nothing was entered: "if no value is given".
    static let absences: WordSet = [
        "no", "not", "blank", "empty", "omitted", "unset", "unspecified",
    ]
    /// What is between a value and the word "default" behind it: "`x` is used as the default".
    static let betweenValueAndDefault: WordSet = [
        "as", "is", "used", "the", "set", "a", "value", "selected", "are",
    ]

    // MARK: Options

    /// Verbs by which a sentence says what there is: "Supports A and B".
    static let offering: WordSet = ["support", "supports"]

    /// Words between the announcement of values and the first value.
    static let afterAnnouncement: WordSet = [
        ":", "are", "is", "include", "includes", "the", "following", "of", "either", "one", "options",
        "values",
        "types", "modes", "these", "(", "set", "to", "-", "–", "—",
    ]
    /// The word before a colon behind which values are listed.
    static let listNouns: WordSet = [
        "options", "values", "choices", "modes", "types", "methods", "formats", "levels", "operators",
        "strategies", "list", "available", "supported", "option", "algorithms", "algorithm", "protocols",
        "following",
    ]
    /// Words that announce all values of a noun: "supported engines:".
    static let announcingAdjectives: WordSet = [
        "following", "available", "supported", "allowed", "valid", "possible",
    ]
    /// Words between a verb and the first value: "select one of".
    static let beforeValue: WordSet = [
        "from", "between", "either", "one", "any", "of", "following", ":", "values", "options", "these",
        "both", "it",
        "as", "among", "available", "select", "choose", "support", "supports",
    ]
    /// Adverbs behind a noun: "Enter the password again" is about the password.
    static let afterNoun: WordSet = ["again", "twice", "here", "below", "above"]
    /// What values are said to be: "`a` and `b` are supported".
    static let supported: WordSet = [
        "supported", "available", "allowed", "accepted", "valid", "permitted", "possible",
    ]
    /// What is between a field and the value that it is given: "Set **X** to **Y**".
    static let assigning: WordSet = ["as", "to", "=", ":", "-", "–", "—", "→", "("]
    /// The nouns and adjectives of a column that lists all values.
    static let optionsHeaderNouns: WordSet = ["values", "options", "choices", "value(s)", "option(s)"]
    static let optionsHeaderAdjectives: WordSet = [
        "allowed", "possible", "accepted", "valid", "supported", "available", "permitted", "acceptable",
    ]
    /// Nouns for a table or list of values.
    static let blockNouns: WordSet = ["table", "options", "values", "choices", "types", "list"]
    /// Remarks in brackets about one value among others.
    static let valueRemarks: WordSet = [
        "default", "recommended", "optional", "deprecated", "beta", "preview", "legacy",
    ]
    /// Words after the last value of an enumeration: "`a` or `b` mode".
    static let valueNouns: WordSet = [
        "action", "mode", "modes", "types", "methods", "architecture", "architectures", "formats", "program",
        "language",
        "languages", "protocols", "algorithm", "algorithms", "template", "strategy", "levels", "versions",
        "entry", "item",
    ]
    /// What a value is in the case that a sentence speaks of: "if `x` is selected".
    static let pickedStates: WordSet = ["selected", "chosen", "used", "checked", "picked"]

    // MARK: Conditions

    /// Beginnings of sentences that state a case first.
    static let caseOpeners: WordSet = ["if", "when", "unless", "only", "for", "with", "once", "where"]
    /// Words that make "if" a question, or something other than a case: "check if", "even if".
    static let questionVerbs: WordSet = [
        "check", "see", "determine", "know", "even", "as", "specify", "indicate", "whether", "or", "and",
        "select", "verify", "ask",
    ]
    /// The last word of a phrase that also speaks of other things than fields: "applies to".
    static let weakCaseEnds: WordSet = ["to", "used", "works", "supported", "visible", "after"]
    /// Beginnings of sentences that advise when to switch something on: "Use only if".
    static let adviceVerbs: WordSet = ["use", "enable", "select", "toggle", "check"]
    /// What denies the phrase behind it: "not required if".
    static let denials: WordSet = ["will", "not", "t", "isn't", "doesn't"]
    /// What a title adds to the value of a field that it names: "STS settings".
    static let caseTitleNouns: WordSet = [
        "configuration", "settings", "options", "fields", "details", "parameters", "setup", "method",
        "authentication",
        "mode", "type", "properties",
    ]
    /// Words of sentences that send the reader to a heading in some case.
    static let spokenCaseOpeners: WordSet = ["with", "if", "when"]
    static let spokenCaseFillers: WordSet = [
        "the", "a", "an", "you", "select", "choose", "selected", "chose", "use", "is", "are", "using", "want",
        "to",
    ]

    // MARK: Presence

    /// What says about a field that it can be left out, and that it cannot.
    static let optionalWords: WordSet = ["optional", "optionally", "opt"]
    static let requiredWords: WordSet = ["required", "mandatory"]
    /// What a cell answers in a column "Required".
    static let yesAnswers: WordSet = ["yes", "y", "✓", "✔", "✅", "x", "●", "☑", "must", "*", "m", "r"]
    static let noAnswers: WordSet = ["no", "n", "✗", "✘", "❌", "✖", "☐", "o", "n/a", "not"]

    // MARK: Types

    /// What a column of types calls a switch, and a number.
    static let booleanTypes: WordSet = ["boolean", "bool", "toggle", "checkbox", "switch"]
    static let numberTypes: WordSet = ["integer", "int", "number", "float", "decimal"]

    // MARK: Formats

    /// What names a host, an address, and a schedule.
    static let hostWords: WordSet = ["fqdn", "hostname", "host", "dns", "domain", "hostnames"]
    static let addressWords: WordSet = ["ip", "ipv4", "ipv6"]
    static let scheduleWords: WordSet = ["cron", "expression", "schedule"]
    /// Units of time that a writer of a duration can choose from.
    static let timeUnits: WordSet = ["seconds", "minutes", "hours", "days", "weeks", "months"]
    /// Nouns of labels whose value is a duration.
    static let timeSpans: WordSet = [
        "interval", "duration", "timeout", "ttl", "period", "age", "retention", "delay", "time", "frequency",
        "lifetime", "expiration", "expiry",
    ]
}
