import CodeGeneration
import FormModel
import FormValidation

/// Finds a value that a field's rule accepts and that violates a requirement.
struct ValueSearch {
    /// The rule that accepts the value.
    let rule: RulePlan

    /// Finds a value.
    ///
    /// - Parameter demand: the requirement to violate; nil for none.
    func value(breaking demand: ValueDemand? = nil) -> SearchResult<JSON> {
        switch demand {
        case nil: return value(ofKinds: .all)
        case .kinds(let kinds): return value(ofKinds: ValueKinds.all.subtracting(kinds))
        case .text(let demand): return text(breaking: demand).map { .string($0) }
        case .whole: return number { $0 != $0.rounded(.down) }
        case .minimum(let minimum): return number(near: minimum) { $0 < minimum }
        case .maximum(let maximum): return number(near: maximum) { $0 > maximum }
        case .elementsAreTexts:
            if case .open = rule { return .found(.array([.integer(0)])) }
            return .none
        case .valuesAreTexts:
            if case .open = rule { return .found(.object([.init("name", .integer(0))])) }
            return .none
        case .elementsAmong(let texts): return elements(besides: texts)
        }
    }

    /// Finds a value other than the given strings and arrays of them.
    func value(besides texts: [ExactText]) -> SearchResult<JSON> {
        switch rule {
        case .texts, .choices: return .found(.array([]))
        case .open, .scalar, .boolean, .integer, .number, .pairs: return value()
        case .text, .choice: return text(breaking: .among(texts)).map { .string($0) }
        }
    }

    private var kinds: ValueKinds {
        for case .kinds(let kinds) in rule.demands { return kinds }
        return .all
    }

    /// A value of one of several kinds, preferably a string.
    private func value(ofKinds wanted: ValueKinds) -> SearchResult<JSON> {
        let kinds = kinds.intersection(wanted)
        return .first([
            { kinds.contains(.text) ? text(breaking: nil).map { .string($0) } : .none },
            { kinds.contains(.number) ? number { _ in true } : .none },
            { kinds.contains(.boolean) ? .found(.boolean(true)) : .none },
            { kinds.contains(.array) ? .found(.array([])) : .none },
            { kinds.contains(.object) ? .found(.object([])) : .none },
        ])
    }

    // MARK: Texts

    private func text(breaking demand: TextDemand?) -> SearchResult<String> {
        switch rule {
        case .text(let plan): return TextSearch(plan: plan).text(breaking: demand)
        case .choice(let options, isOpen: false):
            let text = options.lazy.map(\.value).first { !(demand?.accepts($0) ?? false) }
            return text.map { .found($0) } ?? .none
        case .choice(_, isOpen: true), .scalar, .open:
            return TextSearch(plan: TextPlan.any).text(breaking: demand)
        case .integer, .number, .boolean, .texts, .choices, .pairs: return .none
        }
    }

    private func elements(besides texts: [ExactText]) -> SearchResult<JSON> {
        switch rule {
        case .texts, .open, .choices(_, isOpen: true):
            return TextSearch(plan: TextPlan.any).text(besides: texts).map { .array([.string($0)]) }
        case .choices(let options, isOpen: false):
            let text = options.lazy.map(\.value).first { !texts.contains(ExactText($0)) }
            return text.map { .found(.array([.string($0)])) } ?? .none
        case .text, .choice, .integer, .number, .boolean, .pairs, .scalar: return .none
        }
    }

    // MARK: Numbers

    /// A number that both the rule and a test accept, at or near the rule's bounds or another limit.
    private func number(near limit: Double = 0, where isRight: (Double) -> Bool) -> SearchResult<JSON> {
        let range: ClosedRange<Double>
        var isWhole = false
        switch rule {
        case .integer(let bounds):
            isWhole = true
            let low = bounds.lowerBound == .min ? -Self.greatestWhole : Double(bounds.lowerBound)
            let high = bounds.upperBound == .max ? Self.greatestWhole : Double(bounds.upperBound)
            range = low...high
        case .number(let bounds): range = bounds.clamped(to: Self.greatest)
        case .scalar, .open: range = Self.greatest
        case .text, .choice, .boolean, .texts, .choices, .pairs: return .none
        }
        let (low, high) = (range.lowerBound, range.upperBound)
        let candidates =
            [
                0, 1, limit - 1, limit + 1, limit.rounded(.down), limit.rounded(.up), 0.5, limit - 0.5,
                limit + 0.5,
            ]
            + [
                low, high, low + 0.5, high - 0.5, low + (high - low) / 2, (low + limit) / 2,
                (high + limit) / 2,
            ]
            + [limit.nextDown, limit.nextUp, low.nextUp, high.nextDown]
        let number = candidates.first { number in
            number.isFinite && range.contains(number) && (!isWhole || number == number.rounded(.down))
                && isRight(number)
        }
        return number.map { .found(.number($0)) } ?? .none
    }

    /// A number outside the bounds of all integers.
    private static let greatestWhole = 1e16
    /// The range of unbounded numbers.
    private static let greatest = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
}

extension TextPlan {
    /// A plan that accepts any string.
    static let any = TextPlan()
}
