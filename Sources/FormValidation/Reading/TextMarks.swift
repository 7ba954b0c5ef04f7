/// Finds where plain text ends, 64 bytes of the input at a time.
///
/// Not plain are a quotation mark, a backslash, a control character, and a byte over 0x7F. The marks of a block serve all texts
/// in it, and blocks follow one another wherever texts begin: so a processor marks the next while this one is read.
@frozen @usableFromInline
package struct TextMarks {
    /// The offset of the block's first byte.
    @usableFromInline var start: Int
    /// A bit for each byte of the block, set if it is not plain, the first in the lowest place; after the input's last byte, a
    /// bit is set too.
    @usableFromInline var bits: UInt64

    /// Makes marks of no block yet.
    @inlinable
    package init() {
        start = -64
        bits = 0
    }

    @inline(__always)
    private init(start: Int, bits: UInt64) {
        self.start = start
        self.bits = bits
    }

    /// The offset of the first byte, from a place on, that is not plain; the input's count if there is none.
    ///
    /// The places that are asked for one by one never go back, nor beyond the input's count.
    @inlinable @inline(__always)
    package mutating func endOfPlainText(_ json: Span<UInt8>, from position: Int) -> Int {
        let offset = position &- start
        if offset < 64 {
            let rest = bits &>> UInt64(truncatingIfNeeded: offset)
            if rest != 0 { return position &+ rest.trailingZeroBitCount }
        }
        let (end, marks) = Self.blockWithMark(json, from: position, after: start)
        self = marks
        return end
    }

    /// The first byte from a place on that is not plain, and its block; blocks follow one that begins at an offset.
    @usableFromInline @inline(never)
    static func blockWithMark(
        _ json: Span<UInt8>, from position: Int, after offset: Int
    ) -> (end: Int, marks: TextMarks) {
        // Between two texts there may be long white space.
        var start = position &- offset >= 128 ? position : offset &+ 64
        while true {
            let bits = json.count &- start >= 64 ? wholeBlock(json, at: start) : lastBlock(json, at: start)
            let rest = position > start ? bits &>> UInt64(truncatingIfNeeded: position &- start) : bits
            if rest != 0 {
                return (
                    max(position, start) &+ rest.trailingZeroBitCount, TextMarks(start: start, bits: bits)
                )
            }
            start &+= 64
        }
    }

    /// The bits of the block at an offset from which there are less than 64 bytes.
    @inline(never)
    private static func lastBlock(_ json: Span<UInt8>, at offset: Int) -> UInt64 {
        let rest = json.count &- offset
        let end: UInt64 = 1 &<< UInt64(truncatingIfNeeded: rest)
        // Bits of bytes before the offset are shifted out; before the end of an input there may be none.
        if rest == 0 { return end }
        if json.count >= 64 {
            return wholeBlock(json, at: json.count &- 64) &>> UInt64(truncatingIfNeeded: 64 &- rest) | end
        }
        return shortInput(json) &>> UInt64(truncatingIfNeeded: offset) | end
    }

    /// The bits of an input of less than 64 bytes.
    private static func shortInput(_ json: Span<UInt8>) -> UInt64 {
        let count = json.count
        var bits: UInt64 = 0
        if count >= 16 {
            // Four times sixteen bytes; those that would be beyond the input are taken from its end.
            let last = count &- 16
            let offsets = (min(16, last), min(32, last))
            let quarters = fold(
                fold(marks(json, at: 0), marks(json, at: offsets.0)),
                fold(marks(json, at: offsets.1), marks(json, at: last)))
            let word = halve(quarters)
            bits = word & 0xFFFF
            bits |= (word &>> 16 & 0xFFFF) &<< UInt64(truncatingIfNeeded: offsets.0)
            bits |= (word &>> 32 & 0xFFFF) &<< UInt64(truncatingIfNeeded: offsets.1)
            bits |= (word &>> 48) &<< UInt64(truncatingIfNeeded: last)
            return bits
        }
        for index in 0..<count {
            let byte = json[index]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte >= 0x80 { bits |= 1 &<< UInt64(index) }
        }
        return bits
    }

    /// The bits of 64 bytes, which the caller knows to be there.
    @inline(__always)
    private static func wholeBlock(_ json: Span<UInt8>, at offset: Int) -> UInt64 {
        halve(
            fold(
                fold(marks(json, at: offset), marks(json, at: offset &+ 16)),
                fold(marks(json, at: offset &+ 32), marks(json, at: offset &+ 48))))
    }

    /// Of sixteen bytes, which the caller knows to be there: in place of each that is not plain, the bit of its place among eight.
    @inline(__always)
    private static func marks(_ json: Span<UInt8>, at offset: Int) -> SIMD8<UInt16> {
        let bytes = json.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD16<Int8>.self)
        let quotes = bytes .== SIMD16<Int8>(repeating: 0x22)
        let backslashes = bytes .== SIMD16<Int8>(repeating: 0x5C)
        // As signed numbers, the bytes over 0x7F are below the space too.
        let others = bytes .< SIMD16<Int8>(repeating: 0x20)
        // A mask has the layout of the vector that was compared: a byte of ones or zeros for each byte. Two bytes make one
        // number, the first of them in the lower place.
        let masks = unsafeBitCast(quotes .| backslashes .| others, to: SIMD8<UInt16>.self)
        return masks
            & SIMD8<UInt16>(0x0201, 0x0804, 0x2010, 0x8040, 0x0201, 0x0804, 0x2010, 0x8040)
    }

    /// The upper byte of each number joined with the lower: those of the first vector, then those of the second.
    @inline(__always)
    private static func fold(_ first: SIMD8<UInt16>, _ second: SIMD8<UInt16>) -> SIMD8<UInt16> {
        let bytes = SIMD16<UInt8>(
            lowHalf: SIMD8(truncatingIfNeeded: first | first &>> 8),
            highHalf: SIMD8(truncatingIfNeeded: second | second &>> 8))
        return unsafeBitCast(bytes, to: SIMD8<UInt16>.self)
    }

    /// The upper byte of each number joined with the lower, as one number.
    @inline(__always)
    private static func halve(_ numbers: SIMD8<UInt16>) -> UInt64 {
        unsafeBitCast(SIMD8<UInt8>(truncatingIfNeeded: numbers | numbers &>> 8), to: UInt64.self)
    }
}
