/// Reads a form's input once, from the first byte to the last. Generated validators use this type.
///
/// Each function returns whether the input is valid so far. After the first `false`, nothing more is read,
/// and `FormInspection` finds the issues.
@_spi(Generated)
@frozen public struct FormReader {
    /// The name that was read last.
    public var key = FormPlace()
    @usableFromInline var position = 0
    @usableFromInline var marks = TextMarks()
    @usableFromInline var isFirst = true
    @usableFromInline var isClosed = false
    /// Whether the input contained an unknown name.
    @usableFromInline var hasUnknownNames = false

    /// Creates a reader at the start of an input.
    @inlinable
    public init() {}

    /// Takes the opening brace of the input.
    @inlinable
    public mutating func open(_ json: Span<UInt8>) -> Bool {
        position = InputBytes.skipWhiteSpace(json, from: 0)
        return take(UInt8(ascii: "{"), json)
    }

    /// Takes a name, the colon after it, and white space; returns false if there is no name.
    @inlinable @inline(__always)
    public mutating func readKey(_ json: Span<UInt8>) -> Bool {
        // Usually, a comma and a quotation mark follow without white space.
        if isFirst || !InputBytes.takePair(0x222C, json, &position) {
            guard goToKey(json) else { return false }
        }
        guard let text = try? JSONGrammar.text(json, at: position, &marks) else { return false }
        key = text
        position = text.end &+ 1
        // Usually, a colon and a value follow without white space.
        if position &+ 2 <= json.count, json[unchecked: position] == UInt8(ascii: ":"),
            json[unchecked: position &+ 1] > 0x20
        {
            position &+= 1
            return true
        }
        return goToValue(json)
    }

    /// Moves to the quotation mark of the next name; returns false if there is none.
    @usableFromInline
    mutating func goToKey(_ json: Span<UInt8>) -> Bool {
        position = InputBytes.skipWhiteSpace(json, from: position)
        if take(UInt8(ascii: "}"), json) {
            isClosed = true
            return false
        }
        if !isFirst {
            guard take(UInt8(ascii: ","), json) else { return false }
            position = InputBytes.skipWhiteSpace(json, from: position)
        }
        isFirst = false
        return position < json.count && json[unchecked: position] == UInt8(ascii: "\"")
    }

    /// Moves from the end of a name to the value; returns false if there is no colon between them.
    @usableFromInline
    mutating func goToValue(_ json: Span<UInt8>) -> Bool {
        position = InputBytes.skipWhiteSpace(json, from: position)
        guard take(UInt8(ascii: ":"), json) else { return false }
        position = InputBytes.skipWhiteSpace(json, from: position)
        return true
    }

    /// Whether the input ends after its closing brace and white space.
    @inlinable
    public func isComplete(_ json: Span<UInt8>) -> Bool {
        isClosed && InputBytes.skipWhiteSpace(json, from: position) == json.count
            && (!hasUnknownNames || Self.areNamesDistinct(json))
    }

    @inlinable @inline(__always)
    mutating func take(_ byte: UInt8, _ json: Span<UInt8>) -> Bool {
        InputBytes.take(byte, json, &position)
    }

    /// Takes a string whose length, in Unicode scalars, is within bounds, as the value of a name that was not
    /// seen before.
    @inlinable
    public mutating func readText(
        _ json: Span<UInt8>, into place: inout FormPlace, minLength: Int = 0, maxLength: Int = .max
    ) -> Bool {
        guard !place.isPresent, position < json.count, json[unchecked: position] == UInt8(ascii: "\""),
            let text = try? JSONGrammar.text(json, at: position, &marks)
        else { return false }
        place = text
        position = text.end &+ 1
        let count = text.end &- text.start
        // A string has at most as many scalars as bytes, and at least one if it is not empty.
        if count < minLength { return false }
        if minLength <= 1, count <= maxLength { return true }
        let length = text.scalarCount(in: json)
        return length >= minLength && length <= maxLength
    }

    /// Takes a string that is one of the options.
    @inlinable
    public mutating func readChoice<Options: FormOptions>(
        _ json: Span<UInt8>, into place: inout FormPlace, among options: Options.Type
    ) -> Bool {
        readText(json, into: &place) && Options.accepts(place, in: json)
    }

    /// Takes `true` or `false`.
    @inlinable
    public mutating func readBoolean(_ json: Span<UInt8>, into place: inout FormPlace) -> Bool {
        guard !place.isPresent else { return false }
        let start = position
        if position &+ 4 <= json.count, InputBytes.matches(json, at: start, "true") {
            position &+= 4
            place = FormPlace(start, position, .isTrue)
            return true
        }
        if position &+ 5 <= json.count, InputBytes.matches(json, at: start, "false") {
            position &+= 5
            place = FormPlace(start, position)
            return true
        }
        return false
    }

    /// Takes an integer within inclusive bounds. The bounds of `Int` mean that there is no limit.
    public mutating func readInteger(
        _ json: Span<UInt8>, into place: inout FormPlace, from minimum: Int = .min, to maximum: Int = .max
    ) -> Bool {
        guard let number = takeNumber(json, into: &place), number.isInteger else { return false }
        return !(number < minimum) && !(maximum < number)
    }

    /// Takes a number within inclusive bounds.
    public mutating func readNumber(
        _ json: Span<UInt8>, into place: inout FormPlace, from minimum: Double = -.infinity,
        to maximum: Double = .infinity
    ) -> Bool {
        guard let number = takeNumber(json, into: &place) else { return false }
        return number.double >= minimum && number.double <= maximum
    }

    private mutating func takeNumber(_ json: Span<UInt8>, into place: inout FormPlace) -> JSONNumber? {
        guard !place.isPresent, let number = try? JSONGrammar.number(json, at: position) else { return nil }
        place = number
        position = number.end
        return JSONNumber(json, number)
    }
}
