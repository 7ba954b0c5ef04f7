/// A regular expression as in JSON Schema's `pattern`, matched in time linear in the length of the string.
///
/// The dialect is ECMA 262 without look-around and back-references, applied to Unicode scalars. As JSON
/// Schema requires, an expression matches anywhere in the string unless it is anchored.
public struct Pattern: Sendable {
    /// The expression, as written.
    public let source: String
    private let program: PatternProgram
    /// The expression as a deterministic machine; nil if it would be too large.
    package let table: PatternTable?

    /// Compiles an expression.
    ///
    /// - Throws: `PatternError` if the expression is malformed, too large, or cannot be matched in linear
    ///   time.
    package init(_ source: String) throws(PatternError) {
        var work = Pattern.maximumWork
        try self.init(source, work: &work)
    }

    /// Compiles one of many expressions.
    ///
    /// - Parameter work: the remaining budget for building tables. When it is used up, expressions
    ///   are matched without a table, which is slower.
    /// - Throws: the same errors as `init(_:)`.
    package init(_ source: String, work: inout Int) throws(PatternError) {
        self.init(source, program: try PatternProgram(PatternParser.parse(source)), work: &work)
    }

    /// The budget for building the tables of one schema's expressions.
    package static let maximumWork = PatternTable.maximumWork

    /// Compiles an expression. An expression that cannot be compiled matches nothing.
    @_spi(Generated)
    public init(orNever source: String) {
        var work = Pattern.maximumWork
        self.init(
            source, program: (try? PatternProgram(PatternParser.parse(source))) ?? PatternProgram.never,
            work: &work)
    }

    private init(_ source: String, program: PatternProgram, work: inout Int) {
        self.source = source
        self.program = program
        table = PatternTable(program, work: &work)
    }

    /// Whether the expression matches a part of the string.
    ///
    /// This takes O(text × expression) time, without backtracking.
    package func matches(_ text: String) -> Bool {
        let copy = Array(text.utf8)
        return matches(FormPlace(0, copy.count, .isLiteral), in: copy.span)
    }

    /// Whether the expression matches a part of the string at the given place in an input.
    ///
    /// This allocates nothing, except for expressions whose table would be too large.
    package func matches(_ text: FormPlace, in json: Span<UInt8>) -> Bool {
        if let table { return table.matches(text, in: json) }
        var machine = PatternMachine(program)
        var cursor = TextCursor(text)
        var previous: UInt32?
        while let scalar = cursor.nextScalar(json) {
            if machine.step(previous: previous, next: scalar) { return true }
            previous = scalar
        }
        return machine.step(previous: previous, next: nil)
    }
}

/// A run of a program over a string. Its state is the set of instructions at which a match can continue.
struct PatternMachine {
    private let instructions: [PatternProgram.Instruction]
    /// The instructions that take the next scalar, without duplicates.
    private var threads: [Int] = []
    /// The instructions at which a match can continue after the last scalar.
    var following: [Int] = []
    /// For each instruction, the step in which it was last visited.
    private var visited: [Int]
    private var clock = 0
    /// The number of instructions that the last step visited.
    private(set) var visitCount = 0
    private var stack: [Int] = []

    init(_ program: PatternProgram) {
        instructions = program.instructions
        visited = Array(repeating: 0, count: program.instructions.count)
    }

    /// Advances past the next scalar; returns true if a match ends before that scalar.
    mutating func step(previous: UInt32?, next: UInt32?) -> Bool {
        clock += 1
        visitCount = 0
        threads.removeAll(keepingCapacity: true)
        for index in following {
            if follow(from: index, previous: previous, next: next) { return true }
        }
        // A match may begin anywhere.
        if follow(from: 0, previous: previous, next: next) { return true }
        following.removeAll(keepingCapacity: true)
        guard let next else { return false }
        for index in threads {
            if case .scalar(let set) = instructions[index], set.contains(next) { following.append(index + 1) }
        }
        return false
    }

    private mutating func follow(from start: Int, previous: UInt32?, next: UInt32?) -> Bool {
        stack.append(start)
        while let index = stack.popLast() {
            guard visited[index] != clock else { continue }
            visited[index] = clock
            visitCount += 1
            switch instructions[index] {
            case .scalar: threads.append(index)
            case .jump(let target): stack.append(target)
            case .split(let first, let second):
                stack.append(second)
                stack.append(first)
            case .start: if previous == nil { stack.append(index + 1) }
            case .end: if next == nil { stack.append(index + 1) }
            case .wordBoundary(let negated):
                let before = previous.map(ScalarSet.wordCharacters.contains) ?? false
                let after = next.map(ScalarSet.wordCharacters.contains) ?? false
                if (before != after) != negated { stack.append(index + 1) }
            case .match:
                stack.removeAll(keepingCapacity: true)
                return true
            }
        }
        return false
    }
}
