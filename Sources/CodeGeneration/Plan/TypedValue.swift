import FormModel
import FormValidation

/// A default as a value of its field's type.
enum TypedValue: Hashable {
    case text(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)

    /// The stated default of a field; nil if the field's schema does not accept it.
    init?(default field: borrowing Field, rule: RulePlan) {
        guard let stated = field.defaultValue else { return nil }
        switch rule {
        case .text(let plan):
            guard field.type != .file, plan.accepts(stated) else { return nil }
            self = .text(stated)
        case .choice(let options, let isOpen):
            guard let value = Self.value(stated, among: options) ?? (isOpen ? stated : nil) else {
                return nil
            }
            self = .text(value)
        case .integer(let bounds):
            guard let integer = Int(stated), bounds.contains(integer) else { return nil }
            self = .integer(integer)
        case .number(let bounds):
            // `Double` also reads hexadecimal numbers, `nan` and `inf`.
            guard stated.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }),
                let number = Double(stated),
                number.isFinite, bounds.contains(number)
            else { return nil }
            self = .number(number)
        case .boolean:
            guard let boolean = Self.boolean(stated) else { return nil }
            self = .boolean(boolean)
        case .texts, .choices, .pairs, .scalar, .open: return nil
        }
    }

    /// The option that a string denotes; nil if there is none. The string is compared first with the values,
    /// then with the labels, and then with both, ignoring case.
    static func value(_ text: String, among options: [FieldOption]) -> String? {
        if let option = options.first(where: { $0.value == text || $0.label == text }) { return option.value }
        let folded = text.lowercased()
        return options.first { $0.value.lowercased() == folded || $0.label?.lowercased() == folded }?.value
    }

    /// The state of a toggle that a word such as "enabled" denotes; nil for other words.
    static func boolean(_ word: String) -> Bool? {
        switch word.lowercased() {
        case "true", "on", "yes", "enabled", "enable", "checked", "selected", "active": true
        case "false", "off", "no", "disabled", "disable", "unchecked", "deselected", "inactive": false
        default: nil
        }
    }

    /// The value as JSON.
    var json: JSON {
        switch self {
        case .text(let text): .string(text)
        case .integer(let integer): .integer(integer)
        case .number(let number): .number(number)
        case .boolean(let boolean): .boolean(boolean)
        }
    }
}

extension TextPlan {
    /// Whether the plan accepts the given string.
    package func accepts(_ text: String) -> Bool {
        let length = text.unicodeScalars.count
        guard length >= minLength, length <= maxLength ?? .max, format?.matches(text) ?? true else {
            return false
        }
        guard let pattern else { return true }
        return ((try? Pattern(pattern))?.matches(text) ?? false) && text.utf8.last != 0x0A
    }
}
