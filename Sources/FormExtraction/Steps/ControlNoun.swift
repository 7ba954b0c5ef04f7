/// What the noun beside a label says about the control: "the **Endpoint** field", "the **Skip TLS Verify** box".
enum ControlNoun: Hashable, Sendable {
    /// Takes typed text: field, input box.
    case field
    /// Is switched: checkbox, toggle.
    case toggle
    /// "Box": of text or to check, as the verb says.
    case box
    /// Offers entries: drop-down menu, list.
    case menu
    /// "Option", "setting": anything.
    case option
    /// Only leads somewhere: tab, page, button, menu.
    case navigation

    /// The noun at an index, also of two words ("text box", "drop-down menu"); nil where there is none.
    static func read(_ tokens: [Token], at index: Int, vocabulary: Vocabulary) -> ControlNoun? {
        guard index < tokens.count, tokens[index].isWord || tokens[index].mark != nil else { return nil }
        let first = tokens[index].lower
        let second = index + 1 < tokens.count && tokens[index + 1].isWord ? tokens[index + 1].lower : ""
        if vocabulary.controls.fieldAdjectives.contains(first),
            vocabulary.controls.fieldNouns.contains(second)
        {
            return .field
        }
        if first == "input", vocabulary.controls.inputPlaces.contains(second) {
            return .navigation
        }
        if first == "check" || first == "tick", second == "box" || second == "boxes" { return .toggle }
        if first == "radio", second.hasPrefix("button") { return .option }
        if first == "toggle", vocabulary.controls.toggleNouns.contains(second) { return .toggle }
        return vocabulary.controlNouns[first]
    }
}
