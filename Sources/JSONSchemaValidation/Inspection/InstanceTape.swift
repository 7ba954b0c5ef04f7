@_spi(Generated) import FormValidation

/// A flat list of the values in an input. Each value takes sixteen bytes, which contain the value's place and
/// the index of the next value.
struct InstanceTape {
    /// A value.
    struct Entry {
        /// The offset of the value's first byte.
        var start: UInt32
        /// The offset after the value's last byte.
        var end: UInt32
        /// The index of the value that follows this value and its descendants.
        var next: UInt32
        /// The offset of the opening quotation mark of the value's name; `UInt32.max` if it has no name.
        var name: UInt32
    }

    /// The values, each before its descendants.
    private(set) var entries: [Entry] = []

    /// Reads a whole input.
    init(_ json: Span<UInt8>) throws(JSONError) {
        var scanner = InputScanner()
        try Self.checkSize(json)
        scanner.skipWhiteSpace(json)
        try take(json, &scanner, name: .max)
        scanner.skipWhiteSpace(json)
        guard scanner.position == json.count else {
            throw scanner.error("unexpected content after the value")
        }
    }

    /// Reads the value at an offset inside the given number of nested arrays and objects.
    init(_ json: Span<UInt8>, at offset: Int, depth: Int) throws(JSONError) {
        try Self.checkSize(json)
        var scanner = InputScanner(position: offset, depth: depth)
        try take(json, &scanner, name: .max)
    }

    private static func checkSize(_ json: Span<UInt8>) throws(JSONError) {
        if json.count > Int(UInt32.max) - 1 {
            throw JSONError(message: "the input is too large; expected less than 4 GiB", offset: 0)
        }
    }

    private mutating func take(
        _ json: Span<UInt8>, _ scanner: inout InputScanner, name: UInt32
    ) throws(JSONError) {
        let index = entries.count
        entries.append(Entry(start: UInt32(scanner.position), end: 0, next: 0, name: name))
        switch try scanner.kind(json) {
        case .array:
            if try scanner.open(json, closedBy: UInt8(ascii: "]")) {
                repeat {
                    try take(json, &scanner, name: .max)
                } while try scanner.goOn(
                    json, closedBy: UInt8(ascii: "]"))
            }
        case .object:
            if try scanner.open(json, closedBy: UInt8(ascii: "}")) {
                repeat {
                    let name = try scanner.takeName(json)
                    try take(json, &scanner, name: UInt32(name.start - 1))
                } while try scanner.goOn(json, closedBy: UInt8(ascii: "}"))
            }
        default: _ = try scanner.takeScalar(json)
        }
        entries[index].end = UInt32(scanner.position)
        entries[index].next = UInt32(entries.count)
    }

    // MARK: Values

    /// The indices of the entries or members of a value.
    func children(of index: Int) -> Children { Children(tape: self, index: index) }

    /// Iterates over the entries or members of a value.
    struct Children: Sequence, IteratorProtocol {
        private let tape: InstanceTape
        private var position: Int
        private let end: Int

        init(tape: InstanceTape, index: Int) {
            self.tape = tape
            position = index + 1
            end = Int(tape.entries[index].next)
        }

        mutating func next() -> Int? {
            guard position < end else { return nil }
            defer { position = Int(tape.entries[position].next) }
            return position
        }
    }

    /// The offset of a value.
    func offset(of index: Int) -> Int { Int(entries[index].start) }

    /// The first byte of a value, which determines its kind.
    func firstByte(of index: Int, _ json: Span<UInt8>) -> UInt8 { json[Int(entries[index].start)] }

    /// The place of a string value.
    func text(_ index: Int, _ json: Span<UInt8>) -> FormPlace {
        (try? JSONGrammar.text(json, at: Int(entries[index].start))) ?? FormPlace()
    }

    /// The name of a member.
    func name(of index: Int, _ json: Span<UInt8>) -> FormPlace {
        (try? JSONGrammar.text(json, at: Int(entries[index].name))) ?? FormPlace()
    }

    /// The value of a number.
    func number(_ index: Int, _ json: Span<UInt8>) -> JSONNumber {
        let place = try? JSONGrammar.number(json, at: Int(entries[index].start))
        return place.map { JSONNumber(json, $0) } ?? JSONNumber(0)
    }

    /// The type of a value, as one bit.
    func type(of index: Int, _ json: Span<UInt8>) -> TypeSet {
        switch firstByte(of: index, json) {
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
        case UInt8(ascii: "n"): .null
        default: number(index, json).isInteger ? .integer : .fraction
        }
    }
}
