/// A fast hash of a string's decoded bytes, for small numbers of strings. An attacker can construct inputs
/// whose hashes collide.
enum TextHash {
    /// The hash of a string. Whether characters are escaped does not affect it.
    @inline(__always)
    static func hash(_ text: FormPlace, _ json: Span<UInt8>) -> UInt32 {
        let count = text.end &- text.start
        // The load may include bytes after the string, but near the end of the input, there are not enough
        // bytes to load.
        guard !text.traits.contains(.escapes), text.start &+ max(count, 8) <= json.count else {
            return hashByBytes(text, json)
        }
        guard count >= 8 else {
            // Shift out the bytes after the string. For an empty string, nothing is left.
            let word = count == 0 ? 0 : InputBytes.word(json, at: text.start) &<< UInt64(64 &- 8 &* count)
            return finish(seed, last: word, count: count)
        }
        var hash = seed
        var position = text.start
        while position &+ 8 < text.end {
            mix(&hash, InputBytes.word(json, at: position))
            position &+= 8
        }
        return finish(hash, last: InputBytes.word(json, at: text.end &- 8), count: count)
    }

    private static var seed: UInt64 { 0x9E37_79B9_7F4A_7C15 }

    @inline(__always)
    private static func mix(_ hash: inout UInt64, _ word: UInt64) {
        let product = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        hash = product ^ (product &>> 32)
    }

    /// Mixes in the last eight bytes, with the last byte in the highest position, and the length.
    @inline(__always)
    private static func finish(_ hash: UInt64, last: UInt64, count: Int) -> UInt32 {
        var hash = hash &+ UInt64(truncatingIfNeeded: count) &* 0xA076_1D64_78BD_642F
        mix(&hash, last)
        return UInt32(truncatingIfNeeded: hash)
    }

    /// The hash of a string, computed byte by byte.
    @inline(never)
    private static func hashByBytes(_ text: FormPlace, _ json: Span<UInt8>) -> UInt32 {
        var hash = seed
        var count = 0
        var last: UInt64 = 0
        var cursor = TextCursor(text)
        while let byte = cursor.next(json) {
            // The previous eight bytes are not the last eight bytes.
            if count > 0, count & 7 == 0 { mix(&hash, last) }
            last = last &>> 8 | UInt64(byte) &<< 56
            count += 1
        }
        return finish(hash, last: last, count: count)
    }
}
