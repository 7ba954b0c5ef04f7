import CodeGeneration
import FormModel
@_spi(Generated) import FormValidation

/// Finds an input that a form accepts and that violates a requirement of another form.
struct InputSearch {
    /// The members of an input, in the order of the form's fields.
    typealias Input = [JSON.Member]

    /// The form that accepts the input.
    let plan: FormPlan
    /// Unknown names that the input may contain if the form accepts unknown names.
    let otherKeys: Set<String>

    private let indices: [String: Int]
    /// The fields that occur in conditions, deciding fields first.
    private let tied: [Int]
    /// A value for each required field that does not occur in a condition.
    private let samples: [Int: SearchResult<JSON>]

    /// The conditions in which each field occurs.
    private let conditions: [Int: [ConditionPlan]]
    /// The remaining budget. A form with many fields can have many changes, and each search looks at all
    /// fields.
    private var work = 4_000_000

    /// The maximum number of assignments that are tried for one input.
    private static let maximumWork = 50_000

    /// The value of a field in an input.
    private enum Assignment: Hashable {
        case absent
        case value(JSON)
    }

    /// Prepares the search for a form.
    init(_ plan: FormPlan, otherKeys: Set<String> = []) {
        self.plan = plan
        self.otherKeys = otherKeys
        indices = Dictionary(
            plan.fields.enumerated().map { ($1.field.key, $0) }, uniquingKeysWith: { first, _ in first })
        var conditions: [Int: [ConditionPlan]] = [:]
        for condition in plan.conditions {
            conditions[condition.field, default: []].append(condition)
            conditions[condition.subject, default: []].append(condition)
        }
        self.conditions = conditions
        let subjects = Set(plan.conditions.map(\.subject))
        let demanded = Set(plan.conditions.map(\.field)).subtracting(subjects)
        tied = subjects.sorted() + demanded.sorted()
        var samples: [Int: SearchResult<JSON>] = [:]
        for (index, field) in plan.fields.enumerated()
        where field.isRequired && !subjects.contains(index) && !demanded.contains(index) {
            samples[index] = ValueSearch(rule: field.rule).value()
        }
        self.samples = samples
    }

    /// Finds an input that violates at least one of the requirements.
    mutating func input(breakingOneOf demands: [FormDemand]) -> SearchResult<Input> {
        var isUnknown = false
        for demand in demands {
            work -= 2 * plan.fields.count + 1
            guard work > 0 else { return .unknown }
            switch input(breaking: demand) {
            case .found(let input): return .found(input)
            case .unknown: isUnknown = true
            case .none: continue
            }
        }
        return isUnknown ? .unknown : .none
    }

    /// Finds an input that violates the requirement.
    mutating func input(breaking demand: FormDemand) -> SearchResult<Input> {
        switch demand {
        case .exists: return complete([:])
        case .present(let key): return complete(indices[key].map { [$0: .absent] } ?? [:])
        case .known(let key):
            guard let index = indices[key] else { return .none }
            return with(ValueSearch(rule: plan.fields[index].rule).value(), at: index)
        case .other(let key, let text):
            guard let index = indices[key] else { return .none }
            let rule = plan.fields[index].rule
            if rule.accepts(text) { return complete([index: .value(.string(text))]) }
            return rule.acceptsArray(of: text) ? complete([index: .value(.array([.string(text)]))]) : .none
        case .value(let key, let demand):
            if let index = indices[key] {
                return with(ValueSearch(rule: plan.fields[index].rule).value(breaking: demand), at: index)
            }
            // No rule accepts null.
            guard plan.acceptsUnknownKeys, otherKeys.contains(key), case .kinds = demand else { return .none }
            return complete([:]).map { $0 + [.init(key, .null)] }
        case .condition(let demand): return input(breaking: demand)
        }
    }

    private mutating func with(_ value: SearchResult<JSON>, at index: Int) -> SearchResult<Input> {
        switch value {
        case .found(let value): complete([index: .value(value)])
        case .none: .none
        case .unknown: .unknown
        }
    }

    /// An input in which the deciding field has the value and the other field is missing or empty.
    private mutating func input(breaking demand: FormDemand.Case) -> SearchResult<Input> {
        guard let subject = indices[demand.subject],
            let value = value(demand.value, of: plan.fields[subject].rule)
        else { return .none }
        guard let field = indices[demand.field] else { return complete([subject: .value(value)]) }
        let missing = complete([subject: .value(value), field: .absent])
        guard case .none = missing, demand.isNonEmpty, plan.fields[field].rule.accepts("") else {
            return missing
        }
        return complete([subject: .value(value), field: .value(.string(""))])
    }

    /// The value of a case as JSON; nil if the rule does not accept it.
    private func value(_ value: FormCondition.Value, of rule: RulePlan) -> JSON? {
        switch value {
        case .text(let text): rule.accepts(text) ? .string(text) : nil
        case .integer(let integer): rule.accepts(integer) ? .integer(integer) : nil
        case .boolean(let boolean): rule.acceptsBooleans ? .boolean(boolean) : nil
        case .containing(let text): rule.acceptsArray(of: text) ? .array([.string(text)]) : nil
        }
    }

    // MARK: Completing

    /// Finds an input that contains the given assignments and otherwise only what the form requires.
    private mutating func complete(_ pinned: [Int: Assignment]) -> SearchResult<Input> {
        var assignments = pinned
        let allowed = min(Self.maximumWork, work)
        var rest = allowed
        defer { work -= allowed - rest }
        for index in plan.fields.indices where plan.fields[index].isRequired {
            if case .absent = pinned[index] { return .none }
        }
        // Use a fixed order, so that the result does not depend on the order of a dictionary.
        for index in plan.fields.indices where pinned[index] == nil {
            guard let sample = samples[index] else { continue }
            switch sample {
            case .found(let value): assignments[index] = .value(value)
            case .none: return .none
            case .unknown: return .unknown
            }
        }
        let choices = tied.map { index in pinned[index].map { [$0] } ?? candidates(for: index) }
        switch assign(choices, &assignments, &rest) {
        case true?: break
        case false?: return .none
        case nil: return .unknown
        }
        return .found(
            plan.fields.indices.compactMap { index in
                guard case .value(let value) = assignments[index] else { return nil }
                return .init(plan.fields[index].field.key, value)
            })
    }

    /// The assignments to try for a field in a condition.
    private func candidates(for index: Int) -> [Assignment] {
        let field = plan.fields[index]
        var candidates: [Assignment] = field.isRequired ? [] : [.absent]
        let values = conditions[index, default: []].filter { $0.subject == index }.map(\.value)
        let texts = values.compactMap { value -> ExactText? in
            switch value {
            case .text(let text), .containing(let text): ExactText(text)
            case .integer, .boolean: nil
            }
        }
        if case .found(let value) = ValueSearch(rule: field.rule).value(besides: texts + [ExactText("")]) {
            candidates.append(.value(value))
        } else if case .found(let value) = ValueSearch(rule: field.rule).value() {
            candidates.append(.value(value))
        }
        if field.rule.acceptsBooleans { candidates += [.value(.boolean(false)), .value(.boolean(true))] }
        // Try numbers that no condition contains.
        let numbers = [2, 3, 5, 7].filter { number in !values.contains(.integer(number)) }
        candidates += (numbers + [Int.max >> 12]).filter { field.rule.accepts($0) }.map {
            .value(.integer($0))
        }
        candidates += values.compactMap { value($0, of: field.rule) }.map { .value($0) }
        // Trying an assignment twice would double the work.
        var seen: Set<Assignment> = []
        return candidates.filter { seen.insert($0).inserted }
    }

    /// Assigns the fields in conditions so that all conditions are met. Each field is assigned the first of
    /// its choices that is consistent with the previous fields.
    ///
    /// - Returns: whether there is a solution; nil if the budget was exceeded.
    private func assign(
        _ choices: [[Assignment]], _ assignments: inout [Int: Assignment], _ work: inout Int
    ) -> Bool? {
        // For each field, the index of the next choice.
        var next = Array(repeating: 0, count: tied.count)
        var place = 0
        while place < tied.count {
            guard next[place] < choices[place].count else {
                // No choices are left, so backtrack.
                assignments[tied[place]] = nil
                next[place] = 0
                guard place > 0 else { return false }
                place -= 1
                continue
            }
            assignments[tied[place]] = choices[place][next[place]]
            next[place] += 1
            work -= 1 + conditions[tied[place], default: []].count
            guard work > 0 else { return nil }
            if isConsistent(tied[place], assignments) { place += 1 }
        }
        return true
    }

    /// Whether the conditions on a field are met, ignoring conditions with a field that has not been
    /// assigned.
    private func isConsistent(_ index: Int, _ assignments: [Int: Assignment]) -> Bool {
        conditions[index, default: []].allSatisfy { condition in
            guard let subject = assignments[condition.subject], let field = assignments[condition.field],
                holds(condition.value, subject)
            else { return true }
            switch field {
            case .absent: return false
            case .value(.string(let text)): return !condition.isNonEmpty || !text.isEmpty
            case .value: return true
            }
        }
    }

    private func holds(_ value: FormCondition.Value, _ assignment: Assignment) -> Bool {
        switch (value, assignment) {
        case (.text(let wanted), .value(.string(let text))): text.isIdentical(to: wanted)
        case (.integer(let wanted), .value(.integer(let integer))): integer == wanted
        case (.integer(let wanted), .value(.number(let number))): number == Double(wanted)
        case (.boolean(let wanted), .value(.boolean(let boolean))): boolean == wanted
        case (.containing(let wanted), .value(.array(let elements))):
            elements.contains { element in
                if case .string(let text) = element { text.isIdentical(to: wanted) } else { false }
            }
        default: false
        }
    }
}
