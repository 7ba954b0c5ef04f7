import CodeGeneration
import FormModel
@_spi(Generated) import FormValidation

/// One thing that a form demands of an input.
enum FormDemand {
    /// That there is such a form.
    case exists
    /// That the input has a field.
    case present(String)
    /// That a field's value keeps to a demand.
    case value(String, ValueDemand)
    /// That a field's value is not a text, nor an array of it.
    case other(String, String)
    /// That a name is that of a field.
    case known(String)
    /// That the input has a field where another has a value.
    case condition(Case)

    /// A case in which a field is required.
    struct Case: Hashable {
        /// The key of the field that is required.
        var field: String
        /// The key of the field that decides.
        var subject: String
        /// The value at which it is required.
        var value: FormCondition.Value
        /// Whether the field must then not be an empty text either.
        var isNonEmpty: Bool
    }
}

extension FormPlan {
    /// The cases in which fields are required, by their keys.
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
