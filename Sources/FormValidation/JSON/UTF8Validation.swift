/// Recognises well-formed UTF-8 (Unicode 16, table 3-7): no overlong forms, no surrogates, nothing
/// above U+10FFFF.
enum UTF8Validation {
    /// The length of the well-formed sequence of two to four bytes at the given offset; 0 if there is none.
    @inline(__always)
    static func sequenceLength(in bytes: Span<UInt8>, at position: Int) -> Int {
        // Most non-ASCII characters in European languages take a leading byte and one continuation byte.
        let first = bytes[position]
        if first >= 0xC2, first <= 0xDF {
            return position &+ 1 < bytes.count && bytes[unchecked: position &+ 1] & 0xC0 == 0x80 ? 2 : 0
        }
        let second: ClosedRange<UInt8>
        let length: Int
        switch first {
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return 0 }
        for index in (position + 2)..<(position + length) where bytes[index] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
