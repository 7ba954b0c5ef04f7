@_spi(Generated)
extension FormPlace {
    /// The string at this place. The input must be valid.
    public func text(in json: Span<UInt8>) -> String {
        guard traits.contains(.escapes) else {
            return json.extracting(start..<end).withUnsafeBufferPointer {
                String(decoding: $0, as: UTF8.self)
            }
        }
        // Decoding never makes a string longer.
        return String(unsafeUninitializedCapacity: end - start) { buffer in
            var count = 0
            var position = start
            var marks = TextMarks()
            while position < end {
                let stop = max(marks.endOfPlainText(json, from: position), position + 1)
                if json[position] != UInt8(ascii: "\\") {
                    count =
                        json.extracting(position..<stop).withUnsafeBufferPointer {
                            UnsafeMutableBufferPointer(rebasing: buffer[count...]).initialize(
                                fromContentsOf: $0)
                        } + count
                    position = stop
                    continue
                }
                var cursor = TextCursor(FormPlace(position, end, .escapes))
                repeat {
                    guard let byte = cursor.next(json) else { return count }
                    buffer.initializeElement(at: count, to: byte)
                    count += 1
                } while cursor.isInsideScalar
                position = cursor.position
            }
            return count
        }
    }

    /// The string at this place; nil if there is none.
    @inlinable
    public func optionalText(in json: Span<UInt8>) -> String? {
        isPresent ? text(in: json) : nil
    }

    /// The case whose string is at this place; nil if there is none.
    @inlinable
    public func choice<Choice: FormChoice>(of type: Choice.Type = Choice.self, in json: Span<UInt8>)
        -> Choice?
    {
        isPresent ? Choice(self, in: json) : nil
    }

    /// The integer at this place, clamped to 64 bits; nil if there is none.
    public func integer(in json: Span<UInt8>) -> Int? {
        guard isPresent else { return nil }
        let number = JSONNumber(json, self)
        return number.integer ?? (number.double < 0 ? .min : .max)
    }

    /// The number at this place as the nearest finite double; nil if there is none.
    public func number(in json: Span<UInt8>) -> Double? {
        isPresent ? JSONNumber(json, self).nearestFinite : nil
    }

    /// The Boolean at this place; nil if there is none.
    @inlinable
    public func boolean(in json: Span<UInt8>) -> Bool? {
        isPresent ? isTrue : nil
    }

    /// The strings of the array at this place; nil if there is none.
    public func texts(in json: Span<UInt8>) -> [String]? {
        guard isPresent else { return nil }
        var texts: [String] = []
        forEachText(in: json) { texts.append($0.text(in: json)) }
        return texts
    }

    /// The cases whose strings are in the array at this place; nil if there is none.
    public func choices<Choice: FormChoice>(
        of type: Choice.Type = Choice.self, in json: Span<UInt8>
    ) -> [Choice]? {
        guard isPresent else { return nil }
        var choices: [Choice] = []
        forEachText(in: json) { place in
            if let choice = Choice(place, in: json) { choices.append(choice) }
        }
        return choices
    }

    /// The string values, by name, of the object at this place; nil if there is none.
    ///
    /// Swift treats canonically equivalent names as equal; the value of the later one is used.
    public func pairs(in json: Span<UInt8>) -> [String: String]? {
        guard isPresent else { return nil }
        var pairs: [String: String] = [:]
        var name: FormPlace?
        forEachText(in: json) { place in
            if let key = name {
                pairs[key.text(in: json)] = place.text(in: json)
                name = nil
            } else {
                name = place
            }
        }
        return pairs
    }

    /// Whether the array at this place contains the given string.
    public func contains(_ word: StaticString, in json: Span<UInt8>) -> Bool {
        var isFound = false
        if isPresent { forEachText(in: json) { isFound = isFound || $0.equals(word, in: json) } }
        return isFound
    }

    /// Whether exactly the given string is at this place.
    public func hasText(_ word: StaticString, in json: Span<UInt8>) -> Bool {
        isPresent && equals(word, in: json)
    }

    /// Whether a number with the given value is at this place.
    public func hasValue(_ value: Int, in json: Span<UInt8>) -> Bool {
        isPresent && JSONNumber(json, self) == JSONNumber(value)
    }

    /// Visits the strings of a valid array, or the names and strings of a valid object, one by one.
    private func forEachText(in json: Span<UInt8>, _ body: (FormPlace) -> Void) {
        var position = start
        while position < end {
            // Between the strings, there are only brackets, commas, colons and white space.
            guard json[position] == UInt8(ascii: "\"") else {
                position += 1
                continue
            }
            guard let place = try? JSONGrammar.text(json, at: position) else { return }
            body(place)
            position = place.end + 1
        }
    }
}
