/// What can differ between two models; the raw value is the name of the rule that tells it.
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

    /// Whether something is gone by it that clients knew.
    package var isRemoval: Bool {
        switch self {
        case .removedForm, .changedFormID, .removedField, .changedKey: true
        default: false
        }
    }

    /// What the rule tells, and what to do about it.
    package var summary: String {
        switch self {
        case .addedForm:
            "A form is there that was not. Compatible: nobody sends it yet."
        case .removedForm:
            "A form is gone. Breaking: all that was sent for it is refused. Keep its section, or announce its end."
        case .changedFormID:
            "A form of the same page and heading has another id. Breaking: services know it by the old one. A directive 'form id=…' keeps the id."
        case .movedForm: "A form is on another page. Neutral: its id stays."
        case .rewordedForm:
            "A form's title, menus or button are in other words. Neutral: its id stays."
        case .changedUnknownKeys:
            "Names that are no fields are refused now, or accepted. Compatible: inputs of the form's own fields are accepted as before. 'unknown-keys' in formwright.yml settles it."
        case .addedField:
            "A field is there that was not, and may be left out. Compatible."
        case .addedDemandedField:
            "A field is there that was not, and must be filled in, always or in a case. Breaking: who does not know it is refused. State that it is optional, or give it a default."
        case .removedField:
            "A field is gone. Breaking: where the form refuses unknown names, who sends it is refused; where not, nobody reads it any more. Keep its row, or announce its end."
        case .changedKey:
            "A field of the same label has another key. Breaking: services know it by the old one. A directive 'key=…' keeps the key."
        case .movedField: "A field is in another group, or fields are in another order. Neutral."
        case .rewordedField:
            "A field's label, description or examples are in other words. Neutral: its key stays."
        case .changedType:
            "A field takes values of another type, or its type is enforced now, or no longer. Breaking where a value that was accepted is none of the new type."
        case .changedDemand:
            "A field must be filled in now, or may be left out. Breaking for those who send where it must; for those who read where it may be missing."
        case .changedPresence:
            "The page says otherwise whether a field may be left out, and the same is demanded as before. Neutral."
        case .changedCondition:
            "The case in which a field must be filled in is another. Breaking where the field is demanded in a case in which it was not."
        case .addedOption:
            "A choice has an option more. Compatible for those who send; breaking for those who read where the choice is closed."
        case .removedOption:
            "A choice has an option less. Breaking where the choice is closed."
        case .renamedOption:
            "An option has another value at the same place. Breaking where the choice is closed: the old value is refused. A directive 'options=…' keeps the value."
        case .rewordedOption: "An option has another label, or options are in another order. Neutral."
        case .changedChoice:
            "Values besides the options are refused now, or accepted. Breaking for those who send where they are refused; for those who read where they can arrive."
        case .changedFormat:
            "A text has another format. Breaking where a text that was accepted does not have it."
        case .changedLimit:
            "A limit on a value is another. Breaking where a value that was accepted is beyond it."
        case .changedDefault:
            "What counts where a field is left out is another. Compatible: the same inputs are accepted."
        case .changedSecrecy: "A field is secret now, or no longer. Neutral: the same inputs are accepted."
        }
    }
}
