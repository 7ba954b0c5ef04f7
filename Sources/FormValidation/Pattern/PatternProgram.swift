/// An expression as a program for a non-deterministic machine (Thompson 1968, in Pike's form).
struct PatternProgram: Sendable {
    /// The maximum number of instructions. The number is limited because bounded repetitions are expanded,
    /// and nested repetitions multiply.
    static let maximumSize = 20_000

    /// An instruction of the machine.
    enum Instruction: Sendable {
        /// Take a scalar that is in the set, and continue with the next instruction.
        case scalar(ScalarSet)
        /// Continue at both of two instructions.
        case split(Int, Int)
        /// Continue at another instruction.
        case jump(Int)
        /// Continue only at the start of the string.
        case start
        /// Continue only at the end of the string.
        case end
        /// Continue only at a word boundary or, if negated, only at other positions.
        case wordBoundary(negated: Bool)
        /// A match ends here.
        case match
    }

    private(set) var instructions: [Instruction] = []
    /// The number of expanded parts. Its limit bounds repetitions of empty expressions, which add no
    /// instructions.
    private var parts = 0

    /// Compiles an expression.
    ///
    /// - Throws: `PatternError` if the program would be too large.
    init(_ syntax: PatternSyntax) throws(PatternError) {
        try emit(syntax)
        instructions.append(.match)
    }

    /// A program that matches nothing.
    static let never = PatternProgram(instructions: [.scalar(ScalarSet([]))])

    private init(instructions: [Instruction]) {
        self.instructions = instructions
    }

    private mutating func append(_ instruction: Instruction) throws(PatternError) {
        guard instructions.count < Self.maximumSize else {
            throw PatternError(message: "the expression is too large", position: 0)
        }
        instructions.append(instruction)
    }

    private mutating func emit(_ syntax: PatternSyntax) throws(PatternError) {
        parts += 1
        guard parts < 4 * Self.maximumSize else {
            throw PatternError(message: "the expression is too large", position: 0)
        }
        switch syntax {
        case .empty: break
        case .scalar(let set): try append(.scalar(set))
        case .start: try append(.start)
        case .end: try append(.end)
        case .wordBoundary(let negated): try append(.wordBoundary(negated: negated))
        case .sequence(let parts): for part in parts { try emit(part) }
        case .alternatives(let alternatives): try emitAlternatives(alternatives)
        case .repetition(let part, let minimum, let maximum):
            try emitRepetition(of: part, minimum: minimum, maximum: maximum)
        }
    }

    private mutating func emitAlternatives(_ alternatives: [PatternSyntax]) throws(PatternError) {
        var jumps: [Int] = []
        for (index, alternative) in alternatives.enumerated() {
            guard index + 1 < alternatives.count else {
                try emit(alternative)
                break
            }
            let split = instructions.count
            try append(.split(split + 1, split + 1))
            try emit(alternative)
            jumps.append(instructions.count)
            try append(.jump(0))
            instructions[split] = .split(split + 1, instructions.count)
        }
        for jump in jumps { instructions[jump] = .jump(instructions.count) }
    }

    private mutating func emitRepetition(
        of part: PatternSyntax, minimum: Int, maximum: Int?
    ) throws(PatternError) {
        for _ in 0..<minimum { try emit(part) }
        guard let maximum else {
            let split = instructions.count
            try append(.split(split + 1, split + 1))
            try emit(part)
            try append(.jump(split))
            instructions[split] = .split(split + 1, instructions.count)
            return
        }
        var splits: [Int] = []
        for _ in minimum..<max(minimum, maximum) {
            splits.append(instructions.count)
            try append(.split(0, 0))
            try emit(part)
        }
        for split in splits { instructions[split] = .split(split + 1, instructions.count) }
    }
}
