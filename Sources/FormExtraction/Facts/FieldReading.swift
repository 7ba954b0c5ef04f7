import FormModel

/// All that a page says about one field, before any fact is inferred from it.
struct FieldReading: Sendable {
    /// The label as the interface shows it.
    var label: FieldLabel
    /// How the page names the field.
    var via: Field.Via
    /// What stands beside the label: a cell, the rest of a list item.
    var description: [Sentence]
    /// The same as plain text, white space collapsed.
    var descriptionText: String
    /// Cells of columns that state a fact.
    var columns: [StatedColumn] = []
    /// Values that stand as a list under the description.
    var listedValues: [ListedValue] = []
    /// The sentences that introduce the table or list.
    var introduction: [Sentence] = []
    /// What the title above the field states for all below it: "Optional Parameters", "Required Parameters".
    var groupPresence: Presence?
    /// What the wording of a step says of the type: a toggle, a menu.
    var control: TypeFinding?
    /// Sentences elsewhere in the procedure that name the field.
    var mentions: [Sentence] = []
    /// Where the page names the field.
    var range: SourceRange
    /// The words of the page's language.
    var vocabulary: Vocabulary
    /// How the first sentence of the description opens.
    var lead: Lead

    init(
        label: FieldLabel, via: Field.Via, description: [Sentence], text: String, range: SourceRange,
        vocabulary: Vocabulary
    ) {
        self.label = label
        self.via = via
        self.description = description
        self.descriptionText = Text.collapsed(text)
        self.range = range
        self.vocabulary = vocabulary
        self.lead = Lead(of: description.first, vocabulary: vocabulary)
    }

    /// What the value is of or for, by the last word of the phrase: "cluster" in "Enter a name for your new cluster."
    var subject: String? {
        for token in description.first?.tokens.indices ?? 0..<0 {
            guard let sentence = description.first, ["for", "of"].contains(sentence.tokens[token].lower)
            else { continue }
            let phrase = Lead.nounPhrase(sentence.tokens, from: token + 1, vocabulary: vocabulary)
            return sentence.tokens[phrase].last?.lower
        }
        return nil
    }

    /// Whether words between "default" and "is" speak of this field: "value", "setting", or words of its label or object.
    func isNamed(by words: ArraySlice<Token>) -> Bool {
        words.allSatisfy { token in
            vocabulary.defaults.ownNouns.contains(
                token.lower)
                || label.words.contains(token.lower) || lead.objectWords.contains(token.lower)
                || token.mark != nil
        }
    }

    /// The cell of a column that states a fact, where there is one that says something.
    func column(_ fact: ColumnFact) -> StatedColumn? {
        columns.first { $0.fact == fact && (!$0.isBlank || $0.blankMeans != nil) }
    }
}

/// A cell that states a fact about its row's field.
struct StatedColumn: Hashable, Sendable {
    /// What the column states.
    var fact: ColumnFact
    /// The cell.
    var sentences: [Sentence]
    /// Where it stands.
    var range: SourceRange
    /// What an empty cell answers in a column of yes and no; nil where it answers nothing.
    var blankMeans: Bool?

    /// The cell as text.
    var text: String { sentences.map(\.text).joined(separator: " ") }
    /// Whether the cell says nothing: empty, or a dash.
    var isBlank: Bool {
        let text = self.text
        return text.isEmpty || Text.dashes.contains(text) || text.lowercased() == "n/a"
    }
}

/// A value that stands in a list.
struct ListedValue: Hashable, Sendable {
    /// The value, as the page writes it.
    var text: String
    /// Where it stands.
    var range: SourceRange
}
