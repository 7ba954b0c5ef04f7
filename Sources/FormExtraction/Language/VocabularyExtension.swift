/// Words that a configuration adds to those by which pages are read: the house style of one company.
public struct VocabularyExtension: Hashable, Sendable {
    /// What the column of a table says of its rows, by its header.
    public enum Column: String, Hashable, Sendable, CaseIterable {
        /// It names the fields.
        case field
        /// It describes them.
        case description
        case type, required, optional, `default`, options, example, format, limits
        /// Its table's rows are no fields.
        case other
    }

    /// What a noun says.
    public enum Noun: String, Hashable, Sendable, CaseIterable {
        /// Beside a label: text is typed into the control.
        case field
        /// Beside a label: the control is switched.
        case toggle
        /// Beside a label: the control offers entries.
        case menu
        /// Beside a label: a part of the interface that takes no value.
        case navigation
        /// The value must never be shown.
        case secret
        /// The value is a whole number.
        case number
        /// The value is pairs of names and values.
        case pairs
        /// The value is text of several lines.
        case text

        /// Whether the noun stands beside the label of a control: then it is one word.
        public var isOfControl: Bool { [.field, .toggle, .menu, .navigation].contains(self) }
    }

    /// What a verb tells the reader to do.
    public enum Verb: String, Hashable, Sendable, CaseIterable {
        case enter, select, toggle, paste, upload, click, navigate
        /// What the interface does by itself.
        case display
    }

    /// Headers, in any case.
    public var columns: [Column: [String]]
    /// Nouns; those that stand beside labels are one word each.
    public var nouns: [Noun: [String]]
    /// Verbs, one word each, in the imperative.
    public var verbs: [Verb: [String]]

    /// Makes an extension; the default adds nothing.
    public init(
        columns: [Column: [String]] = [:], nouns: [Noun: [String]] = [:], verbs: [Verb: [String]] = [:]
    ) {
        self.columns = columns
        self.nouns = nouns
        self.verbs = verbs
    }

    /// Whether nothing is added.
    public var isEmpty: Bool { columns.isEmpty && nouns.isEmpty && verbs.isEmpty }
}

extension WordLists {
    /// Adds a configuration's words; what they said before is forgotten where both cannot hold.
    mutating func extend(by extra: VocabularyExtension) {
        for column in VocabularyExtension.Column.allCases {
            for word in extra.columns[column] ?? [] { add(WordLists.normal(word), to: column) }
        }
        for noun in VocabularyExtension.Noun.allCases {
            for word in extra.nouns[noun] ?? [] { add(WordLists.normal(word), to: noun) }
        }
        for verb in VocabularyExtension.Verb.allCases {
            for word in extra.verbs[verb] ?? [] { add(WordLists.normal(word), to: verb) }
        }
    }

    private static func normal(_ word: String) -> String { Text.collapsed(word).lowercased() }

    private mutating func add(_ header: String, to column: VocabularyExtension.Column) {
        labelHeaders.remove(header)
        formHeaders.remove(header)
        weakHeaders.remove(header)
        nonFieldHeaders.remove(header)
        descriptionHeaders.remove(header)
        factHeaders[header] = nil
        switch column {
        case .field:
            labelHeaders.insert(header)
            formHeaders.insert(header)
        case .description: descriptionHeaders.insert(header)
        case .other: nonFieldHeaders.insert(header)
        case .type: factHeaders[header] = .type
        case .required: factHeaders[header] = .required
        case .optional: factHeaders[header] = .optional
        case .default: factHeaders[header] = .defaultValue
        case .options: factHeaders[header] = .options
        case .example: factHeaders[header] = .example
        case .format: factHeaders[header] = .format
        case .limits: factHeaders[header] = .limits
        }
    }

    private mutating func add(_ word: String, to noun: VocabularyExtension.Noun) {
        if noun.isOfControl { interfaceNouns.insert(word) }
        switch noun {
        case .field: controlNouns[word] = .field
        case .toggle: controlNouns[word] = .toggle
        case .menu: controlNouns[word] = .menu
        case .navigation: controlNouns[word] = .navigation
        case .secret: secretNouns.append(Phrase(word))
        case .number: numberNouns.insert(word)
        case .pairs: pairNouns.insert(word)
        case .text: multilineNouns.insert(word)
        }
    }

    private mutating func add(_ word: String, to verb: VocabularyExtension.Verb) {
        switch verb {
        case .enter:
            enterVerbs.insert(word)
            fillingVerbs.insert(word)
            introducingVerbs.insert(word)
        case .select:
            selectVerbs.insert(word)
            introducingVerbs.insert(word)
        case .toggle: toggleVerbs.insert(word)
        case .paste: pasteVerbs.insert(word)
        case .upload: uploadVerbs.insert(word)
        case .click: clickVerbs.insert(word)
        case .navigate: navigateVerbs.insert(word)
        case .display: displayVerbs.insert(word)
        }
    }
}
