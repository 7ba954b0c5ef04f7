/// Words that tell one from several, and a quantity from a name.
struct QuantityWords: Sendable {
    /// Before "number": the number is a quantity or position, and names nothing.
    let beforeNumber: Set<String>
    /// What has a number for a name, whoever it is of: "the phone number of the owner".
    let numberedThings: Set<String>
    /// Opens the phrase for one thing.
    let singularOpeners: Set<String>
    /// Says that a field takes several texts.
    let severalTexts: [Phrase]
    /// Says that several entries may be picked from a menu.
    let severalEntries: [Phrase]
    /// Says in a step that several entries of a menu are picked.
    let severalOfMenu: [Phrase]
    /// Opens the phrase for one entry of a menu.
    let singleEntryOpeners: Set<String>
    /// Words that end like plurals and name one thing, or a thing that has no singular.
    let singularInS: Set<String>
    /// Says that several of the listed values may be chosen.
    let severalValues: [Phrase]
}
