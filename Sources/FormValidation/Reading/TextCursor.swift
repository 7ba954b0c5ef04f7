/// Iterates over the UTF-8 bytes of a string in an input and decodes its escapes, without copying the string.
///
/// The string was already validated, so its escapes are complete.
package struct TextCursor {
    /// The offset of the next byte.
    private(set) var position: Int
    private let end: Int
    /// Whether the string has no escapes, so that a backslash is an ordinary character.
    private let isLiteral: Bool
    /// The remaining bytes of an escaped scalar; the next byte is the low-order byte.
    private var pending: UInt32 = 0

    package init(_ place: FormPlace) {
        position = place.start
        end = place.end
        isLiteral = place.traits.contains(.isLiteral) || !place.traits.contains(.escapes)
    }

    /// Whether bytes of an escaped scalar remain.
    var isInsideScalar: Bool { pending != 0 }

    /// The next byte; nil at the end of the string.
    @inline(__always)
    package mutating func next(_ json: Span<UInt8>) -> UInt8? {
        guard isLiteral else { return nextDecoded(json) }
        guard position < end else { return nil }
        let byte = json[position]
        position &+= 1
        return byte
    }

    /// Moves past bytes that are in the set, up to a maximum, starting at the byte that was returned last.
    /// The result is the number of these bytes; nil if the string has escapes.
    @inline(__always)
    mutating func skip(_ set: ByteSet, limit: Int, _ json: Span<UInt8>) -> Int? {
        guard isLiteral else { return nil }
        let start = position &- 1
        // Move past at most as many bytes as remain.
        let last = limit < end &- start ? start &+ limit : end
        var next = start
        while next < last, set.contains(json[next]) { next &+= 1 }
        position = next
        return next &- start
    }

    /// The next byte of a string with escapes.
    @inline(never)
    private mutating func nextDecoded(_ json: Span<UInt8>) -> UInt8? {
        if pending != 0 {
            let byte = UInt8(truncatingIfNeeded: pending)
            pending >>= 8
            return byte
        }
        guard position < end else { return nil }
        let byte = json[position]
        position += 1
        guard byte == UInt8(ascii: "\\") else { return byte }
        guard position < end else { return nil }
        let letter = json[position]
        position += 1
        switch letter {
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"): return decodeUnit(json)
        default: return letter
        }
    }

    /// The next Unicode scalar; nil at the end of the string.
    mutating func nextScalar(_ json: Span<UInt8>) -> UInt32? {
        guard let first = next(json) else { return nil }
        var value: UInt32
        let count: Int
        switch first {
        case 0..<0x80: return UInt32(first)
        case 0x80..<0xE0: (value, count) = (UInt32(first & 0x1F), 1)
        case 0xE0..<0xF0: (value, count) = (UInt32(first & 0x0F), 2)
        default: (value, count) = (UInt32(first & 0x07), 3)
        }
        for _ in 0..<count {
            value = value << 6 | UInt32((next(json) ?? 0) & 0x3F)
        }
        return value
    }

    /// Takes the `XXXX` of an escape and, for a surrogate pair, the second half; returns the first byte of
    /// the scalar in UTF-8.
    private mutating func decodeUnit(_ json: Span<UInt8>) -> UInt8? {
        var value = unit(json)
        if (0xD800..<0xDC00).contains(value) {
            position += 2
            value = 0x10000 + ((value & 0x3FF) << 10) + (unit(json) & 0x3FF)
        }
        switch value {
        case 0..<0x80: return UInt8(truncatingIfNeeded: value)
        case 0x80..<0x800:
            pending = 0x80 | (value & 0x3F)
            return UInt8(truncatingIfNeeded: 0xC0 | (value >> 6))
        case 0x800..<0x10000:
            pending = (0x80 | (value >> 6) & 0x3F) | (0x80 | (value & 0x3F)) << 8
            return UInt8(truncatingIfNeeded: 0xE0 | (value >> 12))
        default:
            pending = (0x80 | (value >> 12) & 0x3F) | (0x80 | (value >> 6) & 0x3F) << 8
            pending |= (0x80 | (value & 0x3F)) << 16
            return UInt8(truncatingIfNeeded: 0xF0 | (value >> 18))
        }
    }

    private mutating func unit(_ json: Span<UInt8>) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 where position < end {
            unit = unit << 4 | UInt32(InputBytes.hexadecimalValue(of: json[position]) ?? 0)
            position += 1
        }
        return unit
    }
}
