import FormModel
import FormValidation

/// What a form's schema and Swift both say: decided once, so that they accept the same inputs.
package struct FormPlan {
    /// The form.
    package var form: Form
    /// The form's provider.
    package var provider: Provider
    /// What Swift calls it and its parts.
    var names: SwiftFormNames
    /// Its fields, keys unique.
    package var fields: [FieldPlan]
    /// The cases in which an otherwise optional field is required.
    package var conditions: [ConditionPlan]
    /// Whether an input may have unknown names.
    package var acceptsUnknownKeys: Bool

    /// Plans a form.
    ///
    /// - Parameter kept: what was enforced in the previous run, by the keys of the fields.
    init(
        _ named: NamedForm, policy: EnforcementPolicy = EnforcementPolicy(), kept: [String: Set<Facet>] = [:]
    ) {
        let form = named.form
        self.form = form
        provider = named.provider
        names = named.names
        acceptsUnknownKeys = !policy.refusesUnknownKeys(of: form)
        // Keys are unique in a form; of two that Swift cannot distinguish (canonical equivalence) the first counts.
        var keys: Set<String> = []
        fields = form.fields.filter { keys.insert($0.key).inserted }.map { field in
            FieldPlan(field, enforcement: Enforcement(field, policy: policy, kept: kept[field.key] ?? []))
        }
        conditions = []
        planConditions()
    }

    /// Plans a form from what a model says is enforced.
    package init(_ recorded: RecordedForm) {
        form = recorded.form
        provider = Provider(id: form.providerID, title: "", forms: [])
        names = SwiftFormNames(type: "", properties: [:], enumerations: [:], cases: [:])
        acceptsUnknownKeys = !recorded.isClosed
        var keys: Set<String> = []
        fields = form.fields.filter { keys.insert($0.key).inserted }.map { field in
            let enforcement = Enforcement(
                field, recorded: recorded.enforced[field.key] ?? [],
                hasDefault: !recorded.withoutDefault.contains(field.key))
            return FieldPlan(field, enforcement: enforcement)
        }
        conditions = []
        planConditions()
    }

    /// Plans the cases in which fields are required; what cannot be planned is not enforced.
    private mutating func planConditions() {
        for (index, field) in fields.enumerated() {
            guard let condition = ConditionPlan(field: field, at: index, among: fields) else { continue }
            conditions.append(condition)
        }
        let conditional = Set(conditions.map(\.field))
        for index in fields.indices where !conditional.contains(index) {
            fields[index].enforcement.remove(.when)
        }
    }
}

/// What a field's value must be.
package struct FieldPlan {
    /// The field, as the page has it.
    package var field: Field
    /// What is enforced about it.
    package var enforcement: Enforcement
    /// What the value must be.
    package var rule: RulePlan
    /// The stated default, if it is a value of the field's type.
    var defaultValue: TypedValue?

    /// Plans a field.
    init(_ field: Field, enforcement: Enforcement) {
        self.field = field
        self.enforcement = enforcement
        rule = RulePlan(field, enforcement)
        defaultValue = enforcement.hasDefault ? TypedValue(default: field, rule: rule) : nil
    }

    /// The default that is given to who leaves the field out; nil if there is none.
    package var givenDefault: JSON? { defaultValue?.json }

    /// Whether the page states a default that does not apply: it is doubtful, or no value that the field takes.
    var leavesDefaultOut: Bool { field.defaultValue != nil && !field.secret && defaultValue == nil }

    /// Whether every input must have the field.
    package var isRequired: Bool { enforcement.facets.contains(.required) }
}

/// What a value must be, with every limit resolved.
package enum RulePlan {
    case text(TextPlan)
    /// One of the options; where these are open, or any other text.
    case choice([FieldOption], isOpen: Bool)
    /// A whole number; the bounds of `Int` are none.
    case integer(ClosedRange<Int>)
    /// A number; infinite bounds are none.
    case number(ClosedRange<Double>)
    case boolean
    case texts
    /// Several of the options; where these are open, or any other texts.
    case choices([FieldOption], isOpen: Bool)
    case pairs
    /// Any scalar, as it is not sure what the value is.
    case scalar
    /// Any scalar, or several, as it is not sure what the value is.
    case open

    /// The greatest whole number that every JSON reader keeps exactly: 2⁵³ − 1.
    static let greatestInteger = 9_007_199_254_740_991

    /// Resolves the rule of a field.
    init(_ field: Field, _ enforcement: Enforcement) {
        guard enforcement.facets.contains(.type) else {
            self =
                [.list, .multipleChoice, .multipleReference, .keyValues].contains(field.type)
                ? .open : .scalar
            return
        }
        let text = RulePlan.text(TextPlan(field, enforcement))
        // The values of a secret are shown nowhere.
        let options = field.secret ? [] : field.distinctOptions
        let isOpen = !enforcement.facets.contains(.options)
        let limits = enforcement.facets.contains(.limits) ? field.limits : Limits()
        switch field.type {
        case .text, .multilineText, .url, .email, .date, .file, .reference: self = text
        case .choice: self = options.isEmpty ? text : .choice(options, isOpen: isOpen)
        case .multipleChoice: self = options.isEmpty ? .texts : .choices(options, isOpen: isOpen)
        case .list, .multipleReference: self = .texts
        case .integer: self = .integer(Self.integerBounds(limits))
        case .number: self = .number(Self.numberBounds(limits))
        case .boolean: self = .boolean
        case .keyValues: self = .pairs
        }
    }

    private static func integerBounds(_ limits: Limits) -> ClosedRange<Int> {
        let minimum = limits.minimum.flatMap { $0.isNaN ? nil : whole($0, isUp: true) } ?? .min
        let maximum = limits.maximum.flatMap { $0.isNaN ? nil : whole($0, isUp: false) } ?? .max
        // Limits that contradict each other are a mistake on the page: neither can be kept.
        return minimum <= maximum ? minimum...maximum : .min ... .max
    }

    /// The nearest whole number above or below a limit; nil beyond what every JSON reader keeps.
    private static func whole(_ limit: Double, isUp: Bool) -> Int? {
        guard limit.magnitude <= Double(greatestInteger) else { return nil }
        let truncated = Int(limit)
        if isUp { return Double(truncated) < limit ? truncated + 1 : truncated }
        return Double(truncated) > limit ? truncated - 1 : truncated
    }

    private static func numberBounds(_ limits: Limits) -> ClosedRange<Double> {
        let minimum = limits.minimum.flatMap { $0.isFinite ? $0 : nil } ?? -.infinity
        let maximum = limits.maximum.flatMap { $0.isFinite ? $0 : nil } ?? .infinity
        return minimum <= maximum ? minimum...maximum : -.infinity ... .infinity
    }
}
