/// A program as a deterministic machine. Matching takes one look-up per scalar and allocates no memory.
package struct PatternTable: Sendable {
    /// The maximum number of entries. A larger program runs without a table.
    private static let maximumSize = 65_536
    /// The maximum number of instructions that are visited to build the tables for one expression or one
    /// schema.
    static let maximumWork = 1_500_000
    /// The entry for a match that no further scalar can undo.
    private static let isMatched: Int32 = -1

    /// The first scalar of each class. All scalars in a class have the same effect.
    private let bounds: [Int]
    /// The class of each ASCII character.
    private let classesOfASCII: [UInt16]
    /// For each state and each class, the index of the next state's entries; after these, whether the string
    /// may end in the state.
    private var entries: [Int32]

    /// A state: the instructions at which the program continues, and the kind of the preceding
    /// scalar.
    private struct State: Hashable {
        var instructions: [Int]
        var previous: UInt32?
    }

    /// Builds the table for a program; nil if the table would be too large or exceed the budget.
    init?(_ program: PatternProgram, work rest: inout Int) {
        var starts: Set<UInt32> = [0]
        func add(_ set: ScalarSet) {
            for range in set.ranges {
                starts.insert(range.lowerBound)
                starts.insert(range.upperBound + 1)
            }
        }
        var asksForWords = false
        for instruction in program.instructions {
            switch instruction {
            case .scalar(let set): add(set)
            case .wordBoundary: asksForWords = true
            default: break
            }
        }
        if asksForWords { add(.wordCharacters) }
        let bounds = starts.sorted().map(Int.init)
        self.bounds = bounds
        guard bounds.count < 4096, rest > 0 else { return nil }
        classesOfASCII = (UInt32(0)..<128).map { UInt16(Self.index(of: $0, in: bounds)) }

        let first = State(instructions: [], previous: nil)
        var states = [first]
        var numbers: [State: Int] = [first: 0]
        var machine = PatternMachine(program)
        entries = []
        var next = 0
        while next < states.count {
            let state = states[next]
            next += 1
            guard entries.count + bounds.count < Self.maximumSize else { return nil }
            for scalar in bounds.map(UInt32.init) {
                machine.following = state.instructions
                let isEnd = machine.step(previous: state.previous, next: scalar)
                rest -= machine.visitCount + 1
                guard rest > 0 else { return nil }
                if isEnd {
                    entries.append(Self.isMatched)
                    continue
                }
                // All that matters about the preceding scalar is whether it is a word character, and usually
                // not even that.
                let isWord = asksForWords && ScalarSet.wordCharacters.contains(scalar)
                let previous: UInt32 = isWord ? 0x61 : 0x20
                let target = State(instructions: machine.following.sorted(), previous: previous)
                let number = numbers[target] ?? states.count
                if number == states.count {
                    numbers[target] = number
                    states.append(target)
                }
                entries.append(Int32(number * (bounds.count + 1)))
            }
            machine.following = state.instructions
            entries.append(machine.step(previous: state.previous, next: nil) ? Self.isMatched : 0)
        }
    }

    /// The first scalar of each class. The scalars in a class have the same effect in every state.
    package var classStarts: [UInt32] { bounds.map(UInt32.init) }

    /// The state before the first scalar.
    package static let start = 0

    /// The state after the given scalar.
    package func state(after state: Int, _ scalar: UInt32) -> Int {
        state < 0 ? state : Int(entries[state + Self.index(of: scalar, in: bounds)])
    }

    /// Whether a string that ends in the given state matches.
    package func matches(endingIn state: Int) -> Bool {
        state < 0 || entries[state + bounds.count] == Self.isMatched
    }

    /// Whether a part of the string at the given place in an input matches.
    func matches(_ text: FormPlace, in json: Span<UInt8>) -> Bool {
        guard text.traits.isDisjoint(with: [.escapes, .nonASCII]), !text.traits.contains(.isLiteral) else {
            return matchesScalars(text, in: json)
        }
        let width = bounds.count + 1
        return entries.withUnsafeBufferPointer { entries in
            classesOfASCII.withUnsafeBufferPointer { classes in
                var row = 0
                for position in text.start..<text.end {
                    // All bytes here are ASCII, and entries refer to rows, so no index is out of bounds.
                    let entry = entries[row &+ Int(classes[Int(json[unchecked: position] & 0x7F)])]
                    if entry < 0 { return true }
                    row = Int(entry)
                }
                return entries[row &+ width &- 1] < 0
            }
        }
    }

    /// Like `matches`, but scalar by scalar.
    private func matchesScalars(_ text: FormPlace, in json: Span<UInt8>) -> Bool {
        var cursor = TextCursor(text)
        var row = 0
        while let scalar = cursor.nextScalar(json) {
            let column = scalar < 128 ? Int(classesOfASCII[Int(scalar)]) : Self.index(of: scalar, in: bounds)
            let entry = entries[row + column]
            if entry == Self.isMatched { return true }
            row = Int(entry)
        }
        return entries[row + bounds.count] == Self.isMatched
    }

    /// The class of a scalar, by binary search.
    private static func index(of scalar: UInt32, in bounds: [Int]) -> Int {
        var low = 0
        var high = bounds.count
        while low < high {
            let middle = (low + high) / 2
            if bounds[middle] <= Int(scalar) { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }
}
