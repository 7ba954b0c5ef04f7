/// Finds the end of plain text, 64 bytes of the input at a time.
///
/// Quotation marks, backslashes, control characters and bytes above 0x7F are not plain. All strings in a
/// block share its marks. Blocks are consecutive and independent of where strings begin, so that a processor
/// can mark the next block while the current one is read.
@frozen @usableFromInline
package struct TextMarks {
    /// The offset of the block's first byte.
    @usableFromInline var start: Int
    /// A bit for each byte of the block, which is set if the byte is not plain. The first byte has the lowest
    /// bit. The bit after the input's last byte is also set.
    @usableFromInline var bits: UInt64

    /// Creates marks without a block.
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

    /// The offset of the first byte that is not plain, starting at the given position; if there is none, the
    /// length of the input.
    ///
    /// The positions passed in successive calls must not decrease, and must not exceed the length of the
    /// input.
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

    /// Finds the first byte that is not plain, starting at the given position, and the block that contains
    /// this byte.
    @usableFromInline @inline(never)
    static func blockWithMark(
        _ json: Span<UInt8>, from position: Int, after offset: Int
    ) -> (end: Int, marks: TextMarks) {
        // There may be long white space between two strings.
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

    /// The bits for a block with fewer than 64 bytes.
    @inline(never)
    private static func lastBlock(_ json: Span<UInt8>, at offset: Int) -> UInt64 {
        let rest = json.count &- offset
        let end: UInt64 = 1 &<< UInt64(truncatingIfNeeded: rest)
        // Shift out the bits of bytes before the offset.
        if rest == 0 { return end }
        if json.count >= 64 {
            return wholeBlock(json, at: json.count &- 64) &>> UInt64(truncatingIfNeeded: 64 &- rest) | end
        }
        return shortInput(json) &>> UInt64(truncatingIfNeeded: offset) | end
    }

    /// The bits for an input with fewer than 64 bytes.
    private static func shortInput(_ json: Span<UInt8>) -> UInt64 {
        let count = json.count
        var bits: UInt64 = 0
        if count >= 16 {
            // Read four times sixteen bytes. A load that would go beyond the input is moved back to its end.
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

    /// The bits for 64 bytes. The caller must ensure that they exist.
    @inline(__always)
    private static func wholeBlock(_ json: Span<UInt8>, at offset: Int) -> UInt64 {
        halve(
            fold(
                fold(marks(json, at: offset), marks(json, at: offset &+ 16)),
                fold(marks(json, at: offset &+ 32), marks(json, at: offset &+ 48))))
    }

    /// Sixteen bytes, in which each byte that is not plain is replaced by the bit for its position in a group
    /// of eight. The caller must ensure that the bytes exist.
    @inline(__always)
    private static func marks(_ json: Span<UInt8>, at offset: Int) -> SIMD8<UInt16> {
        let bytes = json.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD16<Int8>.self)
        let quotes = bytes .== SIMD16<Int8>(repeating: 0x22)
        let backslashes = bytes .== SIMD16<Int8>(repeating: 0x5C)
        // As signed numbers, bytes above 0x7F are less than a space, too.
        let others = bytes .< SIMD16<Int8>(repeating: 0x20)
        // A mask has the layout of the compared vector: all ones or all zeros for each byte. Two bytes form
        // one number, with the first byte in the lower place.
        let masks = unsafeBitCast(quotes .| backslashes .| others, to: SIMD8<UInt16>.self)
        return masks
            & SIMD8<UInt16>(0x0201, 0x0804, 0x2010, 0x8040, 0x0201, 0x0804, 0x2010, 0x8040)
    }

    /// Combines the upper and lower byte of each number, first for the first vector, then for the second.
    @inline(__always)
    private static func fold(_ first: SIMD8<UInt16>, _ second: SIMD8<UInt16>) -> SIMD8<UInt16> {
        let bytes = SIMD16<UInt8>(
            lowHalf: SIMD8(truncatingIfNeeded: first | first &>> 8),
            highHalf: SIMD8(truncatingIfNeeded: second | second &>> 8))
        return unsafeBitCast(bytes, to: SIMD8<UInt16>.self)
    }

    /// Combines the upper and lower byte of each number into one number.
    @inline(__always)
    private static func halve(_ numbers: SIMD8<UInt16>) -> UInt64 {
        unsafeBitCast(SIMD8<UInt8>(truncatingIfNeeded: numbers | numbers &>> 8), to: UInt64.self)
    }
}
