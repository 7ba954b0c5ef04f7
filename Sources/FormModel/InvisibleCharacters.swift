/// The characters that must be escaped in generated files, because they are invisible or change the
/// order in which the rest of the line is displayed ("Trojan Source", CVE-2021-42574).
package enum InvisibleCharacters {
    /// Whether the scalar is a control, a line separator, a bidirectional control or another invisible format
    /// character.
    package static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F: true
        case 0xAD, 0x61C, 0x180E: true
        case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
        case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        // Noncharacters are listed by number, because looking them up in the table of Unicode properties
        // takes ten times as long.
        case 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
