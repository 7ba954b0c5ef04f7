@_spi(Generated) import FormValidation

/// Compiles schemas into the states of a machine. The machine enters one state for each value of an input.
///
/// A state is the set of all schemas that apply to a value. As a result, an input is read only once,
/// regardless of how schemas are combined.
struct MachineBuilder {
    /// The maximum number of build steps and of states. A larger schema is rejected.
    private static let workLimit = 8_000_000
    private static let stateLimit = 65_536

    private let nodes: [SchemaNode]
    private let ranks: [Int]
    private var queue: [[SchemaQuestion]] = []
    private var indices: [[SchemaQuestion]: Int] = [:]
    private var work = 0

    private(set) var states: [MachineState] = []
    private(set) var tables = TextTableBuilder()
    private(set) var checks: [MachineCheck] = []
    private(set) var joins: [MachineJoin] = []
    private(set) var operands: [Int32] = []
    private(set) var links: [MachineLink] = []
    private(set) var masks: [UInt64] = []
    private(set) var patterns: [Pattern] = []
    private(set) var formats: [StandardFormat] = []
    private(set) var options: [MachineOptions] = []
    private(set) var bounds: [MachineBounds] = []
    private(set) var divisors: [DecimalDivisor] = []
    /// The successors of each state, from which the memory that a run needs is calculated.
    private(set) var successors: [[Int]] = []

    /// Builds the states for the values of several root schemas.
    ///
    /// The states of the roots come first, in the order of the roots.
    init(_ nodes: [SchemaNode], order: SchemaOrder, roots: [Int]) throws(SchemaError) {
        self.nodes = nodes
        ranks = order.ranks
        for root in roots { _ = state(for: [SchemaQuestion(node: root, isCertain: true)]) }
        var next = 0
        while next < queue.count {
            guard queue.count <= Self.stateLimit, work <= Self.workLimit else {
                throw SchemaError(
                    message: "the schema has too many combinations to be checked", location: "#", offset: 0)
            }
            build(queue[next])
            next += 1
        }
    }

    /// The state for a list of distinct questions.
    private mutating func state(for questions: [SchemaQuestion]) -> Int {
        if let index = indices[questions] { return index }
        let index = queue.count
        indices[questions] = index
        queue.append(questions)
        work += questions.count
        return index
    }

    // MARK: One state

    private mutating func build(_ questions: [SchemaQuestion]) {
        var scope = StateScope(questions, nodes: nodes, ranks: ranks)
        work += scope.members.count + scope.size
        var state = MachineState()
        var asked = StateChecks()
        var names = MemberQuestions()
        var items: [(question: SchemaQuestion, outer: Int32)] = []
        var discoveries: [(question: SchemaQuestion, outer: Int32)] = []
        let firstJoin = joins.count
        for member in scope.members {
            let slot = scope.slot(of: member)
            let isCertain = scope.isCertain(member)
            var allowed = TypeSet.all
            func check(_ kind: MachineCheck.Kind, _ first: Int = 0, low: Int = 0, high: Int = .max)
                -> MachineCheck
            {
                MachineCheck(kind: kind, slot: slot, first: Int32(first), low: low, high: high)
            }
            for assertion in nodes[member].assertions {
                switch assertion.choice(in: nodes) ?? assertion {
                case .never: allowed = []
                case .type(let set): allowed.formIntersection(set)
                case .const(let value, _):
                    addOptions([value], &allowed, check(.options, options.count), &asked)
                case .enumeration(let values, _):
                    addOptions(values, &allowed, check(.options, options.count), &asked)
                case .length(let minimum, let maximum):
                    if isCertain {
                        state.minimumLength = max(state.minimumLength, minimum ?? 0)
                        state.maximumLength = min(state.maximumLength, maximum ?? .max)
                    } else {
                        asked.text.append(check(.length, low: minimum ?? 0, high: maximum ?? .max))
                    }
                case .pattern(let pattern):
                    asked.text.append(check(.pattern, patterns.count))
                    patterns.append(pattern)
                case .format(let format):
                    asked.text.append(check(.format, formats.count))
                    formats.append(format)
                case .bounds(let minimum, let maximum):
                    asked.number.append(check(.bounds, bounds.count))
                    bounds.append(MachineBounds(minimum: minimum, maximum: maximum))
                case .exclusiveBounds(let minimum, let maximum):
                    asked.number.append(check(.exclusiveBounds, bounds.count))
                    bounds.append(MachineBounds(minimum: minimum, maximum: maximum))
                case .multipleOf(let divisor):
                    asked.number.append(check(.multipleOf, divisors.count))
                    divisors.append(divisor)
                case .items(let schema):
                    items.append((SchemaQuestion(node: schema, isCertain: isCertain), slot))
                case .count(let minimum, let maximum):
                    asked.array.append(check(.count, low: minimum ?? 0, high: maximum ?? .max))
                case .uniqueItems:
                    state.asksForDistinctEntries = true
                    asked.array.append(check(.distinct))
                case .contains(let schema):
                    let found = scope.addSlot()
                    asked.array.append(check(.found, Int(found)))
                    discoveries.append((SchemaQuestion(node: schema, isCertain: false), found))
                case .object(let rule): names.add(rule, isCertain: isCertain, slot: slot)
                case .dependentRequired(let dependencies):
                    names.add(dependencies, slot: slot)
                case .reference(let schema): join(.all, slot, [schema], scope)
                case .allOf(let schemas): join(.all, slot, schemas, scope)
                case .anyOf(let schemas): join(.any, slot, schemas, scope)
                case .oneOf(let schemas): join(.one, slot, schemas, scope)
                case .not(let schema) where nodes[schema].isLineFeedAtEnd:
                    // A pattern accepts all values that are not strings.
                    allowed.formIntersection(.string)
                    asked.text.append(check(.noLineFeedAtEnd))
                case .not(let schema): join(.not, slot, [schema], scope)
                case .conditional(let test, let then, let otherwise):
                    let start = operands.count
                    operands.append(scope.slot(of: test))
                    operands.append(then.map(scope.slot(of:)) ?? MachineJoin.absent)
                    operands.append(otherwise.map(scope.slot(of:)) ?? MachineJoin.absent)
                    joins.append(
                        MachineJoin(
                            kind: .conditional, slot: slot,
                            operands: MachineRange(start: start, end: operands.count)))
                }
            }
            if isCertain {
                state.types.formIntersection(allowed)
            } else if allowed != .all {
                asked.types.append(check(.types, Int(allowed.rawValue)))
            }
        }
        state.joins = MachineRange(start: firstJoin, end: joins.count)
        finish(names, &state, &asked, scope)
        state.items = transition(items, discoveries)
        successors.append(
            [state.items.state, state.additional.state]
                + (state.names.first..<(state.names.first + state.names.count)).map {
                    tables.texts[$0].transition.state
                })
        state.textChecks = add(asked.text)
        state.numberChecks = add(asked.number)
        state.wordChecks = add(asked.word)
        state.arrayChecks = add(asked.array)
        state.objectChecks = add(asked.object)
        state.typeChecks = add(asked.types)
        // Slots are cleared at the start of the checks.
        state.isPlainText =
            asked.text.isEmpty && state.joins.isEmpty && state.wordCount == 0 && state.types.contains(.string)
        states.append(state)
    }

    private mutating func add(_ list: [MachineCheck]) -> MachineRange {
        let start = checks.count
        checks += list
        return MachineRange(start: start, end: checks.count)
    }

    private mutating func join(
        _ kind: MachineJoin.Kind, _ slot: Int32, _ schemas: [Int], _ scope: StateScope
    ) {
        // A schema that must hold requires all its parts to hold.
        if kind == .all, slot < 0 { return }
        let start = operands.count
        operands += schemas.map(scope.slot(of:))
        joins.append(
            MachineJoin(kind: kind, slot: slot, operands: MachineRange(start: start, end: operands.count)))
    }

    private mutating func addOptions(
        _ values: Set<JSONValue>, _ allowed: inout TypeSet, _ check: MachineCheck, _ asked: inout StateChecks
    ) {
        work += values.count
        var texts: [[UInt8]] = []
        var entry = MachineOptions(texts: MachineState.TextTable())
        var types: TypeSet = []
        for value in values {
            switch value {
            case .null: types.insert(.null)
            case .boolean(let boolean):
                types.insert(.boolean)
                if boolean { entry.allowsTrue = true } else { entry.allowsFalse = true }
            case .number(let number):
                types.insert(number.isInteger ? .integer : .fraction)
                entry.numbers.append(number)
            case .string(let text):
                types.insert(.string)
                texts.append(text.bytes)
            case .array:
                types.insert(.array)
                entry.values.append(value)
            case .object:
                types.insert(.object)
                entry.values.append(value)
            }
        }
        // Sort the set, so that the result is deterministic.
        texts.sort { $0.lexicographicallyPrecedes($1) }
        entry.numbers.sort { $0 < $1 }
        entry.texts = tables.add(texts.map { ($0, MachineTransition()) })
        allowed.formIntersection(types)
        options.append(entry)
        asked.add(check, of: types)
    }

    // MARK: Members

    private mutating func finish(
        _ names: MemberQuestions, _ state: inout MachineState, _ asked: inout StateChecks,
        _ scope: StateScope
    ) {
        state.firstNameWord = (scope.slotCount + 63) / 64
        let nameWords = (names.order.count + 63) / 64
        state.wordCount = state.firstNameWord + nameWords
        state.firstMask = masks.count
        var required = [UInt64](repeating: 0, count: nameWords)
        for demand in names.demands {
            if demand.slot < 0, demand.condition == nil {
                required[demand.name / 64] |= 1 << UInt64(demand.name % 64)
            } else {
                asked.object.append(
                    MachineCheck(
                        kind: demand.condition == nil ? .name : .dependentName, slot: demand.slot,
                        first: Int32(demand.name), second: Int32(demand.condition ?? 0)))
            }
        }
        masks += required
        var words: [(text: [UInt8], transition: MachineTransition)] = []
        for (index, name) in names.order.enumerated() {
            var questions = names.properties[index]
            for rule in names.others where rule.rule.index(of: ExactText(bytes: name)) == nil {
                questions.append((rule.question, rule.slot))
            }
            work += questions.count + names.others.count
            words.append((name, transition(questions, [])))
        }
        state.names = tables.add(words)
        state.refusesUnknownNames = names.others.contains {
            $0.question.isCertain && nodes[$0.question.node].isNever
        }
        state.additional = transition(names.others.map { ($0.question, $0.slot) }, [])
    }

    /// The transition to an inner value, for the schemas that the outer value's schemas apply to the inner
    /// value.
    private mutating func transition(
        _ questions: [(question: SchemaQuestion, outer: Int32)],
        _ discoveries: [(question: SchemaQuestion, outer: Int32)]
    ) -> MachineTransition {
        var certain: [Int: Bool] = [:]
        for (question, _) in questions + discoveries {
            certain[question.node] = question.isCertain || certain[question.node] ?? false
        }
        let key = certain.map { SchemaQuestion(node: $0, isCertain: $1) }.sorted { $0.node < $1.node }
        var slots: [Int: Int32] = [:]
        for question in key where !question.isCertain { slots[question.node] = Int32(slots.count) }
        var transition = MachineTransition(state: state(for: key))
        transition.links.start = links.count
        for (question, outer) in questions where outer >= 0 {
            // An inner schema that must hold needs no slot, because it rejects the input by itself.
            if let inner = slots[question.node] { links.append(MachineLink(inner: inner, outer: outer)) }
        }
        transition.links.end = links.count
        transition.discoveries.start = links.count
        for (question, outer) in discoveries {
            links.append(MachineLink(inner: slots[question.node] ?? MachineJoin.holds, outer: outer))
        }
        transition.discoveries.end = links.count
        return transition
    }
}
