@_spi(Generated)
extension FormReader {
    /// Takes an array of strings whose lengths, in Unicode scalars, are within bounds.
    public mutating func readTexts(
        _ json: Span<UInt8>, into place: inout FormPlace, minLength: Int = 0, maxLength: Int = .max
    ) -> Bool {
        guard !place.isPresent, take(UInt8(ascii: "["), json) else { return false }
        let start = position &- 1
        position = InputBytes.skipWhiteSpace(json, from: position)
        var isAtEnd = take(UInt8(ascii: "]"), json)
        while !isAtEnd {
            var element = FormPlace()
            guard readText(json, into: &element, minLength: minLength, maxLength: maxLength) else {
                return false
            }
            position = InputBytes.skipWhiteSpace(json, from: position)
            isAtEnd = take(UInt8(ascii: "]"), json)
            guard isAtEnd || take(UInt8(ascii: ","), json) else { return false }
            if !isAtEnd { position = InputBytes.skipWhiteSpace(json, from: position) }
        }
        place = FormPlace(start, position)
        return true
    }

    /// Takes an array of allowed strings without duplicates.
    @inlinable
    public mutating func readChoices<Options: FormOptions>(
        _ json: Span<UInt8>, into place: inout FormPlace, among options: Options.Type
    ) -> Bool {
        readElements(json, into: &place) { reader, element in
            reader.readChoice(json, into: &element, among: options)
        }
    }

    /// Takes an object whose values are strings and whose names are distinct.
    public mutating func readPairs(_ json: Span<UInt8>, into place: inout FormPlace) -> Bool {
        guard !place.isPresent, take(UInt8(ascii: "{"), json) else { return false }
        let start = position &- 1
        position = InputBytes.skipWhiteSpace(json, from: position)
        if !take(UInt8(ascii: "}"), json) {
            guard let end = Self.endOfPairs(json, from: position, marks) else { return false }
            position = end
        }
        place = FormPlace(start, position)
        return true
    }

    /// The offset after the closing brace of one or more pairs; nil if the pairs are invalid.
    private static func endOfPairs(
        _ json: Span<UInt8>, from start: Int, _ known: TextMarks
    ) -> Int? {
        // Local copies stay in registers.
        var position = start
        var marks = known
        let isValid = DistinctTexts.withEmpty { seen in
            while true {
                guard let name = takeText(json, &position, &marks) else { return false }
                // Usually, a colon and a quotation mark, or a comma and a quotation mark, follow without
                // white space.
                if !InputBytes.takePair(0x223A, json, &position) {
                    position = InputBytes.skipWhiteSpace(json, from: position)
                    guard InputBytes.take(UInt8(ascii: ":"), json, &position) else { return false }
                    position = InputBytes.skipWhiteSpace(json, from: position)
                }
                guard seen.add(name, json), takeText(json, &position, &marks) != nil else { return false }
                if !InputBytes.takePair(0x222C, json, &position) {
                    position = InputBytes.skipWhiteSpace(json, from: position)
                    if InputBytes.take(UInt8(ascii: "}"), json, &position) { return true }
                    guard InputBytes.take(UInt8(ascii: ","), json, &position) else { return false }
                    position = InputBytes.skipWhiteSpace(json, from: position)
                }
            }
        }
        return isValid ? position : nil
    }

    /// Takes a string.
    @inline(__always)
    private static func takeText(
        _ json: Span<UInt8>, _ position: inout Int, _ marks: inout TextMarks
    ) -> FormPlace? {
        guard position < json.count, json[unchecked: position] == UInt8(ascii: "\""),
            let text = try? JSONGrammar.text(json, at: position, &marks)
        else { return nil }
        position = text.end &+ 1
        return text
    }

    /// Takes an array of distinct strings, each of which is read by a function.
    @inlinable
    mutating func readElements(
        _ json: Span<UInt8>, into place: inout FormPlace,
        with read: (inout FormReader, inout FormPlace) -> Bool
    ) -> Bool {
        guard !place.isPresent, take(UInt8(ascii: "["), json) else { return false }
        let start = position &- 1
        position = InputBytes.skipWhiteSpace(json, from: position)
        if !take(UInt8(ascii: "]"), json) {
            var elements = self
            let isValid = DistinctTexts.withEmpty { seen in
                while true {
                    var element = FormPlace()
                    guard read(&elements, &element), seen.insert(element, json) else { return false }
                    // Usually, a comma and a quotation mark follow without white space.
                    if InputBytes.takePair(0x222C, json, &elements.position) { continue }
                    elements.position = InputBytes.skipWhiteSpace(json, from: elements.position)
                    if elements.take(UInt8(ascii: "]"), json) { return true }
                    guard elements.take(UInt8(ascii: ","), json) else { return false }
                    elements.position = InputBytes.skipWhiteSpace(json, from: elements.position)
                }
            }
            guard isValid else { return false }
            position = elements.position
            marks = elements.marks
        }
        place = FormPlace(start, position)
        return true
    }
}
