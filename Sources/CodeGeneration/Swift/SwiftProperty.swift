import FormModel
import FormValidation

/// A field as a stored property of the form's type.
struct SwiftProperty {
    /// The field.
    var plan: FieldPlan
    /// The property's name.
    var name: String
    /// The enumeration of the property's values, if there is one.
    var enumeration: SwiftEnumeration?
    /// The type that contains the values of a choice without an enumeration; nil for other values.
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

    /// Whether the value is a string.
    var isText: Bool { valueType == "String" }

    /// Whether the property is nil if the input has no value for it.
    var isOptional: Bool { !plan.isRequired && plan.defaultValue == nil }

    /// The property's type.
    var type: String { isOptional ? valueType + "?" : valueType }

    /// The default of a property that may be missing from an input; nil if there is none.
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
    /// The name of the type, nested in the form's type.
    var name: String
    /// Whether there may be other values.
    var isOpen: Bool
    /// The values and the names of their cases.
    var cases: [(option: FieldOption, name: String)]

    /// Creates an enumeration; nil if the values have no case names, because Swift cannot distinguish them.
    init?(_ options: [FieldOption], isOpen: Bool, name: String, caseNames: [String: String]) {
        guard !caseNames.isEmpty else { return nil }
        self.name = name
        self.isOpen = isOpen
        cases = options.map { ($0, caseNames[$0.value] ?? "") }
    }

    /// The case of a value; nil if there is none.
    func caseName(of value: String) -> String? {
        cases.first { $0.option.value == value }?.name
    }
}
