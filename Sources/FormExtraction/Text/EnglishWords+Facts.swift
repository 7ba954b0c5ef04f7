/// Words that only fact readers use, not cues. They are not classes, because each class would become an
/// observation.
extension EnglishWords {
    // MARK: Presence

    /// Adverbs between "is" and "required": "is also required".
    static let emphasisAdverbs: WordSet = ["also", "always", "strictly", "entirely", "completely"]
    static let settingNouns: WordSet = ["parameter", "setting", "attribute", "property", "argument"]
    /// Verbs for entering a value into a control: "if none is specified".
    static let givingVerbs: WordSet = [
        "provided", "specified", "set", "given", "entered", "selected", "chosen", "defined", "supplied",
        "filled",
        "configured", "enter", "specify", "provide", "select", "choose", "define", "supply", "fill", "give",
    ]
    static let auxiliaries: WordSet = ["do", "does", "has", "have", "been", "value", "explicitly", "yet"]
    /// Words for the state of a control that is left out: "leave blank", "left empty".
    static let emptyWords: WordSet = ["blank", "empty", "unset", "unfilled", "unspecified"]

    /// Words that end an incomplete list of values.
    static let andSoOn: WordSet = ["etc", "etc.", "...", "…"]
    /// Words after "and" that mean further values.
    static let otherValues: WordSet = ["others", "more"]
    /// Words in a sentence that says that a value is needed: "An error is shown if it is empty."
    static let complaints: WordSet = [
        "error", "errors", "fail", "fails", "failure", "invalid", "reject", "rejects", "rejected", "refuse",
        "refuses",
        "warning", "required", "mandatory", "must", "cannot", "can\'t",
    ]
    /// Nouns in a sentence that introduces further fields, not values: "two additional settings:".
    static let furtherFields: WordSet = [
        "settings", "fields", "parameters", "properties", "attributes", "details",
    ]
    /// Words after a value that begin its explanation: "`own` for a server of your own".
    static let explaining: WordSet = ["for", "to", "if", "when", "means", "uses", "which"]
    /// Words before each further value that is explained.
    static let betweenExplained: WordSet = ["or", "and", ",", ";"]
    /// Verbs that state an obligation when "to" follows: "you need to".
    static let needVerbs: WordSet = ["need", "needs", "have", "has", "required"]
    /// Words between "must" or a similar word and its verb or object: "must at least configure".
    static let leastWords: WordSet = ["at", "least", "also", "first", "minimum", "always", "then", "a", "in"]
    /// Verbs for filling in controls: "You must configure:".
    static let fillingVerbs: WordSet = [
        "configure", "enter", "provide", "specify", "set", "define", "fill", "complete", "supply", "select",
    ]
    /// Words for a control that appears in a certain case: "the list will be shown".
    static let shown: WordSet = ["shown", "displayed", "appears", "appear", "visible"]
    static let equalitySigns: WordSet = ["=", "==", "==="]

    // MARK: Defaults

    /// Words for the field itself next to "default": "the default value is".
    static let defaultNouns: WordSet = [
        "value", "setting", "option", "selection", "behavior", "behaviour", "state", "choice", "values",
        "time",
    ]
    /// Words that a header of values adds to the label of the field: "Action type" above the values of
    /// **Action**.
    static let valueKinds: WordSet = ["type", "kind", "mode", "trigger", "recipient", "method"]
    /// Words for a missing value: "if no value is given".
    static let absences: WordSet = [
        "no", "not", "blank", "empty", "omitted", "unset", "unspecified",
    ]
    /// Words between a value and "default" after it: "`x` is used as the default".
    static let betweenValueAndDefault: WordSet = [
        "as", "is", "used", "the", "set", "a", "value", "selected", "are",
    ]

    // MARK: Options

    /// Verbs before a list of what exists: "Supports A and B".
    static let offering: WordSet = ["support", "supports"]

    /// Words between the announcement of values and the first value.
    static let afterAnnouncement: WordSet = [
        ":", "are", "is", "include", "includes", "the", "following", "of", "either", "one", "options",
        "values",
        "types", "modes", "these", "(", "set", "to", "-", "–", "—",
    ]
    /// The last word before a colon and a list of values.
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
    /// Adverbs after a noun: "Enter the password again" is about the password.
    static let afterNoun: WordSet = ["again", "twice", "here", "below", "above"]
    /// Adjectives that describe values: "`a` and `b` are supported".
    static let supported: WordSet = [
        "supported", "available", "allowed", "accepted", "valid", "permitted", "possible",
    ]
    /// Words between a field and its value: "Set **X** to **Y**".
    static let assigning: WordSet = ["as", "to", "=", ":", "-", "–", "—", "→", "("]
    /// The nouns and adjectives in the header of a column that lists all values.
    static let optionsHeaderNouns: WordSet = ["values", "options", "choices", "value(s)", "option(s)"]
    static let optionsHeaderAdjectives: WordSet = [
        "allowed", "possible", "accepted", "valid", "supported", "available", "permitted", "acceptable",
    ]
    /// Nouns for a table or list of values.
    static let blockNouns: WordSet = ["table", "options", "values", "choices", "types", "list"]
    /// Remarks in parentheses about one of several values.
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
    /// Participles that follow a value in a condition: "if `x` is selected".
    static let pickedStates: WordSet = ["selected", "chosen", "used", "checked", "picked"]

    // MARK: Conditions

    /// Words that begin a sentence that states a case first.
    static let caseOpeners: WordSet = ["if", "when", "unless", "only", "for", "with", "once", "where"]
    /// Words before "if" that make it a question or something other than a case: "check if", "even
    /// if".
    static let questionVerbs: WordSet = [
        "check", "see", "determine", "know", "even", "as", "specify", "indicate", "whether", "or", "and",
        "select", "verify", "ask",
    ]
    /// Last words of phrases that are also used for things other than fields: "applies to".
    static let weakCaseEnds: WordSet = ["to", "used", "works", "supported", "visible", "after"]
    /// Words before "applies when" that refer to the field.
    static let fieldSubjects: WordSet = ["this", "it", "the", "is", "are", "will", "be", "these", "and"]
    /// Pronouns that refer to the field: "Provide it if".
    static let fieldPronouns: WordSet = ["it", "this", "one", "them"]
    /// Words that begin a sentence with advice about when to switch something on: "Use only if".
    static let adviceVerbs: WordSet = ["use", "enable", "select", "toggle", "check"]
    /// Words that negate the phrase after them: "not required if".
    static let denials: WordSet = ["will", "not", "t", "isn't", "doesn't"]
    /// Words that a title adds to the value of a field: "STS settings".
    static let caseTitleNouns: WordSet = [
        "configuration", "settings", "options", "fields", "details", "parameters", "setup", "method",
        "authentication",
        "mode", "type", "properties",
    ]
    /// Words in sentences that refer the reader to a heading in a certain case.
    static let spokenCaseOpeners: WordSet = ["with", "if", "when"]
    static let spokenCaseFillers: WordSet = [
        "the", "a", "an", "you", "select", "choose", "selected", "chose", "use", "is", "are", "using", "want",
        "to",
    ]

    // MARK: Presence

    /// The answers in a "Required" column.
    static let yesAnswers: WordSet = ["yes", "y", "✓", "✔", "✅", "x", "●", "☑", "must", "*", "m", "r"]
    static let noAnswers: WordSet = ["no", "n", "✗", "✘", "❌", "✖", "☐", "o", "n/a", "not"]

    // MARK: Types

    /// The names of switches and numbers in a column of types.
    static let booleanTypes: WordSet = ["boolean", "bool", "toggle", "checkbox", "switch"]
    static let numberTypes: WordSet = ["integer", "int", "number", "float", "decimal"]

    // MARK: Formats

    /// Words for a host, an address and a schedule.
    static let hostWords: WordSet = ["fqdn", "hostname", "host", "dns", "domain", "hostnames"]
    static let addressWords: WordSet = ["ip", "ipv4", "ipv6"]
    static let scheduleWords: WordSet = ["cron", "expression", "schedule"]
    /// Units of time that the reader can choose from.
    static let timeUnits: WordSet = ["seconds", "minutes", "hours", "days", "weeks", "months"]
    /// Nouns of labels whose value is a duration.
    static let timeSpans: WordSet = [
        "interval", "duration", "timeout", "ttl", "period", "age", "retention", "delay", "time", "frequency",
        "lifetime", "expiration", "expiry",
    ]
}
