import CodeGeneration
@_spi(Generated) import FormValidation

/// Finds the shortest string that meets some requirements and violates another, by walking the
/// product of their automata.
///
/// The search is exact: if it ends without a string, there is none. It gives up when its budget is
/// exceeded.
struct TextSearch {
    /// The requirements that the string must meet.
    let plan: TextPlan
    /// The compiled regular expression that the page states; nil if there is none.
    private let pattern: Pattern?

    /// The maximum number of transitions.
    private static let maximumWork = 400_000
    /// The maximum length of a string; longer strings would not be helpful.
    private static let maximumLength = 20_000
    /// Readable strings, which are tried first.
    private static let words = [
        "text", "other", "name", "https://example.com", "name@example.com", "2030-12-31", "host.example.com",
        "192.0.2.1", "10.0.0.0/16", "123e4567-e89b-12d3-a456-426614174000",
        "arn:aws:iam::123456789012:role/name", "1h30m", "0 3 * * 1", "a", "",
    ]

    /// Begins a search.
    init(plan: TextPlan) {
        self.plan = plan
        pattern = plan.pattern.map(Pattern.init(orNever:))
    }

    /// Whether the plan accepts the given string.
    private func accepts(_ text: String) -> Bool {
        let length = text.unicodeScalars.count
        guard length >= plan.minLength, length <= plan.maxLength ?? .max else { return false }
        guard plan.format?.matches(text) ?? true else { return false }
        return pattern.map { $0.matches(text) && text.utf8.last != 0x0A } ?? true
    }

    /// Finds a string that meets the plan.
    ///
    /// - Parameters:
    ///   - broken: the requirement to violate; nil for none.
    ///   - others: strings that are excluded.
    func text(breaking broken: TextDemand? = nil, besides others: [ExactText] = []) -> SearchResult<String> {
        if case .among(let texts) = broken { return text(besides: others + texts) }
        let others = Set(others)
        let expression = broken?.expression.map(Pattern.init(orNever:))
        let isBroken = { (text: String) in
            guard let broken else { return true }
            if let expression { return !expression.matches(text) || text.utf8.last == 0x0A }
            return !broken.accepts(text)
        }
        let isRight = { (text: String) in
            accepts(text) && isBroken(text) && !others.contains(ExactText(text))
        }
        if let word = Self.words.first(where: isRight) { return .found(word) }
        var length = plan.minLength...(plan.maxLength ?? .max)
        switch broken {
        case .minLength(let least):
            guard length.lowerBound < least else { return .none }
            length = length.lowerBound...min(length.upperBound, least - 1)
        case .maxLength(let most):
            guard length.upperBound > most else { return .none }
            length = max(length.lowerBound, most + 1)...length.upperBound
        case .format, .pattern, .among, nil: break
        }
        guard length.lowerBound <= Self.maximumLength else { return .unknown }
        let patterns = [plan.format.map { Pattern(orNever: $0.pattern) }, pattern].compactMap(\.self)
        let kept = patterns.compactMap(\.table)
        guard kept.count == patterns.count else { return .unknown }
        if kept.isEmpty, others.isEmpty, expression == nil {
            return .found(String(repeating: "a", count: length.lowerBound))
        }
        guard let expression else {
            return walk(kept, broken: nil, length, isRight, variety: others.count + 1)
        }
        guard let table = expression.table else { return .unknown }
        return walk(kept, broken: table, length, isRight, variety: others.count + 1)
    }

    // MARK: Walking

    /// A state of the product of all automata.
    private struct State: Hashable {
        var rows: [Int]
        var length: Int
        var endsWithLineFeed: Bool
    }

    /// A state, and the transition that reached it.
    private struct Step {
        var state: State
        var previous: Int
        var scalar: UInt32
    }

    /// Searches breadth first.
    ///
    /// - Parameter variety: how many strings may lead to one state, so that some of them can be
    ///   excluded.
    private func walk(
        _ kept: [PatternTable], broken: PatternTable?, _ length: ClosedRange<Int>,
        _ isRight: (String) -> Bool, variety: Int
    ) -> SearchResult<String> {
        let tables = kept + [broken].compactMap(\.self)
        let alphabet = Self.alphabet(tables, variety: min(variety, 64))
        let first = State(
            rows: tables.map { _ in PatternTable.start }, length: 0, endsWithLineFeed: false)
        var steps = [Step(state: first, previous: -1, scalar: 0)]
        var visits: [State: Int] = [first: 1]
        var work = Self.maximumWork
        // Beyond the minimum length, the exact length matters only if there is a maximum.
        let counted = length.upperBound == .max ? length.lowerBound : length.upperBound
        var index = 0
        while index < steps.count {
            let step = steps[index]
            if step.state.length >= length.lowerBound,
                zip(kept, step.state.rows).allSatisfy({ $0.matches(endingIn: $1) })
            {
                let text = Self.text(steps, endingAt: index)
                if isRight(text) { return .found(text) }
            }
            for scalar in alphabet {
                work -= tables.count + 1
                guard work > 0 else { return .unknown }
                var next = step.state
                for table in tables.indices {
                    next.rows[table] = tables[table].state(after: next.rows[table], scalar)
                }
                if length.upperBound < .max, next.length == length.upperBound { continue }
                next.length = min(next.length + 1, counted)
                next.endsWithLineFeed = scalar == 0x0A
                guard visits[next, default: 0] < variety else { continue }
                visits[next, default: 0] += 1
                steps.append(Step(state: next, previous: index, scalar: scalar))
            }
            index += 1
        }
        return .none
    }

    private static func text(_ steps: [Step], endingAt index: Int) -> String {
        var scalars: [Unicode.Scalar] = []
        var index = index
        while steps[index].previous >= 0 {
            if let scalar = Unicode.Scalar(steps[index].scalar) { scalars.append(scalar) }
            index = steps[index].previous
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.reversed())
        return String(text)
    }

    /// A few scalars for each class of scalars that no automaton distinguishes, with readable ones first.
    private static func alphabet(_ tables: [PatternTable], variety: Int) -> [UInt32] {
        // Every schema treats a final line feed differently from other characters.
        let starts = Set(tables.flatMap(\.classStarts) + [0, 0x0A, 0x0B]).sorted()
        var alphabet: [UInt32] = []
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1] : 0x11_0000
            guard start < end else { continue }
            var found = Array(readable.lazy.filter { $0 >= start && $0 < end }.prefix(variety))
            var next = start
            while found.count < variety, next < end {
                if !(0xD800...0xDFFF).contains(next), !readable.contains(next) { found.append(next) }
                next += 1
                if next - start > 4096 { break }
            }
            alphabet += found
        }
        let order = Dictionary(
            zip(readable, readable.indices), uniquingKeysWith: { first, _ in first })
        return alphabet.sorted { (order[$0] ?? Int($0) + 1000) < (order[$1] ?? Int($1) + 1000) }
    }

    private static let readable: [UInt32] = Array(
        "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_. :/@,;+*=!?#%&()[]{}<>|~^$'\"`\\"
            .unicodeScalars
    ).map(\.value)
}

extension TextDemand {
    /// The regular expression that the requirement contains; nil if there is none.
    fileprivate var expression: String? {
        switch self {
        case .format(let format): format.pattern
        case .pattern(let source): source
        case .minLength, .maxLength, .among: nil
        }
    }
}
