@_spi(Generated) import FormValidation

extension InstanceTape {
    /// Whether a value in the input equals a value in a schema.
    func equals(_ index: Int, _ value: JSONValue, _ json: Span<UInt8>) -> Bool {
        switch value {
        case .null: return firstByte(of: index, json) == UInt8(ascii: "n")
        case .boolean(let boolean):
            return firstByte(of: index, json) == (boolean ? UInt8(ascii: "t") : UInt8(ascii: "f"))
        case .number(let number):
            return !type(of: index, json).isDisjoint(with: .number) && self.number(index, json) == number
        case .string(let text):
            return firstByte(of: index, json) == UInt8(ascii: "\"")
                && self.text(index, json).decoded(in: json) == text.bytes
        case .array(let values):
            guard firstByte(of: index, json) == UInt8(ascii: "[") else { return false }
            var rest = values[...]
            for child in children(of: index) {
                guard let next = rest.popFirst(), equals(child, next, json) else { return false }
            }
            return rest.isEmpty
        case .object(let values):
            guard firstByte(of: index, json) == UInt8(ascii: "{") else { return false }
            var count = 0
            for child in children(of: index) {
                count += 1
                guard count <= values.count,
                    let next = values[ExactText(bytes: name(of: child, json).decoded(in: json))],
                    equals(child, next, json)
                else { return false }
            }
            // Inputs with duplicate names are rejected in any case.
            return count == values.count
        }
    }

    /// The index of the first entry in an array that equals an earlier entry; nil if all entries are
    /// distinct.
    func firstRepeatedEntry(of index: Int, _ json: Span<UInt8>) -> Int? {
        var seen = DistinctValues()
        return children(of: index).first { !seen.insert($0, in: self, json) }
    }

    /// Whether two values in the input are equal.
    func equals(_ first: Int, _ second: Int, _ json: Span<UInt8>) -> Bool {
        let type = type(of: first, json)
        switch type {
        case .null: return firstByte(of: second, json) == UInt8(ascii: "n")
        case .boolean: return firstByte(of: first, json) == firstByte(of: second, json)
        case .string:
            return firstByte(of: second, json) == UInt8(ascii: "\"")
                && text(first, json).isIdentical(to: text(second, json), in: json)
        case .array:
            guard firstByte(of: second, json) == UInt8(ascii: "[") else { return false }
            var others = children(of: second)
            for child in children(of: first) {
                guard let other = others.next(), equals(child, other, json) else { return false }
            }
            return others.next() == nil
        case .object:
            guard firstByte(of: second, json) == UInt8(ascii: "{") else { return false }
            var members: [ExactText: Int] = [:]
            for child in children(of: first) {
                members[ExactText(bytes: name(of: child, json).decoded(in: json))] = child
            }
            var count = 0
            for child in children(of: second) {
                count += 1
                guard let other = members[ExactText(bytes: name(of: child, json).decoded(in: json))],
                    equals(other, child, json)
                else { return false }
            }
            return count == members.count
        default:
            return !self.type(of: second, json).isDisjoint(with: .number)
                && number(first, json) == number(second, json)
        }
    }

    /// Hashes a representation that is the same for equal values.
    func hash(_ index: Int, into hasher: inout Hasher, _ json: Span<UInt8>) {
        let type = type(of: index, json)
        switch type {
        case .null: hasher.combine(0)
        case .boolean: hasher.combine(firstByte(of: index, json))
        case .string: hasher.combine(text(index, json).decoded(in: json))
        case .array:
            var count = 0
            for child in children(of: index) {
                hash(child, into: &hasher, json)
                count += 1
            }
            hasher.combine(count)
        case .object:
            // The order of members does not matter.
            var sum = 0
            for child in children(of: index) {
                var member = Hasher()
                member.combine(name(of: child, json).decoded(in: json))
                hash(child, into: &member, json)
                sum &+= member.finalize()
            }
            hasher.combine(sum)
        default: number(index, json).hash(into: &hasher)
        }
    }
}

/// A set of values in an input. It uses Swift's seeded hash.
struct DistinctValues {
    /// The indices of values; -1 for a free slot. The number of slots is a power of two, and at most half of
    /// them are used.
    private var slots: [Int32] = Array(repeating: -1, count: 16)
    private var count = 0

    /// Adds a value; returns false if the set already contains an equal value.
    mutating func insert(_ index: Int, in tape: InstanceTape, _ json: Span<UInt8>) -> Bool {
        if 2 * (count + 1) > slots.count { grow(tape, json) }
        var slot = hash(index, tape, json)
        while slots[slot] >= 0 {
            if tape.equals(Int(slots[slot]), index, json) { return false }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(index)
        count += 1
        return true
    }

    private func hash(_ index: Int, _ tape: InstanceTape, _ json: Span<UInt8>) -> Int {
        var hasher = Hasher()
        tape.hash(index, into: &hasher, json)
        return hasher.finalize() & (slots.count - 1)
    }

    private mutating func grow(_ tape: InstanceTape, _ json: Span<UInt8>) {
        let old = slots
        slots = Array(repeating: -1, count: old.count * 4)
        for index in old where index >= 0 {
            var slot = hash(Int(index), tape, json)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = index
        }
    }
}
