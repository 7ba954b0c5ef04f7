import CodeGeneration
import FormModel
import FormValidation

/// Kinds of JSON values.
struct ValueKinds: OptionSet, Hashable {
    let rawValue: Int

    static let text = ValueKinds(rawValue: 1)
    static let number = ValueKinds(rawValue: 2)
    static let boolean = ValueKinds(rawValue: 4)
    static let array = ValueKinds(rawValue: 8)
    static let object = ValueKinds(rawValue: 16)

    static let scalar: ValueKinds = [.text, .number, .boolean]
    static let all: ValueKinds = [.scalar, .array, .object]
}

/// A requirement of a field's rule on a value.
///
/// Like a JSON Schema keyword, each requirement applies to only one kind of value.
enum ValueDemand: Hashable {
    /// The value has one of these kinds.
    case kinds(ValueKinds)
    /// A number has no fraction.
    case whole
    /// A number is at least this.
    case minimum(Double)
    /// A number is at most this.
    case maximum(Double)
    /// A string meets a requirement.
    case text(TextDemand)
    /// The elements of an array are strings.
    case elementsAreTexts
    /// The elements of an array are among these, without duplicates.
    case elementsAmong([ExactText])
    /// The values of an object are strings.
    case valuesAreTexts
}

extension RulePlan {
    /// The individual requirements of the rule.
    var demands: [ValueDemand] {
        switch self {
        case .text(let plan): return [.kinds(.text)] + plan.demands.map { .text($0) }
        case .choice(let options, let isOpen):
            return [.kinds(.text)] + (isOpen ? [] : [.text(.among(options.map { ExactText($0.value) }))])
        case .integer(let bounds):
            var demands: [ValueDemand] = [.kinds(.number), .whole]
            if bounds.lowerBound != .min { demands.append(.minimum(Double(bounds.lowerBound))) }
            if bounds.upperBound != .max { demands.append(.maximum(Double(bounds.upperBound))) }
            return demands
        case .number(let bounds):
            var demands: [ValueDemand] = [.kinds(.number)]
            if bounds.lowerBound.isFinite { demands.append(.minimum(bounds.lowerBound)) }
            if bounds.upperBound.isFinite { demands.append(.maximum(bounds.upperBound)) }
            return demands
        case .boolean: return [.kinds(.boolean)]
        case .texts: return [.kinds(.array), .elementsAreTexts]
        case .choices(let options, let isOpen):
            return [.kinds(.array), .elementsAreTexts]
                + (isOpen ? [] : [.elementsAmong(options.map { ExactText($0.value) })])
        case .pairs: return [.kinds(.object), .valuesAreTexts]
        case .scalar: return [.kinds(.scalar)]
        case .open: return [.kinds(.all)]
        }
    }

    /// Whether the rule accepts the given string.
    func accepts(_ text: String) -> Bool {
        demands.allSatisfy { demand in
            switch demand {
            case .kinds(let kinds): kinds.contains(.text)
            case .text(let demand): demand.accepts(text)
            case .whole, .minimum, .maximum, .elementsAreTexts, .elementsAmong, .valuesAreTexts: true
            }
        }
    }

    /// Whether the rule accepts the given integer.
    func accepts(_ integer: Int) -> Bool {
        demands.allSatisfy { demand in
            switch demand {
            case .kinds(let kinds): kinds.contains(.number)
            case .minimum(let minimum): Double(integer) >= minimum
            case .maximum(let maximum): Double(integer) <= maximum
            case .whole, .text, .elementsAreTexts, .elementsAmong, .valuesAreTexts: true
            }
        }
    }

    /// Whether the rule accepts an array that contains only the given string.
    func acceptsArray(of text: String) -> Bool {
        demands.allSatisfy { demand in
            switch demand {
            case .kinds(let kinds): kinds.contains(.array)
            case .elementsAmong(let texts): texts.contains(ExactText(text))
            case .whole, .minimum, .maximum, .text, .elementsAreTexts, .valuesAreTexts: true
            }
        }
    }

    /// Whether the rule accepts a Boolean.
    var acceptsBooleans: Bool { demands.contains { $0.allows(.boolean) } }
}

extension ValueDemand {
    /// Whether this is a requirement on kinds that allows the given kind.
    fileprivate func allows(_ kind: ValueKinds) -> Bool {
        if case .kinds(let kinds) = self { kinds.contains(kind) } else { false }
    }
}
