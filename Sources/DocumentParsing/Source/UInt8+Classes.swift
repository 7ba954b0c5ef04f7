/// The classes of bytes that Markdown, HTML and MDX distinguish.
extension UInt8 {
    /// Space, tab, line ending, form feed or vertical tab.
    var isWhiteSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

    /// Space or tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }

    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    var isUppercase: Bool { self >= 0x41 && self <= 0x5A }

    var isLetter: Bool { isUppercase || (self >= 0x61 && self <= 0x7A) }

    var isAlphanumeric: Bool { isLetter || isDigit }

    /// ASCII punctuation, which a backslash can escape.
    var isPunctuation: Bool {
        (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40) || (self >= 0x5B && self <= 0x60)
            || (self >= 0x7B && self <= 0x7E)
    }

    /// A to Z in lower case.
    var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}

extension Collection<UInt8> {
    /// Decodes the bytes, with U+FFFD for invalid UTF-8.
    var string: String { String(decoding: self, as: UTF8.self) }

    /// Whether the bytes begin with an ASCII string.
    func hasPrefix(_ prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { starts(with: $0) }
    }
}
