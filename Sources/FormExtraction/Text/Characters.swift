/// Classes of characters, recognised in UTF-8.
enum Characters {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// The length in bytes of the white space at an index, including no-break and typographic
    /// spaces; 0 if there is none.
    static func spaceLength(_ bytes: Bytes, _ index: Int) -> Int {
        let byte = bytes[index]
        if byte == 0x20 || byte >= 0x09 && byte <= 0x0D { return 1 }
        guard byte >= 0xC2 else { return 0 }
        if byte == 0xC2 {
            return index + 1 < bytes.count && (bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85) ? 2 : 0
        }
        guard index + 2 < bytes.count else { return 0 }
        if byte == 0xE2, bytes[index + 1] == 0x80 {
            let last = bytes[index + 2]
            return last >= 0x80 && last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
        }
        if byte == 0xE2, bytes[index + 1] == 0x81, bytes[index + 2] == 0x9F { return 3 }
        if byte == 0xE3, bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 { return 3 }
        return 0
    }

    /// The length in bytes of an invisible character at an index: a soft hyphen, a zero-width
    /// character or a variation selector.
    static func invisibleLength(_ bytes: Bytes, _ index: Int) -> Int {
        let byte = bytes[index]
        guard byte >= 0xC2 else { return 0 }
        if byte == 0xC2 { return index + 1 < bytes.count && bytes[index + 1] == 0xAD ? 2 : 0 }
        if byte == 0xD8 { return index + 1 < bytes.count && bytes[index + 1] == 0x9C ? 2 : 0 }
        guard index + 2 < bytes.count else { return 0 }
        if byte == 0xE2, bytes[index + 1] == 0x80 {
            let last = bytes[index + 2]
            return last >= 0x8B && last <= 0x8F || last >= 0xAA && last <= 0xAE ? 3 : 0
        }
        if byte == 0xE2, bytes[index + 1] == 0x81, bytes[index + 2] >= 0xA0, bytes[index + 2] <= 0xAF {
            return 3
        }
        if byte == 0xEF, bytes[index + 1] == 0xB8, bytes[index + 2] >= 0x80, bytes[index + 2] <= 0x8F {
            return 3
        }
        if byte == 0xEF, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF { return 3 }
        return 0
    }

    /// The length in bytes of the punctuation at an index; 0 if there is none. A punctuation character inside
    /// a word, as in `us-east-1`, `v1.2` or `a/b`, is part of the word.
    static func punctuationLength(_ bytes: Bytes, _ index: Int, isCode: Bool) -> Int {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "@"),
            UInt8(ascii: "#"):
            return isWordByte(bytes, index - 1) && isWordByte(bytes, index + 1)
                || isCode && byte != UInt8(ascii: ":") ? 0 : 1
        case UInt8(ascii: ","):
            return isDigit(bytes, index - 1) && isDigit(bytes, index + 1) ? 0 : 1
        case UInt8(ascii: "-"):
            let continues = isWordByte(bytes, index - 1) && isWordByte(bytes, index + 1)
            if continues || isCode { return 0 }
            var end = index
            // Look no further than the characters that are consumed, so that a run of dashes is read only
            // once.
            while end < min(bytes.count, index + 4), bytes[end] == byte { end += 1 }
            // "-1" is a number.
            if end == index + 1, isDigit(bytes, end), index == 0 || spaceLength(bytes, index - 1) > 0 {
                return 0
            }
            return min(end - index, 3)
        case UInt8(ascii: "/"):
            return isWordByte(bytes, index - 1) && isWordByte(bytes, index + 1) || isCode ? 0 : 1
        case UInt8(ascii: "("):
            // "Team(s)" is one word.
            return index > 0 && index + 2 < bytes.count && bytes[index + 1] | 0x20 == UInt8(ascii: "s")
                && bytes[index + 2] == UInt8(ascii: ")") && isWordByte(bytes, index - 1) ? 0 : 1
        case UInt8(ascii: ")"):
            return index > 2 && bytes[index - 1] | 0x20 == UInt8(ascii: "s")
                && bytes[index - 2] == UInt8(ascii: "(")
                && isWordByte(bytes, index - 3) ? 0 : 1
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "*"), UInt8(ascii: ">"),
            UInt8(ascii: "<"),
            UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "`"):
            return 1
        case 0xE2:
            guard index + 2 < bytes.count else { return 0 }
            if bytes[index + 1] == 0x80 {
                let last = bytes[index + 2]
                // The apostrophe ’ is part of its word.
                if last == 0x99 {
                    return isWordByte(bytes, index - 1) && isWordByte(bytes, index + 3) ? 0 : 3
                }
                return [0x93, 0x94, 0x98, 0x9C, 0x9D, 0xA2, 0xA6, 0x95].contains(last) ? 3 : 0
            }
            // These are characters such as → ⇒ ✓ ✗.
            return bytes[index + 1] == 0x86 || bytes[index + 1] == 0x87 || bytes[index + 1] == 0x9C ? 3 : 0
        case 0xC2:
            guard index + 1 < bytes.count else { return 0 }
            return [0xAB, 0xBB, 0xB7].contains(bytes[index + 1]) ? 2 : 0
        case 0xE3, 0xEF:
            guard index + 2 < bytes.count else { return 0 }
            if byte == 0xE3, bytes[index + 1] == 0x80 {
                return [0x81, 0x82, 0x8C, 0x8D].contains(bytes[index + 2]) ? 3 : 0
            }
            if byte == 0xEF, bytes[index + 1] == 0xBC {
                return [0x8C, 0x9A, 0x88, 0x89, 0x9B].contains(bytes[index + 2]) ? 3 : 0
            }
            return 0
        default:
            return 0
        }
    }

    /// Whether a byte is an ASCII letter, digit or underscore, which is always part of a word.
    @inline(__always)
    static func isPlain(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x5F
    }

    /// Each plain byte, with letters in lower case; 0 for other bytes.
    static let folded: [UInt8] = (UInt8.min...UInt8.max).map { byte in
        guard isPlain(byte) else { return 0 }
        return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }

    private static func isWordByte(_ bytes: Bytes, _ index: Int) -> Bool {
        guard index >= 0, index < bytes.count else { return false }
        let byte = bytes[index]
        return byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
            || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ bytes: Bytes, _ index: Int) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }
}
