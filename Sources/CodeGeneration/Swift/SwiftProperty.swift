import FormModel
import FormValidation

/// A field as a stored property of the form's type.
struct SwiftProperty {
    /// The field.
    var plan: FieldPlan
    /// The property's name.
    var name: String
    /// The enumeration of its values, if it has one.
    var enumeration: SwiftEnumeration?
    /// The type that knows the values of a choice that has no enumeration.
    var optionsName: String?

    /// The type of a value.
    var valueType: String {
        switch plan.rule {
        case .text: "String"
        case .choice: enumeration?.name ?? "String"
        case .integer: "Int"
        case .number: "Double"
        case .boolean: "Bool"
        case .texts: "[String]"
        case .scalar, .open: "FormValue"
        case .choices: "[\(enumeration?.name ?? "String")]"
        case .pairs: "[String: String]"
        }
    }

    /// Whether the value is a text.
    var isText: Bool { valueType == "String" }

    /// Whether the property has no value where the input has none.
    var isOptional: Bool { !plan.isRequired && plan.defaultValue == nil }

    /// The property's type.
    var type: String { isOptional ? valueType + "?" : valueType }

    /// The default of a property that an input may leave out.
    var defaultValue: SwiftExpression? {
        guard !plan.isRequired, let value = plan.defaultValue else { return nil }
        switch value {
        case .text(let text):
            guard let enumeration else { return .string(text) }
            guard let name = enumeration.caseName(of: text) else {
                return .call(".other", [.init(nil, .string(text))])
            }
            return .name("." + SwiftKeyword.escaped(name))
        case .integer(let integer): return .integer(integer)
        case .number(let number): return .number(number)
        case .boolean(let boolean): return .boolean(boolean)
        }
    }
}

/// The values of a choice as an enumeration.
struct SwiftEnumeration {
    /// The type's name, below the form's.
    var name: String
    /// Whether there are further values.
    var isOpen: Bool
    /// The values and their cases.
    var cases: [(option: FieldOption, name: String)]

    /// Takes the names of the cases; nil if Swift cannot tell the values apart, so that they have none.
    init?(_ options: [FieldOption], isOpen: Bool, name: String, caseNames: [String: String]) {
        guard !caseNames.isEmpty else { return nil }
        self.name = name
        self.isOpen = isOpen
        cases = options.map { ($0, caseNames[$0.value] ?? "") }
    }

    /// The case of a value.
    func caseName(of value: String) -> String? {
        cases.first { $0.option.value == value }?.name
    }
}
