@_spi(Generated)
extension FormReader {
    /// Takes a string, a number, `true` or `false`.
    public mutating func readScalar(_ json: Span<UInt8>, into place: inout FormPlace) -> Bool {
        guard !place.isPresent, let end = ValueEnd.ofScalar(json, at: position) else { return false }
        place = FormPlace(position, end)
        position = end
        return true
    }

    /// Takes a scalar, an array of scalars, or an object whose values are scalars and whose names are
    /// distinct.
    public mutating func readOpenValue(_ json: Span<UInt8>, into place: inout FormPlace) -> Bool {
        guard !place.isPresent, let end = ValueEnd.ofOpenValue(json, at: position) else { return false }
        place = FormPlace(position, end)
        position = end
        return true
    }

    /// Skips the value of an unknown name, for forms that accept such names.
    public mutating func skipUnknown(_ json: Span<UInt8>) -> Bool {
        hasUnknownNames = true
        guard let end = ValueEnd.ofAny(json, at: position, depth: 1) else { return false }
        position = end
        return true
    }

    /// Whether the names in the input's object are distinct. This is called after the whole object has been
    /// read.
    @usableFromInline
    static func areNamesDistinct(_ json: Span<UInt8>) -> Bool {
        ValueEnd.ofAny(json, at: InputBytes.skipWhiteSpace(json, from: 0), depth: 0) != nil
    }
}

/// Finds the end of a value whose content does not matter. The functions return nil if the value is malformed
/// or contains a duplicate name.
enum ValueEnd {
    /// The offset after a string, a number, `true` or `false`; nil if there is none.
    static func ofScalar(_ json: Span<UInt8>, at offset: Int) -> Int? {
        guard offset < json.count else { return nil }
        switch json[offset] {
        case UInt8(ascii: "\""): return (try? JSONGrammar.text(json, at: offset)).map { $0.end + 1 }
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return try? JSONGrammar.word(json, at: offset)
        default: return (try? JSONGrammar.number(json, at: offset)).map(\.end)
        }
    }

    /// The offset after a scalar, an array of scalars, or an object of scalars; nil if there is none.
    static func ofOpenValue(_ json: Span<UInt8>, at offset: Int) -> Int? {
        guard offset < json.count else { return nil }
        switch json[offset] {
        case UInt8(ascii: "["): return ofElements(json, at: offset) { ofScalar(json, at: $0) }
        case UInt8(ascii: "{"): return ofMembers(json, at: offset) { ofScalar(json, at: $0) }
        default: return ofScalar(json, at: offset)
        }
    }

    /// The offset after any value.
    ///
    /// - Parameter depth: the number of enclosing arrays and objects. The maximum nesting depth
    ///   bounds the recursion.
    static func ofAny(_ json: Span<UInt8>, at offset: Int, depth: Int) -> Int? {
        guard offset < json.count else { return nil }
        switch json[offset] {
        case UInt8(ascii: "n"): return try? JSONGrammar.word(json, at: offset)
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            guard depth < JSONGrammar.maximumDepth else { return nil }
            return json[offset] == UInt8(ascii: "[")
                ? ofElements(json, at: offset) { ofAny(json, at: $0, depth: depth + 1) }
                : ofMembers(json, at: offset) { ofAny(json, at: $0, depth: depth + 1) }
        default: return ofScalar(json, at: offset)
        }
    }

    private static func ofElements(
        _ json: Span<UInt8>, at offset: Int, end: (Int) -> Int?
    ) -> Int? {
        var position = InputBytes.skipWhiteSpace(json, from: offset + 1)
        if InputBytes.take(UInt8(ascii: "]"), json, &position) { return position }
        while let next = end(position) {
            position = InputBytes.skipWhiteSpace(json, from: next)
            if InputBytes.take(UInt8(ascii: "]"), json, &position) { return position }
            guard InputBytes.take(UInt8(ascii: ","), json, &position) else { return nil }
            position = InputBytes.skipWhiteSpace(json, from: position)
        }
        return nil
    }

    private static func ofMembers(_ json: Span<UInt8>, at offset: Int, end: (Int) -> Int?) -> Int? {
        var position = InputBytes.skipWhiteSpace(json, from: offset + 1)
        if InputBytes.take(UInt8(ascii: "}"), json, &position) { return position }
        let isValid = DistinctTexts.withEmpty { seen in
            while position < json.count, json[position] == UInt8(ascii: "\""),
                let name = try? JSONGrammar.text(json, at: position), seen.insert(name, json)
            {
                position = InputBytes.skipWhiteSpace(json, from: name.end + 1)
                guard InputBytes.take(UInt8(ascii: ":"), json, &position),
                    let next = end(InputBytes.skipWhiteSpace(json, from: position))
                else { return false }
                position = InputBytes.skipWhiteSpace(json, from: next)
                if InputBytes.take(UInt8(ascii: "}"), json, &position) { return true }
                guard InputBytes.take(UInt8(ascii: ","), json, &position) else { return false }
                position = InputBytes.skipWhiteSpace(json, from: position)
            }
            return false
        }
        return isValid ? position : nil
    }
}

@_spi(Generated)
extension FormPlace {
    /// The value at this place, of any kind; nil if there is none.
    public func openValue(in json: Span<UInt8>) -> FormValue? {
        guard isPresent else { return nil }
        var position = start
        return Self.openValue(json, at: &position)
    }

    /// Reads the value at the given offset in a valid input, and moves past it.
    private static func openValue(_ json: Span<UInt8>, at position: inout Int) -> FormValue? {
        switch json[position] {
        case UInt8(ascii: "["):
            var list: [FormValue] = []
            while let next = nextPart(json, at: &position, closedBy: UInt8(ascii: "]")) {
                position = next
                if let value = openValue(json, at: &position) { list.append(value) }
            }
            return .list(list)
        case UInt8(ascii: "{"):
            var pairs: [String: FormValue] = [:]
            while let next = nextPart(json, at: &position, closedBy: UInt8(ascii: "}")) {
                guard let name = try? JSONGrammar.text(json, at: next) else { return nil }
                // Between the name and the value, there are only a colon and white space.
                position = InputBytes.skipWhiteSpace(json, from: name.end + 1) + 1
                position = InputBytes.skipWhiteSpace(json, from: position)
                pairs[name.text(in: json)] = openValue(json, at: &position)
            }
            return .pairs(pairs)
        case UInt8(ascii: "\""):
            guard let text = try? JSONGrammar.text(json, at: position) else { return nil }
            position = text.end + 1
            return .text(text.text(in: json))
        case UInt8(ascii: "t"), UInt8(ascii: "f"):
            let isTrue = json[position] == UInt8(ascii: "t")
            position += isTrue ? 4 : 5
            return .boolean(isTrue)
        default:
            guard let place = try? JSONGrammar.number(json, at: position) else { return nil }
            position = place.end
            let number = JSONNumber(json, place)
            return number.integer.map { .integer($0) } ?? .number(number.nearestFinite)
        }
    }

    /// The offset of the next element or name. If there is none, moves past the bracket or brace and returns
    /// nil.
    private static func nextPart(_ json: Span<UInt8>, at position: inout Int, closedBy last: UInt8) -> Int? {
        // On the first call, the opening bracket or brace is at this position; on later calls, a comma.
        position = InputBytes.skipWhiteSpace(json, from: position)
        if InputBytes.take(last, json, &position) { return nil }
        position = InputBytes.skipWhiteSpace(json, from: position + 1)
        return InputBytes.take(last, json, &position) ? nil : position
    }
}
