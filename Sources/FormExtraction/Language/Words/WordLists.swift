/// The words by which a language names, asks for and describes fields: all of it in one place, so that a second language is data.
///
/// Words are in lower case. Verbs stand in the forms in which pages use them: the imperative, and the gerund of headings.
/// Words of one concern alone, such as those of the steps of a procedure, stand in a structure of their own.
struct WordLists: Sendable {
    // MARK: Verbs

    /// Put a value in: "Enter the name".
    var enterVerbs: Set<String>
    /// Other verbs with which a description opens as an order, without asking for a value by themselves.
    var otherLeadVerbs: Set<String>
    /// Pick an entry: "Select the region".
    var selectVerbs: Set<String>
    /// Switch on or off: "Toggle this option on".
    var toggleVerbs: Set<String>
    /// Paste text of several lines.
    var pasteVerbs: Set<String>
    /// Hand over a file.
    var uploadVerbs: Set<String>
    /// Agree to something.
    var acceptVerbs: Set<String>
    /// Press a button or follow a link.
    var clickVerbs: Set<String>
    /// Go to a place of the interface.
    var navigateVerbs: Set<String>
    /// What the interface does by itself: "Shows the status".
    var displayVerbs: Set<String>
    /// Verbs of headings that make or manage a thing; form ids leave them out.
    var headingVerbs: Set<String>
    /// Verbs of headings that do something else with a thing.
    var otherHeadingVerbs: Set<String>

    // MARK: Nouns

    /// Headers of a column that names fields.
    var labelHeaders: Set<String>
    /// Headers of a column that describes fields.
    var descriptionHeaders: Set<String>
    /// Headers of columns that state one fact.
    var factHeaders: [String: ColumnFact]
    /// Nouns that say what a table's rows are, where they are no fields: permissions, ports, events.
    var nonFieldHeaders: Set<String>
    /// Verbs that introduce a table or list of fields only with a noun for them: "Follow the wizard with the following details".
    var followingVerbs: Set<String>
    /// Verbs by which a sentence tells to give one control a value: "Enter your **Tenant ID**".
    var fillingVerbs: Set<String>
    /// Gerunds by which a sentence says how something is done, with their imperatives: "by selecting".
    var gerunds: [String: String]
    /// Verbs that only look: "Verify that…".
    var checkingVerbs: Set<String>
    /// Nouns that stand beside the label of a control.
    var controlNouns: [String: ControlNoun]
    /// Verbs by which a sentence asks for the values of a table or list that follows.
    var introducingVerbs: Set<String>
    /// Words that point to a table or list: "the following", "below".
    var pointers: Set<String>
    /// Headers that only forms have: "Field".
    var formHeaders: Set<String>
    /// Words for "field" that head tables of anything as well: "Name".
    var weakHeaders: Set<String>
    /// Headings that name no procedure of their own: "Enablement"; the heading above names it.
    var genericHeadings: Set<String>
    /// Headings of a section that looks at things rather than changing them: "Validate".
    var checkingHeadings: Set<String>
    /// What a sentence asks to be filled in or used: "the following fields".
    var inputNouns: Set<String>
    /// Headings whose section holds no procedure: prerequisites, next steps.
    var nonProcedureHeadings: Set<String>
    /// Names of parts of an interface that are no value: "drop-down menu".
    var interfaceNouns: Set<String>
    /// Units of time and size: a label that ends with one in parentheses takes a number.
    var units: Set<String>
    /// Head nouns of numbers: count, port.
    var numberNouns: Set<String>
    /// Nouns for text of several lines: certificate, JSON.
    var multilineNouns: Set<String>
    /// Head nouns of pairs: tags, labels.
    var pairNouns: Set<String>
    /// Head nouns of what must stay secret, most words first.
    var secretNouns: [Phrase]

    // MARK: Function words

    var articles: Set<String>
    var determiners: Set<String>
    var prepositions: Set<String>
    var conjunctions: Set<String>
    var conditionWords: Set<String>
    /// Words that may stand before an imperative: "Optionally, enter …".
    var openers: Set<String>

    // MARK: Phrases

    var optionalPhrases: [Phrase]
    var requiredPhrases: [Phrase]
    var valuesPhrases: [Phrase]
    var listPhrases: [Phrase]
    var pairPhrases: [Phrase]
    var exampleOpeners: [Phrase]

    /// The number that an English number word names.
    var numberWords: [String: Int]
    /// Words for on and off, yes and no.
    var truthWords: [String: Bool]

    // MARK: Words of one concern

    /// Sentences, clauses and phrases.
    var sentences: SentenceWords
    /// Labels, and the names that are made of them.
    var labels: LabelWords
    /// Controls that are on or off.
    var switches: SwitchWords
    /// Values of a choice, and menus.
    var choices: ChoiceWords
    /// One or several, a quantity or a name.
    var quantities: QuantityWords
    /// Texts of several lines.
    var texts: TextWords
    /// What a text is: an address, a date, a time that lasts.
    var formats: FormatWords
    /// What a column headed "Type" says.
    var types: TypeWords
    /// Defaults.
    var defaults: DefaultWords
    /// Whether a field may be left out, and when it is shown.
    var presence: PresenceWords
    /// Tables and lists of fields.
    var tables: TableWords
    /// Groups of fields that are asked for in a case.
    var alternatives: AlternativeWords
    /// The path to a form, and the button that submits it.
    var navigation: NavigationWords
    /// The interfaces of products.
    var products: ProductWords
    /// What stands beside the label of a control.
    var controls: ControlWords
    /// Steps of a procedure.
    var steps: StepWords
}

/// What a column of a field table states.
enum ColumnFact: Hashable, Sendable {
    case type
    case required
    case optional
    case defaultValue
    case options
    case example
    case format
    case limits
    /// Whether the field can be changed at all: where it says no, the row is none.
    case editable
}
