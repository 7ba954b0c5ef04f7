/// Words of texts of several lines, and of texts that only name them.
struct TextWords: Sendable {
    /// What a label ends with where it asks for a name or place of a text, not for the text.
    let namesOfTexts: Set<String>
    /// Says that the text has several lines by its encoding, or by what shows it.
    let multilinePhrases: [Phrase]
    /// Before "key": a key of several lines.
    let longKeyWords: Set<String>
    /// Head nouns of what is pasted, but has one line.
    let shortNouns: Set<String>
}
