/// A set of bytes that are rare in text, and a fast search for them.
///
/// Most bytes of a page are lower-case letters. A search that looks at each byte would take most of the time
/// of a pass over the pages, so this search compares sixteen adjacent bytes at once.
package struct ByteSet: Sendable {
    private typealias Block = SIMD16<UInt8>

    /// One of the ranges.
    private struct Span {
        let lowerBound: UInt8
        let width: UInt8
        private let lowerBounds: Block
        private let widths: Block

        init(_ range: ClosedRange<UInt8>) {
            lowerBound = range.lowerBound
            width = range.upperBound - range.lowerBound
            lowerBounds = Block(repeating: lowerBound)
            widths = Block(repeating: width)
        }

        /// Which bytes are in the range. The distance of lower bytes wraps around and exceeds the width.
        @inline(__always)
        func marks(_ block: Block) -> SIMDMask<SIMD16<Int8>> { (block &- lowerBounds) .<= widths }

        @inline(__always)
        func contains(_ byte: UInt8) -> Bool { byte &- lowerBound <= width }
    }

    private let first: Span
    private let second: Span
    private let third: Span
    private let fourth: Span
    private let isOneRange: Bool

    /// Creates a set from one to four ranges.
    package init(_ ranges: ClosedRange<UInt8>...) { self.init(ranges) }

    /// Creates a set of one to four bytes.
    package init(_ signs: UInt8...) { self.init(signs.map { $0...$0 }) }

    private init(_ ranges: [ClosedRange<UInt8>]) {
        precondition((1...4).contains(ranges.count))
        first = Span(ranges[0])
        second = Span(ranges[min(1, ranges.count - 1)])
        third = Span(ranges[min(2, ranges.count - 1)])
        fourth = Span(ranges[ranges.count - 1])
        isOneRange = ranges.count == 1
    }

    /// The first index in a range at which a byte is in the set; the end of the range if there is none.
    package func firstIndex(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        if isOneRange {
            return firstIndex(in: bytes, range, marks: { first.marks($0) }, contains: { first.contains($0) })
        }
        return firstIndex(
            in: bytes, range,
            marks: { first.marks($0) .| second.marks($0) .| third.marks($0) .| fourth.marks($0) },
            contains: {
                first.contains($0) || second.contains($0) || third.contains($0) || fourth.contains($0)
            })
    }

    @inline(__always)
    private func firstIndex(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        marks: (Block) -> SIMDMask<SIMD16<Int8>>, contains: (UInt8) -> Bool
    ) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        var index = range.lowerBound
        let raw = UnsafeRawBufferPointer(bytes)
        // The last block may extend beyond the range, but not beyond the bytes.
        let limit = min(range.upperBound, bytes.count &- 15)
        while index < limit {
            let found = marks(raw.loadUnaligned(fromByteOffset: index, as: Block.self))
            // A mask consists of sixteen bytes, which are 0 or 0xFF.
            let words = unsafeBitCast(found, to: SIMD2<UInt64>.self)
            if words != .zero {
                let offset =
                    words[0] != 0
                    ? UInt64(littleEndian: words[0]).trailingZeroBitCount / 8
                    : 8 &+ UInt64(littleEndian: words[1]).trailingZeroBitCount / 8
                return min(index &+ offset, range.upperBound)
            }
            index &+= 16
        }
        // Fewer than sixteen bytes are left.
        while index < range.upperBound, !contains(bytes[index]) { index &+= 1 }
        return min(index, range.upperBound)
    }
}
