/// Words around the default of a field.
struct DefaultWords: Sendable {
    /// Stands between a value and "the default": "`x` is used as the default".
    let betweenValueAndDefault: Set<String>
    /// Opens a sentence whose default holds in a case only.
    let caseOpeners: Set<String>
    /// Says that nothing is entered: then the default holds after all.
    let absences: Set<String>
    /// A default that says that the field is left empty.
    let blanks: Set<String>
    /// Nouns between "default" and "is" that speak of the field itself: "the default value is".
    let ownNouns: Set<String>
}
