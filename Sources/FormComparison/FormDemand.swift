import CodeGeneration
import FormModel
@_spi(Generated) import FormValidation

/// A requirement of a form on an input.
enum FormDemand {
    /// The form exists.
    case exists
    /// The input has a field.
    case present(String)
    /// The value of a field meets a requirement.
    case value(String, ValueDemand)
    /// The value of a field is neither a certain string nor an array that contains it.
    case other(String, String)
    /// A name in the input is the name of a field.
    case known(String)
    /// The input has a field if another field has a certain value.
    case condition(Case)

    /// A case in which a field is required.
    struct Case: Hashable {
        /// The key of the required field.
        var field: String
        /// The key of the field whose value decides.
        var subject: String
        /// The value for which the field is required.
        var value: FormCondition.Value
        /// Whether an empty string is also rejected in that case.
        var isNonEmpty: Bool
    }
}

extension FormPlan {
    /// The cases in which fields are required, by the key of the required field.
    var cases: [String: [FormDemand.Case]] {
        Dictionary(grouping: conditions) { fields[$0.field].field.key }.mapValues { conditions in
            conditions.map { condition in
                FormDemand.Case(
                    field: fields[condition.field].field.key, subject: fields[condition.subject].field.key,
                    value: condition.value, isNonEmpty: condition.isNonEmpty)
            }
        }
    }
}
