extension FormReader {
    /// Takes an array of texts, none of them twice, each with a number of Unicode scalars.
    public mutating func readTexts(
        _ json: Span<UInt8>, into place: inout FormPlace, minLength: Int = 0, maxLength: Int = .max
    ) -> Bool {
        readElements(json, into: &place) { reader, element in
            reader.readText(json, into: &element, minLength: minLength, maxLength: maxLength)
        }
    }

    /// Takes an array of some of several texts, none of them twice.
    @inlinable
    public mutating func readChoices<Options: FormOptions>(
        _ json: Span<UInt8>, into place: inout FormPlace, among options: Options.Type
    ) -> Bool {
        readElements(json, into: &place) { reader, element in
            reader.readChoice(json, into: &element, among: options)
        }
    }

    /// Takes an object whose values are texts, no name of them twice.
    public mutating func readPairs(_ json: Span<UInt8>, into place: inout FormPlace) -> Bool {
        guard !place.isPresent, take(UInt8(ascii: "{"), json) else { return false }
        let start = position &- 1
        var members = FormReader()
        members.position = position
        members.marks = marks
        let isValid = DistinctTexts.withEmpty { seen in
            while members.readKey(json) {
                guard seen.insert(members.key, json), members.position < json.count,
                    json[unchecked: members.position] == UInt8(ascii: "\""),
                    let value = try? JSONGrammar.text(json, at: members.position, &members.marks)
                else { return false }
                members.position = value.end &+ 1
            }
            return members.isClosed
        }
        position = members.position
        marks = members.marks
        place = FormPlace(start, position)
        return isValid
    }

    /// Takes an array of distinct texts, each read by a function.
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
                    // Mostly a comma and a quotation mark are next, without white space.
                    if elements.position &+ 2 <= json.count,
                        InputBytes.pair(json, at: elements.position) == 0x222C
                    {
                        elements.position &+= 1
                        continue
                    }
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
