/// Words of the path to a form, and of the button that submits it.
struct NavigationWords: Sendable {
    /// Stands between a verb and the place that it leads to.
    let beforePlace: Set<String>
    /// Stands between the places of a path through menus.
    let betweenPlaces: Set<String>
    /// After a name that is no part of the path.
    let afterOther: Set<String>
    /// Opens the label of the button that opens the form.
    let openingVerbs: Set<String>
    /// Opens the label of a button that submits nothing: it checks, copies or leaves.
    let checks: Set<String>
    /// Stands between a verb of clicking and the button.
    let beforeButton: Set<String>
    /// Opens the label of a button that submits, where it is selected rather than clicked.
    let submitVerbs: Set<String>
}
