import FormModel

/// Labels that a step marks as interface text, with what surrounds them: what the rules for steps decide about.
struct MarkedControl {
    var group: LabelGroup
    /// The order that they belong to.
    var clause: StepClause
    /// The sentences after it in the same paragraph.
    var following: ArraySlice<Sentence>
    /// Whether the sentence describes a field already: what is marked there is a value sooner than a label.
    var isInDescription: Bool
    var vocabulary: Vocabulary

    /// The tokens of the whole sentence.
    var tokens: [Token] { clause.sentence.tokens }
    /// The verb in lower case.
    var verb: String { clause.verbWord }
    /// The word after the labels in lower case; empty at the end.
    var next: String { group.range.upperBound < tokens.count ? tokens[group.range.upperBound].lower : "" }
    /// Whether the noun beside the labels says that text is typed into the control, or may say so.
    var isCalledField: Bool { group.noun == .field || group.noun == .box }

    /// Whether the verb tells to put a value into a control.
    var givesValue: Bool { vocabulary.fillingVerbs.contains(verb) || vocabulary.pasteVerbs.contains(verb) }
    /// Whether the verb tells to pick.
    var selects: Bool { vocabulary.selectVerbs.contains(verb) }

    /// Whether the order only says how something else is done: "…log out by selecting **Logout** in the **User** menu".
    ///
    /// "By toggling **Quota** on" says that it is switched all the same.
    var onlySaysHow: Bool {
        isGerund && group.labels.count == 1 && !picksFile && !uploadsOnly
            && !vocabulary.toggleVerbs.contains(verb)
    }
    /// Whether the label is a button that uploads, and the sentence offers no other way: "by clicking **Upload from package**",
    /// not "You can also … by clicking **Upload key**".
    var uploadsOnly: Bool {
        let words = Text.words(tokens[group.labels[0]].text)
        return words.first == "upload" && words.count > 1
            && !tokens.contains { $0.lower == "also" || $0.lower == "alternatively" }
    }
    /// Whether the label is a button that picks a file: "Select file".
    var picksFile: Bool {
        let words = Text.words(tokens[group.labels[0]].text)
        return vocabulary.controls.filePickers.contains(words.first ?? "")
            && ["file", "files"].contains(words.last ?? "") && words.count <= 3
    }
    /// Whether the verb is a gerund: "by selecting".
    var isGerund: Bool { tokens[clause.verb].lower != verb }

    /// Whether the label begins with a verb that acts on things.
    func startsWithAction(_ label: Int) -> Bool {
        let first = Text.words(tokens[label].text).first ?? ""
        return vocabulary.headingVerbs.contains(first) || vocabulary.otherHeadingVerbs.contains(first)
    }

    /// A label that is called a menu or list of entries: "the **Region** drop-down", "the **Domain drop-down Menu**".
    var isMenu: Bool {
        guard group.labels.count == 1 else { return false }
        let words = Text.words(tokens[group.labels[0]].text)
        return group.noun == .menu || words.contains("drop") || words.contains("dropdown")
    }

    /// Whether the labels follow the verb with no more than determiners and adjectives between.
    func isDirectObject(allowing particles: Set<String>) -> Bool {
        guard group.range.lowerBound > clause.verb else { return false }
        return tokens[(clause.verb + 1)..<group.range.lowerBound].allSatisfy { token in
            token.isWord
                && (!vocabulary.prepositions.contains(token.lower) || particles.contains(token.lower))
        }
    }

    /// The preposition that governs the labels: the nearest word before their determiners.
    var preposition: String? {
        var position = group.range.lowerBound - 1
        while position >= 0, tokens[position].isWord,
            vocabulary.determiners.contains(tokens[position].lower)
                || vocabulary.controls.sides.contains(tokens[position].lower)
        {
            position -= 1
        }
        guard position >= 0, tokens[position].isWord else { return nil }
        return tokens[position].lower
    }

    /// The labels as fields.
    func findings(_ type: FieldType?, options: [ListedValue] = []) -> [StepReader.Finding] {
        group.labels.compactMap { index in
            var token = tokens[index]
            token.text = FieldLabel.withoutControlNoun(token.text)
            guard !token.text.isEmpty, !token.text.contains(">"), Text.words(token.text).count <= 8 else {
                return nil
            }
            return StepReader.Finding(
                label: token, type: type, options: options, sentence: clause.asSentence(vocabulary))
        }
    }
}

extension FieldLabel {
    /// A label without the kind of control at its end: "Domain drop-down Menu" is "Domain".
    static func withoutControlNoun(_ text: String) -> String {
        var words = Text.collapsed(text).split(separator: " ").map(String.init)
        let lower = words.map { $0.lowercased() }
        guard let menu = lower.firstIndex(where: { $0 == "drop-down" || $0 == "dropdown" }) else {
            return words.joined(separator: " ")
        }
        if menu + 2 >= words.count { words.removeSubrange(menu...) }
        return words.joined(separator: " ")
    }
}
