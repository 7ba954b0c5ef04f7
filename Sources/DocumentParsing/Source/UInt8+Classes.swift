/// The classes of bytes that Markdown, HTML and MDX distinguish.
extension UInt8 {
    /// Whether the byte is a space, tab, line ending, form feed or vertical tab.
    var isWhiteSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

    /// Whether the byte is a space or tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }

    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    var isUppercase: Bool { self >= 0x41 && self <= 0x5A }

    var isLetter: Bool { isUppercase || (self >= 0x61 && self <= 0x7A) }

    var isAlphanumeric: Bool { isLetter || isDigit }

    /// Whether the byte is ASCII punctuation, which a backslash can escape.
    var isPunctuation: Bool {
        (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40) || (self >= 0x5B && self <= 0x60)
            || (self >= 0x7B && self <= 0x7E)
    }

    /// The lower-case letter for an ASCII capital letter; any other byte unchanged.
    var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}

extension [UInt8] {
    /// The first index of a byte at or after another index; nil if there is none. The function compares eight
    /// bytes at a time, because pages are long and the byte is rare.
    func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        withUnsafeBytes { bytes in
            let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
            var index = start
            while index + 8 <= bytes.count {
                // A byte of the difference is 0 exactly where the byte was found. Only there can the
                // subtraction borrow into the highest bit.
                let difference = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
                if (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0 { break }
                index += 8
            }
            while index < bytes.count {
                if bytes[index] == byte { return index }
                index += 1
            }
            return nil
        }
    }

    /// A part of the bytes, decoded, with U+FFFD for invalid UTF-8. Unlike a slice, this counts no
    /// references.
    func string(_ range: Range<Int>) -> String {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
    }
}

extension Collection<UInt8> {
    /// The decoded bytes, with U+FFFD for invalid UTF-8.
    var string: String { String(decoding: self, as: UTF8.self) }

    /// Whether the bytes begin with the given ASCII string.
    func hasPrefix(_ prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { starts(with: $0) }
    }
}
