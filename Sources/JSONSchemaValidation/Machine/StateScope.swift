/// A schema that applies to a value, and whether it must hold.
struct SchemaQuestion: Hashable {
    var node: Int
    var isCertain: Bool
}

/// All schemas that apply to a value, including those that other schemas apply to the same value.
struct StateScope {
    /// The schemas, ordered so that each one follows the schemas that it refers to.
    private(set) var members: [Int] = []
    /// The number of assertions in these schemas.
    private(set) var size = 0
    /// The number of slots.
    private(set) var slotCount = 0
    private var certain: [Int: Bool] = [:]
    private var slots: [Int: Int32] = [:]

    init(_ questions: [SchemaQuestion], nodes: [SchemaNode], ranks: [Int]) {
        // Process schemas that must hold first: they need no slot, even if other schemas apply them, too.
        var rest = questions.filter(\.isCertain).map(\.node)
        var undecided = questions.filter { !$0.isCertain }.map(\.node)
        while let node = rest.popLast() {
            guard certain[node] == nil else { continue }
            certain[node] = true
            members.append(node)
            for assertion in nodes[node].assertions {
                switch assertion {
                case .reference, .allOf: rest += assertion.schemasInPlace
                default:
                    if !assertion.isOneCheck(in: nodes) { undecided += assertion.schemasInPlace }
                }
            }
        }
        while let node = undecided.popLast() {
            guard certain[node] == nil else { continue }
            certain[node] = false
            members.append(node)
            for assertion in nodes[node].assertions where !assertion.isOneCheck(in: nodes) {
                undecided += assertion.schemasInPlace
            }
        }
        members.sort { ranks[$0] < ranks[$1] }
        // Transitions into the state rely on these slots, even if it turns out that a schema must hold, so
        // that its slot is never set.
        for question in questions where !question.isCertain {
            if certain[question.node] == false { slots[question.node] = Int32(slotCount) }
            slotCount += 1
        }
        for member in members where certain[member] == false && slots[member] == nil {
            slots[member] = Int32(slotCount)
            slotCount += 1
        }
        size = members.reduce(0) { $0 + nodes[$1].assertions.count }
    }

    func isCertain(_ node: Int) -> Bool { certain[node] ?? false }

    /// The slot of a schema; -1 if the schema must hold.
    func slot(of node: Int) -> Int32 { slots[node] ?? MachineJoin.holds }

    /// Adds a slot that does not belong to a schema.
    mutating func addSlot() -> Int32 {
        defer { slotCount += 1 }
        return Int32(slotCount)
    }
}
