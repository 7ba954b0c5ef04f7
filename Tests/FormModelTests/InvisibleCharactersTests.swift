import FormModel
import Testing

@Suite("Invisible characters")
struct InvisibleCharactersTests {
    @Test("Noncharacters match Unicode's table")
    func noncharacters() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isNoncharacterCodePoint else {
                continue
            }
            #expect(InvisibleCharacters.contains(scalar))
        }
        for scalar in ["a", "é", "\u{FDF0}", "\u{FDCF}", "\u{FFFD}", "\u{1FFFD}", "😀"] as [Unicode.Scalar] {
            #expect(!InvisibleCharacters.contains(scalar))
        }
    }
}
