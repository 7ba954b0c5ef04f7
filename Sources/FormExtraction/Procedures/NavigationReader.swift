/// Reads the menus that lead to a form off the steps before its fields.
enum NavigationReader: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "navigation", kind: .form,
        summary: """
            The bold names that the steps before the fields tell to select, click or open are the path \
            through the menus to the form. The menu that is only the place to look in, and the button \
            that opens the form, are left out.
            """,
        reason: """
            A program that shows the form, and a person who looks for it, want to know where it is.
            """,
        example: RuleDocumentation.steps(
            "From the **Main Menu**, select **Settings > Servers**.",
            "Enter the **Host name**."),
        counterexample: RuleDocumentation.steps(
            "Enter the **Host name**.",
            "Select **Servers** to see it."))

    /// The path through the menus: what the steps before the fields say to select, open or navigate to.
    ///
    /// `From the left **Main Menu**, select **Tenant Settings > Cloud Accounts**.` gives both names; the menu that is only the
    /// place to look in, and the button that opens the form ("+ Add Azure Account"), are left out.
    static func navigation(in sentences: [Sentence], vocabulary: Vocabulary) -> [String] {
        guard vocabulary.uses(documentation.name) else { return [] }
        var path: [String] = []
        for sentence in sentences {
            var selected: Set<Int> = []
            for index in sentence.tokens.indices where sentence.tokens[index].mark != nil {
                guard isSelected(sentence, at: index, after: selected, vocabulary) else { continue }
                selected.insert(index)
                guard sentence.tokens[index].mark == .strong, !isOther(sentence, at: index, vocabulary)
                else { continue }
                let label = sentence.tokens[index].text
                if opensForm(label, vocabulary) { continue }
                for name in label.split(separator: ">") {
                    let name = Text.collapsed(String(name))
                    if !name.isEmpty, path.last != name { path.append(name) }
                }
            }
        }
        return path
    }

    /// Whether the marked name is the object of a verb that goes somewhere: directly, after "on", "to", "the", or as the
    /// next of several ("select **A**, and then the **B** tab").
    ///
    /// - Parameter selected: the names before it that are.
    private static func isSelected(
        _ sentence: Sentence, at index: Int, after selected: Set<Int>, _ vocabulary: Vocabulary
    ) -> Bool {
        var position = index - 1
        var steps = 0
        while position >= 0, steps < 8 {
            let token = sentence.tokens[position]
            if token.isWord {
                if vocabulary.selectVerbs.contains(token.lower) || vocabulary.clickVerbs.contains(token.lower)
                    || vocabulary.navigateVerbs.contains(token.lower)
                {
                    return true
                }
                guard
                    vocabulary.navigation.beforePlace
                        .contains(token.lower)
                else { return false }
            } else if token.mark != nil {
                // A name before it was selected, so this one is too.
                guard selected.contains(position) else { return false }
                return sentence.tokens[(position + 1)..<index].contains {
                    vocabulary.navigation.betweenPlaces.contains($0.lower)
                }
            } else if token.text != "," && !Text.dashes.contains(token.text) {
                return false
            }
            position -= 1
            steps += 1
        }
        return false
    }

    /// Places to look in ("**Main Menu**", "in the **Tenant Settings Menu**") and entries to locate are no part of the path.
    private static func isOther(_ sentence: Sentence, at index: Int, _ vocabulary: Vocabulary) -> Bool {
        let last = Text.words(sentence.tokens[index].text).last ?? ""
        if last == "menu" || sentence.tokens[index].lower.hasPrefix("drop-down") { return true }
        guard index + 1 < sentence.tokens.count else { return false }
        return vocabulary.navigation.afterOther.contains(sentence.tokens[index + 1].lower)
    }

    /// Whether a button's label says that it opens the form: "+ Add Azure Account", "Create User".
    private static func opensForm(_ label: String, _ vocabulary: Vocabulary) -> Bool {
        if label.hasPrefix("+") { return true }
        let first = Text.words(label).first ?? ""
        return vocabulary.navigation.openingVerbs
            .contains(first)
    }
}
