@_spi(Generated) import FormValidation

/// One pass over an input.
///
/// Each function takes a value and returns whether the input may still be valid; after the first `false`, the
/// run ends. After a value has been taken, its frame shows which of the schemas with slots do not hold.
struct MachineRun {
    /// The offset of the next byte.
    var position = 0
    private var marks = TextMarks()
    private var depth = 0
    /// The string that was taken last.
    private var text = FormPlace()
    unowned(unsafe) let machine: SchemaMachine

    init(_ machine: SchemaMachine) { self.machine = machine }

    /// Takes a value.
    ///
    /// - Parameter frame: the memory for the state, which is followed by the memory for inner values.
    mutating func takeValue(
        _ json: Span<UInt8>, state index: Int, _ frame: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        guard position < json.count else { return false }
        let state = machine.states + index
        switch json[unchecked: position] {
        case UInt8(ascii: "\""):
            guard let text = try? JSONGrammar.text(json, at: position, &marks) else { return false }
            position = text.end &+ 1
            self.text = text
            guard hasLength(text, state, json) else { return false }
            return state.pointee.isPlainText || checkText(text, state, json, frame)
        case UInt8(ascii: "{"): return takeObject(json, state, frame)
        case UInt8(ascii: "["): return takeArray(json, state, frame)
        case UInt8(ascii: "t"): return takeWord("true", .boolean, json, state, frame)
        case UInt8(ascii: "f"): return takeWord("false", .boolean, json, state, frame)
        case UInt8(ascii: "n"): return takeWord("null", .null, json, state, frame)
        default: return takeNumber(json, state, frame)
        }
    }

    @inline(__always)
    private func hasLength(
        _ text: FormPlace, _ state: UnsafePointer<MachineState>, _ json: Span<UInt8>
    ) -> Bool {
        let count = text.end &- text.start
        // A string has at most as many scalars as bytes, and at least one if it is not empty.
        if count < state.pointee.minimumLength { return false }
        if state.pointee.minimumLength <= 1, count <= state.pointee.maximumLength { return true }
        let length = text.scalarCount(in: json)
        return length >= state.pointee.minimumLength && length <= state.pointee.maximumLength
    }

    // MARK: Scalars

    @inline(never)
    private func checkText(
        _ text: FormPlace, _ state: UnsafePointer<MachineState>, _ json: Span<UInt8>,
        _ frame: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        guard begin(.string, state, frame) else { return false }
        for index in state.pointee.textChecks.start..<state.pointee.textChecks.end {
            let check = machine.checks + index
            let holds: Bool
            switch check.pointee.kind {
            case .length:
                let length = text.scalarCount(in: json)
                holds = length >= check.pointee.low && length <= check.pointee.high
            case .pattern: holds = machine.patterns[Int(check.pointee.first)].matches(text, in: json)
            case .noLineFeedAtEnd: holds = !text.endsWithLineFeed(in: json)
            case .format: holds = machine.formats[Int(check.pointee.first)].matches(text, in: json)
            case .options:
                holds = find(text, in: machine.options[Int(check.pointee.first)].texts, json) >= 0
            default: holds = true
            }
            if !holds, !fail(check.pointee.slot, frame) { return false }
        }
        return finish(state, frame)
    }

    private mutating func takeWord(
        _ word: StaticString, _ type: TypeSet, _ json: Span<UInt8>, _ state: UnsafePointer<MachineState>,
        _ frame: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        let start = position
        position = start &+ word.utf8CodeUnitCount
        guard position <= json.count, InputBytes.matches(json, at: start, word),
            begin(type, state, frame)
        else { return false }
        for index in state.pointee.wordChecks.start..<state.pointee.wordChecks.end where type == .boolean {
            let check = machine.checks + index
            let isTrue = word.utf8CodeUnitCount == 4
            let options = machine.options[Int(check.pointee.first)]
            if !(isTrue ? options.allowsTrue : options.allowsFalse), !fail(check.pointee.slot, frame) {
                return false
            }
        }
        return finish(state, frame)
    }

    private mutating func takeNumber(
        _ json: Span<UInt8>, _ state: UnsafePointer<MachineState>, _ frame: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        guard let place = try? JSONGrammar.number(json, at: position) else { return false }
        position = place.end
        let number = JSONNumber(json, place)
        guard begin(number.isInteger ? .integer : .fraction, state, frame) else { return false }
        for index in state.pointee.numberChecks.start..<state.pointee.numberChecks.end {
            let check = machine.checks + index
            let first = Int(check.pointee.first)
            let holds: Bool
            switch check.pointee.kind {
            case .bounds:
                let bounds = machine.bounds[first]
                holds =
                    !(bounds.minimum.map { number < $0 } ?? false)
                    && !(bounds.maximum.map { $0 < number } ?? false)
            case .exclusiveBounds:
                let bounds = machine.bounds[first]
                holds =
                    (bounds.minimum.map { $0 < number } ?? true)
                    && (bounds.maximum.map { number < $0 } ?? true)
            case .multipleOf: holds = machine.divisors[first].divides(number)
            case .options: holds = machine.options[first].numbers.contains(number)
            default: holds = true
            }
            if !holds, !fail(check.pointee.slot, frame) { return false }
        }
        return finish(state, frame)
    }

    // MARK: Objects

    private mutating func takeObject(
        _ json: Span<UInt8>, _ state: UnsafePointer<MachineState>, _ frame: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        let start = position
        guard depth < JSONGrammar.maximumDepth, begin(.object, state, frame) else { return false }
        depth &+= 1
        position &+= 1
        defer { depth &-= 1 }
        let isRead: Bool
        if state.pointee.refusesUnknownNames {
            isRead = takeMembers(json, state, frame) { _, _ in false }
        } else {
            // The run is copied, because the memory of the names is in use while the members are read.
            var run = self
            isRead = DistinctTexts.withEmpty { names in
                run.takeMembers(json, state, frame) { run, name in
                    names.insert(name, json) && run.takeInner(json, state.pointee.additional, state, frame)
                }
            }
            self = run
        }
        guard isRead else { return false }
        let names = frame + state.pointee.firstNameWord
        for index in 0..<(state.pointee.wordCount &- state.pointee.firstNameWord) {
            let mask = machine.masks[state.pointee.firstMask &+ index]
            guard names[index] & mask == mask else { return false }
        }
        let checks = state.pointee.objectChecks
        if !checks.isEmpty, !checkObject(json, start, state, frame) { return false }
        return finish(state, frame)
    }

    /// Takes the members of an object, starting after its opening brace.
    @inline(__always)
    private mutating func takeMembers(
        _ json: Span<UInt8>, _ state: UnsafePointer<MachineState>, _ frame: UnsafeMutablePointer<UInt64>,
        unknown: (inout MachineRun, FormPlace) -> Bool
    ) -> Bool {
        position = InputBytes.skipWhiteSpace(json, from: position)
        if InputBytes.take(UInt8(ascii: "}"), json, &position) { return true }
        let texts = machine.texts + state.pointee.names.first
        let names = frame + state.pointee.firstNameWord
        var next = 0
        while true {
            guard position < json.count, json[unchecked: position] == UInt8(ascii: "\""),
                let name = try? JSONGrammar.text(json, at: position, &marks)
            else { return false }
            position = name.end &+ 1
            // Usually, a colon and a value follow without white space.
            if position &+ 2 <= json.count, json[unchecked: position] == UInt8(ascii: ":"),
                json[unchecked: position &+ 1] > 0x20
            {
                position &+= 1
            } else {
                position = InputBytes.skipWhiteSpace(json, from: position)
                guard InputBytes.take(UInt8(ascii: ":"), json, &position) else { return false }
                position = InputBytes.skipWhiteSpace(json, from: position)
            }
            // Names usually have the same order as in the schema.
            var index = next
            if index >= state.pointee.names.count || !equals(name, texts + index, json) {
                index = find(name, in: state.pointee.names, json)
            }
            if index >= 0 {
                let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: index)
                guard names[index &>> 6] & bit == 0 else { return false }
                names[index &>> 6] |= bit
                next = index &+ 1
                guard takeInner(json, texts[index].transition, state, frame) else { return false }
            } else {
                guard unknown(&self, name) else { return false }
            }
            // Usually, a comma and a quotation mark follow without white space.
            if InputBytes.takePair(0x222C, json, &position) { continue }
            position = InputBytes.skipWhiteSpace(json, from: position)
            if InputBytes.take(UInt8(ascii: "}"), json, &position) { return true }
            guard InputBytes.take(UInt8(ascii: ","), json, &position) else { return false }
            position = InputBytes.skipWhiteSpace(json, from: position)
        }
    }

    /// Takes the value of a member or entry, and updates the frame of the outer value.
    @inline(__always)
    private mutating func takeInner(
        _ json: Span<UInt8>, _ transition: MachineTransition, _ state: UnsafePointer<MachineState>,
        _ frame: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        let inner = frame + state.pointee.wordCount
        guard takeValue(json, state: transition.state, inner) else { return false }
        for index in transition.links.start..<transition.links.end {
            let link = machine.links[index]
            if Self.isSet(link.inner, inner) { Self.set(link.outer, frame) }
        }
        for index in transition.discoveries.start..<transition.discoveries.end {
            let link = machine.links[index]
            if link.inner < 0 || !Self.isSet(link.inner, inner) { Self.set(link.outer, frame) }
        }
        return true
    }

    private func checkObject(
        _ json: Span<UInt8>, _ start: Int, _ state: UnsafePointer<MachineState>,
        _ frame: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        let names = frame + state.pointee.firstNameWord
        for index in state.pointee.objectChecks.start..<state.pointee.objectChecks.end {
            let check = machine.checks + index
            let holds: Bool
            switch check.pointee.kind {
            case .name: holds = Self.isSet(check.pointee.first, names)
            case .dependentName:
                holds = Self.isSet(check.pointee.first, names) || !Self.isSet(check.pointee.second, names)
            case .options: holds = isOption(json, start, check)
            default: holds = true
            }
            if !holds, !fail(check.pointee.slot, frame) { return false }
        }
        return true
    }

    // MARK: Arrays

    private mutating func takeArray(
        _ json: Span<UInt8>, _ state: UnsafePointer<MachineState>, _ frame: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        let start = position
        guard depth < JSONGrammar.maximumDepth, begin(.array, state, frame) else { return false }
        depth &+= 1
        position &+= 1
        defer { depth &-= 1 }
        var count = 0
        var areDistinct = true
        if state.pointee.asksForDistinctEntries {
            var run = self
            // Strings are compared while they are read. If there are other values, too, all values are
            // compared afterwards.
            var hasOthers = false
            let isRead = DistinctTexts.withEmpty { texts in
                run.takeEntries(json, state, frame, &count) { text in
                    if let text {
                        if !texts.insert(text, json) { areDistinct = false }
                    } else {
                        hasOthers = true
                    }
                }
            }
            self = run
            guard isRead else { return false }
            if areDistinct, hasOthers, let tape = try? InstanceTape(json, at: start, depth: depth &- 1) {
                areDistinct = tape.firstRepeatedEntry(of: 0, json) == nil
            }
        } else {
            guard takeEntries(json, state, frame, &count, { _ in }) else { return false }
        }
        for index in state.pointee.arrayChecks.start..<state.pointee.arrayChecks.end {
            let check = machine.checks + index
            let holds: Bool
            switch check.pointee.kind {
            case .count: holds = count >= check.pointee.low && count <= check.pointee.high
            case .distinct: holds = areDistinct
            case .found: holds = Self.isSet(check.pointee.first, frame)
            case .options: holds = isOption(json, start, check)
            default: holds = true
            }
            if !holds, !fail(check.pointee.slot, frame) { return false }
        }
        return finish(state, frame)
    }

    /// Takes the entries of an array, starting after its opening bracket.
    ///
    /// - Parameter note: a function that is called with each entry that is a string, and with nil for any
    ///   other entry.
    @inline(__always)
    private mutating func takeEntries(
        _ json: Span<UInt8>, _ state: UnsafePointer<MachineState>, _ frame: UnsafeMutablePointer<UInt64>,
        _ count: inout Int, _ note: (FormPlace?) -> Void
    ) -> Bool {
        position = InputBytes.skipWhiteSpace(json, from: position)
        if InputBytes.take(UInt8(ascii: "]"), json, &position) { return true }
        while true {
            let start = position
            guard takeInner(json, state.pointee.items, state, frame) else { return false }
            count &+= 1
            if json[start] == UInt8(ascii: "\"") {
                note(text)
            } else {
                note(nil)
            }
            if InputBytes.takePair(0x222C, json, &position) { continue }
            position = InputBytes.skipWhiteSpace(json, from: position)
            if InputBytes.take(UInt8(ascii: "]"), json, &position) { return true }
            guard InputBytes.take(UInt8(ascii: ","), json, &position) else { return false }
            position = InputBytes.skipWhiteSpace(json, from: position)
        }
    }

    /// Whether `const` or `enum` allows the array or object at an offset.
    private func isOption(_ json: Span<UInt8>, _ start: Int, _ check: UnsafePointer<MachineCheck>) -> Bool {
        guard let tape = try? InstanceTape(json, at: start, depth: depth &- 1) else { return false }
        return machine.options[Int(check.pointee.first)].values.contains { tape.equals(0, $0, json) }
    }

    // MARK: Slots

    /// Clears a frame, and checks the type of the value.
    @inline(__always)
    private func begin(
        _ type: TypeSet, _ state: UnsafePointer<MachineState>, _ frame: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        guard state.pointee.types.rawValue & type.rawValue != 0 else { return false }
        for index in 0..<state.pointee.wordCount { frame[index] = 0 }
        for index in state.pointee.typeChecks.start..<state.pointee.typeChecks.end {
            let check = machine.checks + index
            if Int32(type.rawValue) & check.pointee.first == 0 { Self.set(check.pointee.slot, frame) }
        }
        return true
    }

    /// Evaluates the combinations of schemas, and returns whether the input may still be valid.
    @inline(__always)
    private func finish(
        _ state: UnsafePointer<MachineState>, _ frame: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        state.pointee.joins.isEmpty || join(state, frame)
    }

    private func join(
        _ state: UnsafePointer<MachineState>, _ frame: UnsafeMutablePointer<UInt64>
    ) -> Bool {
        for index in state.pointee.joins.start..<state.pointee.joins.end {
            let join = machine.joins + index
            let operands = machine.operands + join.pointee.operands.start
            let count = join.pointee.operands.end &- join.pointee.operands.start
            var failures = 0
            let holds: Bool
            switch join.pointee.kind {
            case .conditional:
                let branch = Self.isSet(operands[0], frame) ? operands[2] : operands[1]
                holds = !Self.isSet(branch, frame)
            default:
                for operand in 0..<count where Self.isSet(operands[operand], frame) { failures &+= 1 }
                switch join.pointee.kind {
                case .all: holds = failures == 0
                case .any: holds = failures < count
                case .one: holds = failures == count &- 1
                default: holds = failures == 1
                }
            }
            if !holds, !fail(join.pointee.slot, frame) { return false }
        }
        return true
    }

    /// Records that a schema does not hold; returns false if it must hold.
    @inline(__always)
    private func fail(_ slot: Int32, _ frame: UnsafeMutablePointer<UInt64>) -> Bool {
        guard slot >= 0 else { return false }
        Self.set(slot, frame)
        return true
    }

    @inline(__always)
    private static func set(_ slot: Int32, _ frame: UnsafeMutablePointer<UInt64>) {
        frame[Int(slot &>> 6)] |= 1 &<< UInt64(truncatingIfNeeded: slot & 63)
    }

    /// Whether a slot's bit is set. Special slots represent links that always hold or do not exist.
    @inline(__always)
    private static func isSet(_ slot: Int32, _ frame: UnsafeMutablePointer<UInt64>) -> Bool {
        slot >= 0 && frame[Int(slot &>> 6)] & 1 &<< UInt64(truncatingIfNeeded: slot & 63) != 0
    }
}
