/// Words around tables and lists of fields.
struct TableWords: Sendable {
    /// Stands between labels that share a description.
    let labelSeparators: Set<String>
    /// Opens an item that states a case for the items below it.
    let caseOpeners: Set<String>
    /// Verbs of sentences that report, and ask for nothing.
    let reporting: Set<String>
    /// Nouns for parts of forms: a sentence with one does not only report.
    let formNouns: Set<String>
    /// Asks for the values that follow without an order.
    let asking: [Phrase]
    /// Before a verb that asks for values: it is an order, or may be followed like one.
    let beforeOrders: Set<String>
    /// Opens a sentence with the place of the interface where values are entered.
    let placeOpeners: Set<String>
    /// Before "to" and a verb that asks for values: "you are prompted to".
    let beforeInfinitive: Set<String>
    /// Headers of a column that numbers the rows.
    let numberHeaders: Set<String>
    /// Says that the interface fills in the value by itself.
    let displayed: [Phrase]
    /// With "steps": a procedure begins here.
    let stepVerbs: Set<String>
}
