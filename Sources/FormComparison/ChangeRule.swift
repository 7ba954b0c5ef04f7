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

    /// Whether a change of this kind removes something that clients know.
    package var isRemoval: Bool {
        switch self {
        case .removedForm, .changedFormID, .removedField, .changedKey: true
        default: false
        }
    }

    /// What the rule reports, and what the writer can do about it.
    package var summary: String {
        switch self {
        case .addedForm:
            "A form was added. Compatible: clients do not send data for it yet."
        case .removedForm:
            "A form was removed. Breaking: data for the form is rejected. Keep the form's section on the page, or announce the removal."
        case .changedFormID:
            "The id of a form changed, but its page and heading did not. Breaking: services still use the old id. A 'form id=…' directive keeps the old id."
        case .movedForm: "A form moved to another page. Neutral: its id stays the same."
        case .rewordedForm:
            "The title, navigation or submit button of a form was reworded. Neutral: the form's id stays the same."
        case .changedUnknownKeys:
            "A form now rejects unknown names, or now accepts them. Compatible: an input that contains only the form's own fields is accepted as before. To decide this yourself, set 'unknown-keys' in formwright.yml."
        case .addedField:
            "An optional field was added. Compatible."
        case .addedDemandedField:
            "A field that is always or sometimes required was added. Breaking: inputs without the field are rejected. Make the field optional, or give it a default."
        case .removedField:
            "A field was removed. Breaking: data that contains the field is rejected or, if the form accepts unknown names, the field's value is ignored. Keep the field on the page, or announce the removal."
        case .changedKey:
            "The key of a field changed, but its label did not. Breaking: services still use the old key. A 'key=…' directive keeps the old key."
        case .movedField: "A field moved to another group, or the order of fields changed. Neutral."
        case .rewordedField:
            "The label, description or examples of a field were reworded. Neutral: the field's key stays the same."
        case .changedType:
            "The type of a field changed, or is now enforced or no longer enforced. Breaking if a value that was accepted does not have the new type."
        case .changedDemand:
            "A field became required, which is breaking for senders, or optional, which is breaking for readers."
        case .changedPresence:
            "The page now says something different about whether a field is required, but what the schema enforces has not changed. Neutral."
        case .changedCondition:
            "The condition under which a field is required changed. Breaking if the field is now required in a case in which it was optional before."
        case .addedOption:
            "An option was added to a choice. Compatible for senders; breaking for readers if the choice is closed."
        case .removedOption:
            "An option was removed from a choice. Breaking if the choice is closed."
        case .renamedOption:
            "The value of an option changed. Breaking if the choice is closed, because the old value is rejected. An 'options=…' directive keeps the old value."
        case .rewordedOption: "The label of an option or the order of options changed. Neutral."
        case .changedChoice:
            "A choice now accepts only its options, which is breaking for senders, or now also accepts other values, which is breaking for readers."
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
