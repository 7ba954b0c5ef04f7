/// A meaning that words of a configuration can have.
package protocol VocabularyKind: RawRepresentable<String>, CaseIterable {
    /// What the words mean, as a sentence.
    var meaning: String { get }
}

/// Words that a configuration adds for the house style of a company.
package struct VocabularyExtension: Hashable, Sendable {
    /// The role of a table column, determined by its header.
    package enum Column: String, Hashable, Sendable, CaseIterable, VocabularyKind {
        case field, description, type, required, optional, `default`, options, example, format, limits
        /// The rows of a table with this column are not fields.
        case other

        package var meaning: String {
            switch self {
            case .field: "The column names the fields."
            case .description: "The column describes the fields."
            case .type: "The column says what type each field has."
            case .required: "The column says whether each field is required."
            case .optional: "The column says whether each field is optional."
            case .default: "The column contains the defaults."
            case .options: "The column lists the options."
            case .example: "The column contains examples."
            case .format: "The column says what format each value has."
            case .limits: "The column contains limits, such as the maximum length."
            case .other: "The rows of a table with this column are not fields."
            }
        }
    }

    /// The meaning of a noun.
    package enum Noun: String, Hashable, Sendable, CaseIterable, VocabularyKind {
        case field, toggle, menu, navigation, secret, number, pairs, text

        package var meaning: String {
            switch self {
            case .field: "Next to a label: text is entered into the control. Single words."
            case .toggle: "Next to a label: the control is a switch. Single words."
            case .menu: "Next to a label: the control offers entries. Single words."
            case .navigation:
                "Next to a label: the label names a part of the interface that takes no value. Single words."
            case .secret: "The value must not be shown."
            case .number: "The value is an integer."
            case .pairs: "The value consists of pairs of names and values."
            case .text: "The value is text with several lines."
            }
        }

        /// Whether the noun occurs next to the label of a control, in which case it must be a single word.
        package var isOfControl: Bool { [.field, .toggle, .menu, .navigation].contains(self) }
    }

    /// What a verb tells the reader to do.
    package enum Verb: String, Hashable, Sendable, CaseIterable, VocabularyKind {
        case enter, select, toggle, paste, upload, click, navigate, display

        package var meaning: String {
            switch self {
            case .enter: "The reader enters a value, as with 'type'."
            case .select: "The reader selects one of several entries."
            case .toggle: "The reader turns a switch on or off."
            case .paste: "The reader pastes a value."
            case .upload: "The reader uploads a file."
            case .click: "The reader clicks something that takes no value, such as a button."
            case .navigate: "The reader goes to a part of the interface."
            case .display: "The interface does this by itself, as with 'shows'."
            }
        }
    }

    /// Table headers, in upper or lower case.
    package var columns: [Column: [String]]
    /// Nouns. Those that occur next to labels are single words.
    package var nouns: [Noun: [String]]
    /// Verbs, as single words in the imperative.
    package var verbs: [Verb: [String]]

    /// Creates an extension. By default, it adds nothing.
    package init(
        columns: [Column: [String]] = [:], nouns: [Noun: [String]] = [:], verbs: [Verb: [String]] = [:]
    ) {
        self.columns = columns
        self.nouns = nouns
        self.verbs = verbs
    }

    /// Whether the extension adds nothing.
    package var isEmpty: Bool { columns.isEmpty && nouns.isEmpty && verbs.isEmpty }
}

extension Lexicon {
    /// The lexicon, extended by words from a configuration. If a word's new meaning contradicts its other
    /// meanings, the word loses its other meanings.
    func extended(by extra: VocabularyExtension) -> Lexicon {
        guard !extra.isEmpty else { return self }
        var classes = self.classes
        var headers = self.headers
        for column in VocabularyExtension.Column.allCases {
            for header in extra.columns[column] ?? [] {
                headers[PlainText.words(header).map { Word($0) }] = column.role
            }
        }
        for noun in VocabularyExtension.Noun.allCases {
            for text in extra.nouns[noun] ?? [] {
                guard let last = PlainText.words(text).last else { continue }
                if noun.isOfControl {
                    for other in VocabularyExtension.Noun.allCases where other.isOfControl {
                        classes[Word(last)]?.remove(other.wordClass)
                    }
                }
                classes[Word(last), default: WordClasses()].insert(noun.wordClass)
            }
        }
        for verb in VocabularyExtension.Verb.allCases {
            for text in extra.verbs[verb] ?? [] {
                classes[Word(PlainText.collapsed(text)), default: WordClasses()].insert(verb.wordClass)
            }
        }
        return Lexicon(classes: classes, headers: headers, phrases: phrases)
    }
}

extension VocabularyExtension.Column {
    fileprivate var role: ColumnRole {
        switch self {
        case .field: .label
        case .description: .description
        case .type: .type
        case .required: .required
        case .optional: .optional
        case .default: .default
        case .options: .options
        case .example: .example
        case .format: .format
        case .limits: .limits
        case .other: .other
        }
    }
}

extension VocabularyExtension.Noun {
    fileprivate var wordClass: WordClass {
        switch self {
        case .field: .fieldNoun
        case .toggle: .toggleNoun
        case .menu: .menuNoun
        case .navigation: .place
        case .secret: .secretNoun
        case .number: .numberNoun
        case .pairs: .pairNoun
        case .text: .multilineNoun
        }
    }
}

extension VocabularyExtension.Verb {
    fileprivate var wordClass: WordClass {
        switch self {
        case .enter: .enter
        case .select: .select
        case .toggle: .switchOn
        case .paste: .paste
        case .upload: .upload
        case .click: .click
        case .navigate: .navigate
        case .display: .display
        }
    }
}
