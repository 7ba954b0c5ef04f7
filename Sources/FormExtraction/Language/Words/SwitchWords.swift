/// Words of controls that are on or off.
struct SwitchWords: Sendable {
    /// Verbs of the kind that labels of switches begin with, where the description repeats them.
    let verbs: Set<String>
    /// After a verb of selecting: what is selected is the control itself.
    let afterSelecting: Set<String>
    /// After "if" or "when": the state of the control.
    let states: Set<String>
    /// After "this": what switching the control does.
    let effects: Set<String>
    /// What is checked or marked where that switches a control.
    let objects: Set<String>
    /// After "this": the control.
    let nouns: Set<String>
    /// Before "this": the control is switched.
    let gerunds: Set<String>
    /// Orders that labels of switches open with.
    let orders: Set<String>
    /// Says that a switch is on.
    let onWords: Set<String>
    /// Says that a switch is off.
    let offWords: Set<String>
}
