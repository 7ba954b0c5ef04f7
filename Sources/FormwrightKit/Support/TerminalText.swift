/// Makes untrusted text safe for a terminal.
package enum TerminalText {
    /// The text without characters that control a terminal or hide other characters. Control characters and
    /// line endings become visible symbols (`␛`); bidirectional controls and invisible characters become
    /// U+FFFD.
    package static func neutralised(_ text: some StringProtocol, keepingTabs: Bool = false) -> String {
        // Most strings are printable ASCII.
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text) }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(neutralised(scalar, keepingTabs: keepingTabs)) }
        return String(result)
    }

    /// The scalar as `neutralised(_:keepingTabs:)` writes it.
    static func neutralised(_ scalar: Unicode.Scalar, keepingTabs: Bool) -> Unicode.Scalar {
        switch scalar.value {
        case 0x09: keepingTabs ? scalar : " "
        case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xE0000...0xE007F:
            "\u{FFFD}"
        default: scalar
        }
    }

    /// The approximate number of terminal columns that a character takes: 0 for combining marks, 2 for wide
    /// characters.
    static func width(of scalar: Unicode.Scalar) -> Int {
        // The first combining mark is U+0300.
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        switch scalar.value {
        case 0x200C, 0x200D: return 0
        // East Asian Wide and Fullwidth (UAX #11), in broad ranges, and pictographs.
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
            0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
            0x1F900...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
