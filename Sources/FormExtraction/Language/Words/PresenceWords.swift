/// Words that say whether a field may be left out, and when it is shown.
struct PresenceWords: Sendable {
    /// After "if no": says that nothing is entered.
    let entered: Set<String>
    /// Says what happens where the value is left out.
    let omission: [Phrase]
    /// In a cell that says whether the field is required: it is in a case.
    let conditionalCells: [Phrase]
    /// Opens advice on using a field, which says nothing of when it is shown.
    let adviceVerbs: Set<String>
    /// Opens an introduction that states a case for all its fields.
    let introductionOpeners: Set<String>
    /// Before a phrase of a case: it speaks of something else.
    let denials: Set<String>
    /// Of the edition or plan of a product, which is no case.
    let editionNouns: Set<String>
    /// By which a page says that the control is there, or has an effect, only in a case: "It works only if …".
    let onlyInCase: [Phrase]
    /// By which a page says outright that the control is only there in a case.
    let shown: [Phrase]
    /// By which a page says that a value is needed in a case.
    let needed: [Phrase]
    /// Before "if": a question or comparison follows, and no case.
    let beforeQuestions: Set<String>
    /// After "required" where it says so of the field: "required field".
    let afterRequired: Set<String>
    /// Before "required" where it says so of the field: "is required".
    let beforeRequired: Set<String>
    /// Cells that say yes.
    let affirmingCells: Set<String>
    /// Cells that say no.
    let denyingCells: Set<String>
    /// Words of cells that state a case, whatever else they say.
    let caseCells: Set<String>
    /// Opens cells that say that the value is required.
    let requiredCells: Set<String>
    /// Opens cells that say that the value may be left out.
    let optionalCells: Set<String>
    /// In an order to fill something in: they make it an offer.
    let softeners: Set<String>
    /// The same, in several words.
    let softening: [Phrase]
    /// Says that a value is the only one.
    let onlyValue: [Phrase]

    /// ``onlyInCase`` and ``shown``, in the order in which they are looked for.
    var cases: [Phrase] { onlyInCase + shown }
}
