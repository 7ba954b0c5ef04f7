import Testing

@testable import CodeGeneration

@Suite("Swift literals")
struct SwiftLiteralTests {
    @Test(
        "are escaped, so that no part of a text is read as source",
        arguments: [
            (#"a"b"#, #""a\"b""#), (#"\(x)"#, #""\\(x)""#), ("a\nb\r\t", #""a\nb\r\t""#),
            ("\u{2028}\u{202E}\u{0}", #""\u{2028}\u{202e}\u{0}""#), ("\u{301}", #""\u{301}""#),
            ("é👍", "\"é👍\""),
        ])
    func literals(text: String, literal: String) {
        #expect(SwiftLiteral.string(text) == literal)
    }

    @Test("of comments stay on their lines")
    func comments() {
        let lines = SwiftLiteral.commentLines("a\nb\rc\u{2028}d\u{B}e\u{0}f\u{202E}g  h", width: 6)
        #expect(lines == ["a b c", "d e f", "g h"])
        #expect(SwiftLiteral.commentLines(String(repeating: "x", count: 20), width: 6).count == 1)
        #expect(SwiftLiteral.commentLines(" \n ", width: 6).isEmpty)
    }
}
