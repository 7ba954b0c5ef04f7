/// The kinds of differences between two models. The raw value is the name of the rule.
package enum ChangeRule: String, Hashable, Sendable, CaseIterable {
    case addedForm = "added-form"
    case removedForm = "removed-form"
    case changedFormID = "changed-form-id"
    case movedForm = "moved-form"
    case rewordedForm = "reworded-form"
    case changedUnknownKeys = "changed-unknown-keys"
    case addedField = "added-field"
    case addedDemandedField = "added-demanded-field"
    case removedField = "removed-field"
    case changedKey = "changed-key"
    case movedField = "moved-field"
    case rewordedField = "reworded-field"
    case changedType = "changed-type"
    case changedDemand = "changed-demand"
    case changedPresence = "changed-presence"
    case changedCondition = "changed-condition"
    case addedOption = "added-option"
    case removedOption = "removed-option"
    case renamedOption = "renamed-option"
    case rewordedOption = "reworded-option"
    case changedChoice = "changed-choice"
    case changedFormat = "changed-format"
    case changedLimit = "changed-limit"
    case changedDefault = "changed-default"
    case changedSecrecy = "changed-secrecy"

    /// Whether it removes something that clients know.
    package var isRemoval: Bool {
        switch self {
        case .removedForm, .changedFormID, .removedField, .changedKey: true
        default: false
        }
    }

    /// What the rule reports, and what to do about it.
    package var summary: String {
        switch self {
        case .addedForm:
            "A form is new. Compatible: no one sends it yet."
        case .removedForm:
            "A form was removed. Breaking: data for it is refused. Keep its section, or announce its removal."
        case .changedFormID:
            "The id of a form changed, but not its page and heading. Breaking: services use the old id. A 'form id=…' directive keeps the old id."
        case .movedForm: "A form moved to another page. Neutral: its id stays the same."
        case .rewordedForm:
            "The title, menus or button of a form were reworded. Neutral: its id stays the same."
        case .changedUnknownKeys:
            "Unknown names are now refused, or now accepted. Compatible: inputs with only the form's own fields are accepted as before. The 'unknown-keys' key in formwright.yml decides this."
        case .addedField:
            "A field is new and optional. Compatible."
        case .addedDemandedField:
            "A field is new and required, always or in some case. Breaking: clients that do not send it are refused. State that it is optional, or give it a default."
        case .removedField:
            "A field was removed. Breaking: data that contains it is refused, or its value is ignored if the form accepts unknown names. Keep its row, or announce its removal."
        case .changedKey:
            "The key of a field changed, but not its label. Breaking: services use the old key. A 'key=…' directive keeps the old key."
        case .movedField: "A field moved to another group, or the order of fields changed. Neutral."
        case .rewordedField:
            "The label, description or examples of a field were reworded. Neutral: its key stays the same."
        case .changedType:
            "The type of a field changed, or is now enforced, or is no longer enforced. Breaking if a value that was accepted does not have the new type."
        case .changedDemand:
            "A field became required or optional. Becoming required is breaking for senders, and becoming optional for readers."
        case .changedPresence:
            "The page's wording about whether a field may be left out changed, but schemas enforce the same as before. Neutral."
        case .changedCondition:
            "The case in which a field is required changed. Breaking if the field is now required in a case in which it was not."
        case .addedOption:
            "A choice has a new option. Compatible for senders; breaking for readers if the choice is closed."
        case .removedOption:
            "A choice lost an option. Breaking if the choice is closed."
        case .renamedOption:
            "The value of an option changed in place. Breaking if the choice is closed: the old value is refused. An 'options=…' directive keeps the old value."
        case .rewordedOption: "The label of an option or the order of options changed. Neutral."
        case .changedChoice:
            "A choice became closed or open to other values. Becoming closed is breaking for senders, and becoming open for readers."
        case .changedFormat:
            "The format of a text field changed. Breaking if a string that was accepted does not have the new format."
        case .changedLimit:
            "A limit on a value changed. Breaking if a value that was accepted is outside the new limit."
        case .changedDefault:
            "The default of a field changed. Compatible: the same inputs are accepted."
        case .changedSecrecy:
            "A field became secret, or is no longer secret. Neutral: the same inputs are accepted."
        }
    }
}
