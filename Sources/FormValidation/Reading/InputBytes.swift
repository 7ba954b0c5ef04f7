/// Reads several bytes of the input at a time.
///
/// `Span` does not check these loads. Before a caller reads, it compares the offset and the width with the
/// length of the input, once for all the bytes that it is going to read.
@usableFromInline
package enum InputBytes {
    /// Eight bytes, with the first one in the lowest position. The caller must ensure that they exist.
    @inlinable @inline(__always)
    package static func word(_ json: Span<UInt8>, at offset: Int) -> UInt64 {
        UInt64(
            littleEndian: json.bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: offset, as: UInt64.self))
    }

    /// The offset of the first byte that is not JSON white space, starting at the given position.
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

    /// Moves past the given byte if it is next.
    @inlinable @inline(__always)
    package static func take(_ byte: UInt8, _ json: Span<UInt8>, _ position: inout Int) -> Bool {
        guard position < json.count, json[unchecked: position] == byte else { return false }
        position &+= 1
        return true
    }

    /// Moves past the first of two given bytes if both are next. The first byte is in the lower position of
    /// `pair`.
    @inlinable @inline(__always)
    package static func takePair(_ pair: UInt16, _ json: Span<UInt8>, _ position: inout Int) -> Bool {
        guard position &+ 2 <= json.count else { return false }
        let bytes = json.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt16.self)
        guard UInt16(littleEndian: bytes) == pair else { return false }
        position &+= 1
        return true
    }

    /// Whether the bytes at an offset are the bytes of the given word. The caller must ensure that there are
    /// enough bytes.
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

    /// The value of a hexadecimal digit; nil for other bytes.
    package static func hexadecimalValue(of byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
