@_spi(Generated) import FormValidation

/// A schema as a flat program that validates an input in one pass, without a tree.
///
/// The program is immutable, so threads can share it.
final class SchemaMachine: Sendable {
    nonisolated(unsafe) let states: UnsafePointer<MachineState>
    nonisolated(unsafe) let texts: UnsafePointer<MachineText>
    nonisolated(unsafe) let bytes: UnsafePointer<UInt8>
    nonisolated(unsafe) let slots: UnsafePointer<Int32>
    nonisolated(unsafe) let checks: UnsafePointer<MachineCheck>
    nonisolated(unsafe) let joins: UnsafePointer<MachineJoin>
    nonisolated(unsafe) let operands: UnsafePointer<Int32>
    nonisolated(unsafe) let links: UnsafePointer<MachineLink>
    nonisolated(unsafe) let masks: UnsafePointer<UInt64>
    // Arrays are not used, because reference counting would write to memory that threads on other cores also
    // write to.
    nonisolated(unsafe) let patterns: UnsafeBufferPointer<Pattern>
    nonisolated(unsafe) let formats: UnsafeBufferPointer<StandardFormat>
    nonisolated(unsafe) let options: UnsafeBufferPointer<MachineOptions>
    nonisolated(unsafe) let bounds: UnsafeBufferPointer<MachineBounds>
    nonisolated(unsafe) let divisors: UnsafeBufferPointer<DecimalDivisor>
    /// The number of words of memory that a run needs.
    let memoryCount: Int

    /// The maximum number of words for which the stack is used.
    private static let stackCount = 128

    init(_ builder: MachineBuilder) {
        states = Self.copy(builder.states)
        texts = Self.copy(builder.tables.texts)
        bytes = Self.copy(builder.tables.bytes)
        slots = Self.copy(builder.tables.slots)
        checks = Self.copy(builder.checks)
        joins = Self.copy(builder.joins)
        operands = Self.copy(builder.operands)
        links = Self.copy(builder.links)
        masks = Self.copy(builder.masks)
        patterns = Self.keep(builder.patterns)
        formats = Self.keep(builder.formats)
        options = Self.keep(builder.options)
        bounds = Self.keep(builder.bounds)
        divisors = Self.keep(builder.divisors)
        memoryCount = Self.memoryCount(builder)
    }

    deinit {
        states.deallocate()
        texts.deallocate()
        bytes.deallocate()
        slots.deallocate()
        checks.deallocate()
        joins.deallocate()
        operands.deallocate()
        links.deallocate()
        masks.deallocate()
        Self.release(patterns)
        Self.release(formats)
        Self.release(options)
        Self.release(bounds)
        Self.release(divisors)
    }

    /// Copies elements into plain memory without bounds checks. All indices come from the builder.
    private static func copy<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafePointer<Element> {
        let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
        pointer.initialize(from: elements, count: elements.count)
        return UnsafePointer(pointer)
    }

    private static func keep<Element>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
        let buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
        _ = buffer.initialize(fromContentsOf: elements)
        return UnsafeBufferPointer(buffer)
    }

    private static func release<Element>(_ elements: UnsafeBufferPointer<Element>) {
        let buffer = UnsafeMutableBufferPointer(mutating: elements)
        buffer.deinitialize()
        buffer.deallocate()
    }

    /// The maximum total size of the frames that can be open at the same time.
    private static func memoryCount(_ builder: MachineBuilder) -> Int {
        let own = builder.states.map(\.wordCount)
        var sums = own
        // Most schemas are not deep. For deep or recursive schemas, assume the largest frame on every level.
        for _ in 0..<12 {
            var isStable = true
            let before = sums
            for state in own.indices {
                let deepest = builder.successors[state].map { before[$0] }.max() ?? 0
                let sum = own[state] + deepest
                if sum != sums[state] {
                    sums[state] = sum
                    isStable = false
                }
            }
            if isStable { return sums.max() ?? 0 }
        }
        return (own.max() ?? 0) * (JSONGrammar.maximumDepth + 1)
    }

    /// Whether an input is valid.
    func accepts(_ json: Span<UInt8>) -> Bool {
        var run = MachineRun(self)
        run.position = InputBytes.skipWhiteSpace(json, from: 0)
        return accepts(json, state: 0, &run)
            && InputBytes.skipWhiteSpace(json, from: run.position) == json.count
    }

    /// Whether the value at an offset, inside the given number of nested arrays and objects, is valid in a
    /// state.
    func accepts(_ json: Span<UInt8>, at offset: Int, state: Int) -> Bool {
        var run = MachineRun(self)
        run.position = offset
        return accepts(json, state: state, &run)
    }

    @inline(__always)
    private func accepts(_ json: Span<UInt8>, state: Int, _ run: inout MachineRun) -> Bool {
        if memoryCount <= Self.stackCount {
            return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.stackCount) { memory in
                guard let frame = memory.baseAddress else { return false }
                return run.takeValue(json, state: state, frame)
            }
        }
        let frame = UnsafeMutablePointer<UInt64>.allocate(capacity: memoryCount)
        defer { frame.deallocate() }
        return run.takeValue(json, state: state, frame)
    }
}
