/// A program as a deterministic machine: one look-up for each scalar, and no memory of its own while it matches.
struct PatternTable: Sendable {
    /// The greatest number of entries; a program that needs more is run as it is.
    private static let maximumSize = 32_768
    /// The number of instructions that may be looked at while the table is made.
    private static let maximumWork = 1_000_000
    /// The entry after which nothing that follows matters.
    private static let isMatched = -1

    /// The first scalars of the classes: all scalars of one have the same effect.
    private let bounds: [Int]
    /// The classes of the ASCII characters.
    private let classesOfASCII: [Int]
    /// Of each state, the state after each class, and at last whether the text may end here.
    private var entries: [Int]

    /// A state: where the program goes on, and what stands before.
    private struct State: Hashable {
        var instructions: [Int]
        var previous: UInt32?
    }

    /// Makes the table of a program; nil where it would be too large.
    init?(_ program: PatternProgram) {
        var starts: Set<UInt32> = [0]
        func add(_ set: ScalarSet) {
            for range in set.ranges {
                starts.insert(range.lowerBound)
                starts.insert(range.upperBound + 1)
            }
        }
        add(.wordCharacters)
        for case .scalar(let set) in program.instructions { add(set) }
        let bounds = starts.sorted().map(Int.init)
        self.bounds = bounds
        guard bounds.count < 4096 else { return nil }
        classesOfASCII = (UInt32(0)..<128).map { Self.index(of: $0, in: bounds) }

        let first = State(instructions: [], previous: nil)
        var states = [first]
        var numbers: [State: Int] = [first: 0]
        var machine = PatternMachine(program)
        var work = 0
        entries = []
        var next = 0
        while next < states.count {
            let state = states[next]
            next += 1
            guard entries.count + bounds.count < Self.maximumSize else { return nil }
            for scalar in bounds.map(UInt32.init) {
                machine.following = state.instructions
                work += program.instructions.count
                guard work < Self.maximumWork else { return nil }
                if machine.step(previous: state.previous, next: scalar) {
                    entries.append(Self.isMatched)
                    continue
                }
                // Of what stands before, only whether it is a word character matters.
                let previous: UInt32 = ScalarSet.wordCharacters.contains(scalar) ? 0x61 : 0x20
                let target = State(instructions: machine.following.sorted(), previous: previous)
                let number = numbers[target] ?? states.count
                if number == states.count {
                    numbers[target] = number
                    states.append(target)
                }
                entries.append(number)
            }
            machine.following = state.instructions
            entries.append(machine.step(previous: state.previous, next: nil) ? Self.isMatched : 0)
        }
    }

    /// Whether a part of the text at a place of an input matches.
    func matches(_ text: FormPlace, in json: Span<UInt8>) -> Bool {
        var cursor = TextCursor(text)
        var row = 0
        let width = bounds.count + 1
        while let scalar = cursor.nextScalar(json) {
            let column = scalar < 128 ? classesOfASCII[Int(scalar)] : Self.index(of: scalar, in: bounds)
            let entry = entries[row + column]
            if entry == Self.isMatched { return true }
            row = entry * width
        }
        return entries[row + bounds.count] == Self.isMatched
    }

    /// The class of a scalar: a binary search.
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
