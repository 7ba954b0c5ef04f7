/// Words of the steps of a procedure.
struct StepWords: Sendable {
    /// Before a verb that is an order.
    let beforeOrders: Set<String>
    /// Before "to" and a verb that is an order: "you are prompted to".
    let beforeInfinitive: Set<String>
    /// Opens a sentence with the place of the interface, after which an order follows without a comma.
    let placeOpeners: Set<String>
    /// Before the first of several labels that each name an entry to select.
    let indefinites: Set<String>
    /// After what is entered: the control follows.
    let placePrepositions: Set<String>
    /// Before the names of the fields that are filled in: "the fields for".
    let beforeNames: Set<String>
    /// Nouns for the fields that are filled in.
    let fieldNouns: Set<String>
    /// Before the next of several labels.
    let labelSeparators: Set<String>
    /// After the name of a field that is entered.
    let afterName: Set<String>
    /// Prepositions by which a sentence opens with the control.
    let frontedPrepositions: Set<String>
    /// Before the menu that something is selected from.
    let menuPrepositions: Set<String>
    /// Before a label that alone says where a value goes.
    let labelPrepositions: Set<String>
    /// What the name of a part of a page ends with.
    let placeNouns: Set<String>
    /// Head nouns of labels of which a step selects a value: they are no places.
    let kindHeads: Set<String>
    /// After an option: the case or purpose in which it is switched on.
    let purposeOpeners: Set<String>
    /// Says that a step is optional, or taken in a case.
    let optionalOpeners: Set<String>
}
