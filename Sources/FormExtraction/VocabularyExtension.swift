/// Words that a configuration adds for the house style of a company.
package struct VocabularyExtension: Hashable, Sendable {
    /// The role of a table column, determined by its header.
    package enum Column: String, Hashable, Sendable, CaseIterable {
        /// The column names the fields.
        case field
        /// The column describes the fields.
        case description
        case type, required, optional, `default`, options, example, format, limits
        /// The rows of a table with this column are not fields.
        case other
    }

    /// The meaning of a noun.
    package enum Noun: String, Hashable, Sendable, CaseIterable {
        /// Next to a label: text is entered into the control.
        case field
        /// Next to a label: the control is a switch.
        case toggle
        /// Next to a label: the control offers entries.
        case menu
        /// Next to a label: the label names a part of the interface that takes no value.
        case navigation
        /// The value must not be shown.
        case secret
        /// The value is an integer.
        case number
        /// The value consists of pairs of names and values.
        case pairs
        /// The value is text with several lines.
        case text

        /// Whether the noun occurs next to the label of a control, in which case it must be a single word.
        package var isOfControl: Bool { [.field, .toggle, .menu, .navigation].contains(self) }
    }

    /// What a verb tells the reader to do.
    package enum Verb: String, Hashable, Sendable, CaseIterable {
        case enter, select, toggle, paste, upload, click, navigate
        /// The verb says what the interface does by itself.
        case display
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
