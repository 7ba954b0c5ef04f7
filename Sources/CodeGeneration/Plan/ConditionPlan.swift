import FormModel
@_spi(Generated) import FormValidation

/// A field that is required if another field has a certain value.
package struct ConditionPlan {
    /// The index of the required field.
    package var field: Int
    /// The index of the field whose value decides.
    package var subject: Int
    /// The value for which the field is required.
    package var value: FormCondition.Value
    /// Whether an empty string is also rejected in that case.
    package var isNonEmpty: Bool

    /// Plans the condition of a field; nil if the field has no condition that an input can meet.
    init?(field: FieldPlan, at index: Int, among fields: [FieldPlan]) {
        guard field.enforcement.facets.contains(.when), field.field.defaultValue == nil,
            // A toggle always has a value, so an input does not need to contain one.
            field.field.type != .boolean,
            let when = field.field.when,
            let subject = fields.firstIndex(where: { $0.field.key == when.field }), subject != index,
            // A schema must not contain a secret.
            !fields[subject].field.secret,
            let value = Self.value(when.equals, of: fields[subject].rule)
        else { return nil }
        self.field = index
        self.subject = subject
        self.value = value
        if case .text(let plan) = field.rule {
            isNonEmpty = plan.minLength == 0 && plan.format == nil && field.field.type != .file
        } else {
            isNonEmpty = false
        }
    }

    private static func value(_ text: String, of rule: RulePlan) -> FormCondition.Value? {
        switch rule {
        case .text: .text(text)
        case .choice(let options, _): TypedValue.value(text, among: options).map { .text($0) }
        case .integer, .number: Int(text).map { .integer($0) }
        case .boolean: TypedValue.boolean(text).map { .boolean($0) }
        case .texts: .containing(text)
        case .choices(let options, _): TypedValue.value(text, among: options).map { .containing($0) }
        case .pairs, .scalar, .open: nil
        }
    }
}
