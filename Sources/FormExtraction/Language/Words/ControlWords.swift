/// Words beside the label of a control.
struct ControlWords: Sendable {
    /// First word of a noun for a control that text is typed into: "input field".
    let fieldAdjectives: Set<String>
    /// Second word of such a noun.
    let fieldNouns: Set<String>
    /// After "input": a part of the interface.
    let inputPlaces: Set<String>
    /// After "toggle": the control is switched.
    let toggleNouns: Set<String>
    /// Stands between labels that belong together.
    let betweenLabels: Set<String>
    /// Opens the label of a button that picks a file.
    let filePickers: Set<String>
    /// Sides of a page, between a preposition and a label.
    let sides: Set<String>
}
