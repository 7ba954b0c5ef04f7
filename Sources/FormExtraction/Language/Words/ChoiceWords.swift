/// Words that announce the values of a choice, or offer a menu.
struct ChoiceWords: Sendable {
    /// Announces options that stand right after the sentence: "one of the following".
    let announcing: [Phrase]
    /// Announces options that stand somewhere: "from the available options".
    let announcingElsewhere: [Phrase]
    /// Speaks of a menu or list to select from.
    let menus: [Phrase]
    /// Buttons of dialogs, which are no values.
    let buttons: Set<String>
    /// Stands between "select" and the values.
    let beforeValues: Set<String>
    /// Before a verb of selecting that is an order.
    let beforeOrders: Set<String>
    /// Stands between a phrase that announces values and the values.
    let afterAnnouncement: Set<String>
    /// After "are": what stands before are the values.
    let supported: Set<String>
    /// Headers of a column that names fields or values.
    let valueHeaders: Set<String>
    /// Verbs that leave open how a value is given; empty where the description has none.
    let openVerbs: Set<String>
    /// What a table or list of options is called after the name of its field.
    let tableNouns: Set<String>
    /// Before the name of a value: what selecting it does.
    let selecting: [Phrase]
    /// Words that only a value can be called.
    let valueWords: Set<String>
    /// Head nouns of labels in tables whose only marked text is a value of a choice.
    let kindHeads: Set<String>
    /// Points to values that follow.
    let following: Set<String>
    /// Says that what follows are values, not fields.
    let offering: [Phrase]
    /// Stands between "choose" and the alternatives.
    let beforeAlternatives: Set<String>
}
