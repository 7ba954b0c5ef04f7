/// Looks at an input eight bytes at a time.
@usableFromInline
enum InputBytes {
    /// Eight bytes, the first in the lowest place; the caller sees to it that they are there.
    @inlinable @inline(__always)
    static func word(_ json: Span<UInt8>, at offset: Int) -> UInt64 {
        UInt64(
            littleEndian: json.bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: offset, as: UInt64.self))
    }

    /// The offset of the first byte, from a place on, that is no white space of JSON.
    @inlinable @inline(__always)
    static func skipWhiteSpace(_ json: Span<UInt8>, from start: Int) -> Int {
        var position = start
        while position < json.count {
            let byte = json[unchecked: position]
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
            position += 1
        }
        return position
    }

    /// The offset of the first byte, from a place on, that is not plain in a text: a quotation mark, a backslash, a
    /// control character, or a byte over 0x7F.
    @inlinable @inline(__always)
    static func endOfPlainText(_ json: Span<UInt8>, from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let high: UInt64 = 0x8080_8080_8080_8080
        var position = start
        while position &+ 8 <= json.count {
            let word = word(json, at: position)
            let quotes = (word ^ 0x2222_2222_2222_2222) &- ones
            let backslashes = (word ^ 0x5C5C_5C5C_5C5C_5C5C) &- ones
            // A borrow can only mark bytes after one that is marked rightly: the first is always right.
            let marks = ((word &- 0x2020_2020_2020_2020) | word | quotes | backslashes) & high
            if marks != 0 { return position &+ marks.trailingZeroBitCount &>> 3 }
            position &+= 8
        }
        while position < json.count {
            let byte = json[unchecked: position]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte >= 0x80 { break }
            position &+= 1
        }
        return position
    }

    /// Whether the bytes at a place are those of a word; the caller sees to it that there are as many.
    @inlinable @inline(__always)
    static func matches(_ json: Span<UInt8>, at start: Int, _ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        let wanted = UnsafeRawPointer(word.utf8Start)
        let bytes = json.bytes
        var offset = 0
        while offset &+ 8 <= count {
            let first = bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: start &+ offset, as: UInt64.self)
            guard first == wanted.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else {
                return false
            }
            offset &+= 8
        }
        if offset &+ 4 <= count {
            let first = bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: start &+ offset, as: UInt32.self)
            guard first == wanted.loadUnaligned(fromByteOffset: offset, as: UInt32.self) else {
                return false
            }
            offset &+= 4
        }
        while offset < count {
            guard json[unchecked: start &+ offset] == word.utf8Start[offset] else { return false }
            offset &+= 1
        }
        return true
    }

    /// The value of a hexadecimal digit.
    static func hexadecimalValue(of byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
