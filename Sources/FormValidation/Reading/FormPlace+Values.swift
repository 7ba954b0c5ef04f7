@_spi(Generated)
extension FormPlace {
    /// The text that is here, in an input that was found to be valid.
    public func text(in json: Span<UInt8>) -> String {
        guard traits.contains(.escapes) else {
            return json.extracting(start..<end).withUnsafeBufferPointer {
                String(decoding: $0, as: UTF8.self)
            }
        }
        // Decoding never makes a text longer.
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

    /// The text that is here; nil if there is none.
    @inlinable
    public func optionalText(in json: Span<UInt8>) -> String? {
        isPresent ? text(in: json) : nil
    }

    /// The case whose text is here; nil if there is none.
    @inlinable
    public func choice<Choice: FormChoice>(of type: Choice.Type = Choice.self, in json: Span<UInt8>)
        -> Choice?
    {
        isPresent ? Choice(self, in: json) : nil
    }

    /// The whole number that is here, of one beyond 64 bits the nearest; nil if there is none.
    public func integer(in json: Span<UInt8>) -> Int? {
        guard isPresent else { return nil }
        let number = JSONNumber(json, self)
        return number.integer ?? (number.double < 0 ? .min : .max)
    }

    /// The number that is here, the nearest that a double can hold; nil if there is none.
    public func number(in json: Span<UInt8>) -> Double? {
        isPresent ? JSONNumber(json, self).nearestFinite : nil
    }

    /// The Boolean that is here; nil if there is none.
    @inlinable
    public func boolean(in json: Span<UInt8>) -> Bool? {
        isPresent ? isTrue : nil
    }

    /// The texts of the array that is here; nil if there is none.
    public func texts(in json: Span<UInt8>) -> [String]? {
        guard isPresent else { return nil }
        var texts: [String] = []
        forEachText(in: json) { texts.append($0.text(in: json)) }
        return texts
    }

    /// The cases whose texts are in the array that is here; nil if there is none.
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

    /// The texts, by name, of the object that is here; nil if there is none.
    ///
    /// Of two names that are canonically equivalent, which Swift holds to be one, the later counts.
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

    /// Whether the array that is here has a text.
    public func contains(_ word: StaticString, in json: Span<UInt8>) -> Bool {
        var isFound = false
        if isPresent { forEachText(in: json) { isFound = isFound || $0.equals(word, in: json) } }
        return isFound
    }

    /// Whether a text is here, and is exactly this one.
    public func hasText(_ word: StaticString, in json: Span<UInt8>) -> Bool {
        isPresent && equals(word, in: json)
    }

    /// Whether a number is here, and has a value.
    public func hasValue(_ value: Int, in json: Span<UInt8>) -> Bool {
        isPresent && JSONNumber(json, self) == JSONNumber(value)
    }

    /// Visits the texts of a valid array, or the names and texts of a valid object, one by one.
    private func forEachText(in json: Span<UInt8>, _ body: (FormPlace) -> Void) {
        var position = start
        while position < end {
            // Between the texts there are only brackets, commas, colons and white space.
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
