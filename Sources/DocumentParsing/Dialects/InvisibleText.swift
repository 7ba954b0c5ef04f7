import FormModel

/// The invisible parts of running text: markup that other systems do not render, and zero-width characters.
enum InvisibleText {
    /// The byte that overwrites syntax that is not text, so that all other bytes keep their positions. It is
    /// removed when the text is built.
    static let blank: UInt8 = 0x01

    /// Whether a string contains anything that must be removed or replaced.
    static func occurs(in bytes: some Collection<UInt8>) -> Bool {
        bytes.contains(where: mayBegin)
    }

    /// Whether a byte may be the first one of something that must be removed or replaced.
    @inline(__always)
    static func mayBegin(with byte: UInt8) -> Bool {
        byte == blank || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
    }

    /// Whether a byte is always kept, regardless of the bytes after it.
    static func isPlain(_ byte: UInt8) -> Bool { byte > blank && byte < 0x80 }

    /// The replacement for the character at an index, and the number of bytes of that character.
    ///
    /// The result is nil if the character is kept. No-break spaces and other unusual spaces become spaces;
    /// soft hyphens and zero-width characters are removed. Joiners between letters of scripts that need them
    /// are part of words.
    static func replacement(in bytes: ArraySlice<UInt8>, at index: Int) -> (length: Int, isSpace: Bool)? {
        let byte = bytes[index]
        if byte == blank { return (1, false) }
        guard index + 1 < bytes.endIndex else { return nil }
        let second = bytes[index + 1]
        if byte == 0xC2 {
            if second == 0xA0 { return (2, true) }
            return second == 0xAD ? (2, false) : nil
        }
        // This is the Arabic letter mark, a bidirectional control.
        if byte == 0xD8 { return second == 0x9C ? (2, false) : nil }
        guard index + 2 < bytes.endIndex else { return nil }
        let third = bytes[index + 2]
        switch (byte, second, third) {
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return (3, true)
        case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE),
            (0xE2, 0x81, 0xA0...0xAF),
            (0xEF, 0xBB, 0xBF):
            return (3, false)
        case (0xE2, 0x80, 0x8C...0x8D):
            let isInside =
                index > bytes.startIndex && bytes[index - 1] >= 0x80 && index + 3 < bytes.endIndex
                && bytes[index + 3] >= 0x80
            return isInside ? nil : (3, false)
        default: return nil
        }
    }

    /// The bytes of invisible characters, and those of other characters that are not ASCII.
    private static let unusual = ByteSet(blank...blank, 0x80...0xFF)

    /// A string without invisible characters.
    static func removed(from text: String) -> String {
        let mayOccur = text.utf8.withContiguousStorageIfAvailable { bytes in
            unusual.firstIndex(in: bytes, 0..<bytes.count) < bytes.count
        }
        guard mayOccur ?? true else { return text }
        let bytes = Array(text.utf8)[...]
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if let (length, isSpace) = replacement(in: bytes, at: index) {
                if isSpace { result.append(UInt8(ascii: " ")) }
                index += length
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result.string
    }
}
