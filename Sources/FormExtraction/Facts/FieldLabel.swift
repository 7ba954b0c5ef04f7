import FormModel

/// A field's label, and what the writer put into it besides.
struct FieldLabel: Hashable, Sendable {
    /// The label without markup, trailing colon, "(Optional)" and "(Required)".
    var text: String
    /// The words of the label in lower case, without what stands in parentheses.
    var words: [String]
    /// What stands in parentheses at the end: "Days" of "Expiry Duration (Days)"; in lower case.
    var parenthesis: String?
    /// What "(Optional)" or "(Required)" in the label states.
    var presence: Presence?

    /// Reads a label from its text.
    init(_ source: String) {
        var text = Text.collapsed(source)
        text = FieldLabel.trimmed(text)
        while let open = text.lastIndex(of: "("), text.hasSuffix(")") {
            let inside = FieldLabel.trimmed(String(text[text.index(after: open)...].dropLast())).lowercased()
            guard inside == "optional" || inside == "required" || inside == "mandatory" else { break }
            presence = inside == "optional" ? .optional : .required
            text = FieldLabel.trimmed(String(text[..<open]))
        }
        self.text = text
        var plain = text
        // "Expiry Duration (Days)"; not "Team(s)", which is a plural.
        if let open = text.lastIndex(of: "("), text.hasSuffix(")"), open != text.startIndex,
            text[text.index(before: open)].isWhitespace
        {
            parenthesis = String(text[text.index(after: open)...].dropLast()).lowercased()
            plain = String(text[..<open])
        }
        words = Text.words(plain)
        if plain.hasSuffix("(s)"), words.last == "s" {
            words.removeLast()
            if let noun = words.popLast() { words.append(noun + "s") }
        }
    }

    /// The last word, which says what kind of thing the label names.
    var head: String { words.last ?? "" }

    /// Whether the text can be a label: not a template tag of a site generator, not the opener of an example or remark.
    func isNameable(_ vocabulary: Vocabulary) -> Bool {
        !text.hasPrefix("{{") && !text.hasPrefix("{%") && !words.isEmpty
            && !vocabulary.labels.remarks.contains(words.joined(separator: " "))
    }

    /// Whether some words stand next to each other in the label.
    func contains(_ phrase: Phrase) -> Bool {
        guard !phrase.words.isEmpty, phrase.words.count <= words.count else { return false }
        return (0...words.count - phrase.words.count).contains {
            Array(words[$0..<$0 + phrase.words.count]) == phrase.words
        }
    }

    /// Whether the label ends with some words.
    func ends(with phrase: Phrase) -> Bool {
        words.count >= phrase.words.count && Array(words.suffix(phrase.words.count)) == phrase.words
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while let last = text.last, last == ":" || last == "*" || last.isWhitespace { text.removeLast() }
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        return String(text)
    }
}
