import FormModel
import FormValidation

/// What a form's schema and Swift both say: decided once, so that they accept the same inputs.
struct FormPlan {
    /// The form.
    var form: Form
    /// The form's provider.
    var provider: Provider
    /// The name of its Swift type, unique in the catalog.
    var typeName: String
    /// Its fields, keys unique.
    var fields: [FieldPlan]
    /// The cases in which a field is demanded that otherwise is not.
    var conditions: [ConditionPlan]

    /// Plans a form.
    init(_ form: Form, provider: Provider, typeName: String) {
        self.form = form
        self.provider = provider
        self.typeName = typeName
        // Keys are unique in a form; of two that Swift cannot tell apart (canonical equivalence) the first counts.
        var keys: Set<String> = []
        fields = form.fields.filter { keys.insert($0.key).inserted }.map(FieldPlan.init)
        conditions = []
        for (index, field) in fields.enumerated() {
            guard let condition = ConditionPlan(field: field, at: index, among: fields) else { continue }
            conditions.append(condition)
        }
    }
}

/// What a field's value must be.
struct FieldPlan {
    /// The field, as the page has it.
    var field: Field
    /// What the value must be.
    var rule: RulePlan
    /// The stated default, where it is a value of the field's type.
    var defaultValue: TypedValue?

    /// Plans a field.
    init(_ field: Field) {
        self.field = field
        rule = RulePlan(field)
        defaultValue = field.secret ? nil : TypedValue(default: field, rule: rule)
    }

    /// Whether every input must have the field.
    var isRequired: Bool { field.required }
}

/// What a value must be, with every limit resolved.
enum RulePlan {
    case text(TextPlan)
    case choice([Option])
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case boolean
    case texts(TextPlan)
    case choices([Option])
    case pairs

    /// The greatest whole number that every JSON reader keeps exactly: 2⁵³ − 1.
    static let greatestInteger = 9_007_199_254_740_991

    /// Resolves the rule of a field.
    init(_ field: Field) {
        let options = Self.distinct(field.options)
        switch field.type {
        case .text, .multilineText, .url, .email, .date, .file, .reference: self = .text(TextPlan(field))
        case .choice: self = options.isEmpty ? .text(TextPlan(field)) : .choice(options)
        case .multipleChoice: self = options.isEmpty ? .texts(.entry) : .choices(options)
        case .list, .multipleReference: self = .texts(.entry)
        case .integer: self = .integer(Self.integerBounds(field.limits))
        case .number: self = .number(Self.numberBounds(field.limits))
        case .boolean: self = .boolean
        case .keyValues: self = .pairs
        }
    }

    private static func distinct(_ options: [Option]) -> [Option] {
        var seen: Set<ExactText> = []
        return options.filter { seen.insert(ExactText($0.value)).inserted }
    }

    private static func integerBounds(_ limits: Limits) -> ClosedRange<Int> {
        let minimum = limits.minimum.flatMap { $0.isNaN ? nil : whole($0, isUp: true) } ?? -greatestInteger
        let maximum = limits.maximum.flatMap { $0.isNaN ? nil : whole($0, isUp: false) } ?? greatestInteger
        // Limits that contradict each other are a mistake on the page: neither can be kept.
        return minimum <= maximum ? minimum...maximum : -greatestInteger...greatestInteger
    }

    /// The nearest whole number above or below a limit, within what JSON readers keep.
    private static func whole(_ limit: Double, isUp: Bool) -> Int {
        let truncated = Int(min(max(limit, -Double(greatestInteger)), Double(greatestInteger)))
        if isUp {
            return Double(truncated) < limit && truncated < greatestInteger ? truncated + 1 : truncated
        }
        return Double(truncated) > limit && truncated > -greatestInteger ? truncated - 1 : truncated
    }

    /// Without stated limits, those of a double: readers differ on what a number beyond them is.
    private static func numberBounds(_ limits: Limits) -> ClosedRange<Double> {
        let greatest = Double.greatestFiniteMagnitude
        let minimum = limits.minimum.flatMap { $0.isFinite ? $0 : nil } ?? -greatest
        let maximum = limits.maximum.flatMap { $0.isFinite ? $0 : nil } ?? greatest
        return minimum <= maximum ? minimum...maximum : -greatest...greatest
    }
}
