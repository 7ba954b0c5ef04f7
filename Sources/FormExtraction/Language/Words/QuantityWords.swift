/// Words that tell one from several, and a quantity from a name.
struct QuantityWords: Sendable {
    /// Before "number": the number is a quantity or position, and names nothing.
    let beforeNumber: Set<String>
    /// Opens the phrase for one thing.
    let singularOpeners: Set<String>
    /// Says that a field takes several texts.
    let severalTexts: [Phrase]
    /// Says that several entries may be picked from a menu.
    let severalEntries: [Phrase]
    /// Opens the phrase for one entry of a menu.
    let singleEntryOpeners: Set<String>
    /// Words that end like plurals and name one thing, or a thing that has no singular.
    let singularInS: Set<String>
    /// Says that several of the listed values may be chosen.
    let severalValues: [Phrase]
}
