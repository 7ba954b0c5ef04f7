/// A set of bytes that are rare in text, and a fast search for them.
///
/// Most bytes of a page are lower-case letters. A search that looks at each byte would take most of the time
/// of a pass over the pages, so this search compares eight adjacent bytes at once.
package struct ByteSet: Sendable {
    /// One of the ranges, with its limits repeated in all eight bytes of a word.
    private struct Span {
        let lowerBound: UInt8
        let upperBound: UInt8
        /// Adding this to a byte sets the highest bit if the byte is in or above the range.
        let reaching: UInt64
        /// Adding this to a byte sets the highest bit if the byte is above the range.
        let exceeding: UInt64

        init(_ range: ClosedRange<UInt8>) {
            precondition(range.upperBound < 0x7F)
            lowerBound = range.lowerBound
            upperBound = range.upperBound
            reaching = UInt64(0x80 - range.lowerBound) &* ByteSet.lowestBits
            exceeding = UInt64(0x7F - range.upperBound) &* ByteSet.lowestBits
        }

        /// Sets the highest bit of each byte that is in the range. `low` contains the lower seven bits of
        /// each byte.
        @inline(__always)
        func marks(_ low: UInt64) -> UInt64 { (low &+ reaching) & ~(low &+ exceeding) }

        @inline(__always)
        func contains(_ byte: UInt8) -> Bool { byte >= lowerBound && byte <= upperBound }
    }

    private let first: Span
    private let second: Span
    private let third: Span
    private let fourth: Span
    private let isOneRange: Bool
    /// A word in which the highest bit of every byte is set if bytes beyond ASCII are in the set; otherwise
    /// 0.
    private let beyondASCII: UInt64

    private static let lowestBits: UInt64 = 0x0101_0101_0101_0101
    private static let highestBits: UInt64 = 0x8080_8080_8080_8080

    /// Creates a set from one to four ranges of ASCII characters below U+007F.
    ///
    /// - Parameter withNonASCII: whether all bytes beyond ASCII are also in the set.
    package init(_ ranges: ClosedRange<UInt8>..., withNonASCII: Bool = false) {
        precondition((1...4).contains(ranges.count))
        first = Span(ranges[0])
        second = Span(ranges.count > 1 ? ranges[1] : ranges[0])
        third = Span(ranges.count > 2 ? ranges[2] : ranges[0])
        fourth = Span(ranges.count > 3 ? ranges[3] : ranges[0])
        isOneRange = ranges.count == 1
        beyondASCII = withNonASCII ? ByteSet.highestBits : 0
    }

    /// Creates a set of one to four ASCII characters.
    package init(_ signs: UInt8...) {
        precondition((1...4).contains(signs.count))
        first = Span(signs[0]...signs[0])
        second = Span(signs[min(1, signs.count - 1)]...signs[min(1, signs.count - 1)])
        third = Span(signs[min(2, signs.count - 1)]...signs[min(2, signs.count - 1)])
        fourth = Span(signs[signs.count - 1]...signs[signs.count - 1])
        isOneRange = signs.count == 1
        beyondASCII = 0
    }

    /// The first index in a range at which a byte is in the set; the end of the range if there is none.
    package func firstIndex(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        if isOneRange {
            return firstIndex(in: bytes, range) { first.marks($0) }
        }
        return firstIndex(in: bytes, range) {
            first.marks($0) | second.marks($0) | third.marks($0) | fourth.marks($0)
        }
    }

    @inline(__always)
    private func firstIndex(
        in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, marks: (UInt64) -> UInt64
    ) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        let words = UnsafeRawBufferPointer(bytes)
        var index = range.lowerBound
        // A word must not extend beyond the range.
        while index &+ 8 <= range.upperBound {
            let word = UInt64(littleEndian: words.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let found =
                (marks(word & ~ByteSet.highestBits) & ~word & ByteSet.highestBits) | word & beyondASCII
            if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < range.upperBound, !contains(bytes[index]) { index &+= 1 }
        return index
    }

    private func contains(_ byte: UInt8) -> Bool {
        first.contains(byte) || second.contains(byte) || third.contains(byte) || fourth.contains(byte)
            || byte >= 0x80 && beyondASCII != 0
    }
}
