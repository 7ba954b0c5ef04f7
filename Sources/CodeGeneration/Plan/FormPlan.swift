import FormModel
import FormValidation

/// The plan of a form. The form's schema and its Swift code share the plan, so that both accept the same
/// inputs.
///
/// It is an object, because the generators often pass it on, and copying a form takes time.
package final class FormPlan: Sendable {
    /// The form.
    package let form: Form
    /// The form's provider.
    package let provider: Provider
    /// The names of the form and its parts in Swift.
    let names: SwiftFormNames
    /// The form's fields, with unique keys.
    package let fields: [FieldPlan]
    /// The cases in which an otherwise optional field is required.
    package let conditions: [ConditionPlan]
    /// Whether an input may contain unknown names.
    package let acceptsUnknownKeys: Bool
    /// The configured policy for unknown names. In a plan that was read from a model, this is the policy that
    /// has the same effect.
    package let unknownKeys: EnforcementPolicy.UnknownKeys

    /// Plans a form.
    ///
    /// - Parameter kept: the facets that the previous run enforced, by field key.
    init(
        _ named: NamedForm, policy: EnforcementPolicy = EnforcementPolicy(), kept: [String: FacetSet] = [:]
    ) {
        let form = named.form
        self.form = form
        provider = named.provider
        names = named.names
        acceptsUnknownKeys = !policy.refusesUnknownKeys(of: form)
        unknownKeys = policy.unknownKeys
        // Keys are unique in a form. If Swift cannot distinguish two keys (canonical equivalence), the first
        // one is used.
        var keys: Set<String> = []
        keys.reserveCapacity(form.fields.count)
        let plans = form.fields.indices.compactMap { index in
            let field = form.fields[index]
            guard keys.insert(field.key).inserted else { return nil as FieldPlan? }
            let enforcement = Enforcement(field, policy: policy, kept: kept[field.key] ?? [])
            return FieldPlan(field, enforcement: enforcement)
        }
        (fields, conditions) = Self.planConditions(plans)
    }

    /// Plans a form from the enforced facts in a model.
    package init(_ recorded: RecordedForm) {
        form = recorded.form
        provider = Provider(id: form.providerID, title: "", forms: [])
        names = SwiftFormNames(type: "", properties: [:], enumerations: [:], cases: [:])
        acceptsUnknownKeys = !recorded.isClosed
        unknownKeys = recorded.isClosed ? .refuse : .accept
        var keys: Set<String> = []
        let plans = form.fields.compactMap { field in
            guard keys.insert(field.key).inserted else { return nil as FieldPlan? }
            let enforcement = Enforcement(
                field, recorded: recorded.enforced[field.key] ?? [],
                hasDefault: !recorded.withoutDefault.contains(field.key))
            return FieldPlan(field, enforcement: enforcement)
        }
        (fields, conditions) = Self.planConditions(plans)
    }

    /// Plans the cases in which fields are required. Conditions that cannot be planned are not
    /// enforced.
    private static func planConditions(
        _ plans: [FieldPlan]
    ) -> (fields: [FieldPlan], conditions: [ConditionPlan]) {
        var fields = plans
        var conditions: [ConditionPlan] = []
        for index in fields.indices where fields[index].enforcement.facets.contains(.when) {
            if let condition = ConditionPlan(field: fields[index], at: index, among: plans) {
                conditions.append(condition)
            } else {
                fields[index] = fields[index].removing(.when)
            }
        }
        return (fields, conditions)
    }
}

/// The plan of a field. It is an object, because the generators often pass it on, and copying a field takes
/// time.
package final class FieldPlan: Sendable {
    /// The field.
    package let field: Field
    /// Which facts about the field are enforced.
    package let enforcement: Enforcement
    /// The rule for the field's value.
    package let rule: RulePlan
    /// The stated default, if it is a value of the field's type.
    let defaultValue: TypedValue?

    /// Plans a field.
    init(_ field: Field, enforcement: Enforcement) {
        self.field = field
        rule = RulePlan(self.field, enforcement)
        var enforcement = enforcement
        // Without this facet, the field cannot have a condition.
        if !enforcement.facets.contains(.when) { enforcement.remove(.when) }
        self.enforcement = enforcement
        defaultValue = enforcement.hasDefault ? TypedValue(default: self.field, rule: rule) : nil
    }

    private init(_ other: FieldPlan, enforcement: Enforcement) {
        field = other.field
        self.enforcement = enforcement
        rule = other.rule
        defaultValue = other.defaultValue
    }

    /// The plan without a facet that has no effect on the rule.
    fileprivate func removing(_ facet: Facet) -> FieldPlan {
        var enforcement = enforcement
        enforcement.remove(facet)
        return FieldPlan(self, enforcement: enforcement)
    }

    /// The default that applies if the field is left out; nil if there is none.
    package var givenDefault: JSON? { defaultValue?.json }

    /// Whether the page states a default that does not apply, because it is uncertain or not a
    /// valid value.
    var leavesDefaultOut: Bool { field.defaultValue != nil && !field.secret && defaultValue == nil }

    /// Whether every input must contain the field.
    package var isRequired: Bool { enforcement.facets.contains(.required) }
}

/// A rule for a value, with all limits resolved.
package enum RulePlan {
    case text(TextPlan)
    /// One of the options, or any other string if the choice is open.
    case choice([FieldOption], isOpen: Bool)
    /// An integer; the bounds of `Int` mean that there is no limit.
    case integer(ClosedRange<Int>)
    /// A number; infinite bounds mean that there is no limit.
    case number(ClosedRange<Double>)
    case boolean
    case texts
    /// Several of the options, or any other strings if the choice is open.
    case choices([FieldOption], isOpen: Bool)
    case pairs
    /// Any scalar, because the type is uncertain.
    case scalar
    /// Any scalar or a list of scalars, because the type is uncertain.
    case open

    /// The largest integer that every JSON parser represents exactly: 2⁵³ − 1.
    static let greatestInteger = 9_007_199_254_740_991

    /// Resolves the rule of a field.
    init(_ field: borrowing Field, _ enforcement: Enforcement) {
        guard enforcement.facets.contains(.type) else {
            self =
                [.list, .multipleChoice, .multipleReference, .keyValues].contains(field.type)
                ? .open : .scalar
            return
        }
        let text = RulePlan.text(TextPlan(field, enforcement))
        // Values of a secret are never shown.
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
        // Contradictory limits are a mistake on the page, so neither limit is enforced.
        return minimum <= maximum ? minimum...maximum : .min ... .max
    }

    /// The nearest integer above or below a limit; nil if the integer is outside the range that every JSON
    /// parser supports.
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
