import FormModel
import FormValidation

/// A field as a stored property of the form's type. It is an object, because the translators often pass it on.
final class SwiftProperty {
    /// The field.
    let plan: FieldPlan
    /// The property's name.
    let name: String
    /// The property's name as source code; reserved words are enclosed in backquotes.
    let escapedName: String
    /// The property of `self`.
    let member: String
    /// The place of the value in an input, as an expression.
    let place: String
    /// The enumeration of the property's values, if there is one.
    let enumeration: SwiftEnumeration?
    /// The type that contains the values of a choice without an enumeration; nil for other values.
    let optionsName: String?
    /// The type of a value.
    let valueType: String

    /// Creates the property of a field that uses the form's names.
    init(_ plan: FieldPlan, _ names: SwiftFormNames) {
        let key = plan.field.key
        self.plan = plan
        name = names.properties[key] ?? ""
        escapedName = SwiftKeyword.escaped(name)
        member = "self." + escapedName
        place = "places." + escapedName
        if let options = plan.rule.options, let type = names.enumerations[key] {
            enumeration = SwiftEnumeration(
                options, isOpen: plan.rule.isOpen, name: type, caseNames: names.cases[key] ?? [:])
            optionsName = enumeration == nil && !plan.rule.isOpen ? type : nil
        } else {
            enumeration = nil
            optionsName = nil
        }
        valueType = Self.valueType(plan.rule, enumeration)
    }

    private static func valueType(_ rule: RulePlan, _ enumeration: SwiftEnumeration?) -> String {
        switch rule {
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
    let name: String
    /// Whether there may be other values.
    let isOpen: Bool
    /// The values and the names of their cases.
    let cases: [(option: FieldOption, name: String)]

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
