/// A set of ASCII characters, one bit for each.
package struct ByteSet: Sendable {
    /// Bits of 0x00 to 0x3F.
    let low: UInt64
    /// Bits of 0x40 to 0x7F.
    let high: UInt64

    /// Whether the set has a byte.
    @inline(__always)
    package func contains(_ byte: UInt8) -> Bool {
        let bits = byte & 0x40 == 0 ? low : high
        return byte < 0x80 && bits &>> UInt64(byte & 0x3F) & 1 == 1
    }
}

extension ByteSet {
    /// What makes an escape of JSON with the backslash before it (RFC 8259, section 7), but for `u`.
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

    /// What a scheme goes on with (RFC 3986, section 3.1).
    package static var schemeCharacters: ByteSet {
        ByteSet(low: 0x03FF_6800_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)
    }

    /// What a registered name has (RFC 3986, section 3.2.2): unreserved characters and sub-delimiters;
    /// besides, percent escapes.
    package static var nameCharacters: ByteSet {
        ByteSet(low: 0x2BFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
    }

    /// What user information has (RFC 3986, section 3.2.1).
    package static var userCharacters: ByteSet {
        ByteSet(low: 0x2FFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
    }

    /// What a path has (RFC 3986, section 3.3): `pchar` and `/`.
    package static var pathCharacters: ByteSet {
        ByteSet(low: 0x2FFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    }

    /// What a query and a fragment have (RFC 3986, sections 3.4 and 3.5): `pchar`, `/` and `?`.
    package static var queryCharacters: ByteSet {
        ByteSet(low: 0xAFFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
    }

    /// What an atom of a mailbox has (RFC 5322, `atext`).
    package static var atomCharacters: ByteSet {
        ByteSet(low: 0xA3FF_ACFA_0000_0000, high: 0x7FFF_FFFF_C7FF_FFFE)
    }

    /// What an Amazon Resource Name has before its resource.
    package static var resourceWordCharacters: ByteSet {
        ByteSet(low: 0x03FF_2000_0000_0000, high: 0x07FF_FFFE_0000_0000)
    }

    /// All that is visible (RFC 5234, VCHAR).
    package static var visibleCharacters: ByteSet {
        ByteSet(low: 0xFFFF_FFFE_0000_0000, high: 0x7FFF_FFFF_FFFF_FFFF)
    }

    /// Small letters.
    package static var unitCharacters: ByteSet {
        ByteSet(low: 0x0000_0000_0000_0000, high: 0x07FF_FFFE_0000_0000)
    }

    /// What a field of a cron expression has.
    package static var cronCharacters: ByteSet {
        ByteSet(low: 0x83FF_B408_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)
    }
}
