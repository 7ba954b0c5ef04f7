/// A set of ASCII characters, with one bit for each character.
package struct ByteSet: Sendable {
    /// The bits for 0x00 to 0x3F.
    let low: UInt64
    /// The bits for 0x40 to 0x7F.
    let high: UInt64

    /// Whether the set contains the given byte.
    @inline(__always)
    package func contains(_ byte: UInt8) -> Bool {
        let bits = byte & 0x40 == 0 ? low : high
        return byte < 0x80 && bits &>> UInt64(byte & 0x3F) & 1 == 1
    }
}

extension ByteSet {
    /// The characters that can follow the backslash in a JSON escape (RFC 8259, section 7), except `u`.
    static var escapeLetters: ByteSet {
        ByteSet(low: 0x0000_8004_0000_0000, high: 0x0014_4044_1000_0000)
    }

    /// The digits (RFC 5234, DIGIT).
    package static var digits: ByteSet {
        ByteSet(low: 0x03FF_0000_0000_0000, high: 0x0000_0000_0000_0000)
    }

    /// The letters (RFC 5234, ALPHA).
    package static var letters: ByteSet {
        ByteSet(low: 0x0000_0000_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)
    }

    /// Letters and digits.
    package static var alphanumerics: ByteSet {
        ByteSet(low: 0x03FF_0000_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)
    }

    /// Hexadecimal digits in either case.
    package static var hexadecimals: ByteSet {
        ByteSet(low: 0x03FF_0000_0000_0000, high: 0x0000_007E_0000_007E)
    }

    /// The characters of a scheme after its first letter (RFC 3986, section 3.1).
    package static var schemeCharacters: ByteSet {
        ByteSet(low: 0x03FF_6800_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)
    }

    /// The characters of a registered name (RFC 3986, section 3.2.2): unreserved characters and
    /// sub-delimiters. Percent escapes are also allowed.
    package static var nameCharacters: ByteSet {
        ByteSet(low: 0x2BFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
    }

    /// The characters of user information (RFC 3986, section 3.2.1).
    package static var userCharacters: ByteSet {
        ByteSet(low: 0x2FFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
    }

    /// The characters of a path (RFC 3986, section 3.3): `pchar` and `/`.
    package static var pathCharacters: ByteSet {
        ByteSet(low: 0x2FFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    }

    /// The characters of a query and a fragment (RFC 3986, sections 3.4 and 3.5): `pchar`, `/` and
    /// `?`.
    package static var queryCharacters: ByteSet {
        ByteSet(low: 0xAFFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    }

    /// The characters of an atom in a mailbox (RFC 5322, `atext`).
    package static var atomCharacters: ByteSet {
        ByteSet(low: 0xA3FF_ACFA_0000_0000, high: 0x7FFF_FFFF_C7FF_FFFE)
    }

    /// The characters of an Amazon Resource Name before its resource.
    package static var resourceWordCharacters: ByteSet {
        ByteSet(low: 0x03FF_2000_0000_0000, high: 0x07FF_FFFE_0000_0000)
    }

    /// The visible characters (RFC 5234, VCHAR).
    package static var visibleCharacters: ByteSet {
        ByteSet(low: 0xFFFF_FFFE_0000_0000, high: 0x7FFF_FFFF_FFFF_FFFF)
    }

    /// The characters of a unit of time: lower-case letters.
    package static var unitCharacters: ByteSet {
        ByteSet(low: 0x0000_0000_0000_0000, high: 0x07FF_FFFE_0000_0000)
    }

    /// The characters of a field in a cron expression.
    package static var cronCharacters: ByteSet {
        ByteSet(low: 0x83FF_B408_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)
    }
}
