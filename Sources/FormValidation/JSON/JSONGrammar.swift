/// The grammar of RFC 8259, as functions of bytes and an offset.
///
/// All JSON parsers in this package use this grammar, so they accept the same inputs. Unlike some other
/// parsers, they accept no byte order mark, comments, trailing commas, `NaN`, invalid UTF-8, or escapes of
/// lone surrogates (`"\ud800"`), which are not characters and which a Swift string cannot contain. Arrays and
/// objects can be nested at most `maximumDepth` deep.
@usableFromInline
package enum JSONGrammar {
    /// The maximum nesting depth.
    package static let maximumDepth = 128

    /// The place of the string whose opening quotation mark is at the given offset.
    package static func text(_ json: Span<UInt8>, at offset: Int) throws(JSONError) -> FormPlace {
        var marks = TextMarks()
        return try text(json, at: offset, &marks)
    }

    /// The place of the string whose opening quotation mark is at the given offset, found with the marks that
    /// one pass over the input maintains.
    @inlinable @inline(__always)
    package static func text(
        _ json: Span<UInt8>, at offset: Int, _ marks: inout TextMarks
    ) throws(JSONError) -> FormPlace {
        let start = offset &+ 1
        let end = marks.endOfPlainText(json, from: start)
        if end < json.count, json[unchecked: end] == 0x22 { return FormPlace(start, end) }
        return try text(json, from: start, goingOnAt: end, marks)
    }

    /// Reads the rest of a string, starting at the first byte that is not plain.
    @usableFromInline @inline(never)
    package static func text(
        _ json: Span<UInt8>, from start: Int, goingOnAt first: Int, _ known: TextMarks
    ) throws(JSONError) -> FormPlace {
        var marks = known
        var position = first
        var traits: FormPlace.Traits = []
        while position < json.count {
            let byte = json[unchecked: position]
            if byte == UInt8(ascii: "\"") { return FormPlace(start, position, traits) }
            if byte == UInt8(ascii: "\\") {
                traits.insert(.escapes)
                if position &+ 1 < json.count, ByteSet.escapeLetters.contains(json[unchecked: position &+ 1])
                {
                    position &+= 2
                } else {
                    position = try unicodeEscape(json, at: position)
                }
            } else if byte >= 0x80 {
                traits.insert(.nonASCII)
                let length = UTF8Validation.sequenceLength(in: json, at: position)
                guard length > 0 else { throw JSONError(message: "expected UTF-8", offset: position) }
                position &+= length
                // If one byte is not ASCII, more such bytes usually follow.
                if position < json.count, json[unchecked: position] >= 0x80 { continue }
            } else {
                throw JSONError(message: "a control character in a string must be escaped", offset: position)
            }
            position = marks.endOfPlainText(json, from: position)
        }
        throw JSONError(message: "expected a closing quotation mark", offset: start - 1)
    }

    /// The offset after a `\uXXXX` escape or, for a surrogate pair, after the second half.
    private static func unicodeEscape(_ json: Span<UInt8>, at start: Int) throws(JSONError) -> Int {
        let offset = start + 1
        guard offset < json.count, json[offset] == UInt8(ascii: "u") else {
            throw JSONError(message: "expected a JSON escape after '\\'", offset: offset)
        }
        let unit = try hexadecimalUnit(json, after: offset)
        guard (0xD800...0xDFFF).contains(unit) else { return offset + 5 }
        let second = offset + 5
        if unit < 0xDC00, second + 1 < json.count, json[second] == UInt8(ascii: "\\"),
            json[second + 1] == UInt8(ascii: "u")
        {
            let low = try hexadecimalUnit(json, after: second + 1)
            if (0xDC00...0xDFFF).contains(low) { return second + 6 }
        }
        throw JSONError(
            message: "half of a surrogate pair is not a character; write both halves", offset: offset)
    }

    private static func hexadecimalUnit(_ json: Span<UInt8>, after offset: Int) throws(JSONError) -> UInt32 {
        var unit: UInt32 = 0
        for position in (offset + 1)..<(offset + 5) {
            guard position < json.count, let digit = InputBytes.hexadecimalValue(of: json[position]) else {
                throw JSONError(
                    message: "expected four hexadecimal digits after '\\u'", offset: min(position, json.count)
                )
            }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    /// The place of the number at the given offset.
    package static func number(_ json: Span<UInt8>, at offset: Int) throws(JSONError) -> FormPlace {
        var position = offset
        var traits: FormPlace.Traits = .isWhole
        if byte(json, at: position) == UInt8(ascii: "-") { position += 1 }
        if byte(json, at: position) == UInt8(ascii: "0") {
            position += 1
            if byte(json, at: position)?.isDigit ?? false {
                throw JSONError(
                    message: "a number must not have a leading zero; remove the zero", offset: position)
            }
        } else {
            position = try digits(json, at: position)
        }
        if byte(json, at: position) == UInt8(ascii: ".") {
            traits = []
            position = try digits(json, at: position + 1)
        }
        if let letter = byte(json, at: position), letter | 0x20 == UInt8(ascii: "e") {
            traits = []
            position += 1
            if let sign = byte(json, at: position), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
                position += 1
            }
            position = try digits(json, at: position)
        }
        return FormPlace(offset, position, traits)
    }

    /// The offset after one or more digits.
    private static func digits(_ json: Span<UInt8>, at offset: Int) throws(JSONError) -> Int {
        var position = offset
        while position < json.count, json[position].isDigit { position += 1 }
        guard position > offset else { throw JSONError(message: "expected a digit", offset: position) }
        return position
    }

    private static func byte(_ json: Span<UInt8>, at offset: Int) -> UInt8? {
        offset < json.count ? json[offset] : nil
    }

    /// The offset after `true`, `false` or `null`.
    package static func word(_ json: Span<UInt8>, at offset: Int) throws(JSONError) -> Int {
        let word: StaticString =
            switch json[offset] {
            case UInt8(ascii: "t"): "true"
            case UInt8(ascii: "f"): "false"
            default: "null"
            }
        for index in 0..<word.utf8CodeUnitCount {
            guard byte(json, at: offset + index) == word.utf8Start[index] else {
                throw noValue(json, at: offset)
            }
        }
        return offset + word.utf8CodeUnitCount
    }

    /// The reason why no value begins at the given offset.
    ///
    /// The message describes the bytes there but does not repeat them, because they may be the value of a
    /// secret without quotation marks.
    package static func noValue(_ json: Span<UInt8>, at offset: Int) -> JSONError {
        let found =
            switch byte(json, at: offset) {
            case nil: ", found the end of the input"
            case .some(UInt8(ascii: "A")...UInt8(ascii: "Z")), .some(UInt8(ascii: "a")...UInt8(ascii: "z")):
                ", found a word other than 'true', 'false' and 'null'; a string needs quotation marks"
            case UInt8(ascii: "'"): ", found a single quotation mark; a string needs double quotation marks"
            case UInt8(ascii: ","): ", found a comma"
            case UInt8(ascii: ":"): ", found a colon"
            case UInt8(ascii: "]"), UInt8(ascii: "}"): ", found a closing bracket"
            default: ""
            }
        return JSONError(message: "expected a JSON value" + found, offset: offset)
    }
}
