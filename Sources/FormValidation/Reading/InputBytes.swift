/// Looks at an input several bytes at a time.
///
/// Loads are not checked by `Span`: each caller has compared the offset and the width with the input's count, once for all
/// the bytes that it then takes.
@usableFromInline
package enum InputBytes {
    /// Eight bytes, the first in the lowest place; the caller sees to it that they are there.
    @inlinable @inline(__always)
    package static func word(_ json: Span<UInt8>, at offset: Int) -> UInt64 {
        UInt64(
            littleEndian: json.bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: offset, as: UInt64.self))
    }

    /// The offset of the first byte, from a place on, that is no white space of JSON.
    @inlinable @inline(__always)
    package static func skipWhiteSpace(_ json: Span<UInt8>, from start: Int) -> Int {
        var position = start
        while position < json.count {
            let byte = json[unchecked: position]
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
            position += 1
        }
        return position
    }

    /// Goes over a byte if it is next.
    @inlinable @inline(__always)
    package static func take(_ byte: UInt8, _ json: Span<UInt8>, _ position: inout Int) -> Bool {
        guard position < json.count, json[unchecked: position] == byte else { return false }
        position &+= 1
        return true
    }

    /// Goes over the first of two bytes, the first in the lower place, where both are next.
    @inlinable @inline(__always)
    package static func takePair(_ pair: UInt16, _ json: Span<UInt8>, _ position: inout Int) -> Bool {
        guard position &+ 2 <= json.count else { return false }
        let bytes = json.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt16.self)
        guard UInt16(littleEndian: bytes) == pair else { return false }
        position &+= 1
        return true
    }

    /// Whether the bytes at a place are those of a word; the caller sees to it that there are as many.
    @inlinable @inline(__always)
    package static func matches(_ json: Span<UInt8>, at start: Int, _ word: StaticString) -> Bool {
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
    package static func hexadecimalValue(of byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
